/**
 * Keeps plates from covering one another in the picture: those that would are moved apart, up and down only. All in
 * tangents of angles from the middle of the picture. Makes nothing new from frame to frame.
 */

const GAP = 0.006;
/** Most pictures need a few; a dozen plates over one another need many. */
const MOST_ROUNDS = 60;
/** Pushes below this are not seen. */
const AT_REST = 0.0004;
/** Part of the way to its new place that a plate goes in one frame. */
const HASTE = 0.22;
/** Two plates change places only when they have passed each other by this share of their heights. */
const PASSED = 0.7;

export class PlateSpread {
  private readonly count: number;
  private readonly aside: Float32Array;
  /** Of the anchor, and what the plate stands above it because it has grown. */
  private readonly height: Float32Array;
  private readonly lift: Float32Array;
  private readonly halfWidth: Float32Array;
  private readonly halfHeight: Float32Array;
  private readonly depth_m: Float32Array;
  /** Where plates are being moved in this frame, and how far they have come. */
  private readonly wanted: Float32Array;
  private readonly shift: Float32Array;
  /** 1 where the first of a pair is the upper one, -1 where it is the lower one, 0 not known. */
  private readonly order: Int8Array;

  constructor(count: number) {
    this.count = count;
    this.aside = new Float32Array(count);
    this.height = new Float32Array(count);
    this.lift = new Float32Array(count);
    this.halfWidth = new Float32Array(count);
    this.halfHeight = new Float32Array(count);
    this.depth_m = new Float32Array(count);
    this.wanted = new Float32Array(count);
    this.shift = new Float32Array(count).fill(Number.NaN);
    this.order = new Int8Array(count * count);
  }

  hide(i: number): void {
    this.depth_m[i] = 0;
  }

  put(
    i: number,
    aside: number,
    height: number,
    lift: number,
    halfWidth: number,
    halfHeight: number,
    depth_m: number,
  ): void {
    this.aside[i] = aside;
    this.height[i] = height;
    this.lift[i] = lift;
    this.halfWidth[i] = halfWidth;
    this.halfHeight[i] = halfHeight;
    this.depth_m[i] = depth_m;
  }

  settle(): void {
    this.wanted.fill(0);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      let most = 0;
      for (let i = 0; i < this.count; i++) {
        if (this.depth_m[i] === 0) continue;
        for (let j = i + 1; j < this.count; j++) most = Math.max(most, this.part(i, j));
      }
      if (most < AT_REST) break;
    }
    for (let i = 0; i < this.count; i++) {
      const wanted = this.wanted[i] as number;
      const shift = this.shift[i] as number;
      if (this.depth_m[i] === 0) this.shift[i] = Number.NaN;
      else this.shift[i] = Number.isNaN(shift) ? wanted : shift + (wanted - shift) * HASTE;
    }
  }

  /** Metres along the camera's axis; 0 for a plate that is not shown. */
  depthOf = (i: number): number => this.depth_m[i] ?? 0;
  asideOf = (i: number): number => this.aside[i] ?? 0;
  heightOf = (i: number): number => (this.height[i] ?? 0) + (this.lift[i] ?? 0) + (this.shift[i] ?? 0);
  halfWidthOf = (i: number): number => this.halfWidth[i] ?? 0;
  halfHeightOf = (i: number): number => this.halfHeight[i] ?? 0;

  /** How far the two had to be pushed. */
  private part(i: number, j: number): number {
    if (this.depth_m[j] === 0) return 0;
    const beside = Math.abs((this.aside[i] as number) - (this.aside[j] as number));
    if (beside >= (this.halfWidth[i] as number) + (this.halfWidth[j] as number)) return 0;
    const reach = (this.halfHeight[i] as number) + (this.halfHeight[j] as number) + GAP;
    const natural = (this.height[i] as number) - (this.height[j] as number);
    const pair = i * this.count + j;
    if (this.order[pair] === 0 || Math.abs(natural) > reach * PASSED) this.order[pair] = natural >= 0 ? 1 : -1;
    const side = this.order[pair] as number;
    const above_i = (this.lift[i] as number) + (this.wanted[i] as number);
    const above_j = (this.lift[j] as number) + (this.wanted[j] as number);
    const apart = (natural + above_i - above_j) * side;
    if (apart >= reach) return 0;
    const push = ((reach - apart) / 2) * side;
    this.wanted[i] = (this.wanted[i] as number) + push;
    this.wanted[j] = (this.wanted[j] as number) - push;
    return Math.abs(push);
  }
}
