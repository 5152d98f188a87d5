/** The true second moments of what the simulator makes up, for the bound. */
import { radFromDeg } from '../../../src/geo/angles.ts';
import { factorise, type Symmetric, whiten } from '../../../src/positioning/estimation/cholesky.ts';
import { ANOMALY_SIZE_M, COMPASS_DEG, SKIES, WHITE_SHARE } from '../../../src/positioning/simulated-noise.ts';
import type { Scenario, SimulatedSky } from './scenarios.ts';

export interface Moment {
  readonly time_s: number;
  readonly walked_m: number;
  readonly east_m: number;
  readonly north_m: number;
  readonly bearingDeg: number;
  readonly streetBearingDeg: number;
}

type Pair = readonly [east: number, north: number];

/** Of the errors of fixes and of the tracked way from each to now: east and north of the first, of the second, … */
export function fixCovariance(
  moments: readonly Moment[],
  now: Moment,
  environment: SimulatedSky,
  drift: Scenario['drift'],
): Symmetric {
  const { sigmaAcross_m, sigmaAlong_m, time_s, way_m } = SKIES[environment];
  const size = 2 * moments.length;
  const values = new Float64Array(size * size);
  const add = (i: number, j: number, a: Pair, b: Pair, scale: number) => {
    for (let k = 0; k < 4; k++) values[(2 * i + (k >> 1)) * size + 2 * j + (k & 1)]! += scale * a[k >> 1]! * b[k & 1]!;
  };
  const places = [...moments, now];
  for (const [i, p] of moments.entries()) {
    for (const [j, q] of moments.slice(0, i + 1).entries()) {
      const kept = Math.exp(-Math.abs(p.time_s - q.time_s) / time_s - Math.abs(p.walked_m - q.walked_m) / way_m);
      const share = (1 - WHITE_SHARE) * kept + (i === j ? WHITE_SHARE : 0);
      const [a, b] = [rootOf(p, sigmaAcross_m, sigmaAlong_m), rootOf(q, sigmaAcross_m, sigmaAlong_m)];
      for (const axis of [0, 1] as const) add(i, j, [a[0][axis], a[1][axis]], [b[0][axis], b[1][axis]], share);
      add(i, j, between(now, p), between(now, q), drift.scale ** 2);
      // Each bit of way may have turned all that lies before it.
      for (let k = i; k < moments.length; k++) {
        const turned = radFromDeg(drift.yawDegPerRootM) ** 2 * (places[k + 1]!.walked_m - places[k]!.walked_m);
        if (turned > 0) add(i, j, aside(places[k]!, p), aside(places[k]!, q), turned);
      }
    }
  }
  return { size, values };
}

const between = (from: Moment, to: Moment): Pair => [to.east_m - from.east_m, to.north_m - from.north_m];
/** A quarter turn of the way between. */
const aside = (from: Moment, to: Moment): Pair => [to.north_m - from.north_m, from.east_m - to.east_m];

/** R diag(across, along) Rᵀ: the error of a street that turns keeps its place in the world. */
function rootOf({ streetBearingDeg }: Moment, across_m: number, along_m: number): readonly [Pair, Pair] {
  const [sin, cos] = [Math.sin(radFromDeg(streetBearingDeg)), Math.cos(radFromDeg(streetBearingDeg))];
  const mixed = (along_m - across_m) * sin * cos;
  return [
    [across_m * cos * cos + along_m * sin * sin, mixed],
    [mixed, across_m * sin * sin + along_m * cos * cos],
  ];
}

/** What the compass tells of the heading, 1/rad². */
export function compassInformation(moments: readonly Moment[]): number {
  const { bias, softIron, place, white } = COMPASS_DEG;
  const size = moments.length;
  const values = new Float64Array(size * size);
  for (const [i, p] of moments.entries()) {
    for (const [j, q] of moments.slice(0, i + 1).entries()) {
      const apart = Math.hypot(...between(p, q)) / ANOMALY_SIZE_M;
      values[i * size + j] =
        bias ** 2 +
        softIron ** 2 * Math.cos(2 * radFromDeg(p.bearingDeg - q.bearingDeg)) +
        place ** 2 * Math.exp(-(apart ** 2) / 2) +
        (i === j ? white ** 2 : 0);
    }
  }
  const covariance = { size, values };
  factorise(covariance);
  const ones = new Float64Array(size).fill(1);
  whiten(covariance, ones);
  return ones.reduce((sum, one) => sum + one * one, 0) / radFromDeg(1) ** 2;
}
