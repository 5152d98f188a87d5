import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import { areaRunsOf, hasArea } from './area-runs.ts';
import { somePlaces } from './test-world.ts';
import { areaPath, type TileKey, tileOf } from './tile-grid.ts';

describe('runs of areas', () => {
  it('join what lies beside each other in a row', () => {
    const tiles: TileKey[] = ['15149-10188', '15149-10191', '15140-10200', '15149-10250', '15150-10188'];
    expect(areaRunsOf(tiles)).toEqual([
      [1514, 1018, 1020],
      [1514, 1025, 1025],
      [1515, 1018, 1018],
    ]);
    expect(areaRunsOf([])).toEqual([]);
  });

  it('hold the areas of their tiles and no others', () => {
    const tiles = somePlaces(300, 21).map(tileOf);
    const runs = areaRunsOf(tiles);
    const paths = new Set(tiles.map(areaPath));
    for (const tile of tiles) expect(hasArea(runs, tile)).toBe(true);
    for (const other of somePlaces(3_000, 22).map(tileOf))
      expect(hasArea(runs, other)).toBe(paths.has(areaPath(other)));
  });

  it('are few kilobytes for a country full of scenes, and as many for ten times as many', () => {
    const next = seededNumbers(23);
    const place = () => ({ latDeg: 60 + 10 * next(), lonDeg: 21 + 9 * next() });
    const some = Array.from({ length: 30_000 }, () => tileOf(place()));
    const more = Array.from({ length: 300_000 }, () => tileOf(place()));
    const bytesOf = (tiles: readonly TileKey[]) => JSON.stringify(areaRunsOf(tiles)).length;
    expect(bytesOf(some)).toBeLessThan(4_000);
    expect(bytesOf(more)).toBeLessThanOrEqual(bytesOf(some));
  });
});
