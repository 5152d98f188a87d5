/** The lines between the layers: drawn as what they are known from, with the room that doubt leaves them. */
import type { Evidence, Part, SolidPart } from '../../drawing/drawing.ts';
import { plain, solid } from '../forms.ts';
import { doubtAt_m, lensAt } from './doubt.ts';
import type { SectionFrame } from './frame.ts';
import { type DrawnColumn, type Slice, type Stretch, slicesAt } from './ground.ts';
import { type LineStyle, Strips, type WallPoint } from './strips.ts';
import { type Half, halvesOf } from './wall.ts';

export const DOUBT_CONTROL = 'doubt';
/** In front of the wall, behind the posts. */
const BEFORE_WALL_M = { doubt: 0.004, line: 0.008 };
const LINE_M = 0.011;
const EDGE_M = 0.005;
/** Steps of a lens within half a stretch. */
const LENS_STEPS = 8;
/** Together, in model metres, before dashes grow coarser: a bound on how many there are. */
const FINE_LINES_M = 140;

export const STYLES: Readonly<Record<Evidence, LineStyle>> = {
  measured: 'solid',
  model: 'dashed',
  illustration: 'dotted',
  planned: 'dotted',
};

/** Nothing between columns is measured: at best a boundary is worked out from what was. */
const styleBetween = ({ left, right }: Stretch): LineStyle =>
  [left, right].some(({ evidence }) => STYLES[evidence] === 'dotted') ? 'dotted' : 'dashed';

export function boundaryParts(
  stretches: readonly Stretch[],
  columns: readonly DrawnColumn[],
  frame: SectionFrame,
  { shown_m, doubt_m }: { readonly shown_m: number; readonly doubt_m: number },
): Part[] {
  const lines = new Strips(frame.wall_z_m + BEFORE_WALL_M.line);
  const rooms = new Strips(frame.wall_z_m + BEFORE_WALL_M.doubt);
  const edges = new Strips(frame.wall_z_m + BEFORE_WALL_M.doubt + 0.001);
  const halves = halvesOf(stretches).map((half) => sampled(half, columns, shown_m, doubt_m));
  const whole_m = halves.reduce((sum, { samples, there }) => sum + there.length * width_m(frame, samples), 0);
  const coarser = Math.max(1, whole_m / FINE_LINES_M);
  const everyStep = coarser > 2 ? LENS_STEPS / 2 : 1;
  for (const { half, samples, there } of halves) {
    for (const layer of there.slice(1)) {
      const [begin, end] = [samples[0] as Sample, samples.at(-1) as Sample];
      const style = styleBetween(half.stretch);
      lines.line(pointOn(begin, layer, frame, 0), pointOn(end, layer, frame, 0), LINE_M, style, coarser);
      if (doubt_m <= 0) continue;
      const seen = samples.filter((_, i) => i % everyStep === 0);
      const lenses = seen.map((sample) =>
        lensAt(aboveOf(sample.slices, layer), sample.slices[layer] as Slice, sample.doubt_m),
      );
      const upper = seen.map((sample, i) => pointOn(sample, layer, frame, -(lenses[i]?.up_m ?? 0)));
      const lower = seen.map((sample, i) => pointOn(sample, layer, frame, lenses[i]?.down_m ?? 0));
      rooms.ribbon(upper, lower);
      for (const edge of [upper, lower]) edges.path(edge, EDGE_M);
    }
  }
  const common = { layer: 'underground', castsShadow: false } as const;
  const doubt = [
    ...part('doubt-rooms', rooms, plain('#fffaf0', { opacity: 0.3 }), common),
    ...part('doubt-edges', edges, plain('#fffaf0', { opacity: 0.75 }), common),
  ];
  return [
    ...part('boundaries', lines, plain('#2d2722', { roughness: 0.9 }), common),
    ...(doubt.length > 0 ? [{ kind: 'group', id: 'doubt', parts: doubt, bind: [SHOWN_IN_DOUBT] } as const] : []),
  ];
}

const SHOWN_IN_DOUBT = {
  property: 'visible',
  from: { control: DOUBT_CONTROL },
  stops: [
    [0, 0],
    [1, 1],
  ],
  mode: 'step',
} as const;

function part(id: string, strips: Strips, material: SolidPart['material'], more: Partial<SolidPart>): SolidPart[] {
  const shape = strips.shape();
  return shape ? [solid(id, shape, material, more)] : [];
}

interface Sample {
  readonly along_m: number;
  readonly slices: readonly Slice[];
  readonly doubt_m: number;
}

interface Sampled {
  readonly half: Half;
  readonly samples: readonly Sample[];
  /** Numbers of the layers that have any thickness in it. */
  readonly there: readonly number[];
}

function sampled(half: Half, columns: readonly DrawnColumn[], shown_m: number, doubt_m: number): Sampled {
  const { stretch, side, from_m, to_m } = half;
  const samples = Array.from({ length: LENS_STEPS + 1 }, (_, i): Sample => {
    const along_m = from_m + ((to_m - from_m) * i) / LENS_STEPS;
    const slices = slicesAt(stretch, along_m, side, shown_m);
    return { along_m, slices, doubt_m: doubt_m > 0 ? doubtAt_m(columns, along_m, doubt_m) : 0 };
  });
  const ends = [samples[0]?.slices ?? [], samples.at(-1)?.slices ?? []];
  const there = stretch.pairs.map((_, i) => i).filter((i) => ends.some((slices) => isThere(slices[i])));
  return { half, samples, there };
}

const isThere = (slice: Slice | undefined): boolean => slice !== undefined && slice.base_m - slice.top_m > 1e-6;

const width_m = (frame: SectionFrame, samples: readonly Sample[]): number =>
  Math.abs(frame.x_m(samples.at(-1)?.along_m ?? 0) - frame.x_m(samples[0]?.along_m ?? 0));

const aboveOf = (slices: readonly Slice[], layer: number): Slice => {
  let above = layer - 1;
  while (above > 0 && !isThere(slices[above])) above--;
  return slices[above] as Slice;
};

/** On the upper face of the layer, or `deeper_m` below it. */
const pointOn = ({ along_m, slices }: Sample, layer: number, frame: SectionFrame, deeper_m: number): WallPoint => [
  frame.x_m(along_m),
  frame.y_m((slices[layer]?.top_m ?? 0) + deeper_m),
];
