/** What shapes become: plain triangles. */

/**
 * Triangles in the part's own frame: right-handed, counter-clockwise seen from outside. Corners that differ in normal
 * or texture are separate vertices at the same place; by place, closed shapes share each edge exactly twice.
 */
export interface Mesh {
  /** x, y, z of each vertex, metres. */
  readonly positions_m: Float32Array;
  /** Unit vectors, one for each vertex. */
  readonly normals: Float32Array;
  /** Three vertices a triangle. */
  readonly indices: Uint32Array;
  /** Metres along the surface; on walls u runs along the foot and v up from it. */
  readonly uv_m: Float32Array;
}
