/** Places all over the earth, and a server that writes down what it is asked: for tests. */
import { seededNumbers } from '../chance/chance.ts';
import type { Geodetic } from '../geo/frames.ts';
import type { FetchTile } from './load-near.ts';
import type { TileItem, TileScene } from './tile-files.ts';

export const at = (latDeg: number, lonDeg: number): Geodetic => ({ latDeg, lonDeg, height_m: 0 });

/** Places all over the earth, some at the date line, at changes of width, and in Tampere. */
export function somePlaces(count: number, seed: number): readonly Geodetic[] {
  const next = seededNumbers(seed);
  return Array.from({ length: count }, (_, i) => {
    if (i % 4 === 0) return at(61.3 + 0.4 * next(), 23.5 + 0.6 * next());
    if (i % 4 === 1) return at(174 * next() - 87, 179.99 + 0.02 * next());
    if (i % 4 === 2) return at(Math.round(174 * next() - 87) + 0.02 * next() - 0.01, 360 * next() - 180);
    return at(174 * next() - 87, 360 * next() - 180);
  });
}

/** A server of files that writes down what it was asked for, and what it told. */
export function serverOf(files: ReadonlyMap<string, string>) {
  const asked: string[] = [];
  const told: string[] = [];
  const fetchTile: FetchTile = async (path) => {
    asked.push(path);
    const text = files.get(path);
    if (text !== undefined) told.push(text);
    return text;
  };
  return { fetchTile, asked, told };
}

export const title = { fi: 'Kuoppa', sv: 'Grop', en: 'Pit' };
export const item = (id: string, { latDeg, lonDeg }: Geodetic, reach_m = 50): TileItem => ({
  id,
  type: 'soil-layers',
  title,
  lat: latDeg,
  lon: lonDeg,
  reach_m,
});
export const sceneWith = (id: string, items: TileScene['items']): TileScene => ({
  id,
  file: `${id}/scene.json`,
  title: { en: id },
  items,
});
