/** Places told along and across the street: metres from its first point, and to the left of its direction. */
import type { CityStreet, CitySurface } from './input.ts';
import { distance_m, offLine_m, type Plan, type Ring } from './plan.ts';

export interface StreetFrame {
  readonly length_m: number;
  readonly halfWidth_m: number;
  planAt(along_m: number, left_m: number): Plan;
  alongOf(at: Plan): number;
  leftOf(at: Plan): number;
  /** Counter-clockwise ring of the stretch between two places. */
  stretch(along: readonly [number, number], left: readonly [number, number]): Ring;
}

/** Half of a street with tracks and lanes when the scene does not say where they are. */
const USUAL_ROADWAY_M = 5;

/** The chord of the first street; without one, a line that touches nothing. */
export function createStreetFrame(streets: readonly CityStreet[]): StreetFrame {
  const street = streets[0];
  const [first, last] = [street?.line[0], street?.line.at(-1)];
  const from: Plan = first ? [first.east_m, first.north_m] : [0, 0];
  const to: Plan = last && first !== last ? [last.east_m, last.north_m] : [from[0] + 1, from[1]];
  const chord_m = distance_m(from, to);
  const ahead: Plan = [(to[0] - from[0]) / chord_m, (to[1] - from[1]) / chord_m];
  const planAt = (along_m: number, left_m: number): Plan => [
    from[0] + ahead[0] * along_m - ahead[1] * left_m,
    from[1] + ahead[1] * along_m + ahead[0] * left_m,
  ];
  return {
    length_m: street ? chord_m : 0,
    halfWidth_m: (street?.width_m ?? 0) / 2,
    planAt,
    alongOf: (at) => (at[0] - from[0]) * ahead[0] + (at[1] - from[1]) * ahead[1],
    leftOf: (at) => offLine_m(at, from, to),
    stretch: ([a0, a1], [l0, l1]) => [planAt(a0, l0), planAt(a1, l0), planAt(a1, l1), planAt(a0, l1)],
  };
}

/** Where the kerb runs on either side: at the edge of what the scene calls tracks or carriageway. */
export function kerbLeft_m(frame: StreetFrame, surfaces: readonly CitySurface[]): number {
  const edges = surfaces
    .filter(({ kind }) => kind === 'tram' || kind === 'carriageway')
    .flatMap(({ outline }) => outline.map(({ east_m, north_m }) => Math.abs(frame.leftOf([east_m, north_m]))))
    .filter((left_m) => left_m < frame.halfWidth_m - 2.5);
  return edges.length ? Math.max(3.4, ...edges) : Math.min(USUAL_ROADWAY_M, frame.halfWidth_m * 0.6);
}
