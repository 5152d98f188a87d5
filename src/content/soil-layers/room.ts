/** Where in a pit of any outline things are put so that a visitor at its near edge sees them. */
import type { Point2 } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';

export interface Room {
  /** The foot of a measuring staff at a wall. */
  readonly staff: Point2;
  /** Where names of layers hang, and the wall that their lines lead to. */
  readonly names: { readonly at: Point2; readonly wall: Point2 };
  /** Where names of things hang. */
  readonly things: Point2;
  /** On the kerb across from the visitor. */
  readonly kerb: Point2;
  /** How far towards the visitor their eye is, and the near edge over which they look. */
  readonly eye_z_m: number;
  readonly edge_z_m: number;
}

/** A visitor who stands at the near edge with a phone held upright. */
const EYE_M = { high: 1.6, before_edge: 1.2 };
/** What a phone shows to each side, of the distance ahead: 412 × 915 pixels, 62° high. */
const SEEN_ASIDE = 0.27;
/** Of that, where the middle of a plate may be, so that most of it is seen. */
const PLATES = 0.36;

/** How far below the horizon the visitor sees what lies so deep at `z_m`, radians. */
export const downRad = ({ eye_z_m }: Pick<Room, 'eye_z_m'>, z_m: number, depth_m: number): number =>
  Math.atan2(EYE_M.high + depth_m, eye_z_m - z_m);

/** The depth at `z_m` that is seen so far below the horizon. */
export const depthSeen_m = ({ eye_z_m }: Pick<Room, 'eye_z_m'>, z_m: number, angleRad: number): number =>
  Math.tan(angleRad) * (eye_z_m - z_m) - EYE_M.high;

/** Farther away letters are hard to read. */
const READABLE_M = { aside: 1.4, away: 4.5 };
const OFF_WALL_M = 0.08;

export function roomOf(ring: readonly Point2[]): Room {
  const [left, right] = extent(ring, 0);
  const [far, near] = extent(ring, 1);
  const middle = (left + right) / 2;
  return near - far > READABLE_M.away
    ? besideRightWall(ring, middle, near - 2.2)
    : beforeFarWall(ring, middle, Math.min((right - left) / 2, READABLE_M.aside), near);
}

function extent(ring: readonly Point2[], axis: 0 | 1): readonly [number, number] {
  const values = ring.map((corner) => corner[axis]);
  return [Math.min(...values), Math.max(...values)];
}

function beforeFarWall(ring: readonly Point2[], middle: number, half_m: number, edge_z_m: number): Room {
  const square = ring.length === 4;
  const spot = (side_m: number, off_m: number): Point2 => {
    const x = middle + side_m;
    const [far = 0, near = far] = crossings(ring, 0, x);
    return [tidy(x), tidy(far + Math.min(off_m, (near - far) / 2))];
  };
  const eye_z_m = edge_z_m + EYE_M.before_edge;
  const seen_m = SEEN_ASIDE * Math.hypot(eye_z_m - spot(0, 0)[1], EYE_M.high);
  const staff_m = Math.min(square ? half_m - OFF_WALL_M : 0.72 * half_m, 0.95 * seen_m);
  const plates_m = Math.min(0.42 * half_m, PLATES * seen_m);
  return {
    staff: spot(staff_m, OFF_WALL_M),
    names: { at: spot(plates_m, 0.32), wall: spot(-0.4 * plates_m, 0.01) },
    things: spot(-plates_m, 0.4),
    kerb: spot(0, -0.05),
    eye_z_m,
    edge_z_m,
  };
}

/** Of a long opening that runs away from the visitor. */
function besideRightWall(ring: readonly Point2[], middle: number, z: number): Room {
  const across = crossings(ring, 1, z);
  const [left = middle, right = middle] = across.slice(-2);
  const spot = (share: number, off_m: number, dz: number): Point2 => [
    tidy(left + (right - left) * share - Math.min(off_m, (right - left) / 4)),
    tidy(z + dz),
  ];
  return {
    staff: spot(1, OFF_WALL_M, -0.9),
    names: { at: spot(1, 0.34, 0), wall: spot(1, 0.01, -0.3) },
    things: spot(0.25, 0, -0.2),
    kerb: [tidy(middle), tidy(extent(ring, 1)[1] + 0.05)],
    eye_z_m: extent(ring, 1)[1] + EYE_M.before_edge,
    edge_z_m: extent(ring, 1)[1],
  };
}

/** Where the line on which coordinate `axis` is `value` meets the ring, in order along the other axis. */
function crossings(ring: readonly Point2[], axis: 0 | 1, value: number): number[] {
  const other = axis === 0 ? 1 : 0;
  const found = ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (a[axis] > value === b[axis] > value) return [];
    return [a[other] + ((b[other] - a[other]) * (value - a[axis])) / (b[axis] - a[axis])];
  });
  return found.sort((p, q) => p - q);
}
