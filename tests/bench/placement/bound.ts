/**
 * The Cramér–Rao bound: how well anybody could do who knew the true noise. Fixes, compass and exact observations of one
 * trial are linearised about the truth; the inverse of their Fisher information is the best covariance of the viewer's
 * place and heading, from which placement errors are drawn. Bursts are taken for known and left out; of a tracking that
 * begins anew there is no bound here.
 */
import { type Chance, seededChance } from '../../../src/chance/chance.ts';
import { radFromDeg } from '../../../src/geo/angles.ts';
import { factorise, type Symmetric, whiten } from '../../../src/positioning/estimation/cholesky.ts';
import { AHEAD_M } from '../../../src/positioning/replay.ts';
import { compassInformation, fixCovariance, type Moment } from './bound-noise.ts';
import type { ExactEvent } from './exact-plan.ts';
import type { TrueWalk } from './paths.ts';
import { planTrial } from './plan.ts';
import { isReal } from './real/sources.ts';
import type { Case } from './scenarios.ts';

/** Walks of one plan hardly differ in what can be known; landmarks do. */
const WALKS = 10;
const GROUPS_OF_LANDMARKS = 100;
const DRAWS = 5_000;
/** Of a long walk every so many seconds are enough. */
const MOST_FIXES = 90;
/** Unknown: east, north, heading. */
const UNKNOWNS = 3;

/** Placement errors at 25 m, metres; none where there is no bound. */
export function boundPlacements(judged: Case, baseSeed: number): readonly number[] {
  const { scenario, environment } = judged;
  if (scenario.resetAfter_m !== undefined || scenario.hasBlocks || isReal(environment)) return [];
  const chance = seededChance(baseSeed);
  const trials = scenario.exact ? GROUPS_OF_LANDMARKS : WALKS;
  return Array.from({ length: trials }, () => {
    const { walk, events } = planTrial(judged, chance);
    const information = informationOf(judged, walk, events);
    return information ? draws(information, chance, DRAWS / trials) : [];
  }).flat();
}

function informationOf(judged: Case, walk: TrueWalk, events: readonly ExactEvent[]): Symmetric | undefined {
  const { scenario, environment } = judged;
  if (isReal(environment)) return undefined;
  const last_s = walk.duration_s - (scenario.burst ? scenario.burst.length_s + scenario.burst.ends_s : 0);
  const step_s = Math.max(1, Math.ceil(last_s / MOST_FIXES));
  const times = Array.from({ length: Math.floor(last_s / step_s) }, (_, k) => last_s - k * step_s).reverse();
  const moments = times.map((time_s) => momentAt(walk, time_s));
  const now = momentAt(walk, walk.duration_s);
  const sum = { size: UNKNOWNS, values: new Float64Array(UNKNOWNS ** 2) };
  const rows = moments.flatMap(({ east_m, north_m }) => [
    [1, 0, north_m - now.north_m],
    [0, 1, now.east_m - east_m],
  ]);
  addRows(sum, rows, fixCovariance(moments, now, environment, scenario.drift));
  // What is known to be wrong tells nothing.
  if (!scenario.compassOffsetDeg) sum.values[8]! += compassInformation([...moments, now]);
  for (const event of events) addExact(sum, event);
  const isKnown = sum.values[8]! > 1;
  return isKnown ? sum : undefined;
}

function momentAt(walk: TrueWalk, time_s: number): Moment {
  return {
    ...walk.at(time_s),
    time_s,
    walked_m: walk.walked_m(time_s),
    streetBearingDeg: walk.streetBearingDeg(time_s),
  };
}

/** information += Hᵀ C⁻¹ H; `covariance` is spent. */
function addRows({ values }: Symmetric, rows: readonly (readonly number[])[], covariance: Symmetric): void {
  factorise(covariance);
  const columns = Array.from({ length: UNKNOWNS }, (_, k) => {
    const column = Float64Array.from(rows, (row) => row[k]!);
    whiten(covariance, column);
    return column;
  });
  for (const [i, a] of columns.entries()) {
    for (const [j, b] of columns.entries()) {
      values[i * UNKNOWNS + j]! += a.reduce((sum, value, k) => sum + value * b[k]!, 0);
    }
  }
}

function addExact({ values }: Symmetric, { tells, bearingDeg }: ExactEvent): void {
  const add = (row: readonly number[], sigma: number) => {
    for (let i = 0; i < 9; i++) values[i]! += (row[Math.floor(i / 3)]! * row[i % 3]!) / sigma ** 2;
  };
  if (tells.kind === 'bearing') {
    // The bearing to a landmark turns with the viewer's place, seen against the heading; how high it stands tells its
    // distance.
    const [sin, cos] = [Math.sin(radFromDeg(bearingDeg)), Math.cos(radFromDeg(bearingDeg))];
    add([-cos / tells.far_m, sin / tells.far_m, -1], tells.sigmaRad);
    add([sin, cos, 0], tells.sigmaFar_m);
    return;
  }
  add([1, 0, 0], tells.sigma_m);
  add([0, 1, 0], tells.sigma_m);
  if (tells.kind === 'pose') add([0, 0, 1], tells.sigmaRad);
}

/** Errors drawn from the inverse of the information: whitened chance solved backwards through its factor. */
function draws(information: Symmetric, chance: Chance, count: number): readonly number[] {
  factorise(information);
  const l = information.values;
  return Array.from({ length: count }, () => {
    const heading = chance.normal() / l[8]!;
    const north_m = (chance.normal() - l[7]! * heading) / l[4]!;
    const east_m = (chance.normal() - l[3]! * north_m - l[6]! * heading) / l[0]!;
    const view = 2 * Math.PI * chance.uniform();
    const swing = (angle: number) => [AHEAD_M * Math.sin(angle), AHEAD_M * Math.cos(angle)] as const;
    const [from, to] = [swing(view), swing(view + heading)];
    return Math.hypot(east_m + to[0] - from[0], north_m + to[1] - from[1]);
  });
}
