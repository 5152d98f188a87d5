/** Other streets near the visitor, out of the index. */
import type { NearIndex } from '../../city-index/near-index.ts';
import { TILE_MIN_M } from '../../city-index/tile-grid.ts';
import type { LocalText } from '../../drawing/text.ts';
import type { Geodetic } from '../../geo/frames.ts';
import { isSceneId } from '../address.ts';

export interface NearStreet {
  /** As an address names it. */
  readonly sceneId: string;
  readonly title: LocalText;
  /** To its nearest item. */
  readonly distance_m: number;
  /** Clockwise from true north, [0, 360). */
  readonly bearingDeg: number;
}

export interface Nearby {
  readonly streets: readonly NearStreet[];
  /** The one to open rather than the one that is open, which nobody chose. */
  readonly nearerId: string | undefined;
  /** Something of the surroundings could not be loaded. */
  readonly isIncomplete: boolean;
}

/** What is loaded around a visitor is complete up to here. */
const NEAR_M = TILE_MIN_M;
const MOST_SHOWN = 8;
/** Fixes sway by some metres between two streets. */
const NEARER_BY_M = 30;

/**
 * The streets with an item within 1 km of `position`, without the open one, nearest first. Those of `before` stay in
 * their order: a list that reorders itself under a walker cannot be read, nor tapped.
 */
export function nearStreets(
  near: NearIndex,
  position: Geodetic,
  openId: string,
  before: readonly NearStreet[] = [],
): readonly NearStreet[] {
  const found = new Map<string, NearStreet>();
  for (const { entry, distance_m, bearingDeg } of near.within(position, NEAR_M)) {
    const sceneId = entry.sceneFile.slice(0, entry.sceneFile.indexOf('/'));
    if (sceneId === openId || found.has(sceneId) || !isSceneId(sceneId)) continue;
    found.set(sceneId, { sceneId, title: entry.sceneTitle, distance_m, bearingDeg });
  }
  const stayed = before.flatMap(({ sceneId }) => found.get(sceneId) ?? []);
  return [...new Set([...stayed, ...found.values()])].slice(0, MOST_SHOWN);
}

/** The nearest street, if it is clearly nearer than the open one, of which the nearest item is `open_m` away. */
export function nearerStreet(streets: readonly NearStreet[], open_m: number): string | undefined {
  const nearest = streets.toSorted((a, b) => a.distance_m - b.distance_m).at(0);
  return nearest && nearest.distance_m + NEARER_BY_M < open_m ? nearest.sceneId : undefined;
}
