/** The trials as traces, for `npm run trace:align`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORIGIN } from '../../../src/positioning/test-walk.ts';
import { traceText } from '../../../src/positioning/trace.ts';
import { recordTrial } from './record.ts';
import type { RecordOptions } from './satellite-fixes.ts';
import { type Case, caseName } from './scenarios.ts';

/** One file a trial, `walk100-street-001.jsonl`. Blocks of a street are not part of a trace. */
export function writeTraces(folder: string, judged: Case, seeds: readonly number[], options: RecordOptions): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, seed] of seeds.entries()) {
    const { samples } = recordTrial(judged, seed, options);
    const name = `${caseName(judged).replace('/', '-')}-${String(index + 1).padStart(3, '0')}.jsonl`;
    const note = `simulated: ${caseName(judged)}, seed ${seed}`;
    writeFileSync(join(folder, name), traceText({ lat: ORIGIN.latDeg, lon: ORIGIN.lonDeg }, note, samples));
  }
}
