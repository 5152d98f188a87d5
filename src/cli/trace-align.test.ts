/** The command line that plays traces. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { geodeticFromEnu } from '../geo/enu.ts';
import type { Sample } from '../positioning/sample.ts';
import { ORIGIN, recordWalk, straight } from '../positioning/test-walk.ts';
import { traceText } from '../positioning/trace.ts';
import { type AlignedTrace, main } from './trace-align.ts';

let folder: string;
let printed: string[];
let told: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-align-'));
  [printed, told] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => told.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const walked = straight({ east_m: 3, north_m: -2, bearingDeg: 70 });

/** A walk of 20 s without noise, its truth every five seconds and once before it begins. */
function exactTrace(): string {
  const { samples } = recordWalk({
    seed: 2,
    noise: 'exact',
    truth: walked,
    duration_s: 20,
    northYawDeg: -40,
    originXr_m: [1, -1.6, 2],
  });
  const truths = [-1, 5, 10, 15, 20].map((time_s): Sample => {
    const { east_m, north_m, bearingDeg } = walked(time_s);
    const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, { east_m, north_m, up_m: 0 });
    return { time_ms: 1_000 + 1_000 * time_s, truth: { lat: latDeg, lon: lonDeg, bearingDeg } };
  });
  return traceText({ lat: ORIGIN.latDeg, lon: ORIGIN.lonDeg }, 'exact', [...samples, ...truths]);
}

describe('a trace', () => {
  it('gives one JSON object a file and line, with a row for each truth', async () => {
    const [first, second] = [write('a.jsonl', exactTrace()), write('b.jsonl', exactTrace())];
    expect(await main(['--json', first, second])).toBe(0);
    expect(printed).toHaveLength(2);
    const [a, b] = printed.map((line) => JSON.parse(line) as AlignedTrace);
    expect([a!.file, b!.file]).toEqual([first, second]);
    expect(a!.rows).toEqual(b!.rows);
    expect(a!.rows.map(({ time_ms }) => time_ms)).toEqual([0, 6_000, 11_000, 16_000, 21_000]);
    expect(a!.rows[0]!.placement25_m).toBeNull();
    expect(a!.rows[4]!.placement25_m).toBeLessThan(0.5);
    expect(Object.keys(a!.rows[4]!)).toEqual([
      'time_ms',
      'positionError_m',
      'headingErrorDeg',
      'placement25_m',
      'sigmaPosition_m',
      'sigmaHeadingDeg',
    ]);
    expect(a!.summary).toMatchObject({ truths: 5, withoutEstimate: 1 });
  });

  it('is a table for people', async () => {
    expect(await main([write('a.jsonl', exactTrace())])).toBe(0);
    expect(printed.join('\n')).toContain('5 truths, 1 of them before the first estimate');
  });

  it('tells bad lines by file and line, and goes on', async () => {
    const lines = exactTrace().split('\n');
    lines.splice(3, 0, 'no JSON', '{"time_ms":7,"fix":{"lat":61}}');
    const file = write('bad.jsonl', lines.join('\n'));
    expect(await main(['--json', file])).toBe(1);
    expect(told[0]).toBe(`${file}:4: expected a JSON object, found no JSON`);
    expect(told[1]).toBe(`${file}:5: expected fix.lon, a number`);
    expect((JSON.parse(printed[0]!) as AlignedTrace).rows[4]!.placement25_m).toBeLessThan(0.5);
  });

  it('without its first line is played all the same, and told', async () => {
    const file = write('headless.jsonl', exactTrace().split('\n').slice(1).join('\n'));
    expect(await main(['--json', file])).toBe(1);
    expect(told[0]).toContain(`${file}:1: `);
    expect((JSON.parse(printed[0]!) as AlignedTrace).rows[4]!.placement25_m).toBeLessThan(0.5);
  });

  it('is counted in lines as editors do, whatever its note holds', async () => {
    const [first, ...rest] = exactTrace().split('\n');
    const noted = first!.replace('"exact"', '"a line separator \u2028 and a lonely return \r in it"');
    const file = write(
      'noted.jsonl',
      [JSON.stringify(JSON.parse(noted.replaceAll('\r', '\\r'))), 'oops', ...rest].join('\n'),
    );
    expect(await main(['--json', file])).toBe(1);
    expect(told).toEqual([`${file}:2: expected a JSON object, found oops`]);
  });

  it('that is empty has no rows', async () => {
    expect(await main(['--json', write('empty.jsonl', '')])).toBe(1);
    expect((JSON.parse(printed[0]!) as AlignedTrace).rows).toEqual([]);
  });

  it('may be played where a scene has its buildings', async () => {
    expect(await main(['--json', '--scene', 'hameenkatu', write('a.jsonl', exactTrace())])).toBe(0);
    expect((JSON.parse(printed[0]!) as AlignedTrace).rows).toHaveLength(5);
  });
});

it('wrong use is told with exit code 2', async () => {
  const file = write('a.jsonl', exactTrace());
  expect(await main([])).toBe(2);
  expect(await main([join(folder, 'none.jsonl')])).toBe(2);
  expect(await main([folder])).toBe(2);
  expect(await main(['--jsn', file])).toBe(2);
  expect(await main(['--scene', '../scenes', file])).toBe(2);
  expect(printed).toEqual([]);
});
