/** From map grids to WGS84, within a metre of what their own surveys publish; ETRS89 is taken for WGS84, as they do. */
import proj4 from 'proj4';
import { withoutKkjDistortion } from './kkj-shift.ts';
import { onGrs80 } from './osgb-shifts.ts';

interface Grid {
  readonly definition: string;
  /** Degrees, generously: outside of it the numbers are of another grid. West, south, east, north. */
  readonly area: readonly [number, number, number, number];
  /** Where parameters are not exact enough: what is added to them, in the coordinates of that definition. */
  readonly correction?: {
    readonly definition: string;
    readonly corrected: (east: number, north: number) => readonly [number, number] | undefined;
  };
}

const FINLAND = [18, 59, 33, 71] as const;
const IRELAND = [-11.5, 51, -5, 56] as const;
const BRITAIN = [-9.1, 49.7, 2.2, 61.1] as const;

const gk = (lonDeg: number): Grid => ({
  definition: `+proj=tmerc +lat_0=0 +lon_0=${lonDeg} +k=1 +x_0=${lonDeg}500000 +y_0=0 +ellps=GRS80 +units=m +no_defs`,
  area: [lonDeg - 2.5, FINLAND[1], lonDeg + 2.5, FINLAND[3]],
});
const kkjZone = (zone: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${18 + 3 * zone} +k=1 +x_0=${zone}500000 +y_0=0 +ellps=intl ` +
  '+towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m +no_defs';
/** JHS 197: KKJ to ETRS89 by seven parameters, and what they leave. */
const kkj = (zone: number): Grid => ({
  definition: kkjZone(zone),
  area: FINLAND,
  correction: { definition: kkjZone(3), corrected: withoutKkjDistortion },
});
const BRITISH =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=GRS80 +units=m +no_defs';
const irish = (k: string, more: string): Grid => ({
  definition: `+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=${k} ${more} +units=m +no_defs`,
  area: IRELAND,
});
const IRISH_DATUM = '+ellps=mod_airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15';

const GRIDS: Readonly<Record<string, Grid>> = {
  'EPSG:4326': { definition: '+proj=longlat +datum=WGS84 +no_defs', area: [-180, -90, 180, 90] },
  'EPSG:4258': { definition: '+proj=longlat +ellps=GRS80 +no_defs', area: [-25, 30, 45, 75] },
  'EPSG:3067': { definition: '+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs', area: FINLAND },
  ...Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`EPSG:${3873 + at}`, gk(19 + at)])),
  ...Object.fromEntries([1, 2, 3, 4].map((zone) => [`EPSG:${2390 + zone}`, kkj(zone)])),
  'EPSG:27700': { definition: BRITISH, area: BRITAIN, correction: { definition: BRITISH, corrected: onGrs80 } },
  'EPSG:29902': irish('1.000035', `+x_0=200000 +y_0=250000 ${IRISH_DATUM}`),
  'EPSG:29903': irish('1.000035', `+x_0=200000 +y_0=250000 ${IRISH_DATUM}`),
  'EPSG:2157': irish('0.99982', '+x_0=600000 +y_0=750000 +ellps=GRS80'),
  'EPSG:28992': {
    definition:
      '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
      '+towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812 +units=m +no_defs',
    area: [3, 50.5, 7.5, 54],
  },
};

export const KNOWN_GRIDS: readonly string[] = Object.keys(GRIDS);

/** `EPSG:3067` from `epsg:3067`, `3067` or `urn:ogc:def:crs:EPSG::3067`; undefined when it is not known here. */
export function gridOf(text: string): string | undefined {
  const code = /^(?:.*EPSG(?:\/0\/|:[\d.]*:|:))?(\d{4,5})$/i.exec(text.trim())?.[1];
  const name = `EPSG:${code}`;
  return Object.hasOwn(GRIDS, name) ? name : undefined;
}

export interface OnEarth {
  readonly latDeg: number;
  readonly lonDeg: number;
  /** Of grid north, clockwise from true north. */
  readonly gridNorthDeg: number;
}

/** `grid` is one of `KNOWN_GRIDS`; east and north in its own units. Undefined outside of where the grid is used. */
export function onEarth(grid: string, east: number, north: number): OnEarth | undefined {
  const { definition, area, correction } = GRIDS[grid]!;
  const plain = [east, north] as const;
  const exact = correction ? corrected(plain, definition, correction) : plain;
  // Numbers of another grid may be so far away that the formulas give none.
  if (!exact?.every(Number.isFinite)) return undefined;
  const converter = proj4(correction?.definition ?? definition, 'WGS84');
  const [lonDeg, latDeg] = converter.forward([...exact]) as [number, number];
  const [west, south, eastEnd, northEnd] = area;
  const isInside = lonDeg >= west && lonDeg <= eastEnd && latDeg >= south && latDeg <= northEnd;
  return isInside ? { latDeg, lonDeg, gridNorthDeg: gridNorthDeg(definition, latDeg, lonDeg) } : undefined;
}

function corrected(
  [east, north]: readonly [number, number],
  definition: string,
  correction: NonNullable<Grid['correction']>,
): readonly [number, number] | undefined {
  const there =
    definition === correction.definition ? [east, north] : proj4(definition, correction.definition, [east, north]);
  return correction.corrected(there[0]!, there[1]!);
}

/** A step due north of about ten metres, seen in the grid: its bearing there is minus that of grid north on earth. */
function gridNorthDeg(definition: string, latDeg: number, lonDeg: number): number {
  const converter = proj4('WGS84', definition);
  const [east, north] = converter.forward([lonDeg, latDeg]) as [number, number];
  const [east2, north2] = converter.forward([lonDeg, latDeg + 1e-4]) as [number, number];
  return -(Math.atan2(east2 - east, north2 - north) * 180) / Math.PI;
}
