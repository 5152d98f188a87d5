/** The soft shadow of things on the street: their triangles thrown down onto it, blurred, as a small grey picture. */
import type { Point2, Point3 } from './drawing.ts';
import { isInside } from './plan.ts';

export interface GroundShadow {
  /** Plan of the picture: left, far, right, near edge, metres. */
  readonly box_m: readonly [number, number, number, number];
  readonly size: number;
  /** How dark, 0 … 255; rows from far to near, each from left to right. */
  readonly darkness: Uint8Array;
}

const SIZE = 96;
const MARGIN_M = 0.5;
/** Only what is lower than this darkens the ground by being near it. */
const CONTACT_BELOW_M = 0.35;
const SUN_SHARE = 0.3;
const CONTACT_SHARE = 0.42;

/**
 * @param triangles_m corners in the item's frame: nine numbers a triangle
 * @param openings where there is no street to be dark
 * @param towardsSun unit direction in the item's frame
 */
export function groundShadow(
  triangles_m: ArrayLike<number>,
  openings: readonly (readonly Point2[])[],
  towardsSun: Point3,
): GroundShadow | undefined {
  const sunny = thrown(triangles_m, towardsSun, Number.POSITIVE_INFINITY);
  const close = thrown(triangles_m, [0, 1, 0], CONTACT_BELOW_M);
  const box_m = boxAround([...sunny, ...close]);
  if (!box_m) return undefined;
  const [sun, contact] = [filled(sunny, box_m), filled(close, box_m)];
  const texel_m = Math.max(box_m[2] - box_m[0], box_m[3] - box_m[1]) / SIZE;
  blur(sun, Math.max(1, Math.round(0.12 / texel_m)));
  blur(contact, Math.max(1, Math.round(0.16 / texel_m)));
  const darkness = new Uint8Array(SIZE * SIZE);
  for (let i = 0; i < darkness.length; i++) {
    const [x, z] = placeOf(i, box_m);
    if (openings.some((outline) => isInside(outline, x, z))) continue;
    const light = (1 - SUN_SHARE * (sun[i] ?? 0)) * (1 - CONTACT_SHARE * (contact[i] ?? 0));
    darkness[i] = Math.round(255 * (1 - light));
  }
  return { box_m, size: SIZE, darkness };
}

function placeOf(i: number, [left, far, right, near]: GroundShadow['box_m']): Point2 {
  const [column, row] = [i % SIZE, Math.floor(i / SIZE)];
  return [left + ((column + 0.5) / SIZE) * (right - left), far + ((row + 0.5) / SIZE) * (near - far)];
}

/** Triangles of the plan, six numbers each, of those that reach above the ground and start below `below_m`. */
function thrown(triangles_m: ArrayLike<number>, towards: Point3, below_m: number): number[] {
  const plan: number[] = [];
  for (let t = 0; t + 8 < triangles_m.length; t += 9) {
    const heights = [1, 4, 7].map((k) => triangles_m[t + k] ?? 0);
    if (Math.max(...heights) <= 0 || Math.min(...heights) > below_m) continue;
    for (let k = 0; k < 9; k += 3) {
      const y = Math.max(0, triangles_m[t + k + 1] ?? 0);
      plan.push((triangles_m[t + k] ?? 0) - (y * towards[0]) / towards[1]);
      plan.push((triangles_m[t + k + 2] ?? 0) - (y * towards[2]) / towards[1]);
    }
  }
  return plan;
}

function boxAround(plan: readonly number[]): GroundShadow['box_m'] | undefined {
  if (plan.length === 0) return undefined;
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (let i = 0; i < plan.length; i += 2) {
    const [x, z] = [plan[i] ?? 0, plan[i + 1] ?? 0];
    box[0] = Math.min(box[0], x - MARGIN_M);
    box[1] = Math.min(box[1], z - MARGIN_M);
    box[2] = Math.max(box[2], x + MARGIN_M);
    box[3] = Math.max(box[3], z + MARGIN_M);
  }
  return box;
}

/** 1 where a triangle covers the middle of a texel. */
function filled(plan: readonly number[], box_m: GroundShadow['box_m']): Float32Array {
  const picture = new Float32Array(SIZE * SIZE);
  const [left, far, right, near] = box_m;
  const column = (x: number) => ((x - left) / (right - left)) * SIZE - 0.5;
  const row = (z: number) => ((z - far) / (near - far)) * SIZE - 0.5;
  for (let t = 0; t < plan.length; t += 6) {
    const [ax, ay, bx, by, cx, cy] = [0, 2, 4].flatMap((k) => [
      column(plan[t + k] ?? 0),
      row(plan[t + k + 1] ?? 0),
    ]) as [number, number, number, number, number, number];
    const twice = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (Math.abs(twice) < 1e-9) continue;
    for (let y = Math.max(0, Math.ceil(Math.min(ay, by, cy))); y <= Math.min(SIZE - 1, Math.max(ay, by, cy)); y++)
      for (let x = Math.max(0, Math.ceil(Math.min(ax, bx, cx))); x <= Math.min(SIZE - 1, Math.max(ax, bx, cx)); x++) {
        const u = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / twice;
        const v = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / twice;
        if (u >= -0.001 && v >= -0.001 && u + v <= 1.001) picture[y * SIZE + x] = 1;
      }
  }
  return picture;
}

/** Three passes of a running mean in both directions, which is nearly a Gaussian. */
function blur(picture: Float32Array, reach: number): void {
  const line = new Float32Array(SIZE);
  for (let pass = 0; pass < 3; pass++)
    for (const [step, stride] of [
      [1, SIZE],
      [SIZE, 1],
    ] as const)
      for (let k = 0; k < SIZE; k++) blurLine(picture, line, k * stride, step, reach);
}

function blurLine(picture: Float32Array, line: Float32Array, start: number, step: number, reach: number): void {
  let sum = 0;
  for (let i = -reach; i < SIZE; i++) {
    sum +=
      picture[start + (i + reach) * step] !== undefined && i + reach < SIZE
        ? (picture[start + (i + reach) * step] ?? 0)
        : 0;
    if (i < 0) continue;
    line[i] = sum / (2 * reach + 1);
    if (i - reach >= 0) sum -= picture[start + (i - reach) * step] ?? 0;
  }
  for (let i = 0; i < SIZE; i++) picture[start + i * step] = line[i] ?? 0;
}
