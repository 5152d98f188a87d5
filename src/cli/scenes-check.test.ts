/** The command line of the checker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSceneFile, textOfBytes } from './check-scene-file.ts';
import { main, type ProblemReport } from './scenes-check.ts';

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenes-check-'));
  printed = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: string) => printed.push(line));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(text: string | Uint8Array): string {
  const file = join(folder, 'scene.json');
  writeFileSync(file, text);
  return file;
}

const GOOD = JSON.stringify({
  formatVersion: 1,
  id: 'a',
  languages: ['en'],
  title: { en: 'A' },
  summary: { en: 'B' },
  origin: { lat: 61, lon: 23 },
  items: [],
});
const places = (): readonly string[] => printed.slice(0, -1).map((line) => /:(\d+:\d+)/.exec(line)?.[1] ?? '');

describe('exit codes', () => {
  it('tell fine from errors and from wrong use', () => {
    expect(main([write(GOOD)])).toBe(0);
    expect(main([write('{}')])).toBe(1);
    expect(main([join(folder, 'none.json')])).toBe(2);
    expect(main(['--jsn'])).toBe(2);
    expect(main(['--lang', 'de', write(GOOD)])).toBe(2);
  });
});

describe('what is printed', () => {
  it('stands in the order of the file, each problem once, with its own line and column', () => {
    const file = write('{ "formatVersion": 1,\n "id": "a", "id": "b",\n "items": [],\n "titel": 4, "origin": 5 }');
    expect(main([file])).toBe(1);
    expect(places()).toEqual(['1:1', '1:1', '1:1', '2:13', '4:2', '4:14']);
    expect(new Set(printed).size).toBe(printed.length);
  });

  it('names a byte order mark, comments and commas together, and what they would have hidden', () => {
    main([write(`\uFEFF{ "formatVersion": 1, // remark\n"id": "A b", /* two */\n"items": [],\n}`)]);
    const lines = printed.map((line) => line.slice(line.indexOf('scene.json:')));
    expect(lines.slice(0, 2)).toEqual([
      'scene.json:1:1: found a byte order mark: save the file as UTF-8 without BOM',
      'scene.json:1:2 languages: expected a list, found nothing',
    ]);
    expect(lines).toContain('scene.json:1:24: found a comment: JSON has none, put remarks into "note" of a source');
    expect(lines).toContain('scene.json:2:14: found a comment: JSON has none, put remarks into "note" of a source');
    expect(lines).toContain('scene.json:4:1: found a comma before "}": take the comma away');
    expect(lines.some((line) => line.startsWith('scene.json:2:1 id: expected an id'))).toBe(true);
  });

  it('is one JSON array for machines', () => {
    expect(main(['--json', '--lang', 'sv', write(GOOD.replace('"lat":61', '"lat":"61"'))])).toBe(1);
    const reports = JSON.parse(printed.join('\n')) as ProblemReport[];
    expect(reports.map(({ file, ...rest }) => ({ ...rest, file: file.endsWith('scene.json') }))).toEqual([
      {
        file: true,
        line: 1,
        column: GOOD.indexOf('"lat"') + 1,
        path: 'origin.lat',
        rule: 'shape',
        severity: 'error',
        message: 'här ska stå ett tal, men här står "61"',
      },
    ]);
    printed = [];
    expect(main(['--json', write(GOOD)])).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toEqual([]);
  });

  it('tells of a building file once, however often it is linked, in the language asked for', () => {
    writeFileSync(join(folder, 'b.geojson'), '{ "type": "FeatureCollection" }');
    const file = write(JSON.stringify({ ...JSON.parse(GOOD), buildings: ['b.geojson', 'b.geojson'] }));
    expect(main(['--lang', 'fi', file])).toBe(1);
    expect(printed.map((line) => line.replace(/^.*\//, ''))).toEqual([
      'b.geojson:1:1 features: tästä puuttuu lista',
      '1 kohtaus, 1 virhe, 0 varoitusta',
    ]);
  });

  it('says in the language asked for that a file is not there', () => {
    expect(main(['--lang', 'sv', join(folder, 'none.json')])).toBe(2);
    expect(printed[0]).toMatch(/^filen finns inte: .*none\.json$/);
  });

  it('counts in the language asked for', () => {
    main(['--lang', 'fi', write(GOOD)]);
    expect(printed).toEqual(['1 kohtaus, 0 virhettä, 0 varoitusta']);
  });
});

describe('a file that is not UTF-8', () => {
  it('says so where the first foreign byte is', () => {
    const bytes = Buffer.from('{ "ä": "é" }', 'latin1');
    expect(textOfBytes(bytes).problems).toMatchObject([{ rule: 'not-utf8', offset: 3 }]);
    main([write(bytes)]);
    expect(printed[0]).toContain('scene.json:1:4: expected UTF-8, found a byte of another encoding: save');
  });

  it('is recognised as UTF-16', () => {
    main([write(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'))]);
    expect(printed[0]).toContain('scene.json:1:1: expected UTF-8, found UTF-16: save the file as UTF-8 without BOM');
  });
});

it('a list of items that is given twice stops nothing', () => {
  const file = write(GOOD.replace('"items":[]', '"items":[],"items":5'));
  expect(checkSceneFile(file)[0]?.problems.map(({ rule }) => rule)).toEqual(['duplicate-key']);
});

it('with --watch a saved file is checked again, once', async () => {
  const stop = new AbortController();
  const file = write(GOOD);
  expect(main(['--watch', file], stop.signal)).toBe(0);
  printed = [];
  writeFileSync(file, '{');
  writeFileSync(file, '{}');
  await vi.waitFor(() => expect(printed.at(-1)).toMatch(/^1 scene, [1-9]/), 5_000);
  stop.abort();
  expect(printed.filter((line) => line.startsWith('1 scene'))).toHaveLength(1);
});
