/** The edge of an opening as corners, for walls, kerb, mask and what is cut at the walls. */
import type { Point2 } from '../../drawing/drawing.ts';
import { signedArea_m2 } from '../../drawing/plan.ts';
import { tidy } from '../forms.ts';
import { cornersOf, type Opening } from './opening-schema.ts';

const ROUND = { fewest: 16, most: 48 };

/** Clockwise seen from above, so that from inside one wall follows the other from left to right. `most`: of a circle's corners. */
export function ringOf(opening: Opening, most: number): Point2[] {
  if (opening.kind === 'circle') return circle(opening.diameter_m / 2, most);
  const corners = cornersOf(opening).map(([x, z]): Point2 => [tidy(x), tidy(z)]);
  return signedArea_m2(corners) > 0 ? corners.reverse() : corners;
}

function circle(radius_m: number, most: number): Point2[] {
  const count = 4 * Math.floor(Math.min(ROUND.most, Math.max(ROUND.fewest, most)) / 4);
  return Array.from({ length: count }, (_, i) => {
    const angleRad = (2 * Math.PI * i) / count;
    return [tidy(radius_m * Math.sin(angleRad)), tidy(-radius_m * Math.cos(angleRad))];
  });
}

/**
 * The ring moved outwards by `by_m` (inwards when negative), its corners mitred to at most twice that. Each corner
 * moves on its own, so `by_m` must be small against the ring.
 */
export function movedOut(ring: readonly Point2[], by_m: number): Point2[] {
  return ring.map((corner, i) => {
    const before = outwardOf(ring[(i + ring.length - 1) % ring.length] ?? corner, corner);
    const after = outwardOf(corner, ring[(i + 1) % ring.length] ?? corner);
    const [x, z] = [before[0] + after[0], before[1] + after[1]];
    const square = x * x + z * z;
    // The mitre's length is 1 / cos(half the turn); `square` is 4 cos² of it.
    const factor = square < 1e-9 ? 0 : Math.min(2 / square, 2 / Math.sqrt(square));
    return [tidy(corner[0] + x * factor * by_m), tidy(corner[1] + z * factor * by_m)];
  });
}

/** Unit vector away from the inside of a clockwise ring. */
export function outwardOf(a: Point2, b: Point2): Point2 {
  const length_m = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[1] - a[1]) / length_m, -(b[0] - a[0]) / length_m];
}

/** How near parts of the ring that do not follow each other come, metres. */
export function clearance_m(ring: readonly Point2[]): number {
  let least_m = Number.POSITIVE_INFINITY;
  for (const [k, [x, z]] of ring.entries()) {
    for (const [i, a] of ring.entries()) {
      const next = (i + 1) % ring.length;
      if (k === i || k === next) continue;
      const b = ring[next] ?? a;
      const [dx, dz] = [b[0] - a[0], b[1] - a[1]];
      const share = Math.min(1, Math.max(0, ((x - a[0]) * dx + (z - a[1]) * dz) / (dx * dx + dz * dz || 1)));
      least_m = Math.min(least_m, Math.hypot(a[0] + share * dx - x, a[1] + share * dz - z));
    }
  }
  return least_m;
}
