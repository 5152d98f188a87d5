/** Names in a section: those of places and those of the ground, of which a control shows one or the other. */
import type { Evidence, LabelPart } from '../../drawing/drawing.ts';
import { LANGUAGES, type LocalText, mapWords, resolveText } from '../../drawing/text.ts';
import { spread, tidy } from '../forms.ts';
import { EVIDENCE_WORDS, numberText } from '../words.ts';
import type { ColumnLayer } from './columns.ts';
import type { SectionFrame } from './frame.ts';
import { type DrawnColumn, type Stretch, slicesAt } from './ground.ts';
import type { SoilSectionProps } from './schema.ts';
import { depthStep_m } from './trench.ts';
import { groundId, halvesOf } from './wall.ts';
import { WORDS } from './words.ts';

export const NAMES_CONTROL = 'names';
const LETTERS_M = 0.085;
/** As many as can be read; further ones are told by a tap. */
const MOST = { bodies: 2, marks: 2, columns: 4, ground: 8 };

const shownWhen = (step: 0 | 1): NonNullable<LabelPart['bind']> => [
  {
    property: 'visible',
    from: { control: NAMES_CONTROL },
    stops: [
      [0, step === 0 ? 1 : 0],
      [1, step],
    ],
    mode: 'step',
  },
];

const metres = (text: LocalText, along_m: number): LocalText =>
  mapWords(text, (words) => `${words}, ${Math.round(along_m)}\u00a0m`);

export function placeLabels(
  props: SoilSectionProps,
  columns: readonly DrawnColumn[],
  here_m: number | undefined,
  frame: SectionFrame,
): LabelPart[] {
  const bind = shownWhen(0);
  const onEdge = (id: string, text: LocalText, along_m: number, high_m: number): LabelPart => ({
    kind: 'label',
    id,
    at: { position_m: [frame.x_m(along_m), high_m, frame.wall_z_m] },
    text,
    size_m: LETTERS_M,
    leader_m: [0, 0.06 - high_m, 0],
    bind,
  });
  const inside = ({ from_m, to_m }: { from_m: number; to_m: number }) => to_m > props.from_m && from_m < props.to_m;
  const middle = ({ from_m, to_m }: { from_m: number; to_m: number }) =>
    (Math.max(from_m, props.from_m) + Math.min(to_m, props.to_m)) / 2;
  return [
    ...columns
      .slice(0, MOST.columns)
      .map((column) => onEdge(`label-column-${column.id}`, metres(column.name, column.along_m), column.along_m, 0.42)),
    ...(props.marks ?? [])
      .filter(inside)
      .slice(0, MOST.marks)
      .map((mark) => onEdge(`label-mark-${mark.id}`, mark.name, middle(mark), 0.72)),
    ...(here_m === undefined
      ? []
      : [{ ...onEdge('label-here', metres(WORDS.here, here_m), here_m, 0.95), plate: 'title' as const }]),
    ...(props.bodies ?? [])
      .filter(inside)
      .slice(0, MOST.bodies)
      .map(
        (body): LabelPart => ({
          kind: 'label',
          id: `label-body-${body.id}`,
          at: {
            position_m: [
              frame.x_m(middle(body)),
              frame.y_m((body.top_m + Math.min(body.bottom_m, props.shown_m)) / 2),
              tidy(frame.wall_z_m + 0.1),
            ],
          },
          layer: 'underground',
          text: body.name,
          size_m: LETTERS_M,
          bind,
        }),
      ),
  ];
}

/** One for each body of ground, where it is thickest. */
export function groundLabels(stretches: readonly Stretch[], frame: SectionFrame, shown_m: number): LabelPart[] {
  const thickest = new Map<string, { layer: ColumnLayer; x_m: number; y_m: number; thick_m: number }>();
  for (const { stretch, side, from_m, to_m } of halvesOf(stretches)) {
    for (const share of [0.2, 0.5, 0.8]) {
      const along_m = from_m + (to_m - from_m) * share;
      for (const { layer, top_m, base_m } of slicesAt(stretch, along_m, side, shown_m)) {
        const known = thickest.get(groundId(layer));
        const thick_m = base_m - top_m;
        if (thick_m < 1e-6 || (known && known.thick_m >= thick_m)) continue;
        thickest.set(groundId(layer), {
          layer,
          x_m: frame.x_m(along_m),
          y_m: frame.y_m((top_m + base_m) / 2),
          thick_m,
        });
      }
    }
  }
  const inOrder = [...thickest]
    .sort(([, a], [, b]) => b.thick_m - a.thick_m)
    .slice(0, MOST.ground)
    .sort(([, a], [, b]) => a.x_m - b.x_m);
  const half_m = Math.max(0, frame.half_length_m - 0.5);
  const places = spread(
    inOrder.map(([, { x_m }]) => x_m),
    1.1,
    -half_m,
    half_m,
  );
  return inOrder.map(([id, { layer, x_m, y_m }], i) => {
    const at_m = [places[i] ?? x_m, 0.42 + 0.3 * (i % 2), frame.wall_z_m] as const;
    return {
      kind: 'label',
      id: `label-${id}`,
      at: { position_m: at_m },
      text: layer.name,
      size_m: LETTERS_M,
      leader_m: [tidy(x_m - at_m[0]), tidy(y_m - at_m[1]), 0.02],
      bind: shownWhen(1),
    };
  });
}

export function depthLabels(frame: SectionFrame, shown_m: number): LabelPart[] {
  const step_m = depthStep_m(shown_m);
  const count = Math.min(3, Math.floor(shown_m / step_m + 1e-6));
  return Array.from({ length: count }, (_, i): LabelPart => {
    const words = `${step_m * (i + 1)}\u00a0m`;
    return {
      kind: 'label',
      id: `label-depth-${i + 1}`,
      at: { position_m: [tidy(0.2 - frame.half_length_m), frame.y_m(step_m * (i + 1)), tidy(frame.wall_z_m + 0.06)] },
      layer: 'underground',
      text: { fi: words, sv: words, en: words },
      size_m: LETTERS_M,
    };
  });
}

/** What everybody must know who looks: how sure it is, and that it is not to scale. */
export function honestLabel(evidence: Evidence, columns: readonly DrawnColumn[], frame: SectionFrame): LabelPart {
  const times = frame.alongScale / frame.depthScale;
  const sure = EVIDENCE_WORDS[evidence === 'measured' ? 'model' : evidence];
  const text = Object.fromEntries(
    LANGUAGES.map((language) => {
      const scale = WORDS.steeper[language].replace('{times}', numberText(times, language, times < 10 ? 1 : 0));
      return [language, `${resolveText(sure, language)} · ${scale}`];
    }),
  );
  return {
    kind: 'label',
    id: 'note',
    at: { position_m: [clearOf(columns, frame), 0.2, frame.wall_z_m] },
    text,
    size_m: LETTERS_M,
    plate: evidence === 'illustration' || evidence === 'planned' ? 'warn' : 'plain',
  };
}

/** The middle of the widest stretch without a column. */
function clearOf(columns: readonly DrawnColumn[], frame: SectionFrame): number {
  const end = frame.half_length_m;
  const places = [-end, ...columns.map(({ along_m }) => frame.x_m(along_m)).sort((a, b) => a - b), end];
  const gaps = places.slice(1).map((to, i) => ({ from: places[i] ?? to, to }));
  const widest = gaps.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  return tidy((widest.from + widest.to) / 2);
}
