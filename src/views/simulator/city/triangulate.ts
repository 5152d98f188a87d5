/** Rings cut into triangles that all run counter-clockwise seen from above. */
import earcut from 'earcut';
import type { Ring } from './plan.ts';

/** Indices into the outline's points followed by the holes' points. */
export function triangulate(outline: Ring, holes: readonly Ring[] = []): readonly number[] {
  const points = [outline, ...holes].flat();
  const starts: number[] = [];
  let count = outline.length;
  for (const hole of holes) {
    starts.push(count);
    count += hole.length;
  }
  const indices = earcut(points.flat(), starts, 2);
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [points[indices[i]!]!, points[indices[i + 1]!]!, points[indices[i + 2]!]!];
    const turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (turn < 0) [indices[i + 1], indices[i + 2]] = [indices[i + 2]!, indices[i + 1]!];
  }
  return indices;
}
