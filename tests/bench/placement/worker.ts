/** Runs trials in a process of its own, so that both cores work. */
import type { Parts } from './contenders.ts';
import { CASES } from './scenarios.ts';
import { runTrial, type TrialResult } from './trial.ts';

export interface Task {
  readonly caseIndex: number;
  readonly seeds: readonly number[];
  readonly withMotion: boolean;
  readonly parts: Parts;
}

process.on('message', ({ caseIndex, seeds, withMotion, parts }: Task) => {
  const results: readonly TrialResult[] = seeds.map((seed) => runTrial(CASES[caseIndex]!, seed, withMotion, parts));
  process.send!(results);
});
