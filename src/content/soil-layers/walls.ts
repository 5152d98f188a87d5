/** The walls of a pit as runs of upright lines, each with the depths of all boundaries on it. */
import { seedFor } from '../../chance/chance.ts';
import type { Evidence, Point2 } from '../../drawing/drawing.ts';
import { boundaryEvidence, isUneven, MOST_OF_LAYER, RELIEF_M, waveAlong } from './relief.ts';
import type { SoilLayersProps } from './schema.ts';
import { cutInOrder, type Stratum, uncutDepthsAt } from './strata.ts';
import { cornerWeights } from './weights.ts';

/** One upright line of a wall. */
export interface WallPoint {
  readonly point: Point2;
  /** From where the run begins, as seen from inside from left to right. */
  readonly along_m: number;
  /** The street, the base of each stratum, the floor. */
  readonly depths_m: readonly number[];
}

/** A wall between two corners; of a circle, all the way round. */
export interface Run {
  readonly points: readonly WallPoint[];
  readonly length_m: number;
}

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
  const { ring, props } = ground;
  const closed = [...ring, ring[0] as Point2];
  const round_m = closed.slice(1).reduce((sum, b, i) => sum + distance(closed[i] as Point2, b), 0);
  const affordable = affordablePoints(ground.strata.length);
  const mostKinks = Math.min(MOST_KINKS, Math.max(0, Math.floor(affordable / ring.length) - 1));
  const step_m = Math.max(STEP_M, round_m / Math.max(1, affordable - ring.length));
  const edges = closed.slice(1).map((b, i) => barePoints(ground, closed[i] as Point2, b, step_m, mostKinks));
  if (props.opening.kind !== 'circle') return edges.map((edge, i) => finished(ground, edge, i));
  const all: Bare[] = [];
  for (const edge of edges) {
    const before_m = all.at(-1)?.along_m ?? 0;
    for (const bare of all.length === 0 ? edge : edge.slice(1)) all.push({ ...bare, along_m: before_m + bare.along_m });
  }
  return [finished(ground, all, 0)];
}

const distance = (a: Point2, b: Point2): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Evenly spaced where boundaries may wave, otherwise only where one of them bends. */
function barePoints(ground: Ground, from: Point2, to: Point2, step_m: number, mostKinks: number): Bare[] {
  const { strata, props, floor_m } = ground;
  const length_m = distance(from, to);
  const uncutAt = (point: Point2) => uncutDepthsAt(props, strata, point, cornerWeights(props.opening, point));
  const [first_m, last_m] = [uncutAt(from), uncutAt(to)];
  const uneven = strata.slice(0, -1).some((stratum, i) => isUneven(evidenceBelow(ground, stratum, i)));
  const pieces = uneven && props.opening.kind !== 'circle' ? Math.max(1, Math.floor(length_m / step_m)) : 1;
  const shares = new Set(Array.from({ length: pieces + 1 }, (_, i) => i / pieces));
  for (const share of kinks(first_m, last_m, floor_m, mostKinks)) shares.add(share);
  return [...shares]
    .sort((a, b) => a - b)
    .map((share) => ({
      point: share === 1 ? to : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
      along_m: share * length_m,
      uncut_m: first_m.map((depth_m, i) => depth_m + ((last_m[i] ?? depth_m) - depth_m) * share),
    }));
}

/** Where along a wall boundaries, straight from end to end, meet one another or the floor. */
function kinks(first_m: readonly number[], last_m: readonly number[], floor_m: number, most: number): number[] {
  const found: number[] = [];
  if (most < 1) return found;
  const from_m = [...first_m, floor_m];
  const to_m = [...last_m, floor_m];
  for (let i = 0; i < from_m.length; i++) {
    for (let j = i + 1; j < from_m.length; j++) {
      const before = (from_m[j] ?? 0) - (from_m[i] ?? 0);
      const after = (to_m[j] ?? 0) - (to_m[i] ?? 0);
      if (before * after >= 0) continue;
      const share = before / (before - after);
      if (share > 1e-4 && share < 1 - 1e-4) found.push(share);
      if (found.length >= most) return found;
    }
  }
  return found;
}

const evidenceBelow = ({ strata, evidence }: Ground, stratum: Stratum, i: number): Evidence =>
  boundaryEvidence(stratum, strata[i + 1], evidence);

function finished(ground: Ground, bare: readonly Bare[], index: number): Run {
  const { strata, floor_m, seed } = ground;
  const length_m = bare.at(-1)?.along_m ?? 0;
  const cut = bare.map(({ uncut_m }) => cutInOrder(uncut_m, floor_m));
  const moves = strata.slice(0, -1).map((stratum, i) => {
    if (!isUneven(evidenceBelow(ground, stratum, i))) return undefined;
    const thinnest_m = Math.min(...cut.map((d) => Math.min(gap(d, i), gap(d, i + 1))));
    const high_m = Math.min(RELIEF_M[stratum.layer.soil], MOST_OF_LAYER * thinnest_m);
    if (high_m < 1e-4) return undefined;
    const wave = waveAlong(length_m, bare.length - 1, seedFor(seed, `${stratum.layer.id} ${index}`));
    return (along: number) => high_m * wave(along);
  });
  return {
    length_m,
    points: bare.map(({ point, along_m }, k) => ({
      point,
      along_m,
      depths_m: (cut[k] ?? []).map((depth_m, i) => depth_m + (moves[i - 1]?.(along_m / length_m) ?? 0)),
    })),
  };
}

const gap = (depths_m: readonly number[], i: number): number => (depths_m[i + 1] ?? 0) - (depths_m[i] ?? 0);
