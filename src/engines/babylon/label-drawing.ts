/** Plates and the lines to what they name, as corners of rectangles; and which plate a ray meets. Makes nothing new from frame to frame. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Point3 } from '../../drawing/drawing.ts';
import type { Facing } from './facing.ts';
import type { LabelEntry } from './label-layer.ts';
import { plateHit } from './plate-hit.ts';
import type { PlateSpread } from './plate-spread.ts';
import type { PlayedCell } from './playback.ts';
import { collapse } from './quads.ts';

/** Plates are drawn this much nearer than they are, at the same apparent size, so that their thing does not cut them. */
const NEARER = { share: 0.12, most_m: 2.5 };
const LINE_RAD = 0.0038;
/** Numbers kept for each label for picking: centre, half axes to the right and up. */
const PICK = 9;

export class LabelDrawing {
  private readonly facing: Facing;
  private readonly corners: Float32Array;
  private readonly picks: Float32Array;
  private readonly centre = new Vector3();
  private readonly end = new Vector3();
  private readonly side = new Vector3();
  private readonly along = new Vector3();

  /** @param corners of two rectangles a label: its plate, its line */
  constructor(facing: Facing, corners: Float32Array) {
    this.facing = facing;
    this.corners = corners;
    this.picks = new Float32Array((corners.length / 24) * PICK);
  }

  /** Metres along the ray, of unit direction, to where it meets the label's plate. */
  hit(i: number, origin: Vector3, direction: Vector3): number | undefined {
    return plateHit(this.picks, i * PICK, origin, direction);
  }

  /** Once a frame for each label, after the plates have been spread. */
  place(i: number, entry: LabelEntry, eye: Vector3, spread: PlateSpread): void {
    const { corners } = this;
    collapse(corners, 24 * i);
    collapse(corners, 24 * i + 12);
    const depth_m = spread.depthOf(i);
    if (depth_m <= 0) {
      this.picks.fill(0, i * PICK, (i + 1) * PICK);
      return;
    }
    const aside = spread.asideOf(i) * depth_m;
    const height = spread.heightOf(i) * depth_m;
    const { ahead, right, up } = this.facing;
    this.centre.set(
      eye.x + ahead.x * depth_m + right.x * aside + up.x * height,
      eye.y + ahead.y * depth_m + right.y * aside + up.y * height,
      eye.z + ahead.z * depth_m + right.z * aside + up.z * height,
    );
    const nearer = 1 - Math.min(NEARER.most_m / depth_m, NEARER.share);
    const half_w = spread.halfWidthOf(i) * depth_m;
    const half_h = spread.halfHeightOf(i) * depth_m;
    for (let k = 0; k < 4; k++) {
      const s = k === 1 || k === 2 ? half_w : -half_w;
      const t = k > 1 ? half_h : -half_h;
      this.side.set(right.x * s + up.x * t, right.y * s + up.y * t, right.z * s + up.z * t);
      this.put(24 * i + 3 * k, this.centre, 1, eye, nearer);
    }
    this.centre.toArray(this.picks, i * PICK);
    right.scaleToRef(half_w, this.side).toArray(this.picks, i * PICK + 3);
    up.scaleToRef(half_h, this.side).toArray(this.picks, i * PICK + 6);
    // A hair farther than the plate, which then covers where the line begins.
    if (entry.leader_m) this.drawLine(24 * i + 12, entry.leader_m, entry.cell, eye, nearer + 0.002, depth_m);
  }

  /** A thin band from the plate to the thing it names, its broad side to the viewer. */
  private drawLine(at: number, to: Point3, { node }: PlayedCell, eye: Vector3, by: number, depth_m: number): void {
    Vector3.TransformCoordinatesFromFloatsToRef(to[0], to[1], to[2], node.getWorldMatrix(), this.end);
    this.end.subtractToRef(this.centre, this.along);
    Vector3.CrossToRef(this.along, this.facing.ahead, this.side);
    const length = this.side.length();
    if (length < 1e-6) return;
    this.side.scaleInPlace(Math.max(0.003, LINE_RAD * depth_m) / 2 / length);
    for (let k = 0; k < 4; k++)
      this.put(at + 3 * k, k === 0 || k === 3 ? this.centre : this.end, k > 1 ? 1 : -1, eye, by);
  }

  /** A corner that lies to one side of `from`, drawn nearer to the eye. */
  private put(at: number, { x, y, z }: Vector3, sign: number, eye: Vector3, by: number): void {
    const { corners, side } = this;
    corners[at] = eye.x + (x + side.x * sign - eye.x) * by;
    corners[at + 1] = eye.y + (y + side.y * sign - eye.y) * by;
    corners[at + 2] = eye.z + (z + side.z * sign - eye.z) * by;
  }
}
