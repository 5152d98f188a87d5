import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { booleanPointInPolygon, point, pointToPolygonDistance, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../chance/chance.ts';
import { contentTypes } from '../../content/index.ts';
import { enuFromGeodetic } from '../../geo/enu.ts';
import { originOf } from '../../scenes/placing.ts';
import { readScene } from '../../scenes/read.ts';
import { type HazardArea, HazardWatch, hazardAreas, hazardAt } from './hazards.ts';

const spot = (east_m: number, north_m: number) => ({ east_m, north_m, up_m: 0 });
/** Tracks 6 m wide along the street, a lake north of them. */
const TRAM: HazardArea = { kind: 'tram', rings: [[spot(-100, -3), spot(100, -3), spot(100, 3), spot(-100, 3)]] };
const LAKE: HazardArea = { kind: 'water', rings: [[spot(-100, 20), spot(100, 20), spot(100, 90), spot(-100, 90)]] };
const AREAS = [TRAM, LAKE];

describe('a hazard', () => {
  it('is stood on when the estimate lies farther inside than it may be off', () => {
    expect(hazardAt(AREAS, spot(0, 0), 2)).toEqual({ kind: 'tram', how: 'on' });
    expect(hazardAt(AREAS, spot(0, 50), 5)).toEqual({ kind: 'water', how: 'on' });
  });

  it('is perhaps stood on when the estimate lies inside, but may be off farther than that', () => {
    expect(hazardAt(AREAS, spot(0, 0), 4)).toEqual({ kind: 'tram', how: 'maybe-on' });
  });

  it('is near when traffic comes within the uncertainty of the place, and never so for water', () => {
    expect(hazardAt(AREAS, spot(0, 6), 4)).toEqual({ kind: 'tram', how: 'near' });
    expect(hazardAt(AREAS, spot(0, 6), 2)).toBeUndefined();
    expect(hazardAt(AREAS, spot(0, 18), 4)).toBeUndefined();
  });

  it('is not told as near where the place is hardly known: that would be everywhere', () => {
    expect(hazardAt(AREAS, spot(0, 6), 30)).toBeUndefined();
    expect(hazardAt(AREAS, spot(0, 1), 30)).toEqual({ kind: 'tram', how: 'maybe-on' });
  });

  it('of the pilot is where Turf finds it, at 400 spots', () => {
    const file = resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json');
    const scene = readScene(readFileSync(file, 'utf8'), contentTypes).scene!;
    const areas = hazardAreas(scene);
    const tram = polygon(
      scene.hazards!.features.find(({ properties }) => properties.kind === 'tram')!.geometry.coordinates,
    );
    const only = areas.filter(({ kind }) => kind === 'tram');
    const [[west, south], [east, north]] = [
      [
        Math.min(...tram.geometry.coordinates[0]!.map(([lon]) => lon!)),
        Math.min(...tram.geometry.coordinates[0]!.map(([, lat]) => lat!)),
      ],
      [
        Math.max(...tram.geometry.coordinates[0]!.map(([lon]) => lon!)),
        Math.max(...tram.geometry.coordinates[0]!.map(([, lat]) => lat!)),
      ],
    ];
    const chance = seededChance(3);
    const counts = { on: 0, 'maybe-on': 0, near: 0, none: 0 };
    for (let i = 0; i < 400; i++) {
      const [lon, lat] = [west! + (east! - west!) * chance.uniform(), south! + (north! - south!) * chance.uniform()];
      const sigma_m = 6 * chance.uniform();
      const at = enuFromGeodetic(originOf(scene), { latDeg: lat, lonDeg: lon, height_m: originOf(scene).height_m });
      const away_m = pointToPolygonDistance(point([lon, lat]), tram, { units: 'meters' });
      // Turf measures on a sphere, up to half a per cent otherwise.
      if (Math.abs(away_m) < 0.3 || Math.abs(Math.abs(away_m) - sigma_m) < 0.05 + 0.006 * Math.abs(away_m)) continue;
      const inside = booleanPointInPolygon([lon, lat], tram);
      const expected = inside ? (-away_m > sigma_m ? 'on' : 'maybe-on') : away_m < sigma_m ? 'near' : undefined;
      expect(hazardAt(only, at, sigma_m)?.how).toBe(expected);
      counts[expected ?? 'none']++;
    }
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(3);
  });

  it('is told steadily: not for one stray estimate, and not anew at each step along an edge', () => {
    const watch = new HazardWatch();
    const on = { kind: 'tram', how: 'on' } as const;
    expect(watch.see(0, on)).toBeUndefined();
    expect(watch.see(250, undefined)).toBeUndefined();
    const told = Array.from({ length: 40 }, (_, i) => watch.see(1_000 + 250 * i, i % 4 === 3 ? undefined : on));
    const since = told.findIndex((hazard) => hazard !== undefined);
    expect(since).toBe(4);
    expect(told.slice(since).every((hazard) => hazard?.kind === 'tram')).toBe(true);
  });

  it('is told within a second, and no longer than two after it was left', () => {
    const watch = new HazardWatch();
    const on = { kind: 'tram', how: 'on' } as const;
    for (let t = 0; t <= 750; t += 250) watch.see(t, on);
    expect(watch.told).toEqual(on);
    for (let t = 1_000; t <= 2_500; t += 250) watch.see(t, undefined);
    expect(watch.told).toEqual(on);
    watch.see(2_750, undefined);
    expect(watch.told).toBeUndefined();
  });
});
