import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import { compileIndex } from '../../city-index/compile.ts';
import { CITY_CENTRE } from '../../city-index/test-city.ts';
import { item, sceneWith, serverOf } from '../../city-index/test-world.ts';
import { tileBounds, tileOf, tilePath } from '../../city-index/tile-grid.ts';
import { enuFromGeodetic } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import { createStore } from '../store.ts';
import { moved, newVisit, sceneReady, selected, type Visit } from '../visit.ts';
import { StreetFinder } from './street-finder.ts';

const MINUTE_MS = 60_000;
const { southDeg, northDeg, westDeg, eastDeg } = tileBounds(tileOf(CITY_CENTRE));
const middle = { latDeg: (southDeg + northDeg) / 2, lonDeg: (westDeg + eastDeg) / 2, height_m: 0 };
/** In the next tile to the north; what stands two tiles to the north is not loaded from `middle`. */
const north = { ...middle, latDeg: middle.latDeg + (northDeg - southDeg) };
const metres = (from: Geodetic, north_m: number): Geodetic => ({ ...from, latDeg: from.latDeg + north_m / 111_400 });

const files = compileIndex([
  sceneWith('open', [item('tower', middle)]),
  sceneWith('beside', [item('pit', metres(middle, -150))]),
  sceneWith('up-north', [item('pit', metres(north, 650))]),
]);

function start(change: Partial<Visit> = {}, mayOffer = true) {
  const visit = newVisit({ language: 'en', device: 'hand-held', noise: 'exact' });
  const store = createStore<Visit>({
    ...sceneReady(visit, [{ id: 'tower', east_m: 0, north_m: 0 }], []),
    locating: 'on',
    ...change,
  });
  const server = serverOf(files);
  const fetchTile = vi.fn(server.fetchTile);
  const finder = new StreetFinder({ store, origin: middle, sceneId: 'open', mayOffer }, fetchTile, seededNumbers(3));
  const stand = async (position: Geodetic) => {
    store.change((now) => moved(now, { at: enuFromGeodetic(middle, position), bearingDeg: 0, position }));
    await vi.advanceTimersByTimeAsync(1_500);
  };
  const ids = () => store.state.nearby?.streets.map(({ sceneId }) => sceneId);
  return { store, finder, stand, ids, asked: server.asked, fetchTile };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('finding other streets', () => {
  it('asks for nothing before the place is known, then finds what is near', async () => {
    const { stand, ids, asked, finder } = start();
    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    expect(asked).toEqual([]);
    await stand(middle);
    expect(asked[0]).toBe('index.json');
    expect(asked).toContain(tilePath(tileOf(middle)));
    expect(ids()).toEqual(['beside']);
    finder.stop();
  });

  it('asks for the same files in the same order from everywhere in a tile', async () => {
    const next = seededNumbers(5);
    const requests = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const { stand, asked, finder } = start();
      const position = {
        latDeg: southDeg + (northDeg - southDeg) * next(),
        lonDeg: westDeg + (eastDeg - westDeg) * next(),
        height_m: 0,
      };
      await stand(position);
      finder.stop();
      requests.add(asked.join());
    }
    expect(requests.size).toBe(1);
  });

  it('asks for nothing while the visitor walks about in a tile, and tells the new distances', async () => {
    const { stand, store, asked, finder } = start();
    await stand(middle);
    const before = asked.length;
    for (let south_m = 0; south_m < 500; south_m += 50) {
      await stand(metres(middle, -south_m));
      await vi.advanceTimersByTimeAsync(MINUTE_MS);
    }
    await stand(metres(middle, -140));
    expect(asked).toHaveLength(before);
    expect(store.state.nearby!.streets.map(({ distance_m }) => Math.round(distance_m))).toEqual([10]);
    finder.stop();
  });

  it('does not tell when the edge of a tile was crossed: it asks at moments that have been set before', async () => {
    const times = new Set<number>();
    for (const crossed_ms of [5_000, 17_000, 41_000]) {
      const { stand, ids, asked, finder } = start();
      await stand(middle);
      const before = asked.length;
      const start_ms = performance.now();
      await vi.advanceTimersByTimeAsync(crossed_ms);
      await stand(north);
      expect(asked).toHaveLength(before);
      while (asked.length === before) await vi.advanceTimersByTimeAsync(500);
      const waited_ms = performance.now() - start_ms;
      expect(waited_ms).toBeGreaterThan(50_000);
      expect(waited_ms).toBeLessThan(5 * MINUTE_MS);
      times.add(Math.round(waited_ms / 1_000));
      await vi.advanceTimersByTimeAsync(100);
      expect(ids()).toEqual(['up-north']);
      finder.stop();
    }
    expect(times.size).toBe(1);
  });

  it('asks a moment after the list is looked at again, and not behind a card', async () => {
    const { stand, store, ids, asked, finder } = start();
    await stand(middle);
    const before = asked.length;
    store.change((visit) => selected(visit, { itemId: 'tower' }));
    await stand(north);
    await vi.advanceTimersByTimeAsync(20 * MINUTE_MS);
    expect(asked).toHaveLength(before);
    store.change((visit) => selected(visit, undefined));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(asked.length).toBeGreaterThan(before);
    expect(ids()).toEqual(['up-north']);
    finder.stop();
  });

  it('offers a nearer street where nobody chose the open one, and only there', async () => {
    for (const mayOffer of [true, false]) {
      const { stand, store, finder } = start({}, mayOffer);
      await stand(middle);
      expect(store.state.nearby!.nearerId).toBeUndefined();
      await stand(metres(middle, -140));
      expect(store.state.nearby!.nearerId).toBe(mayOffer ? 'beside' : undefined);
      finder.stop();
    }
  });

  it('keeps what it has when the network goes, says so, and asks again when the list is looked at again', async () => {
    const { stand, store, finder, ids, fetchTile } = start();
    await stand(middle);
    const whole = fetchTile.getMockImplementation()!;
    fetchTile.mockImplementation(() => Promise.reject(new TypeError('offline')));
    await stand(metres(middle, 800));
    finder.lookAgain();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(ids()).toEqual(['beside']);
    expect(store.state.nearby!.isIncomplete).toBe(true);
    fetchTile.mockImplementation(whole);
    finder.lookAgain();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(ids()).toEqual(['beside', 'up-north']);
    expect(store.state.nearby!.isIncomplete).toBe(false);
    finder.stop();
  });

  it('is quiet on a site without an index, and where the index has nothing', async () => {
    const { stand, store, fetchTile, finder } = start();
    fetchTile.mockImplementation(async () => undefined);
    await stand(middle);
    expect(store.state.nearby).toEqual({ streets: [], nearerId: undefined, isIncomplete: false });
    finder.stop();
    const elsewhere = start();
    await elsewhere.stand({ latDeg: -33.9, lonDeg: 151.2, height_m: 0 });
    expect(elsewhere.asked).toEqual(['index.json']);
    expect(elsewhere.store.state.nearby).toEqual({ streets: [], nearerId: undefined, isIncomplete: false });
    elsewhere.finder.stop();
  });
});
