/** Roofs over four corners, with eaves that reach out, chimneys and a turret. */
import type { Part, Point2, Point3, Shape, SolidPart } from '../../drawing/drawing.ts';
import { ball, plain, solid, standingBox, tidy } from '../forms.ts';
import { distance_m, middle, towards, widened } from './plan.ts';
import type { Building } from './schema.ts';

const EAVES_OUT_M = 0.38;
const CHIMNEY = { wide: 0.62, deep: 0.5, over: 0.75 } as const;

interface Ridge {
  readonly from: Point2;
  readonly to: Point2;
  readonly y_m: number;
}

/** Everything above the eaves; corners counter-clockwise from above. */
export function roofParts(id: string, building: Building, corners: readonly Point2[]): Part[] {
  const { roof, eaves_m } = building;
  const colour = roof.colour ?? '#5d5348';
  const look = plain(colour, { roughness: 0.95 });
  if (roof.kind === 'flat' || corners.length !== 4) {
    const shape: Shape = {
      kind: 'prism',
      outline: widened(corners, 0.12),
      bottom_m: eaves_m,
      top_m: tidy(eaves_m + Math.max(roof.rise_m, 0.15)),
    };
    return [solid(`${id}-roof`, shape, look)];
  }
  const out_m = Math.min(EAVES_OUT_M, eaves_m * 0.12);
  const eaves = widened(corners, out_m);
  const ridge = ridgeOf(corners, building);
  const cornice: Shape = {
    kind: 'prism',
    outline: widened(corners, out_m * 0.75),
    bottom_m: tidy(eaves_m - 0.16),
    top_m: eaves_m,
  };
  return [
    solid(`${id}-cornice`, cornice, plain('#efe9da', { roughness: 0.85 })),
    solid(`${id}-roof`, roofSurface(eaves, corners, ridge, building), look),
    ...gables(id, building, corners, ridge),
    ...chimneys(id, roof.chimneys ?? 0, ridge),
    ...turret(id, building, ridge),
  ];
}

/** Along the longer way of the house; of a hip roof, shortened so that all slopes are alike. */
function ridgeOf(corners: readonly Point2[], { roof, eaves_m }: Building): Ridge {
  const [a, b, c, d] = lengthwise(corners);
  const [start, end] = [middle(d, a), middle(b, c)];
  const short_m = (distance_m(b, c) + distance_m(d, a)) / 2;
  const long_m = distance_m(start, end);
  const inset = roof.kind === 'hip' ? Math.min(0.46, short_m / 2 / long_m) : 0;
  return { from: towards(start, end, inset), to: towards(end, start, inset), y_m: tidy(eaves_m + roof.rise_m) };
}

/** The corners so that first to second is a long side. */
function lengthwise(corners: readonly Point2[]): readonly [Point2, Point2, Point2, Point2] {
  const [a, b, c, d] = corners as readonly [Point2, Point2, Point2, Point2];
  return distance_m(a, b) >= distance_m(b, c) ? [a, b, c, d] : [b, c, d, a];
}

function roofSurface(
  eaves: readonly Point2[],
  corners: readonly Point2[],
  ridge: Ridge,
  { eaves_m, roof }: Building,
): Shape {
  const [a, b, c, d] = lengthwise(eaves);
  const out_m = distance_m(a, lengthwise(corners)[0]);
  // Just above the cornice, so that the two do not flicker.
  const low = ([x, z]: Point2): Point3 => [tidy(x), tidy(eaves_m + 0.01), tidy(z)];
  const gableEnd = (at: Point2, other: Point2): Point2 =>
    towards(at, other, -out_m / Math.max(distance_m(at, other), 1));
  const [from, to] =
    roof.kind === 'gable' ? [gableEnd(ridge.from, ridge.to), gableEnd(ridge.to, ridge.from)] : [ridge.from, ridge.to];
  const high = ([x, z]: Point2): Point3 => [tidy(x), ridge.y_m, tidy(z)];
  const faces: Point3[][] = [
    [low(a), low(b), high(to), high(from)],
    [low(c), low(d), high(from), high(to)],
    ...(roof.kind === 'hip'
      ? [
          [low(b), low(c), high(to)],
          [low(d), low(a), high(from)],
        ]
      : []),
  ];
  // Seen from below at the eaves.
  const under = [low(d), low(c), low(b), low(a)];
  return facets(roof.kind === 'hip' ? [...faces, under] : [...faces, ...faces.map((face) => [...face].reverse())]);
}

/** Flat faces of three or four corners, counter-clockwise seen from outside, edges kept sharp. */
export function facets(faces: readonly (readonly Point3[])[]): Shape {
  const positions_m: number[] = [];
  const indices: number[] = [];
  for (const face of faces) {
    const first = positions_m.length / 3;
    for (const corner of face) positions_m.push(...corner);
    for (let i = 2; i < face.length; i++) indices.push(first, first + i - 1, first + i);
  }
  return { kind: 'surface', positions_m, indices };
}

function gables(
  id: string,
  { roof, eaves_m, colour }: Building,
  corners: readonly Point2[],
  ridge: Ridge,
): SolidPart[] {
  if (roof.kind !== 'gable') return [];
  const [a, b, c, d] = lengthwise(corners);
  const at = ([x, z]: Point2, y_m: number): Point3 => [tidy(x), y_m, tidy(z)];
  const ends = facets([
    [at(b, eaves_m), at(c, eaves_m), at(ridge.to, ridge.y_m)],
    [at(d, eaves_m), at(a, eaves_m), at(ridge.from, ridge.y_m)],
  ]);
  return [solid(`${id}-gables`, ends, plain(colour, { roughness: 0.9 }))];
}

function chimneys(id: string, count: number, ridge: Ridge): SolidPart[] {
  return Array.from({ length: count }, (_, i) => {
    const [x, z] = towards(ridge.from, ridge.to, count === 1 ? 0.3 : 0.06 + (0.88 * i) / (count - 1));
    return standingBox(
      `${id}-chimney-${i}`,
      [tidy(x), tidy(ridge.y_m - 0.5), tidy(z)],
      [CHIMNEY.wide, 0.5 + CHIMNEY.over, CHIMNEY.deep],
      plain('#8f5a45', { roughness: 0.95 }),
    );
  });
}

function turret(id: string, { roof, colour }: Building, ridge: Ridge): Part[] {
  if (!roof.turret) return [];
  const { width_m, height_m } = roof.turret;
  const [x, z] = middle(ridge.from, ridge.to).map(tidy) as [number, number];
  const foot_m = ridge.y_m - 0.45;
  const body_m = 0.55 * height_m + 0.45;
  const cap_m = tidy(foot_m + body_m);
  const tip_m = tidy(cap_m + 0.45 * height_m);
  const half_m = width_m / 2 + 0.14;
  const cap: readonly Point3[] = [
    [x - half_m, cap_m, z - half_m],
    [x - half_m, cap_m, z + half_m],
    [x + half_m, cap_m, z + half_m],
    [x + half_m, cap_m, z - half_m],
  ];
  const tip: Point3 = [x, tip_m, z];
  const sides = cap.map((corner, i) => [corner, cap[(i + 1) % 4] ?? corner, tip]);
  return [
    standingBox(`${id}-turret`, [x, foot_m, z], [width_m, body_m, width_m], plain(colour, { roughness: 0.9 })),
    standingBox(`${id}-turret-hatch`, [x, cap_m - 0.75, z], [width_m * 0.5, 0.5, width_m + 0.04], plain('#3b342d')),
    standingBox(`${id}-turret-cornice`, [x, cap_m - 0.1, z], [width_m + 0.16, 0.1, width_m + 0.16], plain('#efe9da')),
    solid(
      `${id}-turret-roof`,
      facets([...sides, [...cap].reverse()]),
      plain(roof.colour ?? '#5d5348', { roughness: 0.95 }),
    ),
    solid(`${id}-turret-ball`, ball(0.11, 10), plain('#c9a24b', { metallic: 0.6, roughness: 0.35 }), {
      at: { position_m: [x, tip_m + 0.06, z] },
    }),
    standingBox(`${id}-vane-pole`, [x, tip_m, z], [0.03, 0.75, 0.03], plain('#4a4038')),
    standingBox(
      `${id}-vane`,
      [x + 0.2, tip_m + 0.5, z],
      [0.38, 0.2, 0.02],
      plain('#c9a24b', { metallic: 0.6, roughness: 0.35 }),
    ),
  ];
}
