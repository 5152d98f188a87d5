/** Given triangles with normals of their own: smooth over gentle bends, sharp at edges. */
import type { Point3, Shape } from './drawing.ts';
import type { Mesh } from './triangles.ts';
import { cross, dot, lengthOf, minus, plus, times, unit } from './vector.ts';

type Surface = Extract<Shape, { kind: 'surface' }>;

const SMOOTH_ABOVE_COSINE = Math.cos(0.6);
/** Corners nearer than this are the same corner. */
const SAME_PLACE_M = 1e-4;

export function meshFromSurface({ positions_m, indices, uv_m }: Surface): Mesh {
  const count = Math.floor(indices.length / 3) * 3;
  const place = (i: number): Point3 => {
    const at = 3 * (indices[i] ?? 0);
    return [positions_m[at] ?? 0, positions_m[at + 1] ?? 0, positions_m[at + 2] ?? 0];
  };
  const corners = Array.from({ length: count }, (_, i): Corner => {
    const first = i - (i % 3);
    const [own, next, last] = [place(i), place(first + ((i + 1) % 3)), place(first + ((i + 2) % 3))];
    const [ahead, back] = [minus(next, own), minus(last, own)];
    const normal = cross(ahead, back);
    return { place: own, face: unit(normal), angleRad: Math.atan2(lengthOf(normal), dot(ahead, back)) };
  });
  const meeting = groupedByPlace(corners);
  const mesh = {
    positions_m: new Float32Array(count * 3),
    normals: new Float32Array(count * 3),
    indices: Uint32Array.from({ length: count }, (_, i) => i),
    uv_m: new Float32Array(count * 2),
  };
  corners.forEach((corner, i) => {
    mesh.positions_m.set(corner.place, 3 * i);
    mesh.normals.set(normalOf(corner, meeting.get(keyOf(corner.place)) ?? []), 3 * i);
    const at = 2 * (indices[i] ?? 0);
    mesh.uv_m.set(uv_m ? [uv_m[at] ?? 0, uv_m[at + 1] ?? 0] : [corner.place[0], corner.place[1]], 2 * i);
  });
  return mesh;
}

interface Corner {
  readonly place: Point3;
  /** Normal of the triangle, and the angle it has here. */
  readonly face: Point3;
  readonly angleRad: number;
}

const keyOf = (p: Point3): string => p.map((value) => Math.round(value / SAME_PLACE_M)).join();

function groupedByPlace(corners: readonly Corner[]): Map<string, Corner[]> {
  const groups = new Map<string, Corner[]>();
  for (const corner of corners) {
    const key = keyOf(corner.place);
    const group = groups.get(key);
    if (group) group.push(corner);
    else groups.set(key, [corner]);
  }
  return groups;
}

/** The mean of the faces that meet here and bend little against the corner's own, wide corners counting more. */
function normalOf(corner: Corner, meeting: readonly Corner[]): Point3 {
  let sum: Point3 = times(corner.face, 1e-9);
  for (const { face, angleRad } of meeting) {
    if (dot(corner.face, face) > SMOOTH_ABOVE_COSINE) sum = plus(sum, times(face, angleRad));
  }
  return unit(sum);
}
