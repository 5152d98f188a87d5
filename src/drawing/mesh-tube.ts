/** A round pipe along a path, with mitred joints; closed by discs, or open with a wall of its own. */
import type { Point2, Point3, Shape } from './drawing.ts';
import { type MeshBuilder, meshBuilder } from './mesh-builder.ts';
import type { Mesh } from './triangles.ts';
import { cross, dot, lengthOf, minus, plus, times, turnedAbout, unit } from './vector.ts';

type Tube = Extract<Shape, { kind: 'tube' }>;

/** Joints that turn by less are shaded as one smooth bend. */
const SMOOTH_BELOW_RAD = 0.7;
/** Of the radius; what an open pipe's wall is thick. */
const WALL = 0.1;
/** A mitre never reaches farther than this many radii along the pipe. */
const LONGEST_MITRE = 4;

interface Segment {
  readonly from: Point3;
  readonly to: Point3;
  readonly ahead: Point3;
  /** Two directions across the pipe; with `ahead` a right-handed frame. */
  readonly u: Point3;
  readonly v: Point3;
  readonly start_m: number;
  readonly length_m: number;
}

export function meshFromTube({ path_m, radius_m, open, sides: given }: Tube): Mesh {
  const builder = meshBuilder();
  const segments = segmentsOf(path_m);
  // Multiples of four, so that a pipe is as wide and as high as it says.
  const sides = given ?? (radius_m < 0.02 ? 8 : radius_m < 0.08 ? 16 : 24);
  if (segments.length > 0) {
    addSkin(builder, segments, radius_m, sides, 1);
    if (open) {
      addSkin(builder, segments, radius_m * (1 - WALL), sides, -1);
      addRim(builder, segments, radius_m, sides, 'start');
      addRim(builder, segments, radius_m, sides, 'end');
    } else {
      addDisc(builder, segments, radius_m, sides, 'start');
      addDisc(builder, segments, radius_m, sides, 'end');
    }
  }
  return builder.build();
}

function segmentsOf(path_m: readonly Point3[]): Segment[] {
  const points = path_m.filter((p, i) => i === 0 || lengthOf(minus(p, path_m[i - 1] as Point3)) > 1e-6);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [from, to] = [points[i] as Point3, points[i + 1] as Point3];
    const ahead = unit(minus(to, from));
    const before = segments.at(-1);
    const u = before ? carried(before.u, before.ahead, ahead) : across(ahead);
    const start_m = before ? before.start_m + before.length_m : 0;
    segments.push({ from, to, ahead, u, v: cross(ahead, u), start_m, length_m: lengthOf(minus(to, from)) });
  }
  return segments;
}

/** Any direction square to `ahead`; level where there is one. */
function across(ahead: Point3): Point3 {
  return Math.abs(ahead[1]) > 0.999 ? [1, 0, 0] : unit(cross([0, 1, 0], ahead));
}

/** `u` after the shortest turn that takes direction `from` to direction `to`. */
function carried(u: Point3, from: Point3, to: Point3): Point3 {
  const axis = cross(from, to);
  const sine = lengthOf(axis);
  return sine < 1e-9 ? u : turnedAbout(u, times(axis, 1 / sine), Math.atan2(sine, dot(from, to)));
}

const spoke = ({ u, v }: Segment, angleRad: number): Point3 =>
  plus(times(u, Math.cos(angleRad)), times(v, Math.sin(angleRad)));

/** The corner of the ring at one end of a segment: on the plane that halves the angle to its neighbour. */
function ringPoint(segment: Segment, other: Segment | undefined, at: Point3, offset: Point3): Point3 {
  if (!other) return plus(at, offset);
  const halving = plus(segment.ahead, other.ahead);
  const slant = dot(segment.ahead, halving);
  if (slant < 1e-6) return plus(at, offset);
  const limit = LONGEST_MITRE * lengthOf(offset);
  const shift = Math.min(limit, Math.max(-limit, -dot(offset, halving) / slant));
  return plus(plus(at, offset), times(segment.ahead, shift));
}

function isSmooth(a: Segment, b: Segment | undefined): b is Segment {
  return b !== undefined && dot(a.ahead, b.ahead) > Math.cos(SMOOTH_BELOW_RAD);
}

/** The round surface; `side` 1 looks outwards, -1 inwards. */
function addSkin(
  builder: MeshBuilder,
  segments: readonly Segment[],
  radius_m: number,
  sides: number,
  side: 1 | -1,
): void {
  segments.forEach((segment, i) => {
    const ends = [
      { other: segments[i - 1], at: segment.from, along_m: segment.start_m },
      { other: segments[i + 1], at: segment.to, along_m: segment.start_m + segment.length_m },
    ];
    const rings = ends.map(({ other, at, along_m }) =>
      Array.from({ length: sides + 1 }, (_, k) => {
        const angleRad = (2 * Math.PI * (k % sides)) / sides;
        const out = spoke(segment, angleRad);
        const bend = isSmooth(segment, other) ? unit(plus(out, spoke(other, angleRad))) : out;
        const place = ringPoint(segment, other, at, times(out, radius_m));
        return builder.vertex(place, times(bend, side), [(2 * Math.PI * radius_m * k) / sides, along_m]);
      }),
    );
    const [start = [], end = []] = side === 1 ? rings : [...rings].reverse();
    for (let k = 0; k < sides; k++) {
      const [a, b, c, d] = [start[k] ?? 0, start[k + 1] ?? 0, end[k + 1] ?? 0, end[k] ?? 0];
      builder.triangle(a, b, c);
      builder.triangle(a, c, d);
    }
  });
}

function endOf(segments: readonly Segment[], which: 'start' | 'end') {
  const segment = (which === 'start' ? segments[0] : segments.at(-1)) as Segment;
  const at = which === 'start' ? segment.from : segment.to;
  return { segment, at, outward: which === 'start' ? times(segment.ahead, -1) : segment.ahead };
}

function addDisc(
  builder: MeshBuilder,
  segments: readonly Segment[],
  radius_m: number,
  sides: number,
  which: 'start' | 'end',
): void {
  const { segment, at, outward } = endOf(segments, which);
  const middle = builder.vertex(at, outward, [0, 0]);
  const ring = Array.from({ length: sides }, (_, k) => {
    const angleRad = (2 * Math.PI * k) / sides;
    const uv_m: Point2 = [radius_m * Math.cos(angleRad), radius_m * Math.sin(angleRad)];
    return builder.vertex(plus(at, times(spoke(segment, angleRad), radius_m)), outward, uv_m);
  });
  ring.forEach((a, k) => {
    const b = ring[(k + 1) % sides] ?? 0;
    if (which === 'end') builder.triangle(middle, a, b);
    else builder.triangle(middle, b, a);
  });
}

/** The end of the wall of an open pipe. */
function addRim(
  builder: MeshBuilder,
  segments: readonly Segment[],
  radius_m: number,
  sides: number,
  which: 'start' | 'end',
): void {
  const { segment, at, outward } = endOf(segments, which);
  const ring = (r_m: number) =>
    Array.from({ length: sides }, (_, k) => {
      const out = spoke(segment, (2 * Math.PI * k) / sides);
      return builder.vertex(plus(at, times(out, r_m)), outward, [r_m, 0]);
    });
  const [outer, inner] = [ring(radius_m), ring(radius_m * (1 - WALL))];
  for (let k = 0; k < sides; k++) {
    const next = (k + 1) % sides;
    const [a, b, c, d] = [outer[k] ?? 0, outer[next] ?? 0, inner[next] ?? 0, inner[k] ?? 0];
    const [p, q] = which === 'end' ? [b, d] : [d, b];
    builder.triangle(a, p, c);
    builder.triangle(a, c, q);
  }
}
