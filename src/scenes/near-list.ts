/** The items of a scene as a list: what is near, how far, and which way. */
import { degFromRad, wrapBearingDeg } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { enuAboveStreet, originOf, type PlacedItem } from './placing.ts';
import type { Scene } from './schema.ts';

export interface NearItem {
  readonly placed: PlacedItem;
  /** On the ground, from the visitor; absent while nobody knows where the visitor is. */
  readonly distance_m?: number;
  /** From the visitor to the item. */
  readonly bearingDeg?: number;
}

/** Nearest first; in the scene's order while the visitor's place is unknown. */
export function nearList(
  scene: Scene,
  placed: ReadonlyMap<string, PlacedItem>,
  visitor?: Geodetic,
): readonly NearItem[] {
  const items = [...placed.values()];
  if (!visitor) return items.map((one) => ({ placed: one }));
  // Seen from the visitor's own tangent plane: true to a centimetre within a few kilometres.
  const here = { ...visitor, height_m: originOf(scene).height_m };
  return items
    .map((one) => {
      const { east_m, north_m } = enuAboveStreet(here, one.position);
      const bearingDeg = wrapBearingDeg(degFromRad(Math.atan2(east_m, north_m)));
      return { placed: one, distance_m: Math.hypot(east_m, north_m), bearingDeg };
    })
    .sort((a, b) => a.distance_m - b.distance_m);
}
