/**
 * From a place to what is around it, over a network, without telling the server more of the place than its tile.
 *
 * What is fetched, and in which order, follows from the tile alone: `index.json`, the areas around it that the index
 * names, then every tile they name of the fixed pattern around it ({@link tilesAround}). Nothing is fetched because it
 * is near, nothing is left out because it is far, and nothing is asked for that is not there.
 */
import type { Geodetic } from '../geo/frames.ts';
import { hasArea } from './area-runs.ts';
import { createNearIndex, type IndexEntry, type NearIndex } from './near-index.ts';
import {
  type AreaFile,
  hasTile,
  INDEX_FILE,
  readAreaFile,
  readIndexFile,
  readTileFile,
  type TileFile,
  type TileReading,
} from './tile-files.ts';
import { areaPath, TILE_MIN_M, type TileKey, tileOf, tilePath, tilesAround } from './tile-grid.ts';

/** The text of a file below the folder of the index; undefined where there is none (404). Rejects when the network does. */
export type FetchTile = (path: string) => Promise<string | undefined>;

export interface LoadProblem {
  readonly file: string;
  readonly why: 'missing' | 'network' | 'not-json' | 'newer' | 'invalid';
}

export interface Surroundings {
  /** The tile that the position lies in: as long as the visitor stays in it, there is nothing to load. */
  readonly tile: TileKey;
  readonly entries: readonly IndexEntry[];
  readonly near: NearIndex;
  /**
   * Of every scene with an item in the loaded tiles, by name. A page that fetches scenes unasked fetches all of these in this
   * order; fetching the nearest first would tell where the visitor is.
   */
  readonly sceneFiles: readonly string[];
  /** Files that could not be read; the others are taken all the same. */
  readonly problems: readonly LoadProblem[];
}

/** Never rejects. `radius_m` must not depend on where the visitor is. */
export async function loadNear(
  position: Geodetic,
  fetchTile: FetchTile,
  radius_m: number = TILE_MIN_M,
): Promise<Surroundings> {
  const problems: LoadProblem[] = [];
  const pattern = tilesAround(position, radius_m);
  const index = await load(INDEX_FILE, readIndexFile, fetchTile);
  if ('why' in index) return surroundings(tileOf(position), [], [index]);
  const covered = pattern.filter((key) => hasArea(index.value.areas, key));
  const areaPaths = [...new Set(covered.map(areaPath))];
  const areas = await Promise.all(areaPaths.map((path) => load(path, readAreaFile, fetchTile)));
  const known = new Map<string, AreaFile>();
  areas.forEach((area, i) => {
    if ('value' in area) known.set(areaPaths[i]!, area.value);
    else problems.push(area);
  });
  const wanted = covered.filter((key) => {
    const area = known.get(areaPath(key));
    return area !== undefined && hasTile(area, key);
  });
  const loaded = await Promise.all(wanted.map((key) => load(tilePath(key), readTileFile, fetchTile)));
  const tiles = loaded.flatMap((tile) => ('value' in tile ? [tile.value] : []));
  problems.push(...loaded.flatMap((tile) => ('why' in tile ? [tile] : [])));
  return surroundings(tileOf(position), tiles, problems);
}

function surroundings(tile: TileKey, tiles: readonly TileFile[], problems: readonly LoadProblem[]): Surroundings {
  const entries = entriesOf(tiles);
  const sceneFiles = [...new Set(entries.map(({ sceneFile }) => sceneFile))].sort();
  return { tile, entries, near: createNearIndex(entries), sceneFiles, problems };
}

/** Each item once, though it may be in several tiles. */
export function entriesOf(tiles: readonly TileFile[]): readonly IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  for (const { scenes } of tiles) {
    for (const { id: sceneId, file: sceneFile, title: sceneTitle, items } of scenes) {
      for (const { id: itemId, type, title, lat, lon, reach_m } of items) {
        const position = { latDeg: lat, lonDeg: lon, height_m: 0 };
        const entry = { sceneId, sceneFile, sceneTitle, itemId, type, title, position, reach_m };
        entries.set(`${sceneFile} ${itemId}`, entry);
      }
    }
  }
  return [...entries.values()];
}

type Loaded<File> = { readonly file: string; readonly value: File } | LoadProblem;

async function load<File>(
  file: string,
  read: (text: string) => TileReading<File>,
  fetchTile: FetchTile,
): Promise<Loaded<File>> {
  try {
    const text = await fetchTile(file);
    if (text === undefined) return { file, why: 'missing' };
    const reading = read(text);
    return 'file' in reading ? { file, value: reading.file } : { file, why: reading.failed };
  } catch {
    return { file, why: 'network' };
  }
}
