/** A column of soil to print: A4 upright, one SVG document a page, millimetres throughout. Same data, same letters. */
import { type LocalText, resolveText } from '../../drawing/text.ts';
import type { CloserAbout } from '../../scenes/closer.ts';
import { EVIDENCE_WORDS } from '../words.ts';
import { COLUMN_WORDS } from './closer-words.ts';
import { wholeColumn } from './column.ts';
import { type Body, COLUMN, columnBody, type Sheet } from './column-body.ts';
import { hatchPattern, legendAt, legendEntries, legendHeight_mm, soilsOf } from './column-legend.ts';
import { columnPagesOf, columnRows } from './column-rows.ts';
import { escaped, MARGIN, textAt, wrapped } from './column-text.ts';
import type { SoilLayersProps } from './schema.ts';

const A4 = { wide: 210, high: 297 } as const;
const TEXT_WIDE = A4.wide - 2 * MARGIN;
const SOURCE = { size: 2.5, line: 3.3, most: 48 } as const;

interface Whole extends Sheet {
  readonly props: SoilLayersProps;
}

export function columnPages(props: SoilLayersProps, about: CloserAbout): string[] {
  const say = (text: LocalText) => resolveText(text, about.language, about.level).replaceAll('*', '');
  const sheet: Whole = { props, about, say };
  const entries = legendEntries(props, about.evidence, say);
  const head = headOf(sheet);
  const sources = sourceLines(sheet);
  const isLong = sources.length * SOURCE.line > SOURCE.most;
  const sources_mm = isLong || sources.length === 0 ? 0 : sources.length * SOURCE.line + 5;
  const legendTop = A4.high - MARGIN - sources_mm - legendHeight_mm(entries);
  const body: Body = { top: head.end + 9, end: legendTop - 5 };
  const rows = columnRows(props, about, say, A4.wide - MARGIN - COLUMN.words);
  const pages = columnPagesOf(wholeColumn(props), rows, body.end - body.top);
  const drawn = pages.map(
    (page) =>
      columnBody(sheet, page, body) +
      legendAt([MARGIN, legendTop, TEXT_WIDE], entries, say) +
      (isLong ? '' : sourcesAt(sources, A4.high - MARGIN - sources_mm, say)),
  );
  if (isLong) drawn.push(...sourcePages(sources, head.end + 4, say));
  const patterns = soilsOf(props).map(hatchPattern).join('');
  return drawn.map((content, i) => {
    const page = say(COLUMN_WORDS.page)
      .replace('{page}', String(i + 1))
      .replace('{pages}', String(drawn.length));
    const number = drawn.length > 1 ? textAt(A4.wide - MARGIN, MARGIN + 3, page, { size: 3, anchor: 'end' }) : '';
    return document(`${say(about.title)}, ${page}`, `<defs>${patterns}</defs>${head.svg}${number}${content}`);
  });
}

const document = (title: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${A4.wide}mm" height="${A4.high}mm" viewBox="0 0 ${A4.wide} ${A4.high}" role="img" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif"><title>${escaped(title)}</title><rect width="${A4.wide}" height="${A4.high}" fill="#fff"/>${content}</svg>`;

/** Title, how sure it is, and what must be said about it. */
function headOf({ props, about, say }: Whole): { readonly svg: string; readonly end: number } {
  let y = MARGIN + 3;
  let svg = textAt(MARGIN, y, say(COLUMN_WORDS.heading), { size: 3.2 });
  const put = (words: string, size: number, bold = false) => {
    for (const line of wrapped(words, TEXT_WIDE, size, bold)) {
      y += size * 1.35;
      svg += textAt(MARGIN, y, line, { size, bold });
    }
  };
  y += 1;
  put(say(about.title), 6, true);
  y += 1.5;
  put(`${say(COLUMN_WORDS.evidence)} ${say(EVIDENCE_WORDS[about.evidence])}`, 3.4, true);
  if (props.scaleNote) put(say(props.scaleNote), 3);
  if (props.layers.some(({ thickness_m }) => typeof thickness_m !== 'number')) put(say(COLUMN_WORDS.means), 3);
  return { svg, end: y };
}

const sourceLines = ({ about }: Sheet): string[] =>
  about.sources.flatMap(({ title, about: more, url }) =>
    wrapped([title, more, url ?? ''].filter((words) => words !== '').join('. '), TEXT_WIDE, SOURCE.size),
  );

function sourcesAt(lines: readonly string[], top: number, say: Sheet['say']): string {
  if (lines.length === 0) return '';
  const head = textAt(MARGIN, top + 3, say(COLUMN_WORDS.sources), { size: 3, bold: true });
  return (
    head + lines.map((line, i) => textAt(MARGIN, top + 6.5 + i * SOURCE.line, line, { size: SOURCE.size })).join('')
  );
}

function sourcePages(lines: readonly string[], top: number, say: Sheet['say']): string[] {
  const most = Math.floor((A4.high - MARGIN - top - 8) / SOURCE.line);
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, page) =>
    sourcesAt(lines.slice(page * most, (page + 1) * most), top, say),
  );
}
