/** The height of the street in the XR space. */
import { median } from './median.ts';

export interface StreetFloor {
  /** @param y_m of a hit, seen from a viewer at the given place of the XR space */
  add(y_m: number, viewer: { readonly x_m: number; readonly y_m: number; readonly z_m: number }): void;
  /** The median of the latest hits near the viewer; undefined until there are any. */
  near(viewer: { readonly x_m: number; readonly z_m: number }): number | undefined;
}

const MOST_HITS = 60;
const COUNTING_HITS = 15;
const NEAR_M = 10;
/** A phone in a hand is between these heights above the street; other hits are tables, cars and reflections. */
const LOWEST_EYE_M = 0.4;
const HIGHEST_EYE_M = 3;

export function createStreetFloor(): StreetFloor {
  const hits: { readonly x_m: number; readonly y_m: number; readonly z_m: number }[] = [];
  return {
    add(y_m, viewer) {
      const eye_m = viewer.y_m - y_m;
      if (!(eye_m >= LOWEST_EYE_M && eye_m <= HIGHEST_EYE_M)) return;
      hits.push({ x_m: viewer.x_m, y_m, z_m: viewer.z_m });
      if (hits.length > MOST_HITS) hits.shift();
    },
    near(viewer) {
      if (hits.length === 0) return undefined;
      const close = hits.filter(({ x_m, z_m }) => Math.hypot(x_m - viewer.x_m, z_m - viewer.z_m) < NEAR_M);
      return median((close.length > 0 ? close : hits).slice(-COUNTING_HITS).map(({ y_m }) => y_m));
    },
  };
}
