/** Lines on the walls where one layer ends, drawn as surely as that is known. */
import type { Colour, Evidence, SolidPart } from '../../drawing/drawing.ts';
import { plain, solid } from '../forms.ts';
import { bendsOf, boundaryOf } from './bends.ts';
import { boundaryEvidence } from './relief.ts';
import { strokes } from './strokes.ts';
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
  const all = boundariesToDraw(ground).map((b) => lineOf(ground, runs, b));
  const affordable = (ground.strata.length > 60 ? TRIANGLES.least : TRIANGLES.most) / (2 * STROKES.length);
  const pieces = all.reduce((sum, line) => sum + line.pieces, 0);
  const lines = all.filter((_, k) => k % Math.ceil(pieces / affordable) === 0);
  const room = affordable - lines.reduce((sum, line) => sum + line.pieces, 0);
  const round_m = runs.reduce((sum, run) => sum + run.length_m, 0);
  const wanted = lines.reduce((sum, { style: [dash_m, gap_m] }) => sum + round_m / (dash_m + gap_m), 0);
  const stretch = Math.max(1, wanted / Math.max(1, room));
  return STROKES.map(({ id, half_m, off_m, colour }) => {
    const drawn = strokes(half_m, off_m);
    for (const { b, bends, style } of lines)
      for (const [i, run] of runs.entries())
        drawn.along(run, boundaryOf(run, b), bends[i] ?? [], style, stretch, ground.floor_m);
    return solid(`boundaries-${id}`, drawn.surface, plain(colour, { roughness: 0.9, glow: 0.2 }), {
      layer: 'underground',
    });
  });
}

const STRAIGHT_M = 0.0004;

function lineOf(ground: Ground, runs: readonly Run[], b: number) {
  const bends = runs.map((run) => bendsOf(run, boundaryOf(run, b), STRAIGHT_M));
  return {
    b,
    bends,
    style: STYLE_M[evidenceOf(ground, b)],
    pieces: bends.reduce((sum, { length }) => sum + length - 1, 0),
  };
}

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
