/**
 * `npm run -s trace:align -- FILE… [--json] [--scene ID]`: plays recorded walks through the estimator and prints its
 * errors at each truth. With a scene, the estimator knows where its buildings stand.
 * Exit code 0: fine; 1: bad lines, the rest counts; 2: wrong use.
 */
import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Geodetic } from '../geo/frames.ts';
import type { Aligner } from '../positioning/aligner.ts';
import { createEstimator } from '../positioning/estimator.ts';
import { declinationDeg } from '../positioning/magnetic.ts';
import { type ReplayRow, replayRows } from '../positioning/replay.ts';
import { type ReplaySummary, replaySummary, type Spread } from '../positioning/replay-summary.ts';
import type { Sample } from '../positioning/sample.ts';
import { readTrace, traceOrigin } from './read-trace.ts';

const USAGE = 'usage: npm run -s trace:align -- FILE… [--json] [--scene ID]';

/** Times of a trace need not be dates; then the earth's field is that of this day. */
export const ASSUMED_DAY_MS = Date.UTC(2026, 10, 1);
/** Times after this (September 2001) are milliseconds since 1970. */
const LEAST_DATE_MS = 1e12;

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly scene: string | undefined;
}

export interface AlignedTrace {
  readonly file: string;
  readonly rows: readonly ReplayRow[];
  readonly summary: ReplaySummary;
}

/** Throws what is wrong with the words. */
async function optionsOf(args: readonly string[]): Promise<Options> {
  const known = { json: { type: 'boolean' }, scene: { type: 'string' } } as const;
  const { values, positionals: files } = parseArgs({ args: [...args], options: known, allowPositionals: true });
  if (files.length === 0) throw new Error('no file named');
  const absent = files.filter((file) => !existsSync(file) || !statSync(file).isFile());
  if (absent.length > 0) throw new Error(`no such file: ${absent.join(', ')}`);
  const { scene } = values;
  if (scene !== undefined) {
    // Reading scenes needs all content types; traces do not.
    const { sceneIds } = await import('./scene-footprints.ts');
    if (!sceneIds().includes(scene)) throw new Error(`no such scene: ${scene}; there are ${sceneIds().join(', ')}`);
  }
  return { files, json: values.json ?? false, scene };
}

/** @param tell hears every problem, `file:line: …` */
export async function alignTrace(
  file: string,
  scene: string | undefined,
  tell: (problem: string) => void,
): Promise<AlignedTrace> {
  const trace = await readTrace(file);
  for (const { line, message } of trace.problems) tell(`${file}:${line}: ${message}`);
  const origin = traceOrigin(trace);
  const rows = origin ? replayRows(trace.samples, origin, await alignerFor(origin, trace.samples, scene)) : [];
  return { file, rows, summary: replaySummary(rows) };
}

async function alignerFor(origin: Geodetic, samples: readonly Sample[], scene: string | undefined): Promise<Aligner> {
  const first_ms = samples[0]?.time_ms ?? 0;
  const day_ms = first_ms > LEAST_DATE_MS ? first_ms : ASSUMED_DAY_MS;
  const settings = { origin, declinationDeg: declinationDeg(origin, day_ms) };
  if (scene === undefined) return createEstimator(settings);
  const { sceneFootprints } = await import('./scene-footprints.ts');
  return createEstimator({ ...settings, footprints: sceneFootprints(scene, origin) });
}

function table({ file, rows, summary }: AlignedTrace): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(2)).padStart(10);
  const head = ['time s', 'place m', 'heading °', '25 m ahead', 'claimed m', 'claimed °'];
  const lines = rows.map((row) =>
    [
      cell(row.time_ms / 1_000),
      cell(row.positionError_m),
      cell(row.headingErrorDeg),
      cell(row.placement25_m),
      cell(row.sigmaPosition_m),
      cell(row.sigmaHeadingDeg),
    ].join(' '),
  );
  return [file, head.map((word) => word.padStart(10)).join(' '), ...lines, ...summaryLines(summary), ''].join('\n');
}

function summaryLines(summary: ReplaySummary): readonly string[] {
  const spread = (of: Spread | null) => (of ? `${of.median.toFixed(2)} median, ${of.p95.toFixed(2)} at 95 %` : '–');
  const { truths, withoutEstimate } = summary;
  return [
    `${truths} truths${withoutEstimate > 0 ? `, ${withoutEstimate} of them before the first estimate` : ''}`,
    `placement 25 m ahead: ${spread(summary.placement25_m)}; heading °: ${spread(summary.headingErrorDeg)}`,
  ];
}

/** The exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = await optionsOf(args);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    console.error(USAGE);
    return 2;
  }
  let problems = 0;
  const tell = (problem: string) => {
    problems++;
    console.error(problem);
  };
  for (const file of options.files) {
    const aligned = await alignTrace(file, options.scene, tell);
    console.log(options.json ? JSON.stringify(aligned) : table(aligned));
  }
  return problems > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
