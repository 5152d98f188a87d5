/**
 * The street as a measurement: who walks outdoors is not inside a house. Footprints become a small map of how deep a
 * point lies inside them; the map covers the surroundings of the visitor only, however large the city is.
 */

/** A closed or open ring of a footprint: east and north in metres. */
export type Ring = readonly (readonly [number, number])[];

export interface Walls {
  /** How deep inside a house the point lies, metres; 0 outside and beyond the map. */
  depth_m(east_m: number, north_m: number): number;
}

const HALF_M = 160;
/** Nearer to the map's edge than this, a new one is drawn. */
const MARGIN_M = 60;
const SIZE = 2 * HALF_M;
const FAR = 1e4;

/** Keeps the map around the visitor; draws it anew only when they come near its edge. */
export class WallMap implements Walls {
  private readonly rings: readonly Ring[];
  private readonly depths = new Float32Array(SIZE * SIZE);
  private west_m = Number.NaN;
  private south_m = Number.NaN;

  constructor(rings: readonly Ring[]) {
    this.rings = rings;
  }

  /** Makes sure that the surroundings are on the map. */
  centre(east_m: number, north_m: number): void {
    const [x, y] = [east_m - this.west_m, north_m - this.south_m];
    if (Math.min(x, y, SIZE - x, SIZE - y) >= MARGIN_M) return;
    this.west_m = Math.floor(east_m) - HALF_M;
    this.south_m = Math.floor(north_m) - HALF_M;
    this.depths.fill(0);
    for (const ring of this.rings) this.fill(ring);
    this.measure();
  }

  depth_m(east_m: number, north_m: number): number {
    const x = Math.floor(east_m - this.west_m);
    const y = Math.floor(north_m - this.south_m);
    return x >= 0 && y >= 0 && x < SIZE && y < SIZE ? this.depths[y * SIZE + x]! : 0;
  }

  /** Scan lines through the middles of cells, even–odd within one ring. */
  private fill(ring: Ring): void {
    const { west_m, south_m, depths } = this;
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [, north_m] of ring) {
      lowest = Math.min(lowest, north_m);
      highest = Math.max(highest, north_m);
    }
    const from = Math.max(0, Math.floor(lowest - south_m));
    const to = Math.min(SIZE - 1, Math.ceil(highest - south_m));
    for (let y = from; y <= to; y++) {
      const crossings = crossingsOf(ring, south_m + y + 0.5);
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        const first = Math.max(0, Math.ceil(crossings[k]! - west_m - 0.5));
        const last = Math.min(SIZE - 1, Math.floor(crossings[k + 1]! - west_m - 0.5));
        for (let x = first; x <= last; x++) depths[y * SIZE + x] = FAR;
      }
    }
  }

  /** Distance to the outside by two sweeps (Borgefors, Computer Vision, Graphics, and Image Processing 34, 1986). */
  private measure(): void {
    const { depths } = this;
    const sweep = (x: number, y: number, dy: number) => {
      const at = y * SIZE + x;
      if (depths[at] === 0) return;
      const left = x > 0 ? depths[at - 1]! : FAR;
      const right = x < SIZE - 1 ? depths[at + 1]! : FAR;
      const back = y + dy >= 0 && y + dy < SIZE ? at + dy * SIZE : -1;
      const straight = back < 0 ? FAR : depths[back]!;
      const corner = back < 0 ? FAR : Math.min(x > 0 ? depths[back - 1]! : FAR, x < SIZE - 1 ? depths[back + 1]! : FAR);
      depths[at] = Math.min(depths[at]!, left + 1, right + 1, straight + 1, corner + Math.SQRT2);
    };
    for (let y = 0; y < SIZE; y++) {
      for (let x = 0; x < SIZE; x++) sweep(x, y, -1);
      for (let x = SIZE - 1; x >= 0; x--) sweep(x, y, -1);
    }
    for (let y = SIZE - 1; y >= 0; y--) {
      for (let x = 0; x < SIZE; x++) sweep(x, y, 1);
      for (let x = SIZE - 1; x >= 0; x--) sweep(x, y, 1);
    }
  }
}

function crossingsOf(ring: Ring, north_m: number): number[] {
  const crossings: number[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [e1, n1] = ring[i]!;
    const [e2, n2] = ring[(i + 1) % ring.length]!;
    if (n1 > north_m !== n2 > north_m) crossings.push(e1 + ((north_m - n1) / (n2 - n1)) * (e2 - e1));
  }
  return crossings.sort((a, b) => a - b);
}
