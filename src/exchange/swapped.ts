/** Latitude and longitude the wrong way round: both are on earth, so only the country can tell. */
import type { Problem } from '../scenes/problem.ts';
import type { LonLat } from './geojson.ts';
import { type ImportedFeature, importWarning } from './imported.ts';

/** Mainland Finland and Åland, degrees, generously. */
const FINLAND = { west: 19, east: 32, south: 59, north: 70.5 };

const isInFinland = ([lonDeg, latDeg]: LonLat): boolean =>
  lonDeg > FINLAND.west && lonDeg < FINLAND.east && latDeg > FINLAND.south && latDeg < FINLAND.north;

/** One warning for each feature whose positions would all lie in Finland if they were read the other way round. */
export function swappedWarnings(features: readonly ImportedFeature[]): readonly Problem[] {
  return features.flatMap(({ path, geometry }) => {
    const positions = geometry.kind === 'point' ? [geometry.at] : geometry.points;
    if (!positions.every(([lonDeg, latDeg]) => isInFinland([latDeg, lonDeg]))) return [];
    const [lonDeg, latDeg] = positions[0]!;
    const message = `latitude ${latDeg}, longitude ${lonDeg} is far from Finland, and the other way round it is in it: longitude stands first`;
    return [importWarning('swapped', path, message)];
  });
}
