/** What is written beside a printed column, shared out to pages, each row near the depth it is about. */

import { SOIL_CODES } from '../../drawing/soil-codes.ts';
import type { LocalText } from '../../drawing/text.ts';
import type { CloserAbout } from '../../scenes/closer.ts';
import { EVIDENCE_WORDS, numberText, rangeText } from '../words.ts';
import { COLUMN_WORDS } from './closer-words.ts';
import { type ColumnLayer, wholeColumn } from './column.ts';
import { wrapped } from './column-text.ts';
import type { SoilLayersProps } from './schema.ts';

export const ROW = { size: 3.3, small: 2.8, line_mm: 4, gap_mm: 1.4 } as const;

export interface ColumnRow {
  readonly kind: 'layer' | 'object' | 'groundwater';
  readonly id: string;
  readonly depth_m: number;
  readonly bold: readonly string[];
  readonly plain: readonly string[];
}

export interface ColumnPage {
  readonly layers: readonly ColumnLayer[];
  readonly rows: readonly ColumnRow[];
}

const plainDepth = (depth_m: number, { language }: CloserAbout) => `${numberText(depth_m, language, 2)} m`;

/** In the order of depth. `width_mm` is that of the words. */
export function columnRows(
  props: SoilLayersProps,
  about: CloserAbout,
  say: (text: LocalText) => string,
  width_mm: number,
): ColumnRow[] {
  const row = (kind: ColumnRow['kind'], id: string, depth_m: number, bold: string, plain: string): ColumnRow => ({
    kind,
    id,
    depth_m,
    bold: wrapped(bold, width_mm, ROW.size, true),
    plain: wrapped(plain, width_mm, ROW.small),
  });
  const layers = wholeColumn(props).map(({ layer, top_m, base_m }) => {
    const { age, evidence, soil } = layer;
    const own = evidence && evidence !== about.evidence ? say(EVIDENCE_WORDS[evidence]) : '';
    const title = `${say(layer.name)} (${SOIL_CODES[soil].fi}), ${rangeText(top_m, base_m, about.language)}`;
    const more = [age ? say(age) : '', own].filter((words) => words !== '').join(' · ');
    return row('layer', layer.id, (top_m + base_m) / 2, title, more);
  });
  const objects = (props.objects ?? []).map(({ id, name, depth_m }) =>
    row('object', id, depth_m, `${say(name)}, ${plainDepth(depth_m, about)}`, ''),
  );
  const water_m = props.groundwater?.depth_m;
  const water =
    water_m === undefined
      ? []
      : [
          row(
            'groundwater',
            'groundwater',
            water_m,
            `${say(COLUMN_WORDS.groundwater)}, ${plainDepth(water_m, about)}`,
            '',
          ),
        ];
  return [...layers, ...objects, ...water].sort((a, b) => a.depth_m - b.depth_m);
}

export const rowHeight_mm = ({ bold, plain }: ColumnRow): number =>
  (bold.length + plain.length) * ROW.line_mm + ROW.gap_mm;

/** Breaks between layers, so that the rows of each page fit into `room_mm`. Things below the lowest layer are on the last page. */
export function columnPagesOf(
  layers: readonly ColumnLayer[],
  rows: readonly ColumnRow[],
  room_mm: number,
): ColumnPage[] {
  const pages: { layers: ColumnLayer[]; rows: ColumnRow[] }[] = [];
  let used_mm = Number.POSITIVE_INFINITY;
  layers.forEach((one, i) => {
    const isLast = i === layers.length - 1;
    const here = rows.filter(
      ({ kind, id, depth_m }) =>
        (kind === 'layer' && id === one.layer.id) ||
        (kind !== 'layer' && depth_m >= one.top_m && (depth_m < one.base_m || isLast)),
    );
    const height_mm = here.reduce((sum, each) => sum + rowHeight_mm(each), 0);
    let page = pages.at(-1);
    if (!page || used_mm + height_mm > room_mm) {
      page = { layers: [], rows: [] };
      pages.push(page);
      used_mm = 0;
    }
    page.layers.push(one);
    page.rows.push(...here);
    used_mm += height_mm;
  });
  return pages;
}

/** The upper edge of each row: as near its wanted middle as the others let it be, in order, within the room while it lasts. */
export function placedRows(
  wanted_mm: readonly number[],
  heights_mm: readonly number[],
  top_mm: number,
  end_mm: number,
): number[] {
  const placed: number[] = [];
  let free_mm = top_mm;
  wanted_mm.forEach((middle, i) => {
    const height = heights_mm[i] ?? 0;
    placed.push(Math.max(middle - height / 2, free_mm));
    free_mm = (placed[i] ?? 0) + height;
  });
  let limit_mm = end_mm;
  for (let i = placed.length - 1; i >= 0; i--) {
    limit_mm -= heights_mm[i] ?? 0;
    placed[i] = Math.max(top_mm, Math.min(placed[i] ?? 0, limit_mm));
    limit_mm = placed[i] ?? limit_mm;
  }
  return placed;
}
