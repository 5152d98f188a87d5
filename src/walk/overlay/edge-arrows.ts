/**
 * Where to point at what is near but not in the picture: places at the picture's edge. Pure; worked out a few times a second,
 * as often as the view tells where the visitor is.
 */
import type { EnuPoint } from '../../geo/frames.ts';
import type { Sight } from '../../views/view.ts';

/** A thing of the street as a ball. */
export interface NearThing {
  readonly id: string;
  /** Its middle. */
  readonly at: EnuPoint;
  readonly radius_m: number;
  /** It is seen only from nearer than this, along the ground. */
  readonly reach_m: number;
}

/** Where arrows may lie: pixels of the page, of the middles of the arrows. */
export interface ArrowRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface EdgeArrow {
  readonly id: string;
  /** Of its middle, pixels from the page's top left. */
  readonly x: number;
  readonly y: number;
  /** Points up when 0, to the right when 90. */
  readonly turnDeg: number;
  readonly distance_m: number;
}

export const MOST_ARROWS = 3;
/** Between the middles of two arrows of 54 by 60 px. */
export const APART_PX = 68;
/** Shares of half the picture: things come to be outside it farther out than they cease to be. */
const OUTSIDE = 1.04;
const INSIDE = 0.9;
const REACH_HYSTERESIS = 1.15;
/** Nearer than this, one stands in it. */
const HERE_M = 3;

/** @param before what was pointed at the last time, so that nothing flickers at the edge of the picture */
export function edgeArrows(
  things: readonly NearThing[],
  viewer: { readonly at: EnuPoint; readonly sight: Sight },
  room: ArrowRoom,
  before: ReadonlySet<string> = new Set(),
): EdgeArrow[] {
  const outside = things
    .map((thing) => ({ thing, seen: seenFrom(thing, viewer) }))
    .filter(({ thing, seen }) => isNear(thing, seen, before) && !isInPicture(thing, seen, viewer.sight, before))
    .toSorted((a, b) => a.seen.distance_m - b.seen.distance_m)
    .slice(0, MOST_ARROWS);
  return apart(
    outside.map(({ thing, seen }) => arrowTo(thing.id, seen, viewer.sight, room)),
    room,
  );
}

/** Metres to the right, upwards and ahead in the picture's own axes, and along the ground. */
interface Seen {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly distance_m: number;
}

function seenFrom({ at }: NearThing, viewer: { readonly at: EnuPoint; readonly sight: Sight }): Seen {
  const e = at.east_m - viewer.at.east_m;
  const n = at.north_m - viewer.at.north_m;
  const u = at.up_m - viewer.at.up_m;
  const along = ([a, b, c]: Sight['ahead']) => a * e + b * n + c * u;
  const { right, up, ahead } = viewer.sight;
  return { x: along(right), y: along(up), z: along(ahead), distance_m: Math.hypot(e, n) };
}

const isNear = ({ id, reach_m }: NearThing, { distance_m }: Seen, before: ReadonlySet<string>): boolean =>
  distance_m > HERE_M && distance_m < reach_m * (before.has(id) ? REACH_HYSTERESIS : 1);

function isInPicture({ id, radius_m }: NearThing, { x, y, z }: Seen, sight: Sight, before: ReadonlySet<string>) {
  if (z <= 0) return false;
  const limit = before.has(id) ? INSIDE : OUTSIDE;
  const slack_m = Math.min(radius_m, z / 2);
  return Math.abs(x) - slack_m < z * sight.tanRight * limit && Math.abs(y) - slack_m < z * sight.tanUp * limit;
}

function arrowTo(id: string, { x, y, z, distance_m }: Seen, sight: Sight, room: ArrowRoom): EdgeArrow {
  // What is behind is found by turning round, not by looking up or down: to the side on which it is nearer.
  const aside = z > 0 ? x : Math.hypot(x, z) * (x < 0 ? -1 : 1);
  const [dx, dy] = [(aside / sight.tanRight) * room.width, (-y / sight.tanUp) * room.height];
  const length = Math.hypot(dx, dy) || 1;
  const [a, b] = [dx / length, dy / length];
  const from = { x: room.width / 2, y: (room.top + room.bottom) / 2 };
  const to = (direction: number, least: number, most: number, start: number) =>
    direction === 0 ? Number.POSITIVE_INFINITY : ((direction > 0 ? most : least) - start) / direction;
  const far = Math.min(to(a, room.left, room.right, from.x), to(b, room.top, room.bottom, from.y));
  const turnDeg = (Math.atan2(a, -b) * 180) / Math.PI;
  return { id, x: from.x + a * far, y: from.y + b * far, turnDeg, distance_m };
}

/** Arrows of one edge are moved along it; those of the upper and lower edges leave the corners to the sides. */
function apart(arrows: readonly EdgeArrow[], room: ArrowRoom): EdgeArrow[] {
  const isAtSide = ({ x }: EdgeArrow) => x <= room.left + 0.5 || x >= room.right - 0.5;
  const edgeOf = (arrow: EdgeArrow) =>
    isAtSide(arrow) ? (arrow.x < room.width / 2 ? 'l' : 'r') : arrow.y <= room.top + 0.5 ? 't' : 'b';
  const moved = new Map<string, EdgeArrow>();
  for (const edge of ['l', 'r', 't', 'b']) {
    const those = arrows.filter((arrow) => edgeOf(arrow) === edge);
    const axis = edge === 'l' || edge === 'r' ? 'y' : 'x';
    const [least, most] = axis === 'y' ? [room.top, room.bottom] : [room.left + APART_PX, room.right - APART_PX];
    const places = spaced(
      those.map((arrow) => arrow[axis]),
      least,
      most,
    );
    for (const [i, arrow] of those.entries()) moved.set(arrow.id, { ...arrow, [axis]: places[i]! });
  }
  return arrows.map(({ id }) => moved.get(id)!);
}

/** The same numbers, at least {@link APART_PX} from one another where there is room, in the order they were. */
function spaced(wanted: readonly number[], least: number, most: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const gap = Math.min(APART_PX, Math.max(0, most - least) / Math.max(1, wanted.length - 1));
  const places = [...wanted];
  let next = least;
  for (const i of order) {
    places[i] = Math.max(next, Math.min(most, places[i]!));
    next = places[i]! + gap;
  }
  let last = most;
  for (const i of order.toReversed()) {
    places[i] = Math.min(last, places[i]!);
    last = places[i]! - gap;
  }
  return places;
}
