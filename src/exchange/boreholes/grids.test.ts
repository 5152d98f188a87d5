import geographiclib from 'geographiclib-geodesic';
import { expect, it } from 'vitest';
import { gridOf, KNOWN_GRIDS, onEarth } from './grids.ts';

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

it('the Dutch grid has its middle at the tower of Amersfoort', () => {
  expect(apart_m(onEarth('EPSG:28992', 155_000, 463_000)!, 52.1551729, 5.3872037)).toBeLessThan(0.5);
});

it('the British grid is within the five metres it admits of the water tower at Caister', () => {
  const found = onEarth('EPSG:27700', 651_409.804, 313_177.45)!;
  expect(found.uncertainty_m).toBe(5);
  expect(apart_m(found, 52 + 39 / 60 + 28.723 / 3600, 1 + 42 / 60 + 57.787 / 3600)).toBeLessThan(5);
});

it('KKJ lies a few hundred metres from ETRS-TM35FIN, in the way all Finnish maps say', () => {
  const found = onEarth('EPSG:2393', 3_327_800, 6_825_300)!;
  const { east, north } = transverseMercator(found.latDeg, found.lonDeg, 27, 0.9996, 500_000);
  expect(3_327_800 - 3_000_000 - east).toBeGreaterThan(50);
  expect(3_327_800 - 3_000_000 - east).toBeLessThan(150);
  expect(6_825_300 - north).toBeGreaterThan(2_700);
  expect(6_825_300 - north).toBeLessThan(3_000);
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
