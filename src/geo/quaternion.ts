/** Unit quaternions as rotations of right-handed triples. */

export interface Quaternion {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
}

export type Triple = readonly [number, number, number];

export const IDENTITY: Quaternion = { x: 0, y: 0, z: 0, w: 1 };

/** The rotation by `angleRad` about the unit `axis`, counter-clockwise seen from the axis' tip. */
export function quaternionAbout(axis: Triple, angleRad: number): Quaternion {
  const s = Math.sin(angleRad / 2);
  return { x: axis[0] * s, y: axis[1] * s, z: axis[2] * s, w: Math.cos(angleRad / 2) };
}

/** `a` after `b`: rotating by the product is rotating by `b` first, then by `a`. */
export function multiply(a: Quaternion, b: Quaternion): Quaternion {
  return {
    x: a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
    y: a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
    z: a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w,
    w: a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z,
  };
}

/** The opposite rotation. `q` must be of unit length. */
export const conjugate = (q: Quaternion): Quaternion => ({ x: -q.x, y: -q.y, z: -q.z, w: q.w });

/** `q` scaled to unit length; the identity if all its parts are zero. */
export function normalise(q: Quaternion): Quaternion {
  const length = Math.hypot(q.x, q.y, q.z, q.w);
  return length === 0 ? IDENTITY : { x: q.x / length, y: q.y / length, z: q.z / length, w: q.w / length };
}

/** `v` rotated by the unit quaternion `q`: v + 2w(u×v) + 2u×(u×v) with u the vector part. */
export function rotate(q: Quaternion, v: Triple): Triple {
  const tx = 2 * (q.y * v[2] - q.z * v[1]);
  const ty = 2 * (q.z * v[0] - q.x * v[2]);
  const tz = 2 * (q.x * v[1] - q.y * v[0]);
  return [
    v[0] + q.w * tx + q.y * tz - q.z * ty,
    v[1] + q.w * ty + q.z * tx - q.x * tz,
    v[2] + q.w * tz + q.x * ty - q.y * tx,
  ];
}

/** The angle between two rotations, radians in [0, π]. */
export function angleBetween(a: Quaternion, b: Quaternion): number {
  const d = multiply(conjugate(a), b);
  return 2 * Math.atan2(Math.hypot(d.x, d.y, d.z), Math.abs(d.w));
}
