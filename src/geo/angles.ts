/** Angles. Radians inside, degrees only at the edges; bearings are clockwise from true north. */

export const radFromDeg = (deg: number): number => (deg * Math.PI) / 180;
export const degFromRad = (rad: number): number => (rad * 180) / Math.PI;

/** The same bearing in [0, 360). */
export function wrapBearingDeg(deg: number): number {
  const turn = deg % 360;
  const wrapped = turn < 0 ? turn + 360 : turn + 0;
  // A hair below north rounds up to 360.
  return wrapped === 360 ? 0 : wrapped;
}

/** The same angle in [-180, 180). */
export const wrapSignedDeg = (deg: number): number => wrapBearingDeg(deg + 180) - 180;

/** The same angle in [-π, π). */
export function wrapRad(rad: number): number {
  const turn = 2 * Math.PI;
  const wrapped = rad - turn * Math.floor((rad + Math.PI) / turn);
  // Next to ±π the division rounds to the wrong side.
  if (wrapped < -Math.PI) return wrapped + turn;
  return wrapped < Math.PI ? wrapped : -Math.PI;
}

/** The turn from bearing `from` to bearing `to` by the short way, degrees in [-180, 180), clockwise positive. */
export const turnDeg = (from: number, to: number): number => wrapSignedDeg(to - from);
