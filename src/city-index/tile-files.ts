/**
 * The files of an index, as they lie on a server:
 *
 * | file | what | size |
 * |---|---|---|
 * | `index.json` | that this is an index, of which version, how much is in it, and which areas there are | with the land covered |
 * | `areas/<row>-<column>.json` | which of the area's 10 × 10 tiles there are; no file where there is none | always the same |
 * | `tiles/<row>/<column>.json` | the items of the tile, under the scenes they belong to | what stands there |
 *
 * Nobody reads a file that grows with what stands in the city.
 */
import type { SceneItem } from '../scenes/schema.ts';
import type { AreaRun } from './area-runs.ts';
import { AREA_TILES, placeInArea, type TileKey } from './tile-grid.ts';

export const INDEX_VERSION = 1;
export const INDEX_FILE = 'index.json';
export const INDEX_KIND = 'katukerros-scene-index';

/** As in scene files: words in each language, also in easy ones. */
export type Title = SceneItem['title'];

export interface IndexFile {
  readonly kind: typeof INDEX_KIND;
  readonly indexVersion: number;
  readonly scenes: number;
  readonly items: number;
  /** Every area that has a file; of no other is one asked for. */
  readonly areas: readonly AreaRun[];
}

export interface AreaFile {
  readonly indexVersion: number;
  /** Ten rows from south to north of ten characters from west to east: `1` where there is a tile. */
  readonly tiles: readonly string[];
}

export interface TileFile {
  readonly indexVersion: number;
  readonly tile: TileKey;
  readonly scenes: readonly TileScene[];
}

export interface TileScene {
  readonly id: string;
  /** Of the scene file, relative to the folder of the scenes: `hameenkatu/scene.json`. */
  readonly file: string;
  readonly title: Title;
  readonly items: readonly TileItem[];
}

export interface TileItem {
  readonly id: string;
  readonly type: string;
  readonly title: Title;
  /** WGS84 degrees, to 7 decimals (11 mm). */
  readonly lat: number;
  readonly lon: number;
  /** From how far the item shows itself. */
  readonly reach_m: number;
}

export type TileReading<File> = { readonly file: File } | { readonly failed: 'not-json' | 'newer' | 'invalid' };

/** Never throws, whatever the text. */
export function readIndexFile(text: string): TileReading<IndexFile> {
  return readVersioned(text, (value) =>
    value.kind === INDEX_KIND && Array.isArray(value.areas) && value.areas.every(isRun)
      ? (value as unknown as IndexFile)
      : undefined,
  );
}

/** Never throws, whatever the text. */
export function readAreaFile(text: string): TileReading<AreaFile> {
  return readVersioned(text, (value) =>
    Array.isArray(value.tiles) && value.tiles.every((row) => typeof row === 'string')
      ? (value as unknown as AreaFile)
      : undefined,
  );
}

/** Never throws, whatever the text. Scenes and items that are not as they should be are left out. */
export function readTileFile(text: string): TileReading<TileFile> {
  return readVersioned(text, (value) => {
    if (!Array.isArray(value.scenes)) return undefined;
    const scenes = value.scenes.filter(isScene).map((scene) => ({ ...scene, items: scene.items.filter(isItem) }));
    return { ...(value as unknown as TileFile), scenes };
  });
}

export function hasTile({ tiles }: AreaFile, key: TileKey): boolean {
  const { row, column } = placeInArea(key);
  return tiles[row]?.[column] === '1';
}

/** The area file of `tiles`, which all lie in one area. */
export function areaFileOf(tiles: Iterable<TileKey>): AreaFile {
  const rows = Array.from({ length: AREA_TILES }, () => new Array<string>(AREA_TILES).fill('0'));
  for (const key of tiles) {
    const { row, column } = placeInArea(key);
    rows[row]![column] = '1';
  }
  return { indexVersion: INDEX_VERSION, tiles: rows.map((row) => row.join('')) };
}

type Plain = Readonly<Record<string, unknown>>;

function readVersioned<File>(text: string, shapeOf: (value: Plain) => File | undefined): TileReading<File> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { failed: 'not-json' };
  }
  if (!isPlain(value) || typeof value.indexVersion !== 'number') return { failed: 'invalid' };
  if (value.indexVersion > INDEX_VERSION) return { failed: 'newer' };
  const file = shapeOf(value);
  return file ? { file } : { failed: 'invalid' };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRun = (value: unknown): value is AreaRun =>
  Array.isArray(value) && value.length === 3 && value.every(Number.isInteger);

const SCENE_FILE = /^[\w-][\w.-]*\/scene\.json$/;
/** One folder below the scenes and in plain letters, so that no tile can send the page elsewhere. */
export const isSceneFile = (file: unknown): file is string => typeof file === 'string' && SCENE_FILE.test(file);

const ID = /^[a-z0-9-]{1,64}$/;

const isScene = (value: unknown): value is TileScene =>
  isPlain(value) && isId(value.id) && isSceneFile(value.file) && isTitle(value.title) && Array.isArray(value.items);

const isItem = (value: unknown): value is TileItem =>
  isPlain(value) &&
  isId(value.id) &&
  typeof value.type === 'string' &&
  isTitle(value.title) &&
  isWithin(value.lat, -90, 90) &&
  isWithin(value.lon, -180, 180) &&
  isWithin(value.reach_m, 0, Number.MAX_VALUE);

const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);
const isWithin = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && value >= min && value <= max;
const isWords = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isPlain(value) && [value.plain, value.easy ?? '', value.child ?? ''].every((words) => typeof words === 'string'));
const isTitle = (value: unknown): boolean => isPlain(value) && Object.values(value).every(isWords);
