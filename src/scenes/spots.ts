/** From the words of a place to a position and a turn on the earth. */
import { wrapBearingDeg } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { type YawPitchRollDeg, yawFromBearingDeg } from '../geo/geopose.ts';
import { bearingFacing, besidePoint, measureStreet, placeOnStreet } from '../street/street.ts';
import type { Landmark, Place, Scene, SceneItem } from './schema.ts';

export interface Spot {
  /** `height_m` is above the street, or above the ellipsoid when the item's `heightMode` says so. */
  readonly position: Geodetic;
  readonly angles: YawPitchRollDeg;
}

/** Of the point to aim at; `height_m` is above the street. */
export const landmarkPosition = ({ position: { lat, lon, h } }: Landmark): Geodetic => ({
  latDeg: lat,
  lonDeg: lon,
  height_m: h ?? 0,
});

/** Finds each item's spot once, following `beside` from item to item. */
export function spotFinder(
  scene: Pick<Scene, 'origin' | 'streets' | 'landmarks' | 'items'>,
): (item: SceneItem) => Spot | undefined {
  const streets = new Map((scene.streets ?? []).map(({ id, line }) => [id, measureStreet(line.coordinates)]));
  const landmarks = new Map((scene.landmarks ?? []).map((landmark) => [landmark.id, landmarkPosition(landmark)]));
  const items = new Map(scene.items.map((item) => [item.id, item]));
  const found = new Map<string, Spot | undefined>();
  const street_m = scene.origin.h ?? 0;

  const anchorOf = (id: string): Geodetic | undefined => {
    const item = items.get(id);
    return landmarks.get(id) ?? (item && spotOf(item)?.position);
  };
  const streetSpot = (place: Extract<Place, { street: unknown }>['street']): Spot | undefined => {
    const street = streets.get(place.id);
    const on = street && placeOnStreet(street, place);
    return on && { position: on.position, angles: upright(bearingFacing(on.bearingDeg, place.facing)) };
  };
  const placeSpot = (place: Place): Spot | undefined => {
    if ('street' in place) return streetSpot(place.street);
    if ('geopose' in place) {
      const { lat, lon, h } = place.geopose.position;
      return { position: { latDeg: lat, lonDeg: lon, height_m: h }, angles: place.geopose.angles };
    }
    const { id, bearingDeg, distance_m, facing } = place.beside;
    const anchor = anchorOf(id);
    return anchor && { position: besidePoint(anchor, bearingDeg, distance_m), angles: upright(facing ?? bearingDeg) };
  };
  const spotOf = (item: SceneItem): Spot | undefined => {
    if (found.has(item.id)) return found.get(item.id);
    // Taken before the search, so that a circle of `beside` ends here.
    found.set(item.id, undefined);
    const spot = placeSpot(item.place);
    // Only a GeoPose says its own height; everything else stands on the street.
    const onStreet = item.heightMode === 'ellipsoid' ? street_m : 0;
    const lifted =
      spot && !('geopose' in item.place) ? { ...spot, position: { ...spot.position, height_m: onStreet } } : spot;
    found.set(item.id, lifted);
    return lifted;
  };
  return spotOf;
}

const upright = (bearingDeg: number): YawPitchRollDeg => ({
  yaw: yawFromBearingDeg(wrapBearingDeg(bearingDeg)),
  pitch: 0,
  roll: 0,
});
