/** Where an AGS hole is: national grid with its name, else degrees. */
import type { ImportProblem } from '../said.ts';
import type { AgsRow } from './ags-groups.ts';
import { type Borehole, decimalOf, type HoleSpot, holeWarning } from './borehole.ts';

/** Names of grids that LOCA_GREF has. */
const GRID_NAMES: Readonly<Record<string, string>> = {
  OSGB: 'EPSG:27700',
  NGR: 'EPSG:27700',
  OSI: 'EPSG:29903',
  OSNI: 'EPSG:29903',
  ING: 'EPSG:29903',
  ITM: 'EPSG:2157',
};

export interface AgsPlace {
  readonly found: Pick<Borehole, 'position' | 'surface_m'>;
  readonly problems: readonly ImportProblem[];
}

export function agsPlace({ cells }: AgsRow, spot: HoleSpot): AgsPlace {
  const problems: ImportProblem[] = [];
  const surface_m = decimalOf(cells.LOCA_GL);
  if (cells.LOCA_GL && surface_m === undefined) {
    const words = 'the ground level LOCA_GL is "{found}", no number: it is left out';
    problems.push(holeWarning('no-level', spot, words, { found: cells.LOCA_GL }));
  }
  const [east, north] = [decimalOf(cells.LOCA_NATE), decimalOf(cells.LOCA_NATN)];
  const [lat, lon] = [decimalOf(cells.LOCA_LAT), decimalOf(cells.LOCA_LON)];
  const name = (cells.LOCA_GREF ?? '').trim();
  const crs = GRID_NAMES[name.toUpperCase()] ?? (name === '' ? undefined : name);
  if (east !== undefined && north !== undefined)
    return { found: { position: { east, north, crs }, surface_m }, problems };
  if (lat !== undefined && lon !== undefined) {
    return { found: { position: { east: lon, north: lat, crs: 'EPSG:4326' }, surface_m }, problems };
  }
  return { found: { surface_m }, problems };
}
