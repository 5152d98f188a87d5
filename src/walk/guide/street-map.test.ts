import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import { contentTypes } from '../../content/index.ts';
import { LANGUAGES, resolveText } from '../../drawing/text.ts';
import { placeItems } from '../../scenes/placing.ts';
import { readScene } from '../../scenes/read.ts';
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../../ui/street-map-model.ts';
import { mapFrame, type PlanPoint } from './map-frame.ts';
import { boxOf } from './map-labels.ts';
import { apart, SIGN_GAP } from './map-signs.ts';
import { namedMap, sceneMap, visitorOn } from './street-map.ts';

const file = resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json');
const scene = readScene(readFileSync(file, 'utf8'), contentTypes).scene!;
const placed = placeItems(scene);
const pilot = sceneMap(scene, placed);
const between = (a: MapPoint, b: MapPoint) => Math.hypot(b.x - a.x, b.y - a.y);
const point = (east_m: number, north_m: number): PlanPoint => ({ east_m, north_m });
const isOnMap = ({ x, y }: MapPoint) => x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT;

describe('the frame of a map', () => {
  it('lays the street level with north in the upper half, keeps every length and does not mirror, however it runs', () => {
    const random = seededNumbers(11);
    for (let trial = 0; trial < 200; trial++) {
      const some = () => point(600 * random() - 300, 600 * random() - 300);
      const along: [PlanPoint, PlanPoint] = [some(), some()];
      const [a, b, c] = [some(), some(), some()];
      const { toMap, perMetre, northDeg } = mapFrame([a, b, c], along);
      expect(toMap(along[0]).y).toBeCloseTo(toMap(along[1]).y, 6);
      const [p, q, r] = [toMap(a), toMap(b), toMap(c)];
      expect(between(p, q)).toBeCloseTo(perMetre * Math.hypot(b.east_m - a.east_m, b.north_m - a.north_m), 6);
      const turn = (b.east_m - a.east_m) * (c.north_m - a.north_m) - (b.north_m - a.north_m) * (c.east_m - a.east_m);
      const drawn = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
      expect(drawn).toBeCloseTo(-turn * perMetre ** 2, 3);
      const [here, north] = [toMap(point(0, 0)), toMap(point(0, 10))];
      expect(north.y).toBeLessThanOrEqual(here.y + 1e-9);
      expect(north.x - here.x).toBeCloseTo(10 * perMetre * Math.sin((northDeg * Math.PI) / 180), 6);
      for (const corner of [p, q, r]) expect(isOnMap(corner)).toBe(true);
    }
  });

  it('is there also without points and without a street', () => {
    expect(mapFrame([], undefined).toMap(point(0, 0))).toEqual({ x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2 });
  });
});

describe('signs that stand side by side', () => {
  it('are moved apart and stay on the map, also eight on one spot', () => {
    const random = seededNumbers(5);
    const crowds = [
      Array.from({ length: 8 }, () => ({ x: 20, y: 20 })),
      ...Array.from({ length: 50 }, () =>
        Array.from({ length: 6 }, () => ({ x: random() * MAP_WIDTH, y: random() * MAP_HEIGHT })),
      ),
    ];
    for (const crowd of crowds) {
      const signs = apart(crowd);
      for (const [i, sign] of signs.entries()) {
        expect(isOnMap(sign)).toBe(true);
        for (const other of signs.slice(0, i)) expect(between(sign, other)).toBeGreaterThan(0.8 * SIGN_GAP);
      }
    }
  });

  it('stay where they are when there is room', () => {
    const points = [
      { x: 50, y: 50 },
      { x: 150, y: 90 },
    ];
    expect(apart(points)).toEqual(points);
  });
});

describe('the map of the pilot street', () => {
  it('shows every item, numbered as in the list, where it stands', () => {
    expect(pilot.model.items.map(({ id, number }) => [number, id])).toEqual(
      [...placed.keys()].map((id, i) => [i + 1, id]),
    );
    for (const { at } of pilot.model.items) expect(isOnMap(at)).toBe(true);
  });

  it.each(LANGUAGES)('writes names in %s that cover no sign and no other name', (language) => {
    const names = pilot.landmarkIds.map((id) =>
      resolveText(scene.landmarks!.find((landmark) => landmark.id === id)!.name, language),
    );
    const { labels, items } = namedMap(pilot, names);
    expect(labels.length).toBeGreaterThan(0);
    const boxes = labels.map(boxOf);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(MAP_WIDTH);
      for (const b of boxes.slice(0, i)) {
        expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
      }
      for (const { sign } of items) {
        const near = { x: Math.max(a.left, Math.min(a.right, sign.x)), y: Math.max(a.top, Math.min(a.bottom, sign.y)) };
        expect(between(near, sign)).toBeGreaterThan(17);
      }
    }
  });
});

describe('the visitor on the map', () => {
  const [item] = [...placed.values()];
  const [east_m, north_m] = item!.enuFromItem.translation_m;
  const at = { east_m, north_m, up_m: 0 };

  it('stands where they are, with a ring as wide as the place is unsure, turned as they look', () => {
    const { frame, model } = pilot;
    const visitor = visitorOn(frame, { at, bearingDeg: 90 }, 10);
    expect(between(visitor.at, model.items[0]!.at)).toBeCloseTo(0, 6);
    expect(visitor.radius).toBeCloseTo(10 * frame.perMetre, 9);
    const east = frame.toMap({ east_m: east_m + 5, north_m });
    const drawnDeg = (Math.atan2(east.x - visitor.at.x, visitor.at.y - east.y) * 180) / Math.PI;
    expect(visitor.turnDeg).toBeCloseTo(drawnDeg, 6);
    expect(visitorOn(frame, { at, bearingDeg: undefined }, undefined)).toMatchObject({
      turnDeg: undefined,
      radius: undefined,
    });
  });

  it('is told at the edge when they are beyond it, with the way they lie', () => {
    const far = visitorOn(pilot.frame, { at: { ...at, east_m: east_m + 5_000 }, bearingDeg: 0 }, 10);
    expect(far).toMatchObject({ isBeyond: true, radius: undefined });
    expect(far.at.x).toBeGreaterThan(MAP_WIDTH - 20);
    expect(far.turnDeg).toBeCloseTo(90, -1.3);
  });
});
