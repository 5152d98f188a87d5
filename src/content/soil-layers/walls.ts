/** The walls of a pit as runs of upright lines, each with the depths of all boundaries on it. */
import { seedFor } from '../../chance/chance.ts';
import type { Evidence, Point2 } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';
import { boundaryEvidence, isUneven, MOST_OF_LAYER, RELIEF_M, waveAlong } from './relief.ts';
import type { SoilLayersProps } from './schema.ts';
import { cutInOrder, type Stratum, uncutDepthsAt } from './strata.ts';
import { cornerWeights } from './weights.ts';

/**
 * A wall between two corners; of a circle, all the way round. Upright lines from left to right as seen from inside; places
 * and depths to a tenth of a millimetre.
 */
export interface Run {
  readonly length_m: number;
  /** How many upright lines. */
  readonly count: number;
  /** Of each line: its place in the plan, and how far from where the run begins. */
  readonly x_m: Float64Array;
  readonly z_m: Float64Array;
  readonly along_m: Float64Array;
  /** The depth of boundary `b` on line `k` at `b * count + k`. Boundaries: the street, the base of each stratum, the floor. */
  readonly depths_m: Float64Array;
}

/** An upright line with its depths as nothing has cut them yet. */
interface Bare {
  readonly point: Point2;
  readonly along_m: number;
  readonly uncut_m: readonly number[];
}

const STEP_M = 0.2;
/** Of all walls: what a phone draws easily. */
const WALL_TRIANGLES = 7_000;
const MOST_KINKS = 60;

/** How many upright lines the walls of so many layers may have. */
export const affordablePoints = (layers: number): number => Math.floor(WALL_TRIANGLES / (2 * (layers + 1)));

export interface Ground {
  readonly props: SoilLayersProps;
  readonly strata: readonly Stratum[];
  readonly floor_m: number;
  /** Clockwise seen from above: from left to right as seen from inside. */
  readonly ring: readonly Point2[];
  readonly evidence: Evidence;
  readonly seed: number;
}

export function runsOf(ground: Ground): Run[] {
  const { ring, props, strata } = ground;
  const round_m = ring.reduce((sum, a, i) => sum + distance(a, after(ring, i)), 0);
  const affordable = affordablePoints(strata.length);
  const mostKinks = Math.min(MOST_KINKS, Math.max(0, Math.floor(affordable / ring.length) - 1));
  const step_m = Math.max(STEP_M, round_m / Math.max(1, affordable - ring.length));
  const uncut_m = ring.map((point) => uncutDepthsAt(props, strata, point, cornerWeights(props.opening, point)));
  const evidences = strata.map((stratum, i) => boundaryEvidence(stratum, strata[i + 1], ground.evidence));
  const uneven = evidences.slice(0, -1).map(isUneven);
  const waves = props.opening.kind !== 'circle' && uneven.includes(true);
  const edges = ring.map((a, i) =>
    bareLines(
      { point: a, uncut_m: uncut_m[i] ?? [] },
      { point: after(ring, i), uncut_m: after(uncut_m, i) },
      waves ? step_m : Number.POSITIVE_INFINITY,
      ground.floor_m,
      mostKinks,
    ),
  );
  return (props.opening.kind === 'circle' ? [joined(edges)] : edges).map((edge, i) =>
    finished(ground, edge, uneven, i),
  );
}

const after = <T>(list: readonly T[], i: number): T => list[(i + 1) % list.length] as T;
const distance = (a: Point2, b: Point2): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Edges one after the other, as one. */
function joined(edges: readonly (readonly Bare[])[]): Bare[] {
  const all: Bare[] = [];
  for (const edge of edges) {
    const before_m = all.at(-1)?.along_m ?? 0;
    for (const [k, bare] of edge.entries())
      if (k > 0 || all.length === 0) all.push({ ...bare, along_m: before_m + bare.along_m });
  }
  return all;
}

/** Evenly spaced where boundaries may wave, otherwise only where one of them bends. */
function bareLines(
  from: Omit<Bare, 'along_m'>,
  to: Omit<Bare, 'along_m'>,
  step_m: number,
  floor_m: number,
  mostKinks: number,
): Bare[] {
  const length_m = distance(from.point, to.point);
  const pieces = Math.max(1, Math.floor(length_m / step_m));
  const shares = kinks(from.uncut_m, to.uncut_m, floor_m, mostKinks);
  for (let i = 0; i <= pieces; i++) shares.push(i / pieces);
  shares.sort((a, b) => a - b);
  const bare: Bare[] = [];
  for (const [i, share] of shares.entries()) {
    if (share === shares[i - 1]) continue;
    const [x, z] = [to.point[0] - from.point[0], to.point[1] - from.point[1]];
    bare.push({
      point: share === 1 ? to.point : [from.point[0] + x * share, from.point[1] + z * share],
      along_m: share * length_m,
      uncut_m: from.uncut_m.map((depth_m, b) => depth_m + ((to.uncut_m[b] ?? depth_m) - depth_m) * share),
    });
  }
  return bare;
}

/** Where along a wall boundaries, straight from end to end, meet one another or the floor. */
function kinks(first_m: readonly number[], last_m: readonly number[], floor_m: number, most: number): number[] {
  const found: number[] = [];
  const from_m = Float64Array.of(...first_m, floor_m);
  const to_m = Float64Array.of(...last_m, floor_m);
  if (isInOrder(from_m) && isInOrder(to_m)) return found;
  for (let i = 0; i < from_m.length; i++) {
    for (let j = i + 1; j < from_m.length; j++) {
      const before = (from_m[j] as number) - (from_m[i] as number);
      const behind = (to_m[j] as number) - (to_m[i] as number);
      if (before * behind >= 0) continue;
      const share = before / (before - behind);
      if (found.length >= most) return found;
      if (share > 1e-4 && share < 1 - 1e-4) found.push(share);
    }
  }
  return found;
}

const isInOrder = (depths_m: Float64Array): boolean =>
  depths_m.every((depth_m, i) => i === 0 || depth_m >= (depths_m[i - 1] as number));

/** @param uneven of each boundary that is the base of a stratum, whether it may wave */
function finished(
  { strata, floor_m, seed }: Ground,
  bare: readonly Bare[],
  uneven: readonly boolean[],
  index: number,
): Run {
  const count = bare.length;
  const run: Run = {
    length_m: bare.at(-1)?.along_m ?? 0,
    count,
    x_m: new Float64Array(count),
    z_m: new Float64Array(count),
    along_m: new Float64Array(count),
    depths_m: new Float64Array(count * (strata.length + 2)),
  };
  for (const [k, { point, along_m, uncut_m }] of bare.entries()) {
    run.x_m[k] = tidy(point[0]);
    run.z_m[k] = tidy(point[1]);
    run.along_m[k] = along_m;
    for (const [b, depth_m] of cutInOrder(uncut_m, floor_m).entries()) run.depths_m[b * count + k] = depth_m;
  }
  const heights_m = strata.map(({ layer }, i) => (uneven[i] ? waveHeight_m(run, i + 1, RELIEF_M[layer.soil]) : 0));
  for (const [i, { layer }] of strata.entries()) {
    const high_m = heights_m[i] as number;
    if (high_m < 1e-4) continue;
    const wave = waveAlong(run.length_m, count - 1, seedFor(seed, `${layer.id} ${index}`));
    for (let k = 0; k < count; k++) {
      const at = (i + 1) * count + k;
      run.depths_m[at] = (run.depths_m[at] as number) + high_m * wave((run.along_m[k] as number) / run.length_m);
    }
  }
  for (let at = 0; at < run.depths_m.length; at++) run.depths_m[at] = tidy(run.depths_m[at] as number);
  return run;
}

/** How far boundary `b` may wave so that it meets neither neighbour. */
function waveHeight_m({ count, depths_m }: Run, b: number, most_m: number): number {
  let thinnest_m = Number.POSITIVE_INFINITY;
  for (let at = b * count; at < (b + 1) * count; at++) {
    const own_m = depths_m[at] as number;
    thinnest_m = Math.min(
      thinnest_m,
      own_m - (depths_m[at - count] as number),
      (depths_m[at + count] as number) - own_m,
    );
  }
  return Math.min(most_m, MOST_OF_LAYER * thinnest_m);
}
