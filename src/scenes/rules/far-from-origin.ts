import { enuFromGeodetic } from '../../geo/enu.ts';
import { originOf } from '../placing.ts';
import { type Path, type Problem, phrase, problemAt } from '../problem.ts';
import type { Scene } from '../schema.ts';
import { placedItems } from './placed-items.ts';
import type { Rule } from './rule.ts';

export const FAR_M = 5_000;

interface Located {
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly path: Path;
}

type Coordinates = readonly (readonly [number, number])[];

/** Nothing of a street lies further than 5 km from its origin. Most of what does has latitude and longitude swapped. */
export const farFromOrigin: Rule = (checked) => {
  const { scene, entries } = checked;
  const placed = placedItems(checked);
  const items = entries.flatMap(({ item, path }): Located[] => {
    const position = placed.get(item.id)?.position;
    return position ? [{ ...position, path: [...path, 'place'] }] : [];
  });
  const lists = [...frameLocations(scene), ...items.map((item) => [item])];
  // Of a line or a ring the first point that is far away: one slip put them all there.
  const far = lists.flatMap((list) => list.find((located) => !isNear(scene, located)) ?? []);
  if (lists.length > 1 && lists.flat().every((located) => isSwapped(scene, located))) {
    return [swapped({ latDeg: scene.origin.lat, lonDeg: scene.origin.lon, path: ['origin'] })];
  }
  return far.map((located) => (isSwapped(scene, located) ? swapped(located) : farAway(scene, located)));
};

const frameLocations = (scene: Scene): readonly (readonly Located[])[] => [
  ...(scene.streets ?? []).map(({ line }, index) =>
    pointsOf(line.coordinates, ['streets', index, 'line', 'coordinates']),
  ),
  ...(scene.landmarks ?? []).map(({ position }, index) => [
    { latDeg: position.lat, lonDeg: position.lon, path: ['landmarks', index, 'position'] },
  ]),
  ...(scene.marks ?? []).map(({ position }, index) => [
    { latDeg: position.lat, lonDeg: position.lon, path: ['marks', index, 'position'] },
  ]),
  ...(scene.hazards?.features ?? []).flatMap(({ geometry }, index) =>
    geometry.coordinates.map((ring, number) =>
      pointsOf(ring, ['hazards', 'features', index, 'geometry', 'coordinates', number]),
    ),
  ),
];

const pointsOf = (coordinates: Coordinates, path: Path): readonly Located[] =>
  coordinates.map(([lonDeg, latDeg], point) => ({ latDeg, lonDeg, path: [...path, point] }));

const isNear = (scene: Scene, { latDeg, lonDeg }: Located): boolean => distance_m(scene, latDeg, lonDeg) <= FAR_M;

const isSwapped = (scene: Scene, located: Located): boolean =>
  !isNear(scene, located) && distance_m(scene, located.lonDeg, located.latDeg) <= FAR_M;

function swapped({ latDeg, lonDeg, path }: Located): Problem {
  const said = phrase('expected latitude {lat} and longitude {lon}, found them swapped', { lat: lonDeg, lon: latDeg });
  return problemAt('warning', 'swapped-coordinates', path, said);
}

function farAway(scene: Scene, { latDeg, lonDeg, path }: Located): Problem {
  const said = phrase('expected a place within 5 km of the origin, found one {away} km away; check the coordinates', {
    away: (distance_m(scene, latDeg, lonDeg) / 1_000).toFixed(1),
  });
  return problemAt('warning', 'far-from-origin', path, said);
}

/** From the scene's origin, straight through the earth: enough to tell near from far. */
export function distance_m(scene: Scene, latDeg: number, lonDeg: number): number {
  const { east_m, north_m, up_m } = enuFromGeodetic(originOf(scene), { latDeg, lonDeg, height_m: 0 });
  return Math.hypot(east_m, north_m, up_m);
}
