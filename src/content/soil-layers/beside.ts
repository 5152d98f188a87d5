/** Whether a thing in the ground lies wholly beside the opening, where the pit cannot show it. */
import type { Point2 } from '../../drawing/drawing.ts';
import { isInside } from '../../drawing/plan.ts';
import { linePoints } from './buried-lines.ts';
import { ringOf } from './outline.ts';
import type { BuriedObject, Opening } from './schema.ts';

/** A circle's corners, so many that none of what is in it is missed by a millimetre. */
const ROUND = 48;

/** The thing as seen from above: what lies within `around_m` of a way. */
interface Footprint {
  readonly way: readonly Point2[];
  readonly around_m: number;
}

export function isBeside(object: BuriedObject, opening: Opening): boolean {
  const ring = ringOf(opening, ROUND);
  const { way, around_m } = footprintOf(object, ring);
  if (way.some(([x, z]) => isInside(ring, x, z))) return false;
  if (object.kind === 'foundation' && ring.some(([x, z]) => isInside(way, x, z))) return false;
  const legs = way.length === 1 ? way.map((p): Leg => [p, p]) : way.slice(1).map((to, i): Leg => [way[i] ?? to, to]);
  const edges = ring.map((a, i): Leg => [a, ring[(i + 1) % ring.length] ?? a]);
  return legs.every((leg) => edges.every((edge) => apart_m(leg, edge) > around_m));
}

type Leg = readonly [Point2, Point2];

function footprintOf(object: BuriedObject, ring: readonly Point2[]): Footprint {
  switch (object.kind) {
    case 'pipe':
    case 'cable':
      return { way: linePoints(object, ring).map(([x, , z]) => [x, z]), around_m: object.diameter_m / 2 };
    case 'foundation':
      return { way: cornersOf(object), around_m: 0 };
    case 'root':
      return { way: [[object.at.x_m, object.at.z_m]], around_m: object.spread_m / 2 };
    case 'find':
      return { way: [[object.at.x_m, object.at.z_m]], around_m: object.size_m / 2 };
    case 'stone':
      return { way: [[object.at.x_m, object.at.z_m]], around_m: object.diameter_m / 2 };
  }
}

/** Of the block's plan, the first one twice. */
function cornersOf({ at, size_m, turnDeg = 0 }: Extract<BuriedObject, { kind: 'foundation' }>): Point2[] {
  const turnRad = (turnDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turnRad), Math.sin(turnRad)];
  const [half, deep] = [size_m.width / 2, size_m.length / 2];
  const around = [
    [-half, -deep],
    [-half, deep],
    [half, deep],
    [half, -deep],
    [-half, -deep],
  ] as const;
  return around.map(([x, z]) => [at.x_m + cos * x + sin * z, at.z_m - sin * x + cos * z]);
}

/** How far two legs are apart: 0 where they cross, else from an end of one to the other. */
function apart_m(a: Leg, b: Leg): number {
  if (doCross(a, b)) return 0;
  return Math.min(fromLeg_m(a[0], b), fromLeg_m(a[1], b), fromLeg_m(b[0], a), fromLeg_m(b[1], a));
}

const side = ([a, b]: Leg, p: Point2): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

const doCross = (a: Leg, b: Leg): boolean => side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;

function fromLeg_m([x, z]: Point2, [a, b]: Leg): number {
  const [dx, dz] = [b[0] - a[0], b[1] - a[1]];
  const share = Math.min(1, Math.max(0, ((x - a[0]) * dx + (z - a[1]) * dz) / (dx * dx + dz * dz || 1)));
  return Math.hypot(a[0] + share * dx - x, a[1] + share * dz - z);
}
