/** The legend of a printed column: hatches with names and codes, kinds of lines, and other marks it has. */
import type { Evidence, SoilKind } from '../../drawing/drawing.ts';
import { earthBase } from '../../drawing/earth-kinds.ts';
import { hatchPaths } from '../../drawing/hatches.ts';
import { SOIL_CODES, SOIL_ORDER } from '../../drawing/soil-codes.ts';
import type { LocalText } from '../../drawing/text.ts';
import { COLUMN_WORDS } from './closer-words.ts';
import { short, textAt } from './column-text.ts';
import type { SoilLayersProps } from './schema.ts';
import { soilName } from './soil-facts.ts';

/** Dashes by how sure a boundary is: solid, dashed, dotted; planned dash and dot. */
const DASHES: Readonly<Record<Evidence, string>> = {
  measured: '',
  model: ' stroke-dasharray="2 1"',
  illustration: ' stroke-dasharray="0.1 0.8" stroke-linecap="round"',
  planned: ' stroke-dasharray="2.4 0.9 0.1 0.9" stroke-linecap="round"',
};

export const boundaryLine = (x1: number, x2: number, y: number, evidence: Evidence, marks = ''): string =>
  `<line x1="${short(x1)}" x2="${short(x2)}" y1="${short(y)}" y2="${short(y)}" stroke="#000" stroke-width="0.4"${DASHES[evidence]}${marks}/>`;

/** A triangle standing on its tip at a level, as on drawings of wells. */
export const waterMark = (x: number, y: number): string =>
  `<path d="M${short(x)} ${short(y)}l-1.6 -2.8h3.2z" fill="#fff" stroke="#0b4a66" stroke-width="0.4"/>`;

export const objectMark = (x: number, y: number): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="1.3" fill="#fff" stroke="#000" stroke-width="0.5"/>`;

const PATTERN_MM = 5;

/** To be put into `defs`. */
export const hatchPattern = (soil: SoilKind): string => {
  const { strokes, fill } = hatchPaths(soil, PATTERN_MM);
  const lines = strokes.map(({ d, width }) => `<path d="${d}" fill="none" stroke="#000" stroke-width="${width}"/>`);
  const dots = fill === '' ? '' : `<path d="${fill}" fill="#000"/>`;
  return `<pattern id="hatch-${soil}" width="${PATTERN_MM}" height="${PATTERN_MM}" patternUnits="userSpaceOnUse">${lines.join('')}${dots}</pattern>`;
};

/** A pale colour below, the hatch above it. */
export function hatchedRect(
  box: readonly [x: number, y: number, wide: number, high: number],
  soil: SoilKind,
  colour: string,
) {
  const [x, y, width, height] = box.map(short);
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<rect ${place} fill="${pale(colour)}"/><rect ${place} fill="url(#hatch-${soil})"/>`;
}

const pale = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * 0.45))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

export const soilsOf = ({ layers }: SoilLayersProps): SoilKind[] =>
  SOIL_ORDER.filter((soil) => layers.some((layer) => layer.soil === soil));

const LEGEND = { columns: 3, high_mm: 8.2, head_mm: 6, swatch_mm: 9 } as const;

export interface LegendEntry {
  /** With its upper left corner at x, y. */
  readonly mark: (x: number, y: number) => string;
  readonly name: string;
  readonly more: string;
}

export function legendEntries(
  props: SoilLayersProps,
  evidence: Evidence,
  say: (text: LocalText) => string,
): LegendEntry[] {
  const soils = soilsOf(props).map((soil): LegendEntry => {
    const { fi, iso } = SOIL_CODES[soil];
    const mark = (x: number, y: number) =>
      `${hatchedRect([x, y, LEGEND.swatch_mm, 6], soil, earthBase(soil))}<rect x="${short(x)}" y="${short(y)}" width="${LEGEND.swatch_mm}" height="6" fill="none" stroke="#000" stroke-width="0.25"/>`;
    return { mark, name: say(soilName(soil)), more: iso ? `${fi} (${iso})` : fi };
  });
  const kinds = [...new Set([evidence, ...props.layers.map((layer) => layer.evidence ?? evidence)])];
  const lines = kinds.map(
    (kind): LegendEntry => ({
      mark: (x, y) => boundaryLine(x, x + LEGEND.swatch_mm, y + 3, kind),
      name: say(COLUMN_WORDS[kind]),
      more: '',
    }),
  );
  const middle = LEGEND.swatch_mm / 2;
  const water = {
    mark: (x: number, y: number) => waterMark(x + middle, y + 4.5),
    name: say(COLUMN_WORDS.groundwater),
    more: '',
  };
  const object = {
    mark: (x: number, y: number) => objectMark(x + middle, y + 3),
    name: say(COLUMN_WORDS.object),
    more: '',
  };
  return [...soils, ...lines, ...(props.groundwater ? [water] : []), ...(props.objects?.length ? [object] : [])];
}

export const legendHeight_mm = (entries: readonly LegendEntry[]): number =>
  LEGEND.head_mm + Math.ceil(entries.length / LEGEND.columns) * LEGEND.high_mm;

export function legendAt(
  [x, y, wide]: readonly [number, number, number],
  entries: readonly LegendEntry[],
  say: (text: LocalText) => string,
): string {
  const head = textAt(x, y + 3, `${say(COLUMN_WORDS.legend)} (${say(COLUMN_WORDS.code)})`, { size: 3, bold: true });
  const items = entries.map(({ mark, name, more }, i) => {
    const left = x + (i % LEGEND.columns) * (wide / LEGEND.columns);
    const top = y + LEGEND.head_mm + Math.floor(i / LEGEND.columns) * LEGEND.high_mm;
    const words = left + LEGEND.swatch_mm + 2;
    const first = textAt(words, top + (more === '' ? 4 : 2.6), name, { size: 2.8, marks: ' data-legend=""' });
    return mark(left, top) + first + (more === '' ? '' : textAt(words, top + 5.8, more, { size: 2.6 }));
  });
  return head + items.join('');
}
