/** Triangles being gathered before an engine sees them: plain arrays. Corners are [east, north, up] in metres. */
export type Corner = readonly [east_m: number, north_m: number, up_m: number];
/** Red, green and blue, 0 … 1 (light may push it a little above). */
export type Rgb = readonly [number, number, number];
/** Left, bottom, right, top in a texture; v counts upwards. */
export type UvBox = readonly [u0: number, v0: number, u1: number, v1: number];

export interface Soup {
  /** In scene axes: x east, y up, z south. */
  readonly positions: number[];
  /** Four a corner; the last is always 1. */
  readonly colours: number[];
  readonly uvs: number[];
  readonly indices: number[];
}

export const emptySoup = (): Soup => ({ positions: [], colours: [], uvs: [], indices: [] });

export const triangleCount = (soup: Soup): number => soup.indices.length / 3;

export function addCorner(soup: Soup, [east, north, up]: Corner, [red, green, blue]: Rgb, u = 0, v = 0): number {
  const index = soup.positions.length / 3;
  soup.positions.push(east, up, -north);
  soup.colours.push(red, green, blue, 1);
  soup.uvs.push(u, v);
  return index;
}

/** Counter-clockwise seen from outside, beginning at the lower left. */
export function addQuad(
  soup: Soup,
  corners: readonly [Corner, Corner, Corner, Corner],
  colours: readonly [Rgb, Rgb, Rgb, Rgb],
  [u0, v0, u1, v1]: UvBox = [0, 0, 0, 0],
): void {
  const first = addCorner(soup, corners[0], colours[0], u0, v0);
  addCorner(soup, corners[1], colours[1], u1, v0);
  addCorner(soup, corners[2], colours[2], u1, v1);
  addCorner(soup, corners[3], colours[3], u0, v1);
  soup.indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
}

/** A flat convex face, counter-clockwise seen from outside. */
export function addFace(soup: Soup, corners: readonly Corner[], colour: Rgb): void {
  const first = soup.positions.length / 3;
  for (const corner of corners) addCorner(soup, corner, colour);
  for (let i = 2; i < corners.length; i++) soup.indices.push(first, first + i - 1, first + i);
}

/** The unit normal of a flat face that runs counter-clockwise seen from outside (Newell). */
export function normalOf(corners: readonly Corner[]): Corner {
  const sum: [number, number, number] = [0, 0, 0];
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    sum[0] += (a[1] - b[1]) * (a[2] + b[2]);
    sum[1] += (a[2] - b[2]) * (a[0] + b[0]);
    sum[2] += (a[0] - b[0]) * (a[1] + b[1]);
  });
  const length = Math.hypot(...sum) || 1;
  return [sum[0] / length, sum[1] / length, sum[2] / length];
}

/** Soups side by side, one for each strip of `size_m` from west to east, so that an engine can leave out what is behind the visitor. */
export interface Chunks {
  /** Of the strip a place lies in. */
  at(east_m: number, north_m: number): Soup;
  all(): readonly Soup[];
}

export function createChunks(size_m: number): Chunks {
  const soups = new Map<number, Soup>();
  return {
    at(east_m) {
      const key = Math.floor(east_m / size_m);
      const soup = soups.get(key) ?? emptySoup();
      soups.set(key, soup);
      return soup;
    },
    all: () => [...soups.values()].filter((soup) => soup.indices.length > 0),
  };
}
