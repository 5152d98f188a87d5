import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../content/index.ts';
import { enuFromGeodetic } from '../../geo/enu.ts';
import { inverseGeodesic } from '../../geo/geodesic.ts';
import { originOf, placeItems } from '../../scenes/placing.ts';
import { readScene } from '../../scenes/read.ts';
import { measureStreet, placeOnStreet } from '../../street/street.ts';
import { createGuide, orientation, type Sighted } from './guidance.ts';

const file = resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json');
const scene = readScene(readFileSync(file, 'utf8'), contentTypes).scene!;
const placed = placeItems(scene);
const guide = createGuide(scene, placed);
const street = measureStreet(scene.streets![0]!.line.coordinates);

/** A visitor beside the street, metres to the right of its line. */
function beside(along_m: number, offset_m: number) {
  const { position } = placeOnStreet(street, { along_m, offset_m })!;
  return { at: { ...enuFromGeodetic(originOf(scene), { ...position, height_m: 0 }), up_m: 0 }, bearingDeg: undefined };
}

describe('the side of the street', () => {
  it('is the one the file puts an item on: the pit lies left of a line that runs west, so to the south', () => {
    const { side } = guide.standings.get('pit-at-the-bridge')!;
    expect(side).toMatchObject({ streetId: 'hameenkatu', side: 'left' });
    expect(Math.abs(side!.bearingDeg - 171)).toBeLessThan(3);
  });

  it('is not told away from every street', () => {
    expect(guide.standings.get('water-to-the-square')!.side).toBeUndefined();
  });

  it('is crossed to only by who is surely on the other one', () => {
    const must = (offset_m: number, sigma_m: number) =>
      guide.mustCross('pit-at-the-bridge', beside(380, offset_m), sigma_m);
    expect(must(10, 5)).toBe(true);
    expect(must(10, 12)).toBe(false);
    expect(must(-10, 5)).toBe(false);
    expect(must(2, 1)).toBe(false);
    expect(guide.mustCross('water-to-the-square', beside(380, 10), 1)).toBe(false);
  });
});

describe('landmarks', () => {
  const seen = (id: string, distance_m: number, bearingDeg: number): Sighted => ({ id, distance_m, bearingDeg });

  it('help to turn the right way: one near, one before, one behind', () => {
    const { near, before, behind } = orientation(
      [seen('church', 200, 185), seen('fountain', 15, 90), seen('tower', 300, 350), seen('far-spire', 900, 0)],
      0,
    );
    expect([near?.id, before?.id, behind?.id]).toEqual(['fountain', 'tower', 'church']);
  });

  it('are told once, and only when they help', () => {
    expect(orientation([seen('fountain', 20, 5)], 0)).toMatchObject({ before: undefined, behind: undefined });
    expect(orientation([seen('spire', 500, 0), seen('corner', 100, 40)], 0)).toEqual({
      near: undefined,
      before: undefined,
      behind: undefined,
    });
  });

  it('of the pilot are as far and in the direction that the ellipsoid says', () => {
    for (const [itemId, { near }] of guide.standings) {
      const item = placed.get(itemId)!;
      const landmark = scene.landmarks!.find(({ id }) => id === near?.id);
      if (!near || !landmark) continue;
      const [east_m, north_m] = item.enuFromItem.translation_m;
      const { lat, lon } = landmark.position;
      const fromItem = inverseGeodesic(item.position, { latDeg: lat, lonDeg: lon, height_m: 0 });
      const { at } = guide.standings.get(itemId)!;
      const stand_m = Math.hypot(at.east_m - east_m, at.north_m - north_m);
      expect(Math.abs(near.distance_m - fromItem.distance_m)).toBeLessThanOrEqual(stand_m + 0.01);
    }
    expect([...guide.standings.values()].filter(({ near }) => near).length).toBeGreaterThan(0);
  });
});
