/** The truth of a trial, before any sensor: which way the walker goes, what is sighted, where houses stand. */
import type { Chance } from '../../../src/chance/chance.ts';
import { radFromDeg } from '../../../src/geo/angles.ts';
import { type Footprint, HALF_STREET_M, streetBlocks } from './blocks.ts';
import { type ExactEvent, exactEvents } from './exact-plan.ts';
import { type TrueWalk, trueWalk } from './paths.ts';
import type { Case } from './scenarios.ts';

/** How far the walker keeps from the facades of a street with blocks. */
const PAVEMENT_M = [3, 5] as const;

export interface Plan {
  readonly walk: TrueWalk;
  readonly events: readonly ExactEvent[];
  readonly footprints: readonly Footprint[];
}

export function planTrial({ scenario }: Case, chance: Chance): Plan {
  const streetDeg = 360 * chance.uniform();
  const from = startOf(scenario.hasBlocks === true, streetDeg, chance);
  const events = scenario.exact ? exactEvents(scenario.exact, from, chance) : [];
  const legs = scenario
    .legs(chance)
    .map(({ length_m, bearingDeg }) => ({ length_m, bearingDeg: bearingDeg + streetDeg }));
  const { pause_s, stay_s } = scenario;
  const walk = trueWalk({ from, legs, pause_s, stay_s: stay_s ?? 0, glances: events }, chance);
  const footprints = scenario.hasBlocks ? streetBlocks(streetDeg, 72 * chance.uniform()) : [];
  return { walk, events, footprints };
}

/** On one of the pavements of a street through the origin, or at the origin. */
function startOf(hasBlocks: boolean, streetDeg: number, chance: Chance): readonly [number, number] {
  if (!hasBlocks) return [0, 0];
  const [least, most] = PAVEMENT_M;
  const side = chance.uniform() < 0.5 ? -1 : 1;
  const across_m = side * (HALF_STREET_M - least - (most - least) * chance.uniform());
  const along_m = -50;
  const [sin, cos] = [Math.sin(radFromDeg(streetDeg)), Math.cos(radFromDeg(streetDeg))];
  return [along_m * sin + across_m * cos, along_m * cos - across_m * sin];
}
