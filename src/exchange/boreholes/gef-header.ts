/** The keywords of a GEF file, and its rows as text. */
import { decimalOf } from './borehole.ts';

export interface GefKeyword {
  readonly line: number;
  readonly values: readonly string[];
  /** All that follows the equals sign: separators are blanks or commas themselves. */
  readonly said: string;
}

export interface GefHeader {
  readonly all: (keyword: string) => readonly GefKeyword[];
  readonly last: (keyword: string) => GefKeyword | undefined;
  /** The value in metres of the MEASUREMENTVAR that is called so. */
  readonly variable: (name: RegExp) => number | undefined;
  readonly endLine: number;
  /** One letter; a blank stands for any number of them. */
  readonly separator: string;
  readonly recordEnd: string;
  readonly rows: readonly { readonly line: number; readonly text: string }[];
}

/** Undefined without the keyword that ends the header. */
export function gefHeader(text: string): GefHeader | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => /^\s*#EOH\b/i.test(line));
  if (end < 0) return undefined;
  const keywords = new Map<string, GefKeyword[]>();
  lines.slice(0, end).forEach((line, index) => {
    const [, keyword, said] = /^\s*#\s*(\w+)\s*=(.*)$/.exec(line) ?? [];
    if (keyword === undefined) return;
    const name = keyword.toUpperCase();
    const values = said!.split(',').map((value) => value.trim());
    keywords.set(name, [...(keywords.get(name) ?? []), { line: index + 1, values, said: said! }]);
  });
  const all = (keyword: string) => keywords.get(keyword) ?? [];
  const last = (keyword: string) => all(keyword).at(-1);
  const rows = lines
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .slice(end + 1)
    .filter((row) => row.text !== '' && row.text !== '\u001a');
  return {
    all,
    last,
    variable: (name) => {
      const found = all('MEASUREMENTVAR').find(
        ({ values }) => name.test(values.slice(3).join(',')) && values[2] === 'm',
      );
      return decimalOf(found?.values[1]);
    },
    endLine: end + 1,
    separator: separatorOf(last('COLUMNSEPARATOR')?.said, rows[0]?.text ?? ''),
    recordEnd: last('RECORDSEPARATOR')?.said.trim() ?? '',
    rows,
  };
}

/** GEF's own default is a blank; many leave the keyword out and write semicolons. */
function separatorOf(said: string | undefined, firstRow: string): string {
  const letter = said?.trim()[0];
  if (letter !== undefined) return letter;
  if (said?.includes('\t')) return '\t';
  return said === undefined && firstRow.includes(';') ? ';' : ' ';
}
