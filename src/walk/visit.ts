/**
 * A visit to a street: one plain immutable state and the pure functions that change it.
 * It knows neither the page nor an engine; what is shown follows from it.
 */
import type { ControlValue } from '../drawing/drawing.ts';
import type { Language, LocalText, ReadingLevel } from '../drawing/text.ts';
import { degFromRad, turnDeg, wrapBearingDeg } from '../geo/angles.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import type { Alignment } from '../positioning/aligner.ts';
import type { Way } from '../ui/wayfinding.ts';
import type { RefusalReason, SensorNoise, Sight, TruthReport, ViewHost } from '../views/view.ts';
import type { ExactSteps } from './exactness/steps.ts';
import type { Nearby } from './place/nearby.ts';
import type { LoadFailure } from './scene/load-scene.ts';
import { FIRST_SETTINGS, type Preferences } from './settings/settings.ts';
import type { Viewing } from './street/viewing.ts';

export type Trouble = Parameters<ViewHost['onTrouble']>[0];

/** Something to tell, with a way on; each is shown once at a time. */
export type Notice =
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly wanted: Viewing | 'place' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'left-out'; readonly names: readonly LocalText[] }
  | { readonly kind: 'ended'; readonly wanted: Viewing }
  /** The words of a language could not be fetched; the page stays in the one before. */
  | { readonly kind: 'language-missing' }
  /** A new version of the page is on the phone; `isBusy` while a street is open in another window. */
  | { readonly kind: 'new-version'; readonly isBusy: boolean }
  /** The nearest place is too far away to be seen where it stands. */
  | { readonly kind: 'far'; readonly distance_m: number }
  /** The visitor has held the phone up for long. */
  | { readonly kind: 'rest' }
  /** Parts of the page are gone from the server, because a newer page is there. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'unexpected' };

export interface Spot {
  readonly id: string;
  readonly east_m: number;
  readonly north_m: number;
}

export interface Selection {
  readonly itemId: string;
  readonly partId?: string;
}

/** Where the visitor is, as well as is known; `bearingDeg` of the view, undefined without a compass. */
export interface Whereabouts {
  readonly at: EnuPoint;
  readonly bearingDeg: number | undefined;
  /** As a fix told it: true also far from the street. Views, which are at it, tell only `at`. */
  readonly position?: Geodetic;
  /** How the picture of an open view lies in the street. */
  readonly sight?: Sight;
}

export interface Accuracy {
  readonly sigma_m: number;
  /** Undefined when only a fix is known and no view is open. */
  readonly basis: Alignment['basis'] | undefined;
  /** Keys of the visitor's sightings that seem to be of something else. */
  readonly mistaken?: readonly number[];
}

export interface Visit {
  readonly phase:
    | { readonly kind: 'loading' }
    | { readonly kind: 'ready' }
    | { readonly kind: 'failed'; readonly reason: LoadFailure };
  readonly language: Language;
  readonly level: ReadingLevel;
  readonly preferences: Preferences;
  readonly settingsShown: boolean;
  /** A hand-held device never loads the simulator; a desktop is never asked for its camera. */
  readonly device: 'hand-held' | 'desktop';
  readonly ar: 'unknown' | 'yes' | 'no';
  readonly view: 'list' | 'opening' | Viewing;
  /** What lies over an open street has been fetched. */
  readonly chromeReady: boolean;
  /** Finding the visitor without a view, for distances in the list. */
  readonly locating: 'off' | 'asking' | 'on';
  readonly spots: readonly Spot[];
  readonly selection: Selection | undefined;
  readonly listShown: boolean;
  readonly notices: readonly Notice[];
  readonly whereabouts: Whereabouts | undefined;
  readonly accuracy: Accuracy | undefined;
  /** What the visitor did for exactness in the open view; undefined while that is nothing. */
  readonly exact: ExactSteps | undefined;
  /** Other streets; undefined until they have been looked for. */
  readonly nearby: Nearby | undefined;
  readonly arrivedAt: string | undefined;
  readonly truth: TruthReport | undefined;
  readonly noise: SensorNoise;
  readonly walkingAlong: boolean;
  /** The visitor walks before the street, and content has stepped aside. */
  readonly isWalking: boolean;
  /** Only what the visitor has turned, by item and control. */
  readonly controls: Readonly<Record<string, Readonly<Record<string, ControlValue>>>>;
}

export function newVisit(
  first: Pick<Visit, 'language' | 'device' | 'noise'> & Partial<Pick<Visit, 'level' | 'preferences'>>,
): Visit {
  return {
    level: FIRST_SETTINGS.level,
    preferences: FIRST_SETTINGS,
    ...first,
    phase: { kind: 'loading' },
    settingsShown: false,
    ar: 'unknown',
    view: 'list',
    chromeReady: false,
    locating: 'off',
    spots: [],
    selection: undefined,
    listShown: first.device === 'desktop',
    notices: [],
    whereabouts: undefined,
    accuracy: undefined,
    exact: undefined,
    nearby: undefined,
    arrivedAt: undefined,
    truth: undefined,
    walkingAlong: false,
    isWalking: false,
    controls: {},
  };
}

/** Two notices about the same thing. */
const isSame = (a: Notice, b: Notice): boolean =>
  a.kind === b.kind && (a.kind !== 'trouble' || a.trouble === (b as typeof a).trouble);

/** The newest first; a newer one about the same thing takes the older one's place. */
export const told = (visit: Visit, notice: Notice): Visit => ({
  ...visit,
  notices: [notice, ...visit.notices.filter((other) => !isSame(other, notice))],
});

export function untold(visit: Visit, notice: Notice): Visit {
  const notices = visit.notices.filter((other) => !isSame(other, notice));
  return notices.length === visit.notices.length ? visit : { ...visit, notices };
}

export const sceneReady = (visit: Visit, spots: readonly Spot[], leftOut: readonly LocalText[]): Visit => {
  const ready: Visit = { ...visit, phase: { kind: 'ready' }, spots };
  return leftOut.length > 0 ? told(ready, { kind: 'left-out', names: leftOut }) : ready;
};

/** The same scene in another state: what was chosen stays chosen while it is there. */
export const sceneReplaced = (visit: Visit, spots: readonly Spot[]): Visit =>
  selected({ ...visit, phase: { kind: 'ready' }, spots }, visit.selection);

export const sceneFailed = (visit: Visit, reason: LoadFailure): Visit => ({
  ...visit,
  phase: { kind: 'failed', reason },
});

/** An unknown item selects nothing. */
export function selected(visit: Visit, selection: Selection | undefined): Visit {
  const known = selection && visit.spots.some(({ id }) => id === selection.itemId) ? selection : undefined;
  const same = known?.itemId === visit.selection?.itemId && known?.partId === visit.selection?.partId;
  return same ? visit : { ...visit, selection: known };
}

export const controlSet = (visit: Visit, itemId: string, controlId: string, value: ControlValue): Visit => ({
  ...visit,
  controls: { ...visit.controls, [itemId]: { ...visit.controls[itemId], [controlId]: value } },
});

/** What the list learned of the visitor is the view's to tell from now on. */
export const viewOpening = (visit: Visit): Visit => ({
  ...visit,
  view: 'opening',
  locating: 'off',
  accuracy: undefined,
  truth: undefined,
  notices: visit.notices.filter(({ kind }) => kind === 'left-out'),
});

export const viewOpened = (visit: Visit, view: Viewing): Visit => ({
  ...visit,
  view,
  // Where there is little room, the street comes first.
  listShown: view === 'simulator' && visit.device === 'desktop',
});

/** Back to the list, without what only an open view knows. */
export const viewClosed = (visit: Visit, notice?: Notice): Visit => {
  const closed: Visit = {
    ...visit,
    view: 'list',
    notices: visit.notices.filter(({ kind }) => kind !== 'trouble'),
    whereabouts: undefined,
    accuracy: undefined,
    exact: undefined,
    arrivedAt: undefined,
    truth: undefined,
    walkingAlong: false,
    isWalking: false,
  };
  return notice ? told(closed, notice) : closed;
};

/** The list is on the screen, not behind a card or an open street. */
export const isListSeen = ({ view, listShown, selection }: Visit): boolean =>
  (view === 'list' || listShown) && selection === undefined;

/** Worse is told at once, better only when it is clearly so: a number on the edge of two would flicker. */
export const steadied = (told_m: number | undefined, now_m: number): number =>
  told_m !== undefined && told_m > 1 && now_m <= Math.ceil(told_m) && now_m > Math.ceil(told_m) - 1.2 ? told_m : now_m;

/** Near enough to say so, and far enough to say it again another time. */
const ARRIVED_M = 10;
const LEFT_M = 16;

export function moved(visit: Visit, whereabouts: Whereabouts): Visit {
  const now: Visit = { ...visit, whereabouts };
  const near = nearest(now);
  const stays = visit.arrivedAt !== undefined && (wayTo(now, visit.arrivedAt)?.distance_m ?? LEFT_M) < LEFT_M;
  if (near && near.distance_m < ARRIVED_M) return { ...now, arrivedAt: near.id };
  return { ...now, arrivedAt: stays ? visit.arrivedAt : undefined };
}

/** How to get from the visitor to an item; undefined while either is not known. */
export function wayTo({ whereabouts, spots }: Visit, itemId: string): Way | undefined {
  const spot = spots.find(({ id }) => id === itemId);
  return spot && whereabouts && wayFrom(whereabouts, spot);
}

export function wayFrom({ at, bearingDeg }: Whereabouts, to: Pick<EnuPoint, 'east_m' | 'north_m'>): Way {
  const [east_m, north_m] = [to.east_m - at.east_m, to.north_m - at.north_m];
  const towardsDeg = wrapBearingDeg(degFromRad(Math.atan2(east_m, north_m)));
  return {
    distance_m: Math.hypot(east_m, north_m),
    bearingDeg: towardsDeg,
    turnDeg: bearingDeg === undefined ? undefined : turnDeg(bearingDeg, towardsDeg),
  };
}

/** From where the visitor looks to a bearing; undefined without a compass. */
export function turnTo({ whereabouts }: Visit, towardsDeg: number): number | undefined {
  const bearingDeg = whereabouts?.bearingDeg;
  return bearingDeg === undefined ? undefined : turnDeg(bearingDeg, towardsDeg);
}

export function nearest(visit: Visit): { readonly id: string; readonly distance_m: number } | undefined {
  const distances = visit.spots.flatMap(({ id }) => {
    const way = wayTo(visit, id);
    return way ? [{ id, distance_m: way.distance_m }] : [];
  });
  return distances.sort((a, b) => a.distance_m - b.distance_m)[0];
}
