import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellings } from '../../content/tellings.ts';
import { loadScene, namesText, type SceneLoading } from './load-scene.ts';

const url = 'https://city.example/scenes/hameenkatu/scene.json';
const text = readFileSync(new URL('../../../scenes/hameenkatu/scene.json', import.meta.url), 'utf8');
const scene = JSON.parse(text);

const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));
const load = (body: string, status?: number): Promise<SceneLoading> =>
  loadScene(url, tellings, answering(body, status));
const changed = (change: Record<string, unknown>) => JSON.stringify({ ...scene, ...change });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('loading a scene', () => {
  it('places every item of the pilot street and leaves none out', async () => {
    const loaded = await load(text);
    if ('failed' in loaded) throw new Error(loaded.failed);
    expect([...loaded.placed.keys()]).toEqual(scene.items.map(({ id }: { id: string }) => id));
    expect(loaded.leftOut).toEqual([]);
  });

  it('tells a missing street, a dead network and a sick server apart', async () => {
    expect(await load('not found', 404)).toMatchObject({ failed: 'missing' });
    expect(await load('oh no', 503)).toMatchObject({ failed: 'server' });
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await loadScene(url, tellings, offline)).toMatchObject({ failed: 'network' });
  });

  it('brings a file of the first draft up and shows it', async () => {
    const draft = readFileSync(
      new URL('../../../tests/fixtures/migrations/0-to-1/whole.before.json', import.meta.url),
      'utf8',
    );
    const loaded = await load(draft);
    if ('failed' in loaded) throw new Error(`${loaded.failed}: ${JSON.stringify(loaded.problems)}`);
    expect(loaded.scene.formatVersion).toBe(1);
    expect(loaded.placed.size).toBe(JSON.parse(draft).items.length);
  });

  it('tells a damaged file, a wrong one and a newer one apart', async () => {
    expect(await load(text.slice(0, 2_000))).toMatchObject({ failed: 'not-json' });
    expect(await load('<!doctype html>')).toMatchObject({ failed: 'not-json' });
    expect(await load(changed({ origin: { lat: 'north', lon: 0 } }))).toMatchObject({ failed: 'invalid' });
    expect(await load('[]')).toMatchObject({ failed: 'invalid' });
    expect(await load(changed({ formatVersion: 99 }))).toMatchObject({ failed: 'newer' });
  });

  it('leaves a broken item out, names it in the visitor’s language, and keeps the rest', async () => {
    const [first, ...others] = scene.items;
    const loaded = await load(changed({ items: [{ ...first, props: {} }, ...others, 17] }));
    if ('failed' in loaded) throw new Error(loaded.failed);
    expect(loaded.placed.has(first.id)).toBe(false);
    expect(loaded.placed.size).toBe(others.length);
    expect(namesText(loaded.leftOut, 'fi')).toBe(`${first.title.fi}, #${scene.items.length + 1}`);
  });

  it('calls a broken item by its id when it has no title', async () => {
    const loaded = await load(changed({ items: [{ id: 'mystery', type: 'soil-layers' }] }));
    if ('failed' in loaded) throw new Error(loaded.failed);
    expect(namesText(loaded.leftOut, 'en')).toBe('mystery');
  });
});
