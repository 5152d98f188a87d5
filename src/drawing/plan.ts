/** Polygons of the plan: [x right, z towards the visitor], metres. */
import type { Point2 } from './drawing.ts';

/** Positive when the corners run counter-clockwise seen from above (z points down the page, hence the sign). */
export function signedArea_m2(plan: readonly Point2[]): number {
  let twice = 0;
  plan.forEach((a, i) => {
    const b = plan[(i + 1) % plan.length] as Point2;
    twice -= a[0] * b[1] - b[0] * a[1];
  });
  return twice / 2;
}

/** The polygon without corners that repeat the one before (also round the end), and which corners were kept. */
export function withoutRepeats(plan: readonly Point2[]): { plan: Point2[]; kept: number[] } {
  const kept: number[] = [];
  plan.forEach((p, i) => {
    const before = plan[kept.at(-1) ?? -1];
    if (!before || before[0] !== p[0] || before[1] !== p[1]) kept.push(i);
  });
  const [first, last] = [plan[kept[0] ?? -1], plan[kept.at(-1) ?? -1]];
  if (kept.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return { plan: kept.map((i) => plan[i] as Point2), kept };
}

/** Even-odd rule; points on the edge may count either way. */
export function isInside(plan: readonly Point2[], x: number, z: number): boolean {
  let inside = false;
  for (let i = 0, j = plan.length - 1; i < plan.length; j = i++) {
    const [a, b] = [plan[i] as Point2, plan[j] as Point2];
    if (a[1] > z !== b[1] > z && x < ((b[0] - a[0]) * (z - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** The height over the plan that fits the corners' heights best (least squares); exact when they lie in one plane. */
export function planeThrough(plan: readonly Point2[], heights_m: readonly number[]): (p: Point2) => number {
  const n = plan.length || 1;
  const mean = (of: (p: Point2, i: number) => number) => plan.reduce((sum, p, i) => sum + of(p, i), 0) / n;
  const height = (i: number) => heights_m[i] ?? 0;
  const [x0, z0, h0] = [mean((p) => p[0]), mean((p) => p[1]), mean((_, i) => height(i))];
  const xx = mean((p) => (p[0] - x0) ** 2);
  const zz = mean((p) => (p[1] - z0) ** 2);
  const xz = mean((p) => (p[0] - x0) * (p[1] - z0));
  const xh = mean((p, i) => (p[0] - x0) * (height(i) - h0));
  const zh = mean((p, i) => (p[1] - z0) * (height(i) - h0));
  const determinant = xx * zz - xz * xz;
  if (Math.abs(determinant) < 1e-12) return () => h0;
  const slopeX = (xh * zz - zh * xz) / determinant;
  const slopeZ = (zh * xx - xh * xz) / determinant;
  return ([x, z]) => h0 + slopeX * (x - x0) + slopeZ * (z - z0);
}
