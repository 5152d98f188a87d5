import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import type { Geodetic } from '../geo/frames.ts';
import { compileIndex, listingOf } from './compile.ts';
import { type FetchTile, loadNear } from './load-near.ts';
import { CITY_CENTRE, testCity } from './test-city.ts';
import { at, item, sceneWith, serverOf, somePlaces } from './test-world.ts';
import { readTileFile } from './tile-files.ts';
import { areaPath, tileBounds, tileOf, tilePath } from './tile-grid.ts';

const wgs84 = Geodesic.WGS84;
const metresApart = (a: Geodetic, b: Geodetic): number => wgs84.Inverse(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg).s12!;
function placeFrom(start: Geodetic, bearingDeg: number, distance_m: number): Geodetic {
  const { lat2, lon2 } = wgs84.Direct(start.latDeg, start.lonDeg, bearingDeg, distance_m);
  return at(lat2!, lon2!);
}

describe('what a server learns', () => {
  it('is the same for every place in a tile: the same files in the same order', async () => {
    const files = compileIndex(testCity(11, 2).map((scene) => listingOf(scene, `${scene.id}/scene.json`)));
    const { southDeg, northDeg, westDeg, eastDeg } = tileBounds(tileOf(CITY_CENTRE));
    const next = seededNumbers(6);
    const requests = new Set<string>();
    const scenes = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const server = serverOf(files);
      const place = at(southDeg + (northDeg - southDeg) * next(), westDeg + (eastDeg - westDeg) * next());
      scenes.add((await loadNear(place, server.fetchTile)).sceneFiles.join());
      requests.add(server.asked.join());
    }
    expect(requests.size).toBe(1);
    expect([...requests][0]!.split(',').filter((path) => !files.has(path))).toEqual([]);
    expect(scenes.size).toBe(1);
  });
});

describe('loading what is around a place', () => {
  it('finds every item within 1 km, and from further those that reach so far, once', async () => {
    const next = seededNumbers(8);
    for (const visitor of somePlaces(60, 9)) {
      const around = Array.from({ length: 30 }, (_, i) => {
        const reach_m = 2_000 * next();
        return item(`i-${i}`, placeFrom(visitor, 360 * next(), 2_200 * next()), reach_m);
      }).map((one) => ({ ...one, lon: one.lon > 180 ? one.lon - 360 : one.lon }));
      const { near, problems } = await loadNear(visitor, serverOf(compileIndex([sceneWith('one', around)])).fetchTile);
      expect(problems).toEqual([]);
      const found = near.within(visitor, 10_000).map(({ entry }) => entry.itemId);
      expect(new Set(found).size).toBe(found.length);
      const apart = (one: (typeof around)[number]) => metresApart(visitor, at(one.lat, one.lon));
      const due = around.filter((one) => apart(one) <= Math.max(1_000, one.reach_m)).map(({ id }) => id);
      expect(due.filter((id) => !found.includes(id))).toEqual([]);
      const reaching = around.filter((one) => apart(one) <= one.reach_m).map(({ id }) => id);
      expect(
        near
          .inReach(visitor)
          .map(({ entry }) => entry.itemId)
          .toSorted(),
      ).toEqual(reaching.toSorted());
    }
  });

  it('is quiet where nothing stands', async () => {
    const server = serverOf(compileIndex([sceneWith('one', [item('pit', CITY_CENTRE)])]));
    const { entries, problems } = await loadNear(at(40, -70), server.fetchTile);
    expect([entries, problems]).toEqual([[], []]);
    // A request for a file that is not there is an error on the console of every browser.
    expect(server.asked).toEqual(['index.json']);
  });

  it('goes on without a tile that is broken, missing, newer or cut off, and names it', async () => {
    const tile = tilePath(tileOf(CITY_CENTRE));
    const other = placeFrom(CITY_CENTRE, 0, 1_000);
    const files = new Map(compileIndex([sceneWith('one', [item('pit', CITY_CENTRE), item('post', other)])]));
    const whyOf = async (change: FetchTile) => {
      const { entries, problems } = await loadNear(CITY_CENTRE, async (path) =>
        path === tile ? change(path) : files.get(path),
      );
      expect(entries.map(({ itemId }) => itemId)).toEqual(['post']);
      expect(problems.map(({ file }) => file)).toEqual([tile]);
      return problems[0]!.why;
    };
    expect(await whyOf(async () => '{"indexVersion": 1, "scenes": [')).toBe('not-json');
    expect(await whyOf(async () => '[]')).toBe('invalid');
    expect(await whyOf(async () => '{"indexVersion": 2, "scenes": []}')).toBe('newer');
    expect(await whyOf(async () => undefined)).toBe('missing');
    expect(await whyOf(() => Promise.reject(new Error('gone')))).toBe('network');
  });

  it('names an area that cannot be had, and says so of an index that names its areas wrongly', async () => {
    const files = new Map(compileIndex([sceneWith('one', [item('pit', CITY_CENTRE)])]));
    const problemsWith = async (path: string, text: string | undefined) =>
      (await loadNear(CITY_CENTRE, async (asked) => (asked === path ? text : files.get(asked)))).problems;
    const area = areaPath(tileOf(CITY_CENTRE));
    expect(await problemsWith(area, undefined)).toEqual([{ file: area, why: 'missing' }]);
    const index = JSON.parse(files.get('index.json')!);
    for (const areas of [undefined, 7, [[1514, 1018]], [['1514', 1018, 1018]]]) {
      const problems = await problemsWith('index.json', JSON.stringify({ ...index, areas }));
      expect(problems).toEqual([{ file: 'index.json', why: 'invalid' }]);
    }
  });

  it('says that there is no index, and asks for no tile', async () => {
    const server = serverOf(new Map());
    const { entries, problems } = await loadNear(CITY_CENTRE, server.fetchTile);
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ file: 'index.json', why: 'missing' }]);
  });

  it('takes nothing from a tile that is not as it should be, nor a way out of the scenes', () => {
    const good = sceneWith('good', [item('pit', CITY_CENTRE)]);
    const bad = [
      { ...good, file: '../secret/scene.json' },
      { ...good, file: 'https://elsewhere.example/scene.json' },
      { ...good, file: '..//scene.json' },
      { ...good, title: 'words' },
      { ...good, items: 3 },
      null,
    ];
    const badItems = [{ ...good.items[0], lat: '61' }, { ...good.items[0], reach_m: -1 }, { id: 'pit' }, 7];
    const scenes = [...bad, { ...good, items: [...badItems, ...good.items] }];
    const reading = readTileFile(JSON.stringify({ indexVersion: 1, tile: '1-1', scenes }));
    expect(reading).toEqual({ file: { indexVersion: 1, tile: '1-1', scenes: [good] } });
  });
});
