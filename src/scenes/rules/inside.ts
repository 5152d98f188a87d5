/** What lies in an area of the street, seen from above. */
import type { EnuPoint } from '../../geo/frames.ts';

/** Even-odd rule over all rings, so that holes are outside; it does not matter whether a ring repeats its first corner. */
export function isInside(rings: readonly (readonly EnuPoint[])[], { east_m, north_m }: EnuPoint): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length]!;
      if (a.north_m > north_m === b.north_m > north_m) return;
      const crossing_m = a.east_m + ((north_m - a.north_m) / (b.north_m - a.north_m)) * (b.east_m - a.east_m);
      if (east_m < crossing_m) inside = !inside;
    });
  }
  return inside;
}
