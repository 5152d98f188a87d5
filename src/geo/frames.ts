/**
 * The frames of the program, told apart by their field names so that TypeScript refuses to mix them.
 *
 * | frame | axes |
 * |---|---|
 * | geodetic | WGS84 latitude and longitude in degrees, height in metres above the ellipsoid |
 * | ecef | earth-centred, earth-fixed, metres: x to 0° N 0° E, y to 0° N 90° E, z to the north pole |
 * | enu | metres east, north, up from a scene's origin, in the plane that touches the ellipsoid there |
 * | xr | WebXR reference space, right-handed, y up, -z ahead at the start |
 * | item | like xr, at an item's place: x right, y up, -z along the item's bearing, y = 0 at street level |
 */

/** WGS84 position. `latDeg` in [-90, 90], `lonDeg` in degrees east, `height_m` above the ellipsoid. */
export interface Geodetic {
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly height_m: number;
}

export interface EnuPoint {
  readonly east_m: number;
  readonly north_m: number;
  readonly up_m: number;
}

/** A point of a right-handed, y-up frame: xr or item. */
export interface YUpPoint {
  readonly x_m: number;
  readonly y_m: number;
  readonly z_m: number;
}

/** Frames that rigid transforms connect. */
export type Frame = 'enu' | 'xr' | 'item';

export type PointIn<F extends Frame> = F extends 'enu' ? EnuPoint : YUpPoint;
