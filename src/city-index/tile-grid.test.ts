import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import type { Geodetic } from '../geo/frames.ts';
import { CITY_CENTRE } from './test-city.ts';
import { at, somePlaces } from './test-world.ts';
import { areaPath, tileBounds, tileOf, tilesAround } from './tile-grid.ts';

const wgs84 = Geodesic.WGS84;
const metresApart = (a: Geodetic, b: Geodetic): number => wgs84.Inverse(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg).s12!;
function placeFrom(start: Geodetic, bearingDeg: number, distance_m: number): Geodetic {
  const { lat2, lon2 } = wgs84.Direct(start.latDeg, start.lonDeg, bearingDeg, distance_m);
  return at(lat2!, lon2!);
}

describe('the grid of tiles', () => {
  it('has tiles of 1 km or more from side to side, as geographiclib measures them, anywhere', () => {
    for (const place of somePlaces(2_000, 1)) {
      const { southDeg, northDeg, westDeg, eastDeg } = tileBounds(tileOf(place));
      const middleDeg = (southDeg + northDeg) / 2;
      expect(metresApart(at(southDeg, westDeg), at(northDeg, westDeg))).toBeGreaterThan(1_000);
      for (const latDeg of [southDeg, middleDeg, northDeg]) {
        expect(metresApart(at(latDeg, westDeg), at(latDeg, eastDeg))).toBeGreaterThan(1_000);
      }
    }
  });

  it('has tiles of 0.01° by 0.02° in Tampere', () => {
    expect(tileOf(at(61.4978, 23.7616))).toBe('15149-10188');
    const { southDeg, northDeg, westDeg, eastDeg } = tileBounds('15149-10188');
    expect([southDeg, northDeg, westDeg, eastDeg].map((deg) => Number(deg.toFixed(9)))).toEqual([
      61.49, 61.5, 23.76, 23.78,
    ]);
  });

  it('puts every place into one tile that holds it', () => {
    for (const place of somePlaces(2_000, 2)) {
      const bounds = tileBounds(tileOf(place));
      const lonDeg = place.lonDeg >= 180 ? place.lonDeg - 360 : place.lonDeg;
      expect(place.latDeg).toBeGreaterThanOrEqual(bounds.southDeg - 1e-9);
      expect(place.latDeg).toBeLessThan(bounds.northDeg + 1e-9);
      expect(lonDeg).toBeGreaterThanOrEqual(bounds.westDeg - 1e-9);
      expect(lonDeg).toBeLessThan(bounds.eastDeg + 1e-9);
    }
    expect([tileOf(at(90, 0)), tileOf(at(-90, 0))]).toEqual(['17999-0', '0-0']);
    expect(tileOf(at(10, 180))).toBe(tileOf(at(10, -180)));
  });

  it('has in its pattern every tile within the radius, also over the date line and where the width changes', () => {
    const next = seededNumbers(3);
    for (const place of somePlaces(2_000, 4)) {
      for (const radius_m of [1_000, 2_000]) {
        const other = placeFrom(place, 360 * next(), radius_m * Math.sqrt(next()));
        expect(tilesAround(place, radius_m)).toContain(tileOf(other));
      }
    }
  });

  it('has a pattern of 3 × 3 tiles, each once, of few areas', () => {
    expect(tilesAround(CITY_CENTRE)).toHaveLength(9);
    expect(tilesAround(CITY_CENTRE, 2_000)).toHaveLength(25);
    for (const place of somePlaces(500, 5)) {
      const pattern = tilesAround(place);
      expect(new Set(pattern).size).toBe(pattern.length);
      if (Math.abs(place.latDeg) < 80) expect(new Set(pattern.map(areaPath)).size).toBeLessThanOrEqual(4);
    }
  });
});
