/** A profile of [radius, height] turned about y. */
import type { Point2, Point3, Shape } from './drawing.ts';
import { type MeshBuilder, meshBuilder } from './mesh-builder.ts';
import type { Mesh } from './triangles.ts';

type Lathe = Extract<Shape, { kind: 'lathe' }>;
type Profile = readonly Point2[];

const SIDES = 28;
/** From this many sides on the turned surface is shaded round, below it shows its edges. */
const ROUND_FROM_SIDES = 7;
/** Corners of the profile that turn by less are shaded as one smooth curve. */
const SMOOTH_ABOVE_COSINE = Math.cos(0.7);

export function meshFromLathe({ profile_m, sides = SIDES }: Lathe): Mesh {
  const builder = meshBuilder();
  const profile = upright(profile_m.filter((p, i) => i === 0 || !same(p, profile_m[i - 1] as Point2)));
  const normals = profile.slice(0, -1).map((p, i) => edgeNormal(p, profile[i + 1] as Point2));
  let along_m = 0;
  normals.forEach((normal, i) => {
    const [a, b] = [profile[i] as Point2, profile[i + 1] as Point2];
    const length_m = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const loops = same(profile[0] as Point2, profile.at(-1) as Point2);
    const before = normals[i - 1] ?? (loops ? normals.at(-1) : undefined);
    const after = normals[i + 1] ?? (loops ? normals[0] : undefined);
    const ends: BandEnds = [
      { point: a, normal: smoothed(normal, before), along_m },
      { point: b, normal: smoothed(normal, after), along_m: along_m + length_m },
    ];
    addBand(builder, ends, sides);
    along_m += length_m;
  });
  return builder.build();
}

const same = (a: Point2, b: Point2): boolean => a[0] === b[0] && a[1] === b[1];

/** Outside lies to the right of an edge that runs up. */
function edgeNormal(a: Point2, b: Point2): Point2 {
  const length_m = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[1] - a[1]) / length_m, (a[0] - b[0]) / length_m];
}

function smoothed(normal: Point2, neighbour: Point2 | undefined): Point2 {
  if (!neighbour) return normal;
  const cosine = normal[0] * neighbour[0] + normal[1] * neighbour[1];
  if (cosine < SMOOTH_ABOVE_COSINE) return normal;
  const [x, y] = [normal[0] + neighbour[0], normal[1] + neighbour[1]];
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}

/** The profile in the direction that puts the body on its left, whichever way it was given. */
function upright(profile: Profile): Profile {
  const closed: Profile = [[0, profile[0]?.[1] ?? 0], ...profile, [0, profile.at(-1)?.[1] ?? 0]];
  let twice = 0;
  closed.forEach((a, i) => {
    const b = closed[(i + 1) % closed.length] as Point2;
    twice += a[0] * b[1] - b[0] * a[1];
  });
  return twice < 0 ? [...profile].reverse() : profile;
}

type BandEnds = readonly [BandEnd, BandEnd];
interface BandEnd {
  readonly point: Point2;
  readonly normal: Point2;
  readonly along_m: number;
}

function addBand(builder: MeshBuilder, ends: BandEnds, sides: number): void {
  const [low, high] = ends;
  if (low.point[0] === 0 && high.point[0] === 0) return;
  const round = sides >= ROUND_FROM_SIDES;
  const widest_m = Math.max(low.point[0], high.point[0]);
  const corner = (end: BandEnd, k: number, shadeAt: number): number => {
    const angleRad = (2 * Math.PI * (k % sides)) / sides;
    const shadeRad = (2 * Math.PI * shadeAt) / sides;
    const place: Point3 = [end.point[0] * Math.cos(angleRad), end.point[1], -end.point[0] * Math.sin(angleRad)];
    const normal: Point3 = [end.normal[0] * Math.cos(shadeRad), end.normal[1], -end.normal[0] * Math.sin(shadeRad)];
    return builder.vertex(place, normal, [(2 * Math.PI * widest_m * k) / sides, end.along_m]);
  };
  for (let k = 0; k < sides; k++) {
    const [left, right] = round ? [k, k + 1] : [k + 0.5, k + 0.5];
    const [a, b] = [corner(low, k, left), corner(low, k + 1, right)];
    const [c, d] = [corner(high, k + 1, right), corner(high, k, left)];
    if (low.point[0] > 0) builder.triangle(a, b, c);
    if (high.point[0] > 0) builder.triangle(a, c, d);
  }
}
