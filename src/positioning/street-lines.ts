/** Middle lines of streets, and which way the street runs at a place. */
import { degFromRad } from '../geo/angles.ts';

/** East and north in metres of the local frame. */
export type StreetLine = readonly (readonly [number, number])[];

/** Farther from every line than this, no street is known. */
const NEAR_M = 40;

/**
 * True bearing of the nearest street, degrees in (-180, 180], in the direction of its line; undefined where none is within 40 m.
 * Lines with fewer than two different points say nothing.
 */
export function streetBearingDeg(lines: readonly StreetLine[], east_m: number, north_m: number): number | undefined {
  let nearest_m = NEAR_M;
  let bearingRad: number | undefined;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [from, to] = [line[i - 1]!, line[i]!];
      const [de, dn] = [to[0] - from[0], to[1] - from[1]];
      const length2 = de ** 2 + dn ** 2;
      if (!(length2 > 0)) continue;
      const along = ((east_m - from[0]) * de + (north_m - from[1]) * dn) / length2;
      const part = Math.max(0, Math.min(1, along));
      const away_m = Math.hypot(east_m - from[0] - part * de, north_m - from[1] - part * dn);
      if (!(away_m < nearest_m)) continue;
      nearest_m = away_m;
      bearingRad = Math.atan2(de, dn);
    }
  }
  return bearingRad === undefined ? undefined : degFromRad(bearingRad);
}
