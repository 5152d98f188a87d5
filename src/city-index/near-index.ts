/** What is near a place, out of many: flatbush finds who may be, the ellipsoid measures. */
import Flatbush from 'flatbush';
import { radFromDeg } from '../geo/angles.ts';
import { SEMI_MAJOR_M } from '../geo/ellipsoid.ts';
import type { Geodetic } from '../geo/frames.ts';
import { inverseGeodesic } from '../geo/geodesic.ts';
import type { Title } from './tile-files.ts';

/** An item of a tile with the scene it belongs to. */
export interface IndexEntry {
  readonly sceneId: string;
  /** Of the scene file, relative to the folder of the scenes. */
  readonly sceneFile: string;
  readonly sceneTitle: Title;
  readonly itemId: string;
  readonly type: string;
  readonly title: Title;
  /** On the street; `height_m` is 0. */
  readonly position: Geodetic;
  readonly reach_m: number;
}

export interface NearEntry {
  readonly entry: IndexEntry;
  /** Over the ellipsoid, to 0.1 mm. */
  readonly distance_m: number;
  /** From the visitor to the item, clockwise from true north, [0, 360). */
  readonly bearingDeg: number;
}

export interface NearIndex {
  readonly size: number;
  /** Everything at most `radius_m` away, nearest first; at equal distance in the order of the entries. */
  within(position: Geodetic, radius_m: number): readonly NearEntry[];
  /** Everything whose reach the position lies in, nearest first. */
  inReach(position: Geodetic): readonly NearEntry[];
}

/** Made once from all entries around a visitor; asked as often as the visitor moves. */
export function createNearIndex(entries: readonly IndexEntry[]): NearIndex {
  const points = treeOf(entries, () => 0);
  const reaches = treeOf(entries, ({ reach_m }) => reach_m);
  const measured = (numbers: readonly number[], position: Geodetic, isNear: (near: NearEntry) => boolean) =>
    numbers
      .map((number) => measure(entries[number]!, position))
      .filter(isNear)
      .sort((a, b) => a.distance_m - b.distance_m);
  return {
    size: entries.length,
    within: (position, radius_m) =>
      measured(numbersIn(points, position, radius_m), position, ({ distance_m }) => distance_m <= radius_m),
    inReach: (position) =>
      measured(numbersIn(reaches, position, 0), position, ({ entry, distance_m }) => distance_m <= entry.reach_m),
  };
}

function measure(entry: IndexEntry, position: Geodetic): NearEntry {
  const { distance_m, initialBearingDeg } = inverseGeodesic(position, entry.position);
  return { entry, distance_m, bearingDeg: initialBearingDeg };
}

function treeOf(entries: readonly IndexEntry[], radiusOf: (entry: IndexEntry) => number): Flatbush | undefined {
  // Flatbush refuses to be empty.
  if (entries.length === 0) return undefined;
  const tree = new Flatbush(entries.length);
  for (const entry of entries) {
    const { west, south, east, north } = boxAround(entry.position, radiusOf(entry));
    tree.add(west, south, east, north);
  }
  tree.finish();
  return tree;
}

/** The entries whose boxes touch that around `position`, each once, in their own order; over the date line too. */
function numbersIn(tree: Flatbush | undefined, position: Geodetic, radius_m: number): readonly number[] {
  if (!tree) return [];
  const { west, south, east, north } = boxAround(position, radius_m);
  const found = [0, -360, 360].flatMap((turn) => tree.search(west + turn, south, east + turn, north));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** No degree of latitude is shorter anywhere: at the equator. */
const SHORTEST_DEGREE_M = 110_574;

/** Degrees; never too small for what lies within `radius_m`, longitudes may go beyond ±180. */
function boxAround({ latDeg, lonDeg }: Geodetic, radius_m: number) {
  const highDeg = radius_m / SHORTEST_DEGREE_M;
  const polewardDeg = Math.min(90, Math.abs(latDeg) + highDeg);
  const degree_m = (Math.PI / 180) * SEMI_MAJOR_M * Math.cos(radFromDeg(polewardDeg));
  const wideDeg = radius_m === 0 ? 0 : Math.min(180, radius_m / degree_m);
  return { west: lonDeg - wideDeg, south: latDeg - highDeg, east: lonDeg + wideDeg, north: latDeg + highDeg };
}
