/** The city seen from above: points and rings, [east, north] in metres. Rings are open: the last point is not the first. */
import type { EnuPoint } from '../../../geo/frames.ts';

export type Plan = readonly [east_m: number, north_m: number];
export type Ring = readonly Plan[];

export interface PlanBox {
  readonly min: Plan;
  readonly max: Plan;
}

/** Twice-positive when the ring runs counter-clockwise seen from above, square metres. */
export function signedArea_m2(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

/** Counter-clockwise, without repeated points and without points that lie on the line of their neighbours. */
export function tidyRing(points: readonly EnuPoint[]): Ring {
  const spaced: Plan[] = [];
  for (const { east_m, north_m } of points) {
    const last = spaced.at(-1);
    if (!last || Math.hypot(last[0] - east_m, last[1] - north_m) > 0.05) spaced.push([east_m, north_m]);
  }
  while (spaced.length > 1 && distance_m(spaced[0]!, spaced.at(-1)!) < 0.05) spaced.pop();
  const bent = spaced.filter((point, i) => {
    const before = spaced[(i + spaced.length - 1) % spaced.length]!;
    const after = spaced[(i + 1) % spaced.length]!;
    return Math.abs(offLine_m(point, before, after)) > 0.03;
  });
  if (bent.length < 3) return [];
  return signedArea_m2(bent) < 0 ? bent.reverse() : bent;
}

export const distance_m = (a: Plan, b: Plan): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** How far `point` lies to the left of the line from `from` to `to`; negative to the right. */
export function offLine_m(point: Plan, from: Plan, to: Plan): number {
  const length = distance_m(from, to) || 1;
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  return (east * (point[1] - from[1]) - north * (point[0] - from[0])) / length;
}

export function boxOf(ring: Ring): PlanBox {
  const [easts, norths] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  return { min: [Math.min(...easts), Math.min(...norths)], max: [Math.max(...easts), Math.max(...norths)] };
}

export const middleOf = (ring: Ring): Plan => {
  const { min, max } = boxOf(ring);
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2];
};

export function isInside(ring: Ring, [east, north]: Plan): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!];
    if (a[1] > north !== b[1] > north && east < ((b[0] - a[0]) * (north - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  }
  return inside;
}

export function isConvex(ring: Ring): boolean {
  return ring.every((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    return offLine_m(ring[(i + 1) % ring.length]!, before, point) > -0.02;
  });
}

/** The part of the ring on the left of the line from `from` to `to` (Sutherland–Hodgman). */
export function clipLeftOf(ring: Ring, from: Plan, to: Plan): Ring {
  const kept: Plan[] = [];
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const [here, there] = [offLine_m(point, from, to), offLine_m(next, from, to)];
    if (here >= 0) kept.push(point);
    if (here * there < 0) {
      const share = here / (here - there);
      kept.push([point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])]);
    }
  });
  return kept.length < 3 ? [] : kept;
}

/** The part of the ring inside a convex counter-clockwise one. */
export const clipInside = (ring: Ring, convex: Ring): Ring =>
  convex.reduce<Ring>(
    (kept, corner, i) => (kept.length ? clipLeftOf(kept, corner, convex[(i + 1) % convex.length]!) : kept),
    ring,
  );

/** Moves every side outwards by `by_m` (inwards when negative); corners are mitred, at most three times as far. */
export function offsetRing(ring: Ring, by_m: number): Ring {
  return ring.map((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    const after = ring[(i + 1) % ring.length]!;
    const [a, b] = [outward(before, point), outward(point, after)];
    const share = 1 + a[0] * b[0] + a[1] * b[1];
    const reach = by_m / Math.max(share, 0.35);
    return [point[0] + reach * (a[0] + b[0]), point[1] + reach * (a[1] + b[1])];
  });
}

/** The unit normal on the right of a side: outwards for a counter-clockwise ring. */
export function outward(from: Plan, to: Plan): Plan {
  const length = distance_m(from, to) || 1;
  return [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
}

/** Whether any two sides that are not neighbours cross. */
export function crossesItself(ring: Ring): boolean {
  for (let i = 0; i < ring.length; i++) {
    for (let j = i + 2; j < ring.length; j++) {
      if (i === 0 && j === ring.length - 1) continue;
      const [a, b, c, d] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % ring.length]!];
      if (offLine_m(a, c, d) * offLine_m(b, c, d) < 0 && offLine_m(c, a, b) * offLine_m(d, a, b) < 0) return true;
    }
  }
  return false;
}
