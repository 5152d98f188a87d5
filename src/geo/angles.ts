/** Angles. Radians inside, degrees only at the edges; bearings are clockwise from true north. */

export const radFromDeg = (deg: number): number => (deg * Math.PI) / 180;
export const degFromRad = (rad: number): number => (rad * 180) / Math.PI;

/** The same bearing in [0, 360). */
export function wrapBearingDeg(deg: number): number {
  const wrapped = deg % 360;
  return wrapped < 0 ? wrapped + 360 : wrapped + 0;
}

/** The same angle in [-180, 180). */
export const wrapSignedDeg = (deg: number): number => wrapBearingDeg(deg + 180) - 180;

/** The same angle in [-π, π). */
export function wrapRad(rad: number): number {
  const turn = 2 * Math.PI;
  return rad - turn * Math.floor((rad + Math.PI) / turn);
}

/** The turn from bearing `from` to bearing `to` by the short way, degrees in [-180, 180), clockwise positive. */
export const turnDeg = (from: number, to: number): number => wrapSignedDeg(to - from);
