/** Where the items of a scene stand: from "412 m along the street" to a pose in the scene's frame. */
import { radFromDeg } from '../geo/angles.ts';
import { enuFromGeodetic } from '../geo/enu.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import { bearingFromYawDeg, enuFromItem } from '../geo/geopose.ts';
import type { Transform } from '../geo/transform.ts';
import type { Landmark, Scene, SceneItem } from './schema.ts';
import { landmarkPosition, type Spot, spotFinder } from './spots.ts';

export interface PlacedItem {
  readonly item: SceneItem;
  /** `height_m` is above the street, or above the ellipsoid when the item's `heightMode` says so. */
  readonly position: Geodetic;
  /** Of the item's -z, seen from above: the way a visitor at the standpoint looks. */
  readonly bearingDeg: number;
  readonly enuFromItem: Transform<'enu', 'item'>;
  /** Where to stand to see it best, on the street; the visitor looks along `bearingDeg` from there. */
  readonly standpoint?: EnuPoint;
}

export interface PlacedLandmark {
  readonly landmark: Landmark;
  /** Of the point to aim at; `height_m` is above the street. */
  readonly position: Geodetic;
  readonly enu: EnuPoint;
}

/** Of the scene's east-north-up frame. Without a height of its own it lies on the ellipsoid. */
export const originOf = ({ origin }: Scene): Geodetic => ({
  latDeg: origin.lat,
  lonDeg: origin.lon,
  height_m: origin.h ?? 0,
});

/**
 * Where a point lies whose height is above the street.
 *
 * East and north are exact. Up is the height as given: in a scene the street is flat, at up 0. The floor under an item
 * is found by the phone itself, so a scene needs heights above the street only; true ups would need the street's own
 * height at every item, which nobody has, and would still sink the ground by 2 cm at 500 m as the earth curves away.
 */
export function enuAboveStreet(origin: Geodetic, point: Geodetic): EnuPoint {
  const { east_m, north_m } = enuFromGeodetic(origin, { ...point, height_m: origin.height_m });
  return { east_m, north_m, up_m: point.height_m };
}

/** By item id, in the scene's order. Items whose place cannot be found (see `readScene`'s problems) are not there. */
export function placeItems(scene: Scene): ReadonlyMap<string, PlacedItem> {
  const spots = spotFinder(scene);
  const placed = new Map<string, PlacedItem>();
  for (const item of scene.items) {
    const spot = spots(item);
    if (spot && !placed.has(item.id)) placed.set(item.id, placedAt(originOf(scene), item, spot));
  }
  return placed;
}

export function landmarkPositions(scene: Scene): ReadonlyMap<string, PlacedLandmark> {
  const origin = originOf(scene);
  return new Map(
    (scene.landmarks ?? []).map((landmark) => {
      const position = landmarkPosition(landmark);
      return [landmark.id, { landmark, position, enu: enuAboveStreet(origin, position) }];
    }),
  );
}

function placedAt(origin: Geodetic, item: SceneItem, { position, angles }: Spot): PlacedItem {
  const at = item.heightMode === 'ellipsoid' ? enuFromGeodetic(origin, position) : enuAboveStreet(origin, position);
  const bearingDeg = bearingFromYawDeg(angles.yaw);
  const placed = { item, position, bearingDeg, enuFromItem: enuFromItem(at, angles) };
  if (!item.standpoint) return placed;
  return { ...placed, standpoint: standpointOf(at, bearingDeg, item.standpoint.distance_m) };
}

/** On the item's +z side as seen from above, whatever its pitch and roll; feet on the street. */
function standpointOf(at: EnuPoint, bearingDeg: number, distance_m: number): EnuPoint {
  const bearing = radFromDeg(bearingDeg);
  return {
    east_m: at.east_m - distance_m * Math.sin(bearing),
    north_m: at.north_m - distance_m * Math.cos(bearing),
    up_m: 0,
  };
}
