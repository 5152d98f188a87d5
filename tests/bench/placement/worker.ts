/** Runs trials in a process of its own, so that both cores work. */
import { ALL_CASES } from './scenarios.ts';
import { runTrial, type TrialOptions, type TrialResult } from './trial.ts';

export interface Task {
  readonly caseIndex: number;
  readonly seeds: readonly number[];
  readonly options: TrialOptions;
}

process.on('message', ({ caseIndex, seeds, options }: Task) => {
  const results: readonly TrialResult[] = seeds.map((seed) => runTrial(ALL_CASES[caseIndex]!, seed, options));
  process.send!(results);
});
