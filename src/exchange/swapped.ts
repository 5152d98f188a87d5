/** Latitude and longitude the wrong way round: both are on earth, so only the country can tell. */
import type { LonLat } from './geojson.ts';
import type { ImportedFeature } from './imported.ts';
import { type ImportProblem, importWarning, phrase } from './said.ts';

/** Mainland Finland and Åland, degrees, generously. */
const FINLAND = { west: 19, east: 32, south: 59, north: 70.5 };

const isInFinland = ([lonDeg, latDeg]: LonLat): boolean =>
  lonDeg > FINLAND.west && lonDeg < FINLAND.east && latDeg > FINLAND.south && latDeg < FINLAND.north;

/** One warning for each feature whose positions would all lie in Finland if they were read the other way round. */
export function swappedWarnings(features: readonly ImportedFeature[]): readonly ImportProblem[] {
  return features.flatMap(({ path, geometry }) => {
    const positions = geometry.kind === 'point' ? [geometry.at] : geometry.points;
    if (!positions.every(([lonDeg, latDeg]) => isInFinland([latDeg, lonDeg]))) return [];
    const [lonDeg, latDeg] = positions[0]!;
    const said = phrase(
      'latitude {lat}, longitude {lon} is far from Finland, and the other way round it is in it: longitude stands first',
      { lat: latDeg, lon: lonDeg },
    );
    return [importWarning('swapped', path, said)];
  });
}
