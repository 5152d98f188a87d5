/** Finer triangles, where light that is kept in the vertices must change within a face. */
import type { Mesh } from './mesh.ts';

/**
 * The same surfaces with no edge longer than `longest_m`, as far as together they stay within `most` triangles. Edges
 * are halved by their length alone, so neighbours stay joined, also those of different meshes.
 */
export function refinedTogether(meshes: readonly Mesh[], longest_m: number, most: number): readonly Mesh[] {
  let current = meshes;
  for (let round = 0; round < 7; round++) {
    const next = current.map((mesh) => halvedOnce(mesh, longest_m));
    const triangles = next.reduce((sum, { indices }) => sum + indices.length / 3, 0);
    if (triangles > most || next.every((mesh, i) => mesh === current[i])) break;
    current = next;
  }
  return current;
}

function halvedOnce(mesh: Mesh, longest_m: number): Mesh {
  const lists = [mesh.positions_m, mesh.normals, mesh.uv_m].map((list) => Array.from(list));
  const [positions = [], normals = [], uvs = []] = lists;
  const middles = new Map<number, number>();
  const count = mesh.positions_m.length / 3;
  const middle = (a: number, b: number): number | undefined => {
    const at = (i: number, axis: number) => positions[3 * i + axis] ?? 0;
    const length_m = Math.hypot(at(a, 0) - at(b, 0), at(a, 1) - at(b, 1), at(a, 2) - at(b, 2));
    if (length_m <= longest_m) return undefined;
    const key = Math.min(a, b) * count + Math.max(a, b);
    const known = middles.get(key);
    if (known !== undefined) return known;
    for (let k = 0; k < 3; k++) positions.push((at(a, k) + at(b, k)) / 2);
    pushUnitMiddle(normals, a, b);
    for (let k = 0; k < 2; k++) uvs.push(((uvs[2 * a + k] ?? 0) + (uvs[2 * b + k] ?? 0)) / 2);
    const made = positions.length / 3 - 1;
    middles.set(key, made);
    return made;
  };
  const indices: number[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.subarray(t, t + 3);
    pushPieces(indices, [a, b, c], [middle(a, b), middle(b, c), middle(c, a)]);
  }
  if (middles.size === 0) return mesh;
  return {
    positions_m: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
    uv_m: Float32Array.from(uvs),
  };
}

function pushUnitMiddle(normals: number[], a: number, b: number): void {
  const sum = [0, 1, 2].map((k) => (normals[3 * a + k] ?? 0) + (normals[3 * b + k] ?? 0));
  const length = Math.hypot(...sum) || 1;
  for (const value of sum) normals.push(value / length);
}

type Three<T> = readonly [T, T, T];

/** The triangle's pieces, from the middles of those of its edges (ab, bc, ca) that are split. */
function pushPieces(indices: number[], corners: Three<number>, middles: Three<number | undefined>): void {
  // Turn the triangle so that the split edges come first.
  const split = middles.map((m) => m !== undefined);
  const turn = !split[0] && split[1] ? 1 : (split[0] && !split[1] && split[2]) || (!split[0] && split[2]) ? 2 : 0;
  const at = <T>(list: Three<T>, k: number) => list[(k + turn) % 3] as T;
  const [a, b, c] = [at(corners, 0), at(corners, 1), at(corners, 2)];
  const [ab, bc, ca] = [at(middles, 0), at(middles, 1), at(middles, 2)];
  if (ab === undefined) indices.push(a, b, c);
  else if (bc === undefined) indices.push(a, ab, c, ab, b, c);
  else if (ca === undefined) indices.push(ab, b, bc, a, ab, bc, a, bc, c);
  else indices.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
}
