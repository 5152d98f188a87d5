/** What is tried: the walks, and what happens on them. */
import type { Chance } from '../../../src/chance/chance.ts';
import type { Leg } from './paths.ts';
import { REAL_SOURCES, type RealSource } from './real/sources.ts';

/** A simulated sky, or measured errors. */
export type Environment = SimulatedSky | RealSource;
export type SimulatedSky = 'open' | 'street' | 'canyon';

export interface Scenario {
  readonly name: string;
  /** Bearings of the legs are turned with the street of the trial. */
  readonly legs: (chance: Chance) => readonly Leg[];
  readonly pause_s: number;
  readonly stay_s?: number;
  /** Off by so much to one side, every compass reading of a trial. */
  readonly compassOffsetDeg?: number;
  /** Fixes jump aside for so long and come back a few seconds before the end of the walk. */
  readonly burst?: {
    readonly length_s: number;
    readonly ends_s: number;
    readonly least_m: number;
    readonly most_m: number;
  };
  /** The tracking begins anew after so much of the walk. */
  readonly resetAfter_m?: number;
  readonly drift: { readonly yawDegPerRootM: number; readonly scale: number };
  readonly exact?: ExactPlan;
  /** The street is 28 m wide between blocks, the walker on one pavement, and the estimator knows the blocks. */
  readonly hasBlocks?: boolean;
}

/** Exact observations of a visitor who stands. */
export interface ExactPlan {
  readonly sightings: number;
  readonly stands: boolean;
  readonly marker: boolean;
}

const USUAL_DRIFT = { yawDegPerRootM: 0.1, scale: 0.006 };
const SHORT_PAUSE_S = 2;

const still = (name: string, stay_s: number): Scenario => ({
  name,
  legs: () => [{ length_m: 0, bearingDeg: 0 }],
  pause_s: 0,
  stay_s,
  drift: USUAL_DRIFT,
});

const walk = (name: string, ...legs: readonly Leg[]): Scenario => ({
  name,
  legs: () => legs,
  pause_s: SHORT_PAUSE_S,
  drift: USUAL_DRIFT,
});

const ahead = (length_m: number): Leg => ({ length_m, bearingDeg: 0 });
const exact = (name: string, plan: ExactPlan): Scenario => ({ ...still(name, 22), exact: plan });

export const SCENARIOS: readonly Scenario[] = [
  still('still30', 30),
  walk('walk20', ahead(20)),
  walk('walk60', ahead(60)),
  walk('walk100', ahead(100)),
  { ...walk('L100'), legs: (chance) => [ahead(60), { length_m: 40, bearingDeg: chance.uniform() < 0.5 ? 90 : -90 }] },
  { ...walk('bus', ahead(60)), burst: { length_s: 10, ends_s: 4, least_m: 20, most_m: 40 } },
  { ...walk('mag40', ahead(60)), compassOffsetDeg: 40 },
  { ...still('mag40still', 30), compassOffsetDeg: 40 },
  { ...walk('reloc', ahead(75)), resetAfter_m: 60 },
  { ...walk('long15'), legs: blocksOf(1_100), drift: { yawDegPerRootM: 0.05, scale: 0.005 } },
  { ...walk('walk100blocks', ahead(100)), hasBlocks: true },
  { ...still('still30blocks', 30), hasBlocks: true },
  exact('sight1', { sightings: 1, stands: false, marker: false }),
  exact('sight2', { sightings: 2, stands: false, marker: false }),
  exact('sight3', { sightings: 3, stands: false, marker: false }),
  exact('stand+sight1', { sightings: 1, stands: true, marker: false }),
  exact('marker', { sightings: 0, stands: false, marker: true }),
];

/** Round the blocks of a town: straight on, left or right at every corner. */
function blocksOf(total_m: number): (chance: Chance) => readonly Leg[] {
  return (chance) => {
    const legs: Leg[] = [];
    let [left_m, bearingDeg] = [total_m, 0];
    while (left_m > 0) {
      const length_m = Math.min(left_m, 60 + 70 * chance.uniform());
      legs.push({ length_m, bearingDeg });
      left_m -= length_m;
      bearingDeg += 90 * (Math.floor(3 * chance.uniform()) - 1);
    }
    return legs;
  };
}

/** Median and 95 % in metres at 25 m, at most. */
export interface Goal {
  readonly median: number;
  readonly p95: number;
}

export interface Case {
  readonly scenario: Scenario;
  readonly environment: Environment;
  readonly goal?: Goal;
}

const GOALS: Readonly<Record<string, readonly [number, number]>> = {
  'still30/street': [5.7, 11.6],
  'walk20/open': [2.3, 5.1],
  'walk100/open': [1.8, 3.9],
  'walk20/street': [5.2, 12.5],
  'walk100/street': [4.6, 12],
  'walk100/canyon': [8.3, 19],
  'bus/street': [5.2, 12.4],
  'mag40/open': [1.9, 4.2],
  'mag40/street': [5.5, 14],
  'reloc/street': [5.0, 13],
  'long15/street': [2.9, 6.7],
  'walk100blocks/street': [4.0, 10],
  'sight3/street': [0.8, 2.5],
  'stand+sight1/street': [0.5, 1.5],
};

const SKIES: Readonly<Record<string, readonly Environment[]>> = {
  still30: ['open', 'street', 'canyon'],
  walk20: ['open', 'street', 'canyon'],
  walk60: ['street'],
  walk100: ['open', 'street', 'canyon'],
  bus: ['open', 'street'],
  mag40: ['open', 'street'],
  long15: ['open', 'street'],
};

/** In the order of the table. */
export const CASES: readonly Case[] = SCENARIOS.flatMap((scenario) =>
  (SKIES[scenario.name] ?? ['street']).map((environment) => {
    const goal = GOALS[`${scenario.name}/${environment}`];
    return { scenario, environment, ...(goal ? { goal: { median: goal[0], p95: goal[1] } } : {}) };
  }),
);

const REAL_SCENARIOS = ['still30', 'walk20', 'walk100', 'L100'];

/** The errors of real receivers over simulated walks. */
export const REAL_CASES: readonly Case[] = REAL_SOURCES.flatMap((environment) =>
  SCENARIOS.filter(({ name }) => REAL_SCENARIOS.includes(name)).map((scenario) => ({ scenario, environment })),
);

export const ALL_CASES: readonly Case[] = [...CASES, ...REAL_CASES];

export const caseName = ({ scenario, environment }: Case): string => `${scenario.name}/${environment}`;
