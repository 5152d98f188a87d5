/** Any file that comes in, by what its name says it is. */
import { readGeoJson } from './geojson-in.ts';
import { type Imported, importError } from './imported.ts';
import { swappedWarnings } from './swapped.ts';
import { readXml } from './xml-in.ts';

export type ImportKind = 'geojson' | 'kml' | 'gpx';

export function importKindOf(fileName: string): ImportKind | undefined {
  const ending = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'kml' || ending === 'gpx') return ending;
  return ending === 'geojson' || ending === 'json' ? 'geojson' : undefined;
}

/** Never throws: a file that cannot be read has no features and says why. */
export function readImport(text: string, kind: ImportKind): Imported {
  const { features, problems } = kind === 'geojson' ? readGeoJson(text) : readXml(text, kind);
  const isFine = problems.every(({ severity }) => severity !== 'error');
  const nothing = features.length === 0 && isFine ? [importError('nothing-found', [], NOTHING)] : [];
  return { features, problems: [...problems, ...swappedWarnings(features), ...nothing] };
}

const NOTHING = 'expected at least one point or line, found none';
