/** From scenes to the files of an index: pure, and the same scenes give the same bytes. */
import { placeItems } from '../scenes/placing.ts';
import type { Scene } from '../scenes/schema.ts';
import { areaRunsOf } from './area-runs.ts';
import {
  areaFileOf,
  INDEX_FILE,
  INDEX_KIND,
  INDEX_VERSION,
  type IndexFile,
  type TileFile,
  type TileItem,
  type TileScene,
} from './tile-files.ts';
import { areaPath, TILE_MIN_M, type TileKey, tileOf, tilePath, tilesBeside } from './tile-grid.ts';

/** Of items that do not say theirs; the walk page takes the same. */
const DEFAULT_REACH_M = 60;

/** What an index keeps of a scene. Items whose place cannot be found (see `readScene`'s problems) are not there. */
export function listingOf(scene: Scene, file: string): TileScene {
  const items = [...placeItems(scene).values()].map(({ item, position }): TileItem => {
    const { id, type, title, reach_m = DEFAULT_REACH_M } = item;
    return { id, type, title, lat: toHundredthMetre(position.latDeg), lon: toHundredthMetre(position.lonDeg), reach_m };
  });
  return { id: scene.id, file, title: scene.title, items };
}

/** Degrees to 7 decimals, 11 mm. */
const toHundredthMetre = (deg: number): number => Math.round(deg * 1e7) / 1e7 + 0;

/**
 * Every file of the index, path below its folder → text.
 *
 * Visitors fetch what lies within 1 km of them. An item that shows itself from further is written into the tiles around
 * its own as well: with a reach of k kilometres into all within k - 1 of it, so that any visitor within its reach has
 * one of them.
 */
export function compileIndex(scenes: readonly TileScene[]): ReadonlyMap<string, string> {
  const tiles = new Map<TileKey, Map<TileScene, TileItem[]>>();
  for (const scene of [...scenes].sort(byFile)) {
    for (const item of scene.items) for (const key of tilesOf(item)) itemsIn(tiles, key, scene).push(item);
  }
  const areas = new Map<string, TileKey[]>();
  for (const key of tiles.keys()) {
    const path = areaPath(key);
    areas.set(path, [...(areas.get(path) ?? []), key]);
  }
  const index: IndexFile = {
    kind: INDEX_KIND,
    indexVersion: INDEX_VERSION,
    scenes: scenes.length,
    items: scenes.reduce((sum, { items }) => sum + items.length, 0),
    areas: areaRunsOf(tiles.keys()),
  };
  return new Map([
    [INDEX_FILE, JSON.stringify(index)],
    ...[...areas].map(([path, keys]) => [path, JSON.stringify(areaFileOf(keys))] as const),
    ...[...tiles].map(([key, within]) => [tilePath(key), JSON.stringify(tileFileOf(key, within))] as const),
  ]);
}

function tilesOf({ lat, lon, reach_m }: TileItem): readonly TileKey[] {
  return tilesBeside(tileOf({ latDeg: lat, lonDeg: lon }), Math.max(0, Math.ceil(reach_m / TILE_MIN_M) - 1));
}

function itemsIn(tiles: Map<TileKey, Map<TileScene, TileItem[]>>, key: TileKey, scene: TileScene): TileItem[] {
  const within = tiles.get(key) ?? new Map<TileScene, TileItem[]>();
  const items = within.get(scene) ?? [];
  tiles.set(key, within.set(scene, items));
  return items;
}

function tileFileOf(tile: TileKey, within: ReadonlyMap<TileScene, readonly TileItem[]>): TileFile {
  const scenes = [...within].map(([{ id, file, title }, items]) => ({ id, file, title, items }));
  return { indexVersion: INDEX_VERSION, tile, scenes };
}

/** By code unit, whatever the machine's language. */
const byFile = (a: TileScene, b: TileScene): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
