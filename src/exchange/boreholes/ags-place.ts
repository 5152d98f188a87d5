/** Where an AGS hole is: national grid with its name, else degrees. */
import type { ImportProblem } from '../said.ts';
import type { AgsRow } from './ags-groups.ts';
import { type Borehole, decimalOf, type HoleSpot } from './borehole.ts';
import { groundLevel } from './hole-faults.ts';

/** Names of grids that LOCA_GREF has, in capitals without blanks. */
const GRID_NAMES: Readonly<Record<string, string>> = {
  OSGB: 'EPSG:27700',
  OSGB36: 'EPSG:27700',
  OSGB1936: 'EPSG:27700',
  BNG: 'EPSG:27700',
  BRITISHNATIONALGRID: 'EPSG:27700',
  NGR: 'EPSG:27700',
  OSI: 'EPSG:29903',
  OSNI: 'EPSG:29903',
  ING: 'EPSG:29903',
  IRISHGRID: 'EPSG:29903',
  IRISHNATIONALGRID: 'EPSG:29903',
  ITM: 'EPSG:2157',
};

export interface AgsPlace {
  readonly found: Pick<Borehole, 'position' | 'surface_m'>;
  readonly problems: readonly ImportProblem[];
}

export function agsPlace({ cells }: AgsRow, spot: HoleSpot): AgsPlace {
  const problems: ImportProblem[] = [];
  const surface_m = groundLevel(cells.LOCA_GL || undefined, spot, problems);
  const [east, north] = [decimalOf(cells.LOCA_NATE), decimalOf(cells.LOCA_NATN)];
  const [lat, lon] = [degreesOf(cells.LOCA_LAT), degreesOf(cells.LOCA_LON)];
  const name = (cells.LOCA_GREF ?? '').trim();
  const crs = GRID_NAMES[name.toUpperCase().replaceAll(/\s/g, '')] ?? (name === '' ? undefined : name);
  if (east !== undefined && north !== undefined)
    return { found: { position: { east, north, crs }, surface_m }, problems };
  if (lat !== undefined && lon !== undefined) {
    return { found: { position: { east: lon, north: lat, crs: 'EPSG:4326' }, surface_m }, problems };
  }
  return { found: { surface_m }, problems };
}

/** Degrees, or degrees, minutes and seconds as the type DMS has them: `-0:05:42.7`. */
function degreesOf(text: string | undefined): number | undefined {
  const parts = /^\s*([+-]?)(\d{1,3}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)\s*$/.exec(text ?? '');
  if (!parts) return decimalOf(text);
  const [degrees, minutes, seconds] = parts.slice(2).map(Number) as [number, number, number];
  if (minutes >= 60 || seconds >= 60) return undefined;
  return (parts[1] === '-' ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
}
