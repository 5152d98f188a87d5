/** The column itself on one printed page: scale of depths, hatched layers, boundaries, and words led to their place. */
import type { LocalText } from '../../drawing/text.ts';
import type { CloserAbout } from '../../scenes/closer.ts';
import { numberText } from '../words.ts';
import { COLUMN_WORDS } from './closer-words.ts';
import { layerColour } from './column.ts';
import { boundaryLine, hatchedRect, objectMark, waterMark } from './column-legend.ts';
import { type ColumnPage, placedRows, ROW, rowHeight_mm } from './column-rows.ts';
import { escaped, MARGIN, short, textAt } from './column-text.ts';

/** Left and right edge of the column, and where the words begin. */
export const COLUMN = { left: 33, right: 62, words: 78 } as const;

export interface Sheet {
  readonly about: CloserAbout;
  readonly say: (text: LocalText) => string;
}

/** From the upper to the lower edge of the room for a column. */
export interface Body {
  readonly top: number;
  readonly end: number;
}

const NICE = [1, 2, 2.5, 4, 5];

/** The largest usual scale 1:n at which `extent_m` fits into `room_mm`. */
export function scaleFor(extent_m: number, room_mm: number): number {
  const least = (extent_m * 1000) / room_mm;
  const power = 10 ** Math.floor(Math.log10(least));
  return (NICE.find((nice) => nice * power >= least * (1 - 1e-9)) ?? 10) * power;
}

export function columnBody({ about, say }: Sheet, { layers, rows }: ColumnPage, body: Body): string {
  const from_m = layers[0]?.top_m ?? 0;
  const to_m = layers.at(-1)?.base_m ?? from_m;
  const n = scaleFor(to_m - from_m, body.end - body.top);
  const yOf = (depth_m: number) => body.top + ((depth_m - from_m) * 1000) / n;
  const { left, right } = COLUMN;
  const scale = say(COLUMN_WORDS.scale).replace('{n}', numberText(n, about.language, 2));
  const earth = layers.map(({ layer, top_m, base_m }) =>
    hatchedRect([left, yOf(top_m), right - left, yOf(base_m) - yOf(top_m)], layer.soil, layerColour(layer)),
  );
  const sureness = layers.map(({ layer }) => layer.evidence ?? about.evidence);
  const borders = layers.map(({ base_m }, i) =>
    boundaryLine(left - 2, right + 1, yOf(base_m), sureness[i] ?? about.evidence, ` data-depth="${base_m}"`),
  );
  const sides = [left, right].map(
    (x) =>
      `<line x1="${x}" x2="${x}" y1="${short(body.top)}" y2="${short(yOf(to_m))}" stroke="#000" stroke-width="0.3"/>`,
  );
  return [
    textAt(MARGIN, body.top - 3.5, say(COLUMN_WORDS.depth), { size: 2.8 }),
    textAt(COLUMN.words, body.top - 3.5, scale, { size: 2.8, marks: ` data-scale="${n}"` }),
    ...earth,
    ...sides,
    boundaryLine(
      left - 2,
      right + 1,
      yOf(from_m),
      from_m === 0 ? 'measured' : about.evidence,
      ` data-depth="${from_m}"`,
    ),
    ...borders,
    axis(from_m, to_m, yOf, about.language),
    wordsBeside(rows, yOf, Math.min(to_m, Math.max(from_m, to_m)), body),
  ].join('');
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const TICK_MM = 6;

function axis(
  from_m: number,
  to_m: number,
  yOf: (depth_m: number) => number,
  language: CloserAbout['language'],
): string {
  const perMetre = yOf(1) - yOf(0);
  const step = STEPS.find((each) => each * perMetre >= TICK_MM) ?? 100;
  const first = Math.ceil(from_m / step - 1e-9);
  const last = Math.floor(to_m / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const depth_m = (first + k) * step;
    const y = yOf(depth_m);
    const tick = `<line x1="26.5" x2="29.5" y1="${short(y)}" y2="${short(y)}" stroke="#000" stroke-width="0.3"/>`;
    return tick + textAt(25.5, y + 1, numberText(depth_m, language, 2), { size: 2.8, anchor: 'end' });
  }).join('');
}

/** Names and depths, each led to its place in the column by a thin line. */
function wordsBeside(rows: ColumnPage['rows'], yOf: (depth_m: number) => number, to_m: number, body: Body): string {
  const anchors = rows.map(({ depth_m }) => yOf(Math.min(depth_m, to_m)));
  const heights = rows.map(rowHeight_mm);
  const tops = placedRows(anchors, heights, body.top, body.end);
  return rows
    .map((row, i) => {
      const [anchor, top] = [anchors[i] ?? 0, tops[i] ?? 0];
      const first = top + ROW.line_mm * 0.8;
      const { right, words } = COLUMN;
      const middle = (COLUMN.left + right) / 2;
      const begin = row.kind === 'layer' ? right : row.kind === 'object' ? middle + 1.3 : right + 5.5;
      const lines = [
        ...row.bold.map((text) => ({ text, size: ROW.size, bold: true })),
        ...row.plain.map((text) => ({ text, size: ROW.small, bold: false })),
      ].map(({ text, size, bold }, k) =>
        textAt(words, first + k * ROW.line_mm, text, {
          size,
          bold,
          ...(k === 0 && { marks: ` data-row="${escaped(row.id)}"` }),
        }),
      );
      return `<path d="M${short(begin)} ${short(anchor)}L${right + 8} ${short(anchor)}L${words - 1.5} ${short(first - 1.1)}" fill="none" stroke="#555" stroke-width="0.2"/>${marksOf(row.kind, anchor)}${lines.join('')}`;
    })
    .join('');
}

function marksOf(kind: ColumnPage['rows'][number]['kind'], y: number): string {
  const { left, right } = COLUMN;
  if (kind === 'object') return objectMark((left + right) / 2, y);
  if (kind === 'layer') return '';
  const line = `<line x1="${left}" x2="${right + 6}" y1="${short(y)}" y2="${short(y)}" stroke="#0b4a66" stroke-width="0.5" data-water=""/>`;
  return line + waterMark(right + 4, y);
}
