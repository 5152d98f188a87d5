/**
 * Looks for other streets around the visitor, and tells the server no more than the tile they are in.
 *
 * What is fetched follows from the tile ({@link loadNear}). When, never follows from crossing its edge: when the list is
 * first looked at with the place known, a moment after it is looked at again, and now and then at random.
 */
import { type FetchTile, type LoadProblem, loadNear, type Surroundings } from '../../city-index/load-near.ts';
import { INDEX_FILE } from '../../city-index/tile-files.ts';
import { tileOf } from '../../city-index/tile-grid.ts';
import { geodeticFromEnu } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import type { Store } from '../store.ts';
import { isListSeen, nearest, type Visit, type Whereabouts } from '../visit.ts';
import { type NearStreet, nearerStreet, nearStreets } from './nearby.ts';

/** By then a phone that was asleep has found its new place. */
const LOOKED_AGAIN_MS = 3_000;
const NOW_AND_THEN_MS = { from: 60_000, to: 300_000 };
/** How often distances are told anew. */
const TELL_EVERY_MS = 1_000;

export interface OpenStreet {
  readonly store: Store<Visit>;
  readonly origin: Geodetic;
  readonly sceneId: string;
  /** The visitor did not choose this street: one that is nearer may be offered. */
  readonly mayOffer: boolean;
}

/** A site without an index has no other streets. */
const isGap = ({ file, why }: LoadProblem): boolean => file !== INDEX_FILE || why !== 'missing';

export class StreetFinder {
  private readonly open: OpenStreet;
  private readonly fetchTile: FetchTile;
  private readonly uniform: () => number;
  private readonly unsubscribe: () => void;
  private surroundings: Surroundings | undefined;
  private streets: readonly NearStreet[] = [];
  private isLoading = false;
  private wasSeen = false;
  private toldOf: Whereabouts | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private told_ms = Number.NEGATIVE_INFINITY;
  private again: ReturnType<typeof setTimeout> | undefined;
  private nowAndThen: ReturnType<typeof setTimeout> | undefined;

  /** @param uniform chance in [0, 1), another one in every visit */
  constructor(open: OpenStreet, fetchTile: FetchTile, uniform: () => number) {
    this.open = open;
    this.fetchTile = fetchTile;
    this.uniform = uniform;
    this.unsubscribe = open.store.subscribe((visit) => this.hear(visit));
    this.hear(open.store.state);
    this.waitAtRandom();
  }

  /** The visitor opened the list again, or came back to the page. */
  lookAgain(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => this.load(), LOOKED_AGAIN_MS);
  }

  stop(): void {
    this.unsubscribe();
    clearTimeout(this.again);
    clearTimeout(this.nowAndThen);
    clearTimeout(this.telling);
  }

  private hear(visit: Visit): void {
    const isSeen = visit.whereabouts !== undefined && isListSeen(visit);
    const isNewlySeen = isSeen && !this.wasSeen;
    this.wasSeen = isSeen;
    if (isNewlySeen && this.surroundings) this.lookAgain();
    else if (isNewlySeen) void this.load();
    if (isSeen && visit.whereabouts !== this.toldOf) this.tellSoon();
  }

  private tellSoon(): void {
    const wait_ms = Math.max(0, TELL_EVERY_MS - (performance.now() - this.told_ms));
    this.telling ??= setTimeout(() => this.tell(), wait_ms);
  }

  private waitAtRandom(): void {
    const { from, to } = NOW_AND_THEN_MS;
    const act = () => {
      void this.load();
      this.waitAtRandom();
    };
    this.nowAndThen = setTimeout(act, from + (to - from) * this.uniform());
  }

  private async load(): Promise<void> {
    const { position, surroundings } = this;
    if (this.isLoading || !position || !isListSeen(this.open.store.state)) return;
    const isUnreached = surroundings?.problems.some(({ why }) => why === 'network') ?? false;
    if (surroundings?.tile === tileOf(position) && !isUnreached) return;
    this.isLoading = true;
    const loaded = await loadNear(position, this.fetchTile);
    this.isLoading = false;
    const isLost = loaded.near.size === 0 && loaded.problems.length > 0;
    // What was there before the network went is better than nothing.
    this.surroundings = isLost && surroundings ? { ...surroundings, problems: loaded.problems } : loaded;
    if (!isLost) this.streets = [];
    this.tell();
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const { position, surroundings } = this;
    if (!surroundings || !position) return;
    const { store, sceneId, mayOffer } = this.open;
    this.told_ms = performance.now();
    this.toldOf = store.state.whereabouts;
    this.streets = nearStreets(surroundings.near, position, sceneId, this.streets);
    const open_m = nearest(store.state)?.distance_m ?? Number.POSITIVE_INFINITY;
    const nearby = {
      streets: this.streets,
      nearerId: mayOffer ? nearerStreet(this.streets, open_m) : undefined,
      isIncomplete: surroundings.problems.some(isGap),
    };
    store.change((visit) => ({ ...visit, nearby }));
  }

  private get position(): Geodetic | undefined {
    const { whereabouts } = this.open.store.state;
    return whereabouts && (whereabouts.position ?? geodeticFromEnu(this.open.origin, whereabouts.at));
  }
}
