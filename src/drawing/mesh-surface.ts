/** Given triangles with normals of their own: smooth over gentle bends, sharp at edges. */
import type { Shape } from './drawing.ts';
import { placesOf } from './mesh-places.ts';
import type { Mesh } from './triangles.ts';

type Surface = Extract<Shape, { kind: 'surface' }>;

const SMOOTH_ABOVE_COSINE = Math.cos(0.6);
/** How much a corner's own face counts where it has no angle, so that slivers have a normal too. */
const SLIVER = 1e-9;

export function meshFromSurface({ positions_m, indices, uv_m }: Surface): Mesh {
  const count = Math.floor(indices.length / 3) * 3;
  const corners = {
    places_m: new Float64Array(3 * count),
    faces: new Float64Array(3 * count),
    anglesRad: new Float64Array(count),
  };
  const uvs_m = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const at = indices[i] ?? 0;
    for (let axis = 0; axis < 3; axis++) corners.places_m[3 * i + axis] = positions_m[3 * at + axis] ?? 0;
    uvs_m[2 * i] = (uv_m ? uv_m[2 * at] : positions_m[3 * at]) ?? 0;
    uvs_m[2 * i + 1] = (uv_m ? uv_m[2 * at + 1] : positions_m[3 * at + 1]) ?? 0;
  }
  for (let i = 0; i < count; i += 3) addFace(corners, i);
  return {
    positions_m: Float32Array.from(corners.places_m),
    normals: normalsOf(corners),
    indices: Uint32Array.from({ length: count }, (_, i) => i),
    uv_m: uvs_m,
  };
}

/** Of each corner of each triangle, three after another. */
interface Corners {
  readonly places_m: Float64Array;
  /** Normal of the triangle, and the angle it has at the corner. */
  readonly faces: Float64Array;
  readonly anglesRad: Float64Array;
}

/** The normal and the angles of the triangle whose first corner is `first`. */
function addFace({ places_m: p, faces, anglesRad }: Corners, first: number): void {
  for (let i = 0; i < 3; i++) {
    const [a, b, c] = [3 * (first + i), 3 * (first + ((i + 1) % 3)), 3 * (first + ((i + 2) % 3))];
    const [ux, uy, uz] = [at(p, b) - at(p, a), at(p, b + 1) - at(p, a + 1), at(p, b + 2) - at(p, a + 2)];
    const [vx, vy, vz] = [at(p, c) - at(p, a), at(p, c + 1) - at(p, a + 1), at(p, c + 2) - at(p, a + 2)];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const length = Math.sqrt(x * x + y * y + z * z);
    anglesRad[first + i] = Math.atan2(length, ux * vx + uy * vy + uz * vz);
    setUnit(faces, a, x, y, z);
  }
}

const at = (list: Float64Array, i: number): number => list[i] as number;

/** The mean of the faces that meet at a place and bend little against the corner's own, wide corners counting more. */
function normalsOf({ places_m, faces, anglesRad }: Corners): Float32Array {
  const { firstAt, nextAt } = placesOf(places_m);
  const normals = new Float32Array(faces.length);
  for (let i = 0; i < anglesRad.length; i++) {
    const [fx, fy, fz] = [at(faces, 3 * i), at(faces, 3 * i + 1), at(faces, 3 * i + 2)];
    let [x, y, z] = [fx * SLIVER, fy * SLIVER, fz * SLIVER];
    for (let k = firstAt[i] as number; k >= 0; k = nextAt[k] as number) {
      const [gx, gy, gz] = [at(faces, 3 * k), at(faces, 3 * k + 1), at(faces, 3 * k + 2)];
      if (fx * gx + fy * gy + fz * gz <= SMOOTH_ABOVE_COSINE) continue;
      const angleRad = at(anglesRad, k);
      x += gx * angleRad;
      y += gy * angleRad;
      z += gz * angleRad;
    }
    setUnit(normals, 3 * i, x, y, z);
  }
  return normals;
}

const SHORTEST = 1e-12;

/** Up where there is no length. */
function setUnit(list: Float32Array | Float64Array, i: number, x: number, y: number, z: number): void {
  const length = Math.sqrt(x * x + y * y + z * z);
  list[i] = length >= SHORTEST ? x / length : 0;
  list[i + 1] = length >= SHORTEST ? y / length : 1;
  list[i + 2] = length >= SHORTEST ? z / length : 0;
}
