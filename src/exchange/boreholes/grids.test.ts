import geographiclib from 'geographiclib-geodesic';
import proj4 from 'proj4';
import { expect, it } from 'vitest';
import { gridOf, KNOWN_GRIDS, onEarth } from './grids.ts';
import { OSTN15_POINTS, RD_POINTS, YKJ_POINTS } from './published-points.ts';

/** Krüger's series to n⁴ on GRS80, after JHS 197: an own reckoning of transverse Mercator. */
function transverseMercator(latDeg: number, lonDeg: number, lon0Deg: number, k0: number, east0: number) {
  const [a, f] = [6_378_137, 1 / 298.257222101];
  const n = f / (2 - f);
  const e = Math.sqrt(f * (2 - f));
  const a1 = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const h = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49561 * n ** 4) / 161280,
  ];
  const [phi, l] = [(latDeg * Math.PI) / 180, ((lonDeg - lon0Deg) * Math.PI) / 180];
  const q = Math.asinh(Math.tan(phi)) - e * Math.atanh(e * Math.sin(phi));
  const beta = Math.atan(Math.sinh(q));
  const eta = Math.atanh(Math.cos(beta) * Math.sin(l));
  const xi = Math.asin(Math.sin(beta) * Math.cosh(eta));
  const north =
    xi + h.reduce((sum, each, i) => sum + each * Math.sin(2 * (i + 1) * xi) * Math.cosh(2 * (i + 1) * eta), 0);
  const east =
    eta + h.reduce((sum, each, i) => sum + each * Math.cos(2 * (i + 1) * xi) * Math.sinh(2 * (i + 1) * eta), 0);
  return { east: a1 * east * k0 + east0, north: a1 * north * k0 };
}

const apart_m = (a: { latDeg: number; lonDeg: number }, latDeg: number, lonDeg: number): number =>
  geographiclib.Geodesic.WGS84.Inverse(a.latDeg, a.lonDeg, latDeg, lonDeg).s12!;

it.each([
  ['EPSG:3067', 27, 0.9996, 500_000],
  ['EPSG:3876', 22, 1, 22_500_000],
  ['EPSG:3877', 23, 1, 23_500_000],
  ['EPSG:3878', 24, 1, 24_500_000],
  ['EPSG:3879', 25, 1, 25_500_000],
] as const)('%s agrees with Krüger within a millimetre, and its north with the meridian', (grid, lon0, k0, east0) => {
  for (const [lat, lon] of [
    [61.4978, lon0 - 1],
    [60.17, lon0 + 0.9],
  ] as const) {
    const { east, north } = transverseMercator(lat, lon, lon0, k0, east0);
    const found = onEarth(grid, east, north)!;
    expect(apart_m(found, lat, lon)).toBeLessThan(0.001);
    // Convergence of transverse Mercator, first term and the next: Δλ sin φ (1 + Δλ² cos² φ / 3).
    const dLon = ((lon - lon0) * Math.PI) / 180;
    const phi = (lat * Math.PI) / 180;
    const first = dLon * Math.sin(phi) * (1 + (dLon ** 2 * Math.cos(phi) ** 2) / 3);
    expect(found.gridNorthDeg).toBeCloseTo((first * 180) / Math.PI, 3);
  }
});

it.each([
  ['EPSG:27700', OSTN15_POINTS, 0.4],
  ['EPSG:28992', RD_POINTS, 0.25],
] as const)('%s is within decimetres of all points that its survey publishes', (grid, points, most_m) => {
  const off_m = points.map(([east, north, lat, lon]) => apart_m(onEarth(grid, east, north)!, lat, lon));
  expect(Math.max(...off_m)).toBeLessThan(most_m);
});

it('YKJ is within half a metre of all Finland, from Åland to Utsjoki', () => {
  for (const [ykjEast, ykjNorth, east, north] of YKJ_POINTS) {
    const found = onEarth('EPSG:2393', ykjEast, ykjNorth)!;
    const there = transverseMercator(found.latDeg, found.lonDeg, 27, 0.9996, 500_000);
    expect(Math.hypot(there.east - east, there.north - north)).toBeLessThan(0.5);
  }
});

it('the four zones of KKJ tell of the same place', () => {
  const kkj = (zone: number) =>
    `+proj=tmerc +lat_0=0 +lon_0=${18 + 3 * zone} +k=1 +x_0=${zone}500000 +y_0=0 +ellps=intl`;
  const [east, north] = [3_327_800, 6_825_300];
  const ykj = onEarth('EPSG:2393', east, north)!;
  for (const zone of [1, 2, 4]) {
    const [zoneEast, zoneNorth] = proj4(kkj(3), kkj(zone), [east, north]) as [number, number];
    const found = onEarth(`EPSG:${2390 + zone}`, zoneEast, zoneNorth)!;
    expect(apart_m(found, ykj.latDeg, ykj.lonDeg)).toBeLessThan(0.001);
    // Grid norths of two zones are as far apart as their middle meridians, seen from that latitude.
    const apartDeg = found.gridNorthDeg - ykj.gridNorthDeg;
    expect(apartDeg).toBeCloseTo(3 * (3 - zone) * Math.sin((found.latDeg * Math.PI) / 180), 1);
  }
});

it('the Spire of Dublin stands in the same place on the Irish Grid and on ITM', () => {
  const [old, itm] = [onEarth('EPSG:29903', 315_904, 234_671)!, onEarth('EPSG:2157', 715_830, 734_697)!];
  expect(apart_m(old, itm.latDeg, itm.lonDeg)).toBeLessThan(1);
  expect(apart_m(itm, 53.3498, -6.26025)).toBeLessThan(5);
});

it('north of the British grid is true north on its middle meridian and turns east of it', () => {
  const northDeg = (east: number) => onEarth('EPSG:27700', east, 400_000)!.gridNorthDeg;
  expect(northDeg(400_000)).toBeCloseTo(0, 2);
  // Δλ sin φ, with Δλ of 200 km at 53.5° N.
  expect(northDeg(600_000)).toBeCloseTo(2.43, 1);
  expect(northDeg(200_000)).toBeCloseTo(-2.43, 1);
});

it('what lies outside of a grid, or has its axes swapped, is on no earth', () => {
  expect(onEarth('EPSG:3879', 1234.123, 1234.123)).toBeUndefined();
  expect(onEarth('EPSG:3878', 6_820_800, 24_487_500)).toBeUndefined();
  expect(onEarth('EPSG:28992', 463_000, 155_000)).toBeUndefined();
  expect(onEarth('EPSG:4326', 23.76, 61.5)!.latDeg).toBeCloseTo(61.5, 9);
});

it('grids are named in every way that files have', () => {
  for (const name of ['EPSG:3067', 'epsg:3067', '3067', 'urn:ogc:def:crs:EPSG::3067'])
    expect(gridOf(name)).toBe('EPSG:3067');
  expect(gridOf('http://www.opengis.net/def/crs/EPSG/0/28992')).toBe('EPSG:28992');
  for (const name of ['EPSG:1', 'OSGB', '', 'EPSG:99999']) expect(gridOf(name)).toBeUndefined();
  expect(KNOWN_GRIDS.length).toBeGreaterThan(20);
});

it.each(KNOWN_GRIDS)('%s: whatever the numbers, there is a place inside its area or none', (grid) => {
  const wild = [0, 1, -1, 90, -180, 1234.123, 155_000, 6_820_800, 24_487_500.25, -3e7, 1e9, 1e15, Number.MAX_VALUE];
  for (const east of wild) {
    for (const north of wild) {
      const found = onEarth(grid, east, north);
      if (found) expect(Object.values(found).every(Number.isFinite)).toBe(true);
    }
  }
});
