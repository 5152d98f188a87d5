/** Where a walker truly is and looks, as a function of time. */
import type { Chance } from '../../../src/chance/chance.ts';
import { degFromRad, radFromDeg, wrapBearingDeg } from '../../../src/geo/angles.ts';
import type { Standing } from '../../../src/positioning/test-walk.ts';

export interface TrueWalk {
  /** Stands still before 0 and after the end. */
  readonly at: (time_s: number) => Standing;
  /** Direction of the street the walker is in. */
  readonly streetBearingDeg: (time_s: number) => number;
  readonly walked_m: (time_s: number) => number;
  readonly duration_s: number;
}

export interface Leg {
  readonly length_m: number;
  readonly bearingDeg: number;
}

export interface WalkPlan {
  readonly from: readonly [east_m: number, north_m: number];
  readonly legs: readonly Leg[];
  /** Standing before the first step. */
  readonly pause_s: number;
  /** Standing instead of a walk, after the pause. */
  readonly stay_s?: number;
  /** Looks there from 1 s before to 1 s after. */
  readonly glances?: readonly { readonly time_s: number; readonly bearingDeg: number }[];
}

const SPEED_MPS = 1.3;
/** Eyes and street turn round a corner over these times, not in a step. */
const TURNING_S = 1.2;
const STREET_TURNING_S = 10;
const SWAY_M = 0.03;

export function trueWalk(plan: WalkPlan, chance: Chance): TrueWalk {
  const ends = endsOf(plan.legs);
  const total_m = ends.at(-1) ?? 0;
  const wanders = Array.from({ length: 2 }, () => ({
    sizeDeg: 8,
    every_s: 7 + 9 * chance.uniform(),
    phase: 2 * Math.PI * chance.uniform(),
  }));
  const swayPhase = 2 * Math.PI * chance.uniform();
  const walked_m = (time_s: number) => Math.max(0, Math.min(total_m, (time_s - plan.pause_s) * SPEED_MPS));
  const legAt = (time_s: number): Leg => plan.legs[Math.min(ends.length - 1, legIndex(ends, walked_m(time_s)))]!;
  const wantedDeg = (time_s: number) =>
    plan.glances?.find((glance) => Math.abs(glance.time_s - time_s) <= 1)?.bearingDeg ?? legAt(time_s).bearingDeg;
  return {
    walked_m,
    duration_s: plan.pause_s + total_m / SPEED_MPS + (plan.stay_s ?? 0),
    streetBearingDeg: (time_s) => averageDeg((t) => legAt(t).bearingDeg, time_s, STREET_TURNING_S),
    at: (time_s) => {
      const [east_m, north_m] = placeAfter(plan, ends, walked_m(time_s));
      const sway_m = SWAY_M * Math.sin(2.5 * time_s + swayPhase);
      const look = wanders.reduce(
        (sum, { sizeDeg, every_s, phase }) => sum + sizeDeg * Math.sin((2 * Math.PI * time_s) / every_s + phase),
        averageDeg(wantedDeg, time_s, TURNING_S),
      );
      return { east_m: east_m + sway_m, north_m: north_m - sway_m, bearingDeg: wrapBearingDeg(look) };
    },
  };
}

function endsOf(legs: readonly Leg[]): readonly number[] {
  let sum = 0;
  return legs.map(({ length_m }) => (sum += length_m));
}

function legIndex(ends: readonly number[], walked_m: number): number {
  const found = ends.findIndex((end) => walked_m < end);
  return found < 0 ? ends.length - 1 : found;
}

function placeAfter({ from, legs }: WalkPlan, ends: readonly number[], walked_m: number): readonly [number, number] {
  let [east_m, north_m] = from;
  for (const [index, { length_m, bearingDeg }] of legs.entries()) {
    const part_m = Math.max(0, Math.min(length_m, walked_m - (ends[index]! - length_m)));
    east_m += part_m * Math.sin(radFromDeg(bearingDeg));
    north_m += part_m * Math.cos(radFromDeg(bearingDeg));
  }
  return [east_m, north_m];
}

/** The mean direction over `over_s` around a time. */
function averageDeg(bearingDeg: (time_s: number) => number, time_s: number, over_s: number): number {
  let [east, north] = [0, 0];
  for (let k = -4; k <= 4; k++) {
    const bearing = radFromDeg(bearingDeg(time_s + (k * over_s) / 8));
    east += Math.sin(bearing);
    north += Math.cos(bearing);
  }
  return degFromRad(Math.atan2(east, north));
}
