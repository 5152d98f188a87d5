/** `scenes:index`, and that a city costs a visitor no more than a village as dense. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileIndex, listingOf } from '../src/city-index/compile.ts';
import { loadNear } from '../src/city-index/load-near.ts';
import { CITY_CENTRE, testCity } from '../src/city-index/test-city.ts';
import { item, sceneWith, serverOf } from '../src/city-index/test-world.ts';
import { readAreaFile, readIndexFile, type TileScene } from '../src/city-index/tile-files.ts';
import { tileOf, tilePath, tilesBeside } from '../src/city-index/tile-grid.ts';
import { main } from '../src/cli/scenes-index.ts';

describe('a city of 100 000 items in 2 000 scenes', () => {
  const listingsOf = (across: number) =>
    testCity(12, across).map((scene) => listingOf(scene, `${scene.id}/scene.json`));
  const city = listingsOf(10);
  const village = listingsOf(1);
  const cityFiles = compileIndex(city);
  const villageFiles = compileIndex(village);

  it('is as large as it says, and the village has 1 000 items', () => {
    const itemsOf = (scenes: readonly TileScene[]) => scenes.reduce((sum, { items }) => sum + items.length, 0);
    expect([city.length, itemsOf(city), village.length, itemsOf(village)]).toEqual([2_000, 100_000, 20, 1_000]);
  });

  const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

  it('costs a visitor within 10 % of the bytes and files of a city of 1 000 items', async () => {
    const [inCity, inVillage] = [serverOf(cityFiles), serverOf(villageFiles)];
    const cityNear = await loadNear(CITY_CENTRE, inCity.fetchTile);
    const villageNear = await loadNear(CITY_CENTRE, inVillage.fetchTile);
    expect(villageNear.entries).toHaveLength(1_000);
    expect(cityNear.entries.length).toBeGreaterThanOrEqual(1_000);
    expect(bytesOf(inCity.told) / bytesOf(inVillage.told)).toBeGreaterThan(0.9);
    expect(bytesOf(inCity.told) / bytesOf(inVillage.told)).toBeLessThan(1.1);
    expect(inCity.asked).toEqual(inVillage.asked);
  });

  it('has no file but tiles that grows with what stands there', () => {
    const largest = (files: ReadonlyMap<string, string>, start: string) =>
      Math.max(...[...files].filter(([path]) => path.startsWith(start)).map(([, text]) => text.length));
    expect(largest(cityFiles, 'index.json')).toBeLessThan(largest(villageFiles, 'index.json') + 100);
    expect(largest(cityFiles, 'areas/')).toBe(largest(villageFiles, 'areas/'));
    for (const [path, text] of cityFiles) {
      if (path.startsWith('areas/')) expect(readAreaFile(text)).toHaveProperty('file');
    }
  });

  it('answers what is near in about a millisecond', async () => {
    const { near } = await loadNear(CITY_CENTRE, serverOf(cityFiles).fetchTile);
    const start = performance.now();
    for (let i = 0; i < 200; i++) near.within(CITY_CENTRE, 500);
    // The benchmark holds it to 1 ms; a test shares its machine with others.
    expect((performance.now() - start) / 200).toBeLessThan(10);
  });

  it('compiles to the same bytes whatever the order of the scenes', () => {
    expect([...compileIndex(village.toReversed())]).toEqual([...villageFiles]);
  });

  it('writes far seen items into the tiles around theirs, and no others', () => {
    const far = compileIndex([sceneWith('one', [item('tower', CITY_CENTRE, 1_500), item('pit', CITY_CENTRE, 1_000)])]);
    const paths = [...far.keys()].filter((path) => path.startsWith('tiles/'));
    expect(paths.toSorted()).toEqual(tilesBeside(tileOf(CITY_CENTRE), 1).map(tilePath).toSorted());
    const withPit = [...far].filter(([, text]) => text.includes('"pit"')).map(([path]) => path);
    expect(withPit).toEqual([tilePath(tileOf(CITY_CENTRE))]);
  });
});

describe('scenes:index', () => {
  let folder = '';
  const lines = { out: [] as string[], error: [] as string[] };
  const pilot = readFileSync(`${import.meta.dirname}/../scenes/hameenkatu/scene.json`, 'utf8');
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, 'scenes', name), { recursive: true });
    writeFileSync(join(folder, 'scenes', name, 'scene.json'), text);
  };
  const run = () => main([join(folder, 'scenes'), '-o', join(folder, 'out')]);
  const loadPilot = () =>
    loadNear(CITY_CENTRE, async (path) => {
      const file = join(folder, 'out', path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'city-index-'));
    lines.out = [];
    lines.error = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.out.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.error.push(line));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('writes files from which the pilot street is found in Tampere, and exits 0', async () => {
    write('hameenkatu', pilot);
    expect(run()).toBe(0);
    expect(lines.error).toEqual([]);
    expect(readIndexFile(readFileSync(join(folder, 'out/index.json'), 'utf8'))).toHaveProperty('file.scenes', 1);
    const { entries, sceneFiles } = await loadPilot();
    const items = (JSON.parse(pilot) as { items: { id: string; title: unknown }[] }).items;
    // Tile by tile, not in the order of the file.
    const found = new Map(entries.map(({ itemId, title: words }) => [itemId, words]));
    expect(found).toEqual(new Map(items.map(({ id, title: words }) => [id, words])));
    expect(entries).toHaveLength(items.length);
    expect(sceneFiles).toEqual(['hameenkatu/scene.json']);
  });

  it('names a broken scene and a broken item with their lines, indexes the others, and exits 1', async () => {
    const scene = JSON.parse(pilot) as { id: string; items: { type: string }[] };
    write('hameenkatu', pilot);
    write('cut-off', pilot.slice(0, 3_000));
    write(
      'one-odd',
      JSON.stringify({
        ...scene,
        id: 'one-odd',
        items: scene.items.map((one, i) => (i === 0 ? { ...one, type: 'soil-layer' } : one)),
      }),
    );
    expect(run()).toBe(1);
    expect(lines.error.some((line) => /cut-off\/scene\.json:\d+:\d+/.test(line))).toBe(true);
    expect(lines.error.some((line) => /one-odd\/scene\.json:\d+:\d+ items\[0\]\.type: /.test(line))).toBe(true);
    expect(lines.error.some((line) => line.includes('hameenkatu'))).toBe(false);
    const { entries } = await loadPilot();
    const count = (file: string) => entries.filter(({ sceneFile }) => sceneFile === file).length;
    expect([count('hameenkatu/scene.json'), count('one-odd/scene.json'), count('cut-off/scene.json')]).toEqual([
      scene.items.length,
      scene.items.length - 1,
      0,
    ]);
  });

  it('names scenes of one id, and folders that have no plain name', () => {
    write('hameenkatu', pilot);
    write('twice', pilot);
    write('hämeen katu', pilot);
    expect(run()).toBe(1);
    expect(lines.error.join('\n')).toContain('twice/scene.json: expected an id of its own, found "hameenkatu"');
    expect(lines.error.join('\n')).toContain('expected a folder named with letters');
  });

  it('replaces an index from before, and leaves nothing of it behind', () => {
    write('hameenkatu', pilot);
    run();
    write('hameenkatu', pilot.replaceAll('61.4', '62.4'));
    const tilesOf = () => readdirSync(join(folder, 'out/tiles'));
    const before = tilesOf();
    run();
    expect(tilesOf().filter((row) => before.includes(row))).toEqual([]);
  });

  it('writes nothing into a folder of other files, without scenes, or when asked wrongly, and exits 2', () => {
    expect(run()).toBe(2);
    write('hameenkatu', pilot);
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/index.json'), '{"mine": true}');
    expect(run()).toBe(2);
    expect(readFileSync(join(folder, 'out/index.json'), 'utf8')).toBe('{"mine": true}');
    expect(main([join(folder, 'scenes'), '-o', join(folder, 'out/index.json')])).toBe(2);
    expect(main([join(folder, 'scenes'), '-o', join(folder, 'out/index.json/below')])).toBe(2);
    expect(main(['one', 'two'])).toBe(2);
    expect(main(['--what'])).toBe(2);
    expect(lines.error.join('\n')).toContain('usage: npm run scenes:index');
  });
});
