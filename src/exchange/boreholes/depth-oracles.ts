/** For tests: the depths that a log's text has, read in a few lines each and with nothing that the readers use. */
import type { LogKind } from './read-log.ts';

/** Tops and bases of each hole, in the order of the file. */
type Depths = ReadonlyMap<string, readonly number[]>;

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).map((line) => line.trim());

function gathered(pairs: readonly (readonly [hole: string, depths: readonly number[]])[]): Depths {
  const found = new Map<string, number[]>();
  for (const [hole, depths] of pairs) found.set(hole, [...(found.get(hole) ?? [0]), ...depths]);
  return found;
}

function agsDepths(text: string): Depths {
  let [group, headings]: [string | undefined, readonly (string | undefined)[]] = ['', []];
  return gathered(
    linesOf(text).flatMap((line) => {
      const cells = [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell);
      if (/^"GROUP"/i.test(line)) group = cells[1];
      if (group !== 'GEOL') return [];
      if (/^"HEADING"/i.test(line)) headings = cells;
      const cell = (heading: string) => cells[headings.indexOf(heading)] ?? '';
      return /^"DATA"/i.test(line)
        ? [[cell('LOCA_ID').trim(), [Number(cell('GEOL_TOP')), Number(cell('GEOL_BASE'))]] as const]
        : [];
    }),
  );
}

function gefDepths(text: string): Depths {
  const lines = linesOf(text);
  const end = lines.findIndex((line) => /^\s*#EOH\b/i.test(line));
  const said = (keyword: string) =>
    lines
      .slice(0, end)
      .flatMap((line) => new RegExp(`^\\s*#\\s*${keyword}\\s*=(.*)$`, 'i').exec(line)?.[1]?.trim() ?? []);
  const separator = said('COLUMNSEPARATOR').at(-1)?.[0] ?? ';';
  const columns = said('COLUMNINFO').map((info) => info.split(',').map((part) => part.trim()));
  const [top, base] = ['1', '2'].map((quantity) => Number(columns.find((info) => info[3] === quantity)?.[0]) - 1);
  const rows = lines.slice(end + 1).filter((line) => line.trim() !== '');
  const hole = said('TESTID').at(-1)?.split(',')[0]?.trim() || 'GEF';
  return gathered(rows.map((row) => [hole, [Number(row.split(separator)[top!]), Number(row.split(separator)[base!])]]));
}

function broDepths(text: string): Depths {
  const boundaries = text.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(/<\w+:(?:upper|lower)Boundary\b[^>]*>([^<]*)</g);
  return gathered([...boundaries].map(([, depth]) => ['', [Number(depth)]]));
}

function infraDepths(text: string): Depths {
  let [number, hasRows] = [0, false];
  return gathered(
    linesOf(text).flatMap((line) => {
      const [key = '', word = ''] = line.trim().split(/\s+/);
      if (key === '-1' || (hasRows && /^(FO|KJ|OM|ML|OR|TY|PK|TT|LA|XY|LN)$/.test(key))) {
        [number, hasRows] = [number + 1, false];
      }
      if (key === 'AL') return [[String(number), [Number(word.replace(/^-$/, '0'))]] as const];
      if (key === '-1' || !/^[+-]?\d/.test(key)) return [];
      hasRows = true;
      return [[String(number), [Number(key)]] as const];
    }),
  );
}

export const DEPTH_ORACLES: Readonly<Record<LogKind, (text: string) => Depths>> = {
  ags: agsDepths,
  gef: gefDepths,
  bro: broDepths,
  infra: infraDepths,
};
