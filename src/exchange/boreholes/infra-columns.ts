/** What the columns of an Infra row are, by method of boring, after format 2.3. */
import type { ImportProblem } from '../said.ts';
import { holeWarning } from './borehole.ts';
import type { InfraLine } from './infra-lines.ts';

/** Where a row has its soil code, and how many columns there are at most; `base` where a row has a top and a base. */
export interface Columns {
  readonly soil?: number;
  readonly count: number;
  readonly base?: number;
}

const soilLast = (count: number): Columns => ({ soil: count - 1, count });
const plain = (count: number): Columns => ({ count });

const METHODS: Readonly<Record<string, Columns>> = {
  ...Object.fromEntries(['PI', 'PT', 'TR'].map((method) => [method, soilLast(2)])),
  ...Object.fromEntries(['HE', 'PO', 'DP'].map((method) => [method, soilLast(3)])),
  ...Object.fromEntries(['PA', 'WST', 'LY', 'HK', 'PR'].map((method) => [method, soilLast(4)])),
  ...Object.fromEntries(['CP', 'CPT', 'HP'].map((method) => [method, soilLast(5)])),
  ...Object.fromEntries(['CU', 'CPTU'].map((method) => [method, soilLast(6)])),
  MW: soilLast(9),
  KO: { soil: 1, count: 6 },
  NO: { soil: 3, count: 4, base: 2 },
  NE: { soil: 3, count: 4, base: 2 },
  SI: plain(5),
  FVT: plain(5),
};

/** `PA`, or of newer files `PA/WST`; undefined for methods that tell of no layers. */
export const columnsOf = (method: string): Columns | undefined => METHODS[method.split('/')[0]!.toUpperCase()];

/** A row of this format gives its depth once: only its shape can tell that something was lost. */
export function oddRows(rows: readonly InfraLine[], columns: Columns, hole: string): readonly ImportProblem[] {
  const numbered = rows.filter(({ key }) => !/^[A-Z]/.test(key));
  const decimals = ({ key }: InfraLine): number => key.split('.')[1]?.length ?? 0;
  const usual = numbered.map(decimals).sort((a, b) => a - b)[Math.floor(numbered.length / 2)];
  return numbered.flatMap((row) => {
    const spot = { group: 'AL', line: row.line, hole };
    const gaps = { found: [row.key, ...row.words].join(' ').slice(0, 60) };
    const isShort = row.words.length + 1 < (columns.soil ?? 0);
    if (isShort)
      return [holeWarning('short-row', spot, 'the row "{found}" lacks columns: has something been lost?', gaps)];
    if (decimals(row) === usual) return [];
    return [
      holeWarning(
        'other-decimals',
        spot,
        'the row "{found}" has other decimals than the rest: has a point been lost?',
        gaps,
      ),
    ];
  });
}
