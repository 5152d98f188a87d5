/**
 * Content stands where geometry says. The expected pixel comes from geographiclib (geodesics on the ellipsoid) and a
 * pinhole camera of a few lines here; the found one from the matrices with which the page drew its last frame.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import geodesic from 'geographiclib-geodesic';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, openSimulator, standAt, type Watched, watchedPage } from '../support/pages.ts';

const WGS84 = geodesic.Geodesic.WGS84;
const EYE_HEIGHT_M = 1.6;
const VERTICAL_FOV_RAD = (62 * Math.PI) / 180;
const { width, height } = DESKTOP.viewport!;
const screenshots = resolve(import.meta.dirname, '../screenshots/out');

interface GroundPlace {
  lat: number;
  lon: number;
  bearingDeg: number;
}

const scene = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../scenes/hameenkatu/scene.json'), 'utf8'));

function go(lat: number, lon: number, bearingDeg: number, distance_m: number) {
  const { lat2, lon2 } = WGS84.Direct(lat, lon, bearingDeg, distance_m) as { lat2: number; lon2: number };
  return { lat: lat2, lon: lon2 };
}

interface RawPlace {
  street?: { along_m: number; offset_m: number; facing: string | number };
  geopose?: { position: { lat: number; lon: number }; angles: { yaw: number } };
  beside?: { id: string; bearingDeg: number; distance_m: number; facing?: number };
}

/** Where the scene file puts an item, worked out from its JSON alone. */
function placeOf({ place }: { place: RawPlace }): GroundPlace {
  if (place.geopose) {
    const { position, angles } = place.geopose;
    return { lat: position.lat, lon: position.lon, bearingDeg: 90 - angles.yaw };
  }
  if (place.beside) {
    const { id, bearingDeg, distance_m, facing } = place.beside;
    const from = scene.landmarks.find((landmark: { id: string }) => landmark.id === id).position;
    return { ...go(from.lat, from.lon, bearingDeg, distance_m), bearingDeg: facing ?? bearingDeg };
  }
  const { along_m, offset_m, facing } = place.street!;
  const [[lon1, lat1], [lon2, lat2]] = scene.streets[0].line.coordinates;
  const line = WGS84.InverseLine(lat1, lon1, lat2, lon2);
  const on = line.Position(along_m) as { lat2: number; lon2: number; azi2: number };
  const turn: Record<string, number> = { along: 0, against: 180, across: 90, 'back-across': -90 };
  return {
    ...go(on.lat2, on.lon2, on.azi2 + 90, offset_m),
    bearingDeg: typeof facing === 'number' ? facing : on.azi2 + turn[facing]!,
  };
}

/** A point given ahead, right and up of a place, seen by a visitor: pixels from the top left. */
function expectedPixel(
  visitor: GroundPlace & { pitchDeg: number },
  place: GroundPlace,
  point: [number, number, number],
) {
  const [right_m, up_m, back_m] = point;
  const bearing = place.bearingDeg + (Math.atan2(right_m, -back_m) * 180) / Math.PI;
  const target = go(place.lat, place.lon, bearing, Math.hypot(right_m, back_m));
  const { s12, azi1 } = WGS84.Inverse(visitor.lat, visitor.lon, target.lat, target.lon) as {
    s12: number;
    azi1: number;
  };
  const off = ((azi1 - visitor.bearingDeg) * Math.PI) / 180;
  const [x, ahead, y] = [s12 * Math.sin(off), s12 * Math.cos(off), up_m - EYE_HEIGHT_M];
  const pitch = (visitor.pitchDeg * Math.PI) / 180;
  const depth = ahead * Math.cos(pitch) + y * Math.sin(pitch);
  const raised = y * Math.cos(pitch) - ahead * Math.sin(pitch);
  const focal = height / 2 / Math.tan(VERTICAL_FOV_RAD / 2);
  return { x: width / 2 + (focal * x) / depth, y: height / 2 - (focal * raised) / depth };
}

/** Three places to stand for an item: before it, to its left, and far to its right. */
const STANDPOINTS = [
  { round: 0, away_m: 6, pitchDeg: -14 },
  { round: -50, away_m: 9, pitchDeg: -8 },
  { round: 35, away_m: 18, pitchDeg: -3 },
];
const POINTS: [number, number, number][] = [
  [0, 0, 0],
  [1, 0, 0],
  [-1.5, 1.2, 0.5],
];

/** A point of each kind of content, or of one item, that is surely filled: earth of the far wall, a tank's plinth, a wall of the house. */
const CORES: Record<string, [number, number, number]> = {
  'soil-layers': [0, -0.5, -1.4],
  'soil-section': [0.6, -0.3, -1.28],
  'rock-at-the-station': [0, -0.4, -1.28],
  'village-under-the-square': [0, -0.4, -1.25],
  'podzol-in-the-park': [0, -0.3, -0.72],
  'water-purification': [0.9, 0.1, 0],
  'historical-overlay': [-4, 1.2, 0],
};

describe('placement of the pilot scene, without sensor noise', () => {
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    browser = await launchChromium();
    watched = await watchedPage(browser, DESKTOP);
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&seed=7&lang=en');
  });

  afterAll(async () => {
    await closeClean(watched);
    await browser.close();
  });

  it('has at least one item of each of the four types', () => {
    const types = new Set(scene.items.map((item: { type: string }) => item.type));
    expect([...types].sort()).toEqual(['historical-overlay', 'soil-layers', 'soil-section', 'water-purification']);
  });

  for (const item of scene.items) {
    it(`draws ${item.id} within 5 pixels of where geodesy and a pinhole camera put it, from three standpoints`, async () => {
      const place = placeOf(item);
      for (const { round, away_m, pitchDeg } of STANDPOINTS) {
        const at = go(place.lat, place.lon, place.bearingDeg + 180 + round, away_m);
        const { azi1 } = WGS84.Inverse(at.lat, at.lon, place.lat, place.lon) as { azi1: number };
        const visitor = { ...at, bearingDeg: azi1, pitchDeg };
        await standAt(watched.page, visitor);
        for (const point of POINTS) {
          const found = await watched.page.evaluate(([id, local]) => globalThis.katukerros!.onScreen(id, local), [
            item.id,
            point,
          ] as [string, [number, number, number]]);
          const expected = expectedPixel(visitor, place, point);
          const off_px = found ? Math.hypot(found.x - expected.x, found.y - expected.y) : Number.POSITIVE_INFINITY;
          expect(off_px, `${JSON.stringify({ visitor, point, found, expected })}`).toBeLessThan(5);
        }
      }
    });

    it(`covers the screen with ${item.id} where its bounds lie, and leaves the sky alone`, async () => {
      const place = placeOf(item);
      const away_m = item.standpoint?.distance_m ?? 8;
      const at = go(place.lat, place.lon, place.bearingDeg + 180, away_m);
      const visitor = { ...at, bearingDeg: place.bearingDeg, pitchDeg: -12 };
      await standAt(watched.page, visitor);
      const core = expectedPixel(visitor, place, (CORES[item.id] ?? CORES[item.type])!);
      const shares = await watched.page.evaluate(
        ({ x, y, w, size }) => ({
          inside: globalThis.katukerros!.coverage({ left: x - size / 2, top: y - size / 2, width: size, height: size }),
          sky: globalThis.katukerros!.coverage({ left: w - 60, top: 0, width: 60, height: 60 }),
        }),
        { ...core, w: width, size: 24 },
      );
      await watched.page.screenshot({ path: resolve(screenshots, `${item.id}.png`) });
      expect(shares.inside).toBeGreaterThan(0.95);
      expect(shares.sky).toBe(0);
    });
  }
});
