/** What it costs to check the pilot scene, its building files with it, once the program has been loaded. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = 9;
const PROGRAM = fileURLToPath(new URL('check-once.ts', import.meta.url));

/** Processor time of first checks, each in a process of its own, the fastest first. */
export function firstCheckTimes_ms(): readonly number[] {
  const times = Array.from({ length: RUNS }, () => {
    return Number(execFileSync(process.execPath, ['--import', 'tsx', PROGRAM], { encoding: 'utf8' }));
  });
  return times.sort((a, b) => a - b);
}
