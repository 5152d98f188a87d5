/**
 * `npm run bench:placement`: how far content stands from its place in simulated streets, side by side with other ways.
 * Exit code 1 when a goal is missed, 2 when there is nothing to run.
 *
 * - `--only NAME[,NAME…]`: a scenario (`walk100`), an environment (`street`, `real`) or both (`walk100/street`).
 * - `--trials N`, `--seed N`: 200 trials and seed 1 when not given.
 * - `--without PART[,PART…]`: the estimator without a part (`Parts` of estimation/solver.ts, `compass`, `course`).
 * - `--course`: fixes tell speed and course.
 * - `--real DIR`: replays measured errors from the folders ucl-mottet, comma2k19 and smartloc there.
 * - `--write DIR`: leaves every trial as a trace for `npm run trace:align`.
 * - `--json`: for machines.
 */
import { parseArgs } from 'node:util';
import { boundPlacements } from './bound.ts';
import type { Parts } from './contenders.ts';
import { openPool, type Pool } from './pool.ts';
import { isReal, realSeries } from './real/sources.ts';
import { fitLine, fitSources } from './real/telling.ts';
import type { RecordOptions } from './satellite-fixes.ts';
import { ALL_CASES, CASES, type Case, caseName, REAL_CASES } from './scenarios.ts';
import { type CaseSummary, summarise } from './summary.ts';
import { HONESTY_NOTE, honestyHead, honestyLine, placementHead, placementLine } from './table.ts';
import type { Task } from './worker.ts';
import { writeTraces } from './write-traces.ts';

const WORKERS = 2;
const CHUNK = 10;
/** The calm display is watched in so many trials of each case. */
const MOTION_TRIALS = 30;

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    without: { type: 'string', default: '' },
    course: { type: 'boolean', default: false },
    real: { type: 'string' },
    write: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** Parts of the estimator that are switched off, to see what each brings. */
const parts: Parts = Object.fromEntries(values.without.split(',').flatMap((part) => (part ? [[part, false]] : [])));
const recording: RecordOptions = {
  withCourse: values.course,
  ...(values.real === undefined ? {} : { realFolder: values.real }),
};
const names = values.only?.split(',');
const namesOf = ({ scenario, environment }: Case): readonly string[] => [
  scenario.name,
  environment,
  `${scenario.name}/${environment}`,
  ...(isReal(environment) ? ['real'] : []),
];
const isAsked = (judged: Case): boolean => !names || namesOf(judged).some((name) => names.includes(name));

const seeds = Array.from({ length: Number(values.trials) }, (_, k) => Number(values.seed) * 100_003 + k);

function tasksOf(judged: Case): readonly Task[] {
  const caseIndex = ALL_CASES.indexOf(judged);
  const tasks: Task[] = [];
  for (let k = 0; k < seeds.length; k += CHUNK) {
    tasks.push({
      caseIndex,
      seeds: seeds.slice(k, k + CHUNK),
      options: { withMotion: k < MOTION_TRIALS, parts, ...recording },
    });
  }
  return tasks;
}

const isThere = ({ environment }: Case): boolean =>
  values.real !== undefined && isReal(environment) && realSeries(values.real, environment).length > 0;

async function runCase(pool: Pool, judged: Case): Promise<CaseSummary> {
  if (values.write) writeTraces(values.write, judged, seeds, recording);
  const running = tasksOf(judged).map((task) => pool.run(task));
  const bound = boundPlacements(judged, Number(values.seed));
  return summarise(judged, (await Promise.all(running)).flat(), bound);
}

async function main(): Promise<number> {
  const cases = [...CASES, ...REAL_CASES.filter(isThere)].filter(isAsked);
  if (cases.length === 0 || !(seeds.length > 0)) {
    console.error(`nothing to run; there are ${CASES.map(caseName).join(', ')}`);
    return 2;
  }
  const pool = openPool(WORKERS);
  const summaries: CaseSummary[] = [];
  const say = (line: string) => !values.json && console.log(line);
  const fits = values.real ? fitSources(values.real) : [];
  if (!values.real) say('Without --real DIR, measured errors are left out.\n');
  for (const fit of fits) say(fitLine(fit));
  say(placementHead());
  for (const judged of cases) {
    const summary = await runCase(pool, judged);
    summaries.push(summary);
    say(placementLine(summary));
  }
  say(`\n${honestyHead()}`);
  for (const summary of summaries) say(honestyLine(summary));
  say(HONESTY_NOTE);
  pool.close();
  if (values.json) console.log(JSON.stringify({ seed: Number(values.seed), measured: fits, cases: summaries }));
  return summaries.some(({ goal }) => goal?.verdict === 'miss') ? 1 : 0;
}

process.exitCode = await main();
