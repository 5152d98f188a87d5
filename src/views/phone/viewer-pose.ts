/** Where the phone is in the XR space, as of the latest frame. One object for all frames: frames allocate nothing here. */
import type { YUpPoint } from '../../geo/frames.ts';
import { type Quaternion, rotate, type Triple } from '../../geo/quaternion.ts';
import type { Sample } from '../../positioning/sample.ts';

export class ViewerPose {
  readonly eye = { x_m: 0, y_m: 0, z_m: 0 } satisfies YUpPoint;
  readonly turn = { x: 0, y: 0, z: 0, w: 1 } satisfies Quaternion;
  time_ms = Number.NEGATIVE_INFINITY;
  /** The place is tracked, not guessed. */
  isTracked = false;
  /** Tangents of half the angle of view, from the middle of the picture to its edges. */
  tanRight = 0.4;
  tanUp = 0.6;
  /** Of the middle of the picture, in the view's own axes. */
  private readonly middle = { x: 0, y: 0 };

  read(pose: XRViewerPose, time_ms: number): void {
    const { position, orientation } = pose.transform;
    this.time_ms = time_ms;
    this.isTracked = !pose.emulatedPosition;
    this.eye.x_m = position.x;
    this.eye.y_m = position.y;
    this.eye.z_m = position.z;
    this.turn.x = orientation.x;
    this.turn.y = orientation.y;
    this.turn.z = orientation.z;
    this.turn.w = orientation.w;
    const projection = pose.views[0]?.projectionMatrix;
    // Cameras look a little aside of the viewer's axis on some phones: the pixel in the middle is at (P8/P0, P9/P5, -1).
    this.middle.x = projection ? (projection[8] ?? 0) / (projection[0] || 1) : 0;
    this.middle.y = projection ? (projection[9] ?? 0) / (projection[5] || 1) : 0;
    if (projection) this.spread(1 / (projection[0] || 1), 1 / (projection[5] || 1));
  }

  /** Where no session tells: the middle of the picture is straight ahead. */
  place({ x_m, y_m, z_m }: YUpPoint, { x, y, z, w }: Quaternion, time_ms: number, isTracked: boolean): void {
    this.eye.x_m = x_m;
    this.eye.y_m = y_m;
    this.eye.z_m = z_m;
    this.turn.x = x;
    this.turn.y = y;
    this.turn.z = z;
    this.turn.w = w;
    this.time_ms = time_ms;
    this.isTracked = isTracked;
  }

  spread(tanRight: number, tanUp: number): void {
    this.tanRight = tanRight;
    this.tanUp = tanUp;
  }

  /** Unit vector through the middle of the picture, in the XR space. */
  ahead(): Triple {
    const { x, y } = this.middle;
    const [a, b, c] = rotate(this.turn, [x, y, -1]);
    const length = Math.hypot(x, y, 1);
    return [a / length, b / length, c / length];
  }

  sample(): Sample {
    const { x_m, y_m, z_m } = this.eye;
    const { x, y, z, w } = this.turn;
    return { time_ms: this.time_ms, pose: { x_m, y_m, z_m, qx: x, qy: y, qz: z, qw: w, emulated: !this.isTracked } };
  }
}
