/** The room a drawing takes, in every state its controls and bindings can bring it to. */
import type { Binding, Box3, Part, Point3, Pose } from './drawing.ts';
import { meshFromShape } from './mesh.ts';
import { minus, plus } from './vector.ts';

/** Half the width of a ruler's staff, metres. */
export const STAFF_HALF_M = 0.02;

/** Contains every part at rest and at every stop of its bindings; of labels only the anchors. All zero for no parts. */
export function boundsOfParts(parts: readonly Part[]): Box3 {
  return unionOf(parts.map(boxInParent)) ?? { min_m: [0, 0, 0], max_m: [0, 0, 0] };
}

/** The smallest box round points given as x, y, z, x, y, z, …; undefined if there are none. */
export function boundsOfPoints(coordinates: ArrayLike<number>): Box3 | undefined {
  if (coordinates.length < 3) return undefined;
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < coordinates.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    const value = coordinates[i] ?? 0;
    if (value < min[axis]) min[axis] = value;
    if (value > max[axis]) max[axis] = value;
  }
  return { min_m: min, max_m: max };
}

export function unionOf(boxes: readonly (Box3 | undefined)[]): Box3 | undefined {
  return boundsOfPoints(boxes.flatMap((box) => (box ? [...box.min_m, ...box.max_m] : [])));
}

function boxInParent(part: Part): Box3 | undefined {
  const own = unscaledPoints(part);
  const scaled = stretched(own, extremes(part.bind, 'scale-y', 1));
  const box = boundsOfPoints(posed(scaled, part.at));
  if (!box) return undefined;
  const [x, y, z] = [
    extremes(part.bind, 'offset-x', 0),
    extremes(part.bind, 'offset-y', 0),
    extremes(part.bind, 'offset-z', 0),
  ];
  return { min_m: plus(box.min_m, [x[0], y[0], z[0]]), max_m: plus(box.max_m, [x[1], y[1], z[1]]) };
}

/** Points of the part's own frame whose box is the part's. */
function unscaledPoints(part: Part): ArrayLike<number> {
  switch (part.kind) {
    case 'group':
      return part.parts.length === 0 ? [] : cornersOf(boundsOfParts(part.parts));
    case 'solid':
    case 'occluder':
      return part.shape.kind === 'surface' ? part.shape.positions_m : meshFromShape(part.shape).positions_m;
    case 'opening':
      return part.outline.flatMap(([x, z]) => [x, 0, z, x, -part.depth_m, z]);
    case 'water':
      return part.outline.flatMap(([x, z]) => [x, part.surface_m, z, x, part.bed_m, z]);
    case 'picture': {
      const [width_m, height_m] = part.size_m;
      return [-width_m / 2, 0, 0, width_m / 2, height_m, 0];
    }
    case 'label':
      return [0, 0, 0];
    case 'flow':
      return around(part.path_m, part.grain.radius_m + part.grain.spread_m);
    case 'ruler':
      return around([part.from_m, part.to_m], STAFF_HALF_M);
  }
}

const around = (points: readonly Point3[], reach_m: number): number[] =>
  points.flatMap((p) => [...minus(p, [reach_m, reach_m, reach_m]), ...plus(p, [reach_m, reach_m, reach_m])]);

function cornersOf({ min_m, max_m }: Box3): number[] {
  const corners: number[] = [];
  for (const x of [min_m[0], max_m[0]])
    for (const y of [min_m[1], max_m[1]]) for (const z of [min_m[2], max_m[2]]) corners.push(x, y, z);
  return corners;
}

function stretched(points: ArrayLike<number>, [low, high]: readonly [number, number]): ArrayLike<number> {
  if (low === 1 && high === 1) return points;
  const both: number[] = [];
  for (const factor of [low, high])
    for (let i = 0; i < points.length; i++) both.push((points[i] ?? 0) * (i % 3 === 1 ? factor : 1));
  return both;
}

function posed(points: ArrayLike<number>, pose: Pose | undefined): ArrayLike<number> {
  if (!pose) return points;
  const [cos, sin] = [Math.cos(pose.yawRad ?? 0), Math.sin(pose.yawRad ?? 0)];
  const [dx, dy, dz] = pose.position_m;
  const moved = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 3) {
    const [x, y, z] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0];
    moved[i] = cos * x + sin * z + dx;
    moved[i + 1] = y + dy;
    moved[i + 2] = cos * z - sin * x + dz;
  }
  return moved;
}

/** Several bindings of one property add up (offsets) or multiply (scales). */
function extremes(
  bindings: readonly Binding[] | undefined,
  property: Binding['property'],
  rest: 0 | 1,
): readonly [number, number] {
  let [low, high] = [rest as number, rest as number];
  for (const { property: bound, stops } of bindings ?? []) {
    if (bound !== property || stops.length === 0) continue;
    const values = stops.map(([, value]) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const ends = rest === 0 ? [low + least, high + most] : [low * least, low * most, high * least, high * most];
    [low, high] = [Math.min(...ends), Math.max(...ends)];
  }
  return [low, high];
}
