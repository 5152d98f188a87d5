import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { turnDeg } from '../geo/angles.ts';
import { enuFromGeodetic, geodeticFromEnu } from '../geo/enu.ts';
import type { EnuPoint, Geodetic, YUpPoint } from '../geo/frames.ts';
import { invert, transformPoint } from '../geo/transform.ts';
import { nearList } from './near-list.ts';
import { landmarkPositions, originOf, type PlacedItem, placeItems } from './placing.ts';
import { sampleScene } from './scene-fixture.ts';
import type { Scene, SceneItem } from './schema.ts';

const earth = geodesic.Geodesic.WGS84;
const scene = sampleScene();
const placed = placeItems(scene);
const item = (id: string): PlacedItem => placed.get(id)!;

/** Distance and bearing on the ellipsoid, by Karney's algorithm. */
function between(from: Geodetic, to: Geodetic): { readonly distance_m: number; readonly bearingDeg: number } {
  const { s12 = 0, azi1 = 0 } = earth.Inverse(from.latDeg, from.lonDeg, to.latDeg, to.lonDeg);
  return { distance_m: s12, bearingDeg: azi1 };
}

/** Back on the ellipsoid, straight down from a point that is said to stand on the street. */
function onEarth(point: EnuPoint, of: Scene = scene): Geodetic {
  const sagged = -(point.east_m ** 2 + point.north_m ** 2) / (2 * 6.37e6);
  return geodeticFromEnu(originOf(of), { ...point, up_m: sagged });
}

const axis = ({ enuFromItem }: PlacedItem, direction: YUpPoint): EnuPoint => {
  const [at, tip] = [transformPoint(enuFromItem, { x_m: 0, y_m: 0, z_m: 0 }), transformPoint(enuFromItem, direction)];
  return { east_m: tip.east_m - at.east_m, north_m: tip.north_m - at.north_m, up_m: tip.up_m - at.up_m };
};

const expectNear = (point: EnuPoint, east_m: number, north_m: number, up_m: number, digits = 6): void => {
  expect(point.east_m).toBeCloseTo(east_m, digits);
  expect(point.north_m).toBeCloseTo(north_m, digits);
  expect(point.up_m).toBeCloseTo(up_m, digits);
};

describe('an item on a street', () => {
  it('lies as far along and beside the line as it says, on the ellipsoid', () => {
    const street = earth.InverseLine(61.5, 23.76, 61.5, 23.778785);
    const on = street.Position(250);
    const there = earth.Direct(on.lat2!, on.lon2!, on.azi2! - 90, 8);
    const expected = { latDeg: there.lat2!, lonDeg: there.lon2!, height_m: 0 };
    expect(between(item('on-the-street').position, expected).distance_m).toBeLessThan(0.001);
  });

  it('facing across looks to the right of the line: south, on a street to the east', () => {
    expect(Math.abs(turnDeg(item('on-the-street').bearingDeg, 180))).toBeLessThan(0.02);
  });
});

describe('an item with a GeoPose', () => {
  it('stands at its latitude and longitude, its height above the street', () => {
    const { position, enuFromItem } = item('in-the-open');
    expect(position).toEqual({ latDeg: 61.5005, lonDeg: 23.7605, height_m: 1.5 });
    const at = transformPoint(enuFromItem, { x_m: 0, y_m: 0, z_m: 0 });
    const { distance_m, bearingDeg } = between(originOf(scene), position);
    expect(Math.hypot(at.east_m, at.north_m)).toBeCloseTo(distance_m, 4);
    expect((Math.atan2(at.east_m, at.north_m) * 180) / Math.PI).toBeCloseTo(bearingDeg, 4);
    expect(at.up_m).toBe(1.5);
  });

  it('looks along 90° minus its yaw', () => {
    expect(item('in-the-open').bearingDeg).toBeCloseTo(60, 9);
  });

  it('is pitched and rolled as the standard says', () => {
    // x ahead, y left, z up; yaw 30°, pitch 10° (nose down), roll 5° (left side up): written out from Rz·Ry·Rx.
    const [cy, sy] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const [cp, sp] = [Math.cos(Math.PI / 18), Math.sin(Math.PI / 18)];
    const [cr, sr] = [Math.cos(Math.PI / 36), Math.sin(Math.PI / 36)];
    expectNear(axis(item('in-the-open'), { x_m: 0, y_m: 0, z_m: -1 }), cy * cp, sy * cp, -sp);
    expectNear(
      axis(item('in-the-open'), { x_m: 0, y_m: 1, z_m: 0 }),
      cy * sp * cr + sy * sr,
      sy * sp * cr - cy * sr,
      cp * cr,
    );
  });
});

describe('an item beside another', () => {
  it('lies at the bearing and distance from a landmark, on the street, looking along the bearing', () => {
    const tower = landmarkPositions(scene).get('tower')!;
    const { position, bearingDeg } = item('by-the-tower');
    const way = between(tower.position, position);
    expect(way.distance_m).toBeCloseTo(40, 3);
    expect(Math.abs(turnDeg(way.bearingDeg, 200))).toBeLessThan(0.001);
    expect(bearingDeg).toBeCloseTo(200, 9);
    expect(position.height_m).toBe(0);
  });

  it('may follow items that follow items, in any order, and face elsewhere', () => {
    const chained = withItems((items) => [
      besideItem('c', 'b', 90, 10),
      besideItem('b', 'on-the-street', 0, 10, 300),
      ...items,
    ]);
    const all = placeItems(chained);
    expect([...all.keys()].slice(0, 2)).toEqual(['c', 'b']);
    const way = between(all.get('on-the-street')!.position, all.get('c')!.position);
    expect(way.distance_m).toBeCloseTo(Math.SQRT2 * 10, 3);
    expect(way.bearingDeg).toBeCloseTo(45, 2);
    expect(all.get('b')!.bearingDeg).toBeCloseTo(300, 9);
  });

  it('in a circle, or of nothing, is not placed, and nothing else suffers', () => {
    const circle = withItems((items) => [
      besideItem('a', 'b', 0, 1),
      besideItem('b', 'a', 0, 1),
      besideItem('c', 'nobody', 0, 1),
      ...items,
    ]);
    expect([...placeItems(circle).keys()]).toEqual(['on-the-street', 'in-the-open', 'by-the-tower']);
  });
});

describe('a standpoint', () => {
  it('is as far from the item as it says, and the item lies along the bearing from there', () => {
    for (const [id, distance_m] of [
      ['on-the-street', 4],
      ['in-the-open', 10],
    ] as const) {
      const { standpoint, position, bearingDeg } = item(id);
      const way = between(onEarth(standpoint!), position);
      expect(way.distance_m).toBeCloseTo(distance_m, 3);
      expect(Math.abs(turnDeg(way.bearingDeg, bearingDeg))).toBeLessThan(0.01);
    }
  });

  it('is on the +z side of the item, feet on the street', () => {
    const { standpoint, enuFromItem } = item('on-the-street');
    const seen = transformPoint(invert(enuFromItem), standpoint!);
    expect(seen.x_m).toBeCloseTo(0, 6);
    expect(seen.z_m).toBeCloseTo(4, 6);
    expect(item('in-the-open').standpoint!.up_m).toBe(0);
  });

  it('is there only when the item says so', () => {
    expect(item('by-the-tower').standpoint).toBeUndefined();
  });
});

describe('heights', () => {
  const at = (placedItem: PlacedItem): EnuPoint => transformPoint(placedItem.enuFromItem, { x_m: 0, y_m: 0, z_m: 0 });

  it('above the street do not depend on the height of the origin, nor do east and north', () => {
    const lifted = { ...scene, origin: { ...scene.origin, h: 118 } };
    const high = at(placeItems(lifted).get('in-the-open')!);
    const low = at(item('in-the-open'));
    expect(high.up_m).toBe(1.5);
    // 118 m higher, a degree is longer by 118 / 6 370 000.
    expect(high.east_m).toBeCloseTo(low.east_m, 2);
    expect(high.north_m).toBeCloseTo(low.north_m, 2);
  });

  it('above the ellipsoid are true', () => {
    const onEllipsoid = withItems((items) => items.map((one) => ({ ...one, heightMode: 'ellipsoid' as const })));
    const lifted = { ...onEllipsoid, origin: { ...scene.origin, h: 118 } };
    const exact = enuFromGeodetic(originOf(lifted), { latDeg: 61.5005, lonDeg: 23.7605, height_m: 1.5 });
    const all = placeItems(lifted);
    expectNear(at(all.get('in-the-open')!), exact.east_m, exact.north_m, exact.up_m);
    // The street 250 m away lies 5 mm below the plane at the origin.
    expect(at(all.get('on-the-street')!).up_m).toBeCloseTo(-(250 ** 2) / (2 * 6.38e6), 3);
  });

  it('of landmarks are those of the point to aim at', () => {
    const { enu } = landmarkPositions(scene).get('tower')!;
    const { distance_m } = between(originOf(scene), { latDeg: 61.501, lonDeg: 23.762, height_m: 0 });
    expect(Math.hypot(enu.east_m, enu.north_m)).toBeCloseTo(distance_m, 3);
    expect(enu.up_m).toBe(30);
  });
});

describe('the list of what is near', () => {
  it('is sorted by the distance on the ellipsoid and says the bearing', () => {
    const visitor = { latDeg: 61.5008, lonDeg: 23.7622, height_m: 140 };
    const near = nearList(scene, placed, visitor);
    expect(near.map(({ placed: { item: one } }) => one.id)).toEqual(['by-the-tower', 'in-the-open', 'on-the-street']);
    for (const { placed: one, distance_m, bearingDeg } of near) {
      const way = between(visitor, one.position);
      expect(distance_m).toBeCloseTo(way.distance_m, 2);
      expect(Math.abs(turnDeg(bearingDeg!, way.bearingDeg))).toBeLessThan(0.01);
    }
  });

  it('keeps the order of the scene while nobody knows where the visitor is', () => {
    const near = nearList(scene, placed);
    expect(near.map(({ placed: { item: one } }) => one.id)).toEqual(['on-the-street', 'in-the-open', 'by-the-tower']);
    expect(near[0]!.distance_m).toBeUndefined();
  });
});

function withItems(change: (items: readonly SceneItem[]) => SceneItem[]): Scene {
  return { ...scene, items: change(scene.items) };
}

function besideItem(id: string, of: string, bearingDeg: number, distance_m: number, facing?: number): SceneItem {
  const beside = { id: of, bearingDeg, distance_m, ...(facing === undefined ? {} : { facing }) };
  return { id, type: 'post', title: { en: id }, place: { beside }, evidence: 'model', props: { height_m: 1 } };
}
