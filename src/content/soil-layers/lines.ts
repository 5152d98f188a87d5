/** Lines on the walls: where one layer ends, drawn as surely as that is known, and how high the groundwater stands. */
import type { Colour, Evidence, Point2, Point3, SolidPart } from '../../drawing/drawing.ts';
import { plain, solid, tidy } from '../forms.ts';
import { outwardOf } from './outline.ts';
import { boundaryEvidence } from './relief.ts';
import type { Ground, Run } from './walls.ts';

/** Measured is solid, a model is dashed, an illustration dotted: drawn and left out, metres. */
const STYLE_M: Readonly<Record<Evidence, readonly [number, number]>> = {
  measured: [Number.POSITIVE_INFINITY, 0],
  model: [0.16, 0.09],
  illustration: [0.028, 0.062],
  planned: [0.028, 0.062],
};
/** A pale line in a dark border is seen on every kind of ground. */
const STROKES: readonly {
  readonly half_m: number;
  readonly off_m: number;
  readonly colour: Colour;
  readonly id: string;
}[] = [
  { id: 'edge', half_m: 0.012, off_m: 0.003, colour: '#26211c' },
  { id: 'line', half_m: 0.006, off_m: 0.005, colour: '#fbf4e2' },
];
const TRIANGLES = { most: 2_000, least: 600 };
/** Lines nearer than this would run into one another. */
const APART_M = 0.05;

export function boundaryLines(ground: Ground, runs: readonly Run[]): SolidPart[] {
  const all = boundariesToDraw(ground).map((i) => ({ evidence: evidenceOf(ground, i), runs: bendsOf(runs, i) }));
  const affordable = (ground.strata.length > 60 ? TRIANGLES.least : TRIANGLES.most) / (2 * STROKES.length);
  const pieces = all.reduce((sum, line) => sum + piecesIn(line.runs), 0);
  const lines = all.filter((_, k) => k % Math.ceil(pieces / affordable) === 0);
  const room = affordable - lines.reduce((sum, line) => sum + piecesIn(line.runs), 0);
  const round_m = runs.reduce((sum, run) => sum + run.length_m, 0);
  const wanted = lines.reduce((sum, { evidence }) => sum + round_m / every_m(evidence), 0);
  const stretch = Math.max(1, wanted / Math.max(1, room));
  return STROKES.map(({ id, half_m, off_m, colour }) => {
    const mesh = { kind: 'surface', positions_m: [] as number[], indices: [] as number[] } as const;
    for (const line of lines) {
      const [dash_m, gap_m] = STYLE_M[line.evidence];
      for (const bends of line.runs)
        addLine(mesh, bends, [dash_m * stretch, gap_m * stretch], { half_m, off_m }, ground.floor_m);
    }
    return solid(`boundaries-${id}`, mesh, plain(colour, { roughness: 0.9, glow: 0.2 }), { layer: 'underground' });
  });
}

/** A place where a line begins, ends or bends. */
interface Bend {
  readonly point: Point2;
  readonly along_m: number;
  readonly depth_m: number;
}

const STRAIGHT_M = 0.0004;

/** The boundary in each run, without the points that lie on the straight way between their neighbours. */
function bendsOf(runs: readonly Run[], i: number): Bend[][] {
  return runs.map(({ points }) => {
    const bends: Bend[] = [];
    for (const [k, { point, along_m, depths_m }] of points.entries()) {
      const bend = { point, along_m, depth_m: depths_m[i] ?? 0 };
      const [before, last, next] = [bends.at(-1), points[k - 1], points[k + 1]];
      if (before && last && next && isBetween(before, bend, { ...next, depth_m: next.depths_m[i] ?? 0 })) continue;
      bends.push(bend);
    }
    return bends;
  });
}

function isBetween(a: Bend, b: Bend, c: Bend): boolean {
  const share = (b.along_m - a.along_m) / (c.along_m - a.along_m);
  const off = (from: number, at: number, to: number) => Math.abs(from + (to - from) * share - at);
  return (
    off(a.point[0], b.point[0], c.point[0]) < STRAIGHT_M &&
    off(a.point[1], b.point[1], c.point[1]) < STRAIGHT_M &&
    off(a.depth_m, b.depth_m, c.depth_m) < STRAIGHT_M
  );
}

const piecesIn = (runs: readonly (readonly Bend[])[]): number => runs.reduce((sum, bends) => sum + bends.length - 1, 0);

const every_m = (evidence: Evidence): number => STYLE_M[evidence][0] + STYLE_M[evidence][1];

const evidenceOf = ({ strata, evidence }: Ground, i: number): Evidence => {
  const above = strata[i - 1];
  return above ? boundaryEvidence(above, strata[i], evidence) : evidence;
};

/** Numbers of boundaries, from 1; where layers are very thin, only some of theirs. */
function boundariesToDraw({ strata, floor_m }: Ground): number[] {
  const most = strata.length > 60 ? 12 : 40;
  const apart_m = Math.max(APART_M, strata.length > most ? floor_m / most : 0);
  const chosen: number[] = [];
  let last_m = Number.NEGATIVE_INFINITY;
  for (const [i, { base_m }] of strata.entries()) {
    if (base_m - last_m < apart_m) continue;
    chosen.push(i + 1);
    last_m = base_m;
  }
  return chosen;
}

interface Growing {
  readonly positions_m: number[];
  readonly indices: number[];
}

/** Dashes along one boundary; one that would cross a bend of the wall or of the boundary is bent with it. */
function addLine(
  mesh: Growing,
  bends: readonly Bend[],
  [dash_m, gap_m]: readonly [number, number],
  { half_m, off_m }: { readonly half_m: number; readonly off_m: number },
  floor_m: number,
): void {
  for (const [k, to] of bends.entries()) {
    const from = bends[k - 1];
    if (!from) continue;
    const length_m = to.along_m - from.along_m;
    const [a_m, b_m] = [from.depth_m, to.depth_m];
    // Where a layer is cut away at the street or by the floor there is no boundary.
    if (Math.max(a_m, b_m) < 1e-4 || Math.min(a_m, b_m) > floor_m - 1e-4) continue;
    const [outX, outZ] = outwardOf(from.point, to.point);
    const at = (along_m: number, up_m: number): Point3 => {
      const share = (along_m - from.along_m) / length_m;
      return [
        tidy(from.point[0] + (to.point[0] - from.point[0]) * share - outX * off_m),
        tidy(-(a_m + (b_m - a_m) * share) + up_m),
        tidy(from.point[1] + (to.point[1] - from.point[1]) * share - outZ * off_m),
      ];
    };
    for (const [start_m, end_m] of dashes(from.along_m, to.along_m, dash_m, gap_m)) {
      const first = mesh.positions_m.length / 3;
      for (const [along_m, up_m] of [
        [start_m, -half_m],
        [end_m, -half_m],
        [end_m, half_m],
        [start_m, half_m],
      ] as const)
        mesh.positions_m.push(...at(along_m, up_m));
      mesh.indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
}

function dashes(from_m: number, to_m: number, dash_m: number, gap_m: number): (readonly [number, number])[] {
  if (!Number.isFinite(dash_m)) return [[from_m, to_m]];
  const found: (readonly [number, number])[] = [];
  const every_m = dash_m + gap_m;
  for (let i = Math.floor(from_m / every_m); i * every_m < to_m; i++) {
    const start_m = Math.max(from_m, i * every_m);
    const end_m = Math.min(to_m, i * every_m + dash_m);
    if (end_m - start_m > 0.002) found.push([start_m, end_m]);
  }
  return found;
}

/** A blue line round the pit at the level of the groundwater, and the surveyors' triangle on the wall across from the visitor. */
export function waterMark(runs: readonly Run[], depth_m: number, floor_m: number): SolidPart {
  const mesh = { kind: 'surface', positions_m: [] as number[], indices: [] as number[] } as const;
  for (const { points } of runs) {
    const level = points.map(({ point, along_m }): Bend => ({ point, along_m, depth_m }));
    const bends = level.filter((bend, k) => {
      const [before, next] = [level[k - 1], level[k + 1]];
      return !before || !next || !isBetween(before, bend, next);
    });
    addLine(mesh, bends, STYLE_M.measured, { half_m: 0.007, off_m: 0.008 }, floor_m);
  }
  const far = farPoint(runs);
  if (far) {
    const first = mesh.positions_m.length / 3;
    const { point, along, inward } = far;
    for (const [side_m, up_m] of [
      [0, 0.01],
      [0.07, 0.13],
      [-0.07, 0.13],
    ] as const) {
      const x = point[0] + along[0] * side_m + inward[0] * 0.008;
      const z = point[1] + along[1] * side_m + inward[1] * 0.008;
      mesh.positions_m.push(tidy(x), tidy(-depth_m + Math.min(up_m, depth_m - 0.01)), tidy(z));
    }
    mesh.indices.push(first, first + 1, first + 2);
  }
  return solid('groundwater-mark', mesh, plain('#3f8fc4', { roughness: 0.9, glow: 0.3 }), { layer: 'underground' });
}

/** The middle of the piece of wall that lies farthest away and looks most at the visitor. */
function farPoint(runs: readonly Run[]) {
  let best:
    | { point: readonly [number, number]; along: readonly [number, number]; inward: readonly [number, number] }
    | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { points } of runs)
    for (const [k, to] of points.entries()) {
      const from = points[k - 1];
      if (!from) continue;
      const [outX, outZ] = outwardOf(from.point, to.point);
      const point = [(from.point[0] + to.point[0]) / 2, (from.point[1] + to.point[1]) / 2] as const;
      const length_m = Math.min(0.2, to.along_m - from.along_m);
      const good = -outZ + 5 * length_m - 0.2 * point[1] - 0.1 * Math.abs(point[0]);
      if (good <= most) continue;
      most = good;
      best = { point, along: [-outZ, outX], inward: [-outX, -outZ] };
    }
  return best;
}
