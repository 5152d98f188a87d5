import { enuFromGeodetic } from '../../geo/enu.ts';
import { originOf, placeItems } from '../placing.ts';
import type { Path, Problem } from '../problem.ts';
import type { Scene } from '../schema.ts';
import { problemAt, type Rule } from './rule.ts';

const FAR_M = 5_000;

interface Located {
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly path: Path;
}

/** Nothing of a street lies further than 5 km from its origin. Most of what does has latitude and longitude swapped. */
export const farFromOrigin: Rule = ({ scene, entries }) => {
  const placed = placeItems(scene);
  const items = entries.flatMap(({ item, path }): Located[] => {
    const position = placed.get(item.id)?.position;
    return position ? [{ ...position, path: [...path, 'place'] }] : [];
  });
  return [...frameLocations(scene), ...items].flatMap((located) => farNote(scene, located));
};

const frameLocations = (scene: Scene): readonly Located[] => [
  ...(scene.streets ?? []).flatMap(({ line }, street) =>
    line.coordinates.map(([lonDeg, latDeg], point) => {
      return { latDeg, lonDeg, path: ['streets', street, 'line', 'coordinates', point] };
    }),
  ),
  ...(scene.landmarks ?? []).map(({ position }, landmark) => {
    return { latDeg: position.lat, lonDeg: position.lon, path: ['landmarks', landmark, 'position'] };
  }),
];

function farNote(scene: Scene, { latDeg, lonDeg, path }: Located): readonly Problem[] {
  const away_m = distance_m(scene, latDeg, lonDeg);
  if (away_m <= FAR_M) return [];
  if (distance_m(scene, lonDeg, latDeg) <= FAR_M) {
    const message = `expected latitude ${lonDeg} and longitude ${latDeg}, found them swapped`;
    return [problemAt('warning', 'swapped-coordinates', path, message)];
  }
  const message = `expected a place within 5 km of the origin, found one ${(away_m / 1_000).toFixed(1)} km away`;
  return [problemAt('warning', 'far-from-origin', path, message)];
}

/** Straight through the earth: enough to tell near from far. */
function distance_m(scene: Scene, latDeg: number, lonDeg: number): number {
  const { east_m, north_m, up_m } = enuFromGeodetic(originOf(scene), { latDeg, lonDeg, height_m: 0 });
  return Math.hypot(east_m, north_m, up_m);
}
