/** Roofs over an outline: flat with a parapet, hip, gable, or, where the outline is bent inwards, a mansard. */
import { lit } from './light.ts';
import {
  clipLeftOf,
  crossesItself,
  distance_m,
  isConvex,
  offLine_m,
  offsetRing,
  outward,
  type Plan,
  type Ring,
} from './plan.ts';
import { addFace, addQuad, type Corner, normalOf, type Rgb, type Soup } from './soup.ts';

export type RoofKind = 'flat' | 'gable' | 'hip';
export type Triangulate = (ring: Ring) => readonly number[];

export interface RoofPlan {
  /** Counter-clockwise; the wall below. */
  readonly ring: Ring;
  readonly eaves_m: number;
  readonly top_m: number;
  readonly kind: RoofKind;
  readonly colour: Rgb;
  /** Of the wall: gables and parapets wear it. */
  readonly wall: Rgb;
  /** How far the roof reaches over the wall. */
  readonly overhang_m: number;
  /** Far behind the street: no more than a lid. */
  readonly plain?: boolean;
}

/** How wide the sloping rim of a roof is where no ridge can be found. */
const MANSARD_M = 3.2;

export function addRoof(soup: Soup, plan: RoofPlan, triangulate: Triangulate): void {
  const rises = plan.top_m - plan.eaves_m > 0.3;
  if (plan.plain && (plan.kind === 'flat' || !rises)) addLevel(soup, plan.ring, plan.eaves_m, plan.colour, triangulate);
  else if (plan.kind === 'flat' || !rises) addFlatRoof(soup, plan, triangulate);
  else if (plan.kind === 'gable' && plan.ring.length === 4) addGableRoof(soup, plan);
  else if (isConvex(plan.ring)) addHipRoof(soup, plan);
  else addMansardRoof(soup, plan, triangulate);
}

const shadedFace = (soup: Soup, corners: readonly Corner[], colour: Rgb): void =>
  addFace(soup, corners, lit(colour, normalOf(corners)));

/** A parapet half a metre high around a flat roof that lies behind it. */
function addFlatRoof(soup: Soup, { ring, eaves_m, top_m, colour, wall }: RoofPlan, triangulate: Triangulate): void {
  const inner = offsetRing(ring, -0.35);
  const crown_m = Math.max(top_m, eaves_m);
  const floor_m = crown_m - 0.45;
  ring.forEach((from, i) => {
    const j = (i + 1) % ring.length;
    const [a, b, c, d] = [from, ring[j]!, inner[j]!, inner[i]!];
    shadedFace(
      soup,
      [
        [...a, crown_m],
        [...b, crown_m],
        [...c, crown_m],
        [...d, crown_m],
      ],
      wall,
    );
    shadedFace(
      soup,
      [
        [...c, floor_m],
        [...d, floor_m],
        [...d, crown_m],
        [...c, crown_m],
      ],
      wall,
    );
  });
  addLevel(soup, inner, floor_m, colour, triangulate);
}

function addLevel(soup: Soup, ring: Ring, up_m: number, colour: Rgb, triangulate: Triangulate): void {
  const first = soup.positions.length / 3;
  const tone = lit(colour, [0, 0, 1]);
  for (const [east, north] of ring) {
    soup.positions.push(east, up_m, -north);
    soup.colours.push(...tone, 1);
    soup.uvs.push(0, 0);
  }
  for (const index of triangulate(ring)) soup.indices.push(first + index);
}

/** Ridge along the longer side; the two short walls go up to it. */
function addGableRoof(soup: Soup, plan: RoofPlan): void {
  const long = distance_m(plan.ring[0]!, plan.ring[1]!) >= distance_m(plan.ring[1]!, plan.ring[2]!);
  const wall = long ? plan.ring : [...plan.ring.slice(1), plan.ring[0]!];
  const over = offsetRing(wall, plan.overhang_m);
  const fall_m = (plan.top_m - plan.eaves_m) * (plan.overhang_m / (distance_m(wall[1]!, wall[2]!) / 2));
  const low_m = plan.eaves_m - fall_m;
  const middle = (a: Plan, b: Plan): Corner => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, plan.top_m];
  const [a, b, c, d] = over as unknown as [Plan, Plan, Plan, Plan];
  const [west, east] = [middle(d, a), middle(b, c)];
  shadedFace(soup, [[...a, low_m], [...b, low_m], east, west], plan.colour);
  shadedFace(soup, [[...c, low_m], [...d, low_m], west, east], plan.colour);
  // Seen from below: the underside of the eaves.
  shadedFace(soup, [[...b, low_m], [...a, low_m], west, east], plan.wall);
  shadedFace(soup, [[...d, low_m], [...c, low_m], east, west], plan.wall);
  const [p, q, r, s] = wall as unknown as [Plan, Plan, Plan, Plan];
  shadedFace(soup, [[...q, plan.eaves_m], [...r, plan.eaves_m], middle(q, r)], plan.wall);
  shadedFace(soup, [[...s, plan.eaves_m], [...p, plan.eaves_m], middle(s, p)], plan.wall);
}

/** Every side's face is the part of the outline that is nearer to it than to the others: exact for a convex outline. */
function addHipRoof(soup: Soup, plan: RoofPlan): void {
  const ring = offsetRing(plan.ring, plan.overhang_m);
  const faces = ring.map((from, i) => faceOfSide(ring, from, ring[(i + 1) % ring.length]!));
  const depth_m = Math.max(...faces.flatMap(({ face, depth }) => face.map(depth)), 0.1);
  for (const { face, depth } of faces) {
    if (face.length < 3) continue;
    const corners = face.map(
      (p): Corner => [p[0], p[1], plan.eaves_m + ((plan.top_m - plan.eaves_m) * depth(p)) / depth_m],
    );
    shadedFace(soup, corners, plan.colour);
  }
  addEavesBoard(soup, plan.ring, ring, plan.eaves_m, plan.wall);
}

function faceOfSide(ring: Ring, from: Plan, to: Plan): { face: Ring; depth: (at: Plan) => number } {
  const own = outward(from, to);
  const face = ring.reduce<Ring>((kept, other, j) => {
    const next = ring[(j + 1) % ring.length]!;
    if (other === from || kept.length < 3) return kept;
    const normal = outward(other, next);
    // Where both depths are the same: a line whose normal is the difference of the two sides' normals.
    const turn: Plan = [own[0] - normal[0], own[1] - normal[1]];
    const size = Math.hypot(turn[0], turn[1]);
    if (size < 1e-6) return kept;
    const level = from[0] * own[0] + from[1] * own[1] - other[0] * normal[0] - other[1] * normal[1];
    const at: Plan = [(turn[0] * level) / size ** 2, (turn[1] * level) / size ** 2];
    return clipLeftOf(kept, at, [at[0] + turn[1], at[1] - turn[0]]);
  }, ring);
  return { face, depth: (at) => offLine_m(at, from, to) };
}

/** The narrow underside between the wall and the edge of the roof. */
function addEavesBoard(soup: Soup, wall: Ring, edge: Ring, up_m: number, colour: Rgb): void {
  wall.forEach((a, i) => {
    const j = (i + 1) % wall.length;
    shadedFace(
      soup,
      [
        [...edge[i]!, up_m],
        [...a, up_m],
        [...wall[j]!, up_m],
        [...edge[j]!, up_m],
      ],
      colour,
    );
  });
}

/** A sloping rim and a flat middle; a plain flat roof where the rim would fold over itself. */
function addMansardRoof(soup: Soup, plan: RoofPlan, triangulate: Triangulate): void {
  const edge = offsetRing(plan.ring, plan.overhang_m);
  const inner = offsetRing(plan.ring, -MANSARD_M);
  const turned = inner.some((point, i) => {
    const [next, a, b] = [inner[(i + 1) % inner.length]!, edge[i]!, edge[(i + 1) % edge.length]!];
    return (next[0] - point[0]) * (b[0] - a[0]) + (next[1] - point[1]) * (b[1] - a[1]) <= 0;
  });
  if (turned || crossesItself(inner)) {
    addFlatRoof(soup, { ...plan, top_m: plan.eaves_m }, triangulate);
    return;
  }
  edge.forEach((a, i) => {
    const j = (i + 1) % edge.length;
    const [b, c, d] = [edge[j]!, inner[j]!, inner[i]!];
    const corners: [Corner, Corner, Corner, Corner] = [
      [...a, plan.eaves_m],
      [...b, plan.eaves_m],
      [...c, plan.top_m],
      [...d, plan.top_m],
    ];
    const tone = lit(plan.colour, normalOf(corners));
    addQuad(soup, corners, [tone, tone, tone, tone]);
  });
  addLevel(soup, inner, plan.top_m, plan.colour, triangulate);
  addEavesBoard(soup, plan.ring, edge, plan.eaves_m, plan.wall);
}
