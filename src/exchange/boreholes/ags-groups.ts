/** The tables of an AGS 4 file, line by line: a broken line costs no more than itself. */
import { parse } from 'csv-parse/sync';
import type { ImportProblem } from '../said.ts';
import { holeError } from './borehole.ts';

export interface AgsRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface AgsGroup {
  readonly line: number;
  readonly headings: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly AgsRow[];
}

export interface AgsTables {
  readonly groups: ReadonlyMap<string, AgsGroup>;
  readonly problems: readonly ImportProblem[];
  /** Holes that a broken line belongs to: what is left of them cannot be relied upon. */
  readonly spoilt: ReadonlySet<string>;
}

/** What holes are read from; faults elsewhere in the file do no harm. */
const READ = new Set(['LOCA', 'GEOL', 'WSTG', 'WSTD', 'HORN']);

interface OpenGroup {
  readonly line: number;
  headings: readonly string[];
  units: Record<string, string>;
  types: Record<string, string>;
  readonly rows: AgsRow[];
}

export function agsTables(text: string): AgsTables {
  const groups = new Map<string, OpenGroup>();
  const problems: ImportProblem[] = [];
  const spoilt = new Set<string>();
  let name = '';
  text.split(/\r\n|\n|\r/).forEach((said, index) => {
    const line = index + 1;
    if (said.trim() === '') return;
    const cells = cellsOf(said);
    const descriptor = cells?.[0]?.trim().toUpperCase() ?? '';
    const group = groups.get(name);
    if (cells && descriptor === 'GROUP') {
      name = cells[1] ?? '';
      groups.set(name, groups.get(name) ?? { line, headings: [], units: {}, types: {}, rows: [] });
    } else if (!group) {
      problems.push(holeError('ags-line', { group: name || 'AGS', line }, 'this line belongs to no group'));
    } else if (cells && descriptor === 'HEADING') group.headings = cells.slice(1);
    else if (cells && cells.length === group.headings.length + 1 && /^(UNIT|TYPE|DATA)$/.test(descriptor)) {
      const record = Object.fromEntries(group.headings.map((heading, at) => [heading, cells[at + 1]!.trim()]));
      if (descriptor === 'UNIT') group.units = record;
      else if (descriptor === 'TYPE') group.types = record;
      else group.rows.push({ line, cells: record });
    } else if (READ.has(name)) {
      const hole = /^"?DATA"?,"?([^",]+)/i.exec(said)?.[1];
      if (hole !== undefined) spoilt.add(hole);
      const count = { expected: group.headings.length + 1, found: cells?.length ?? 0 };
      const words = 'expected {expected} quoted fields, as the headings say, found {found}; the hole is left out';
      problems.push(holeError('ags-line', { group: name, line, hole }, words, count));
    }
  });
  return { groups, problems, spoilt };
}

/** Undefined for a line whose quotes do not close. */
function cellsOf(line: string): readonly string[] | undefined {
  try {
    return (parse(line, { relax_column_count: true, trim: true }) as string[][])[0];
  } catch {
    return undefined;
  }
}

export const idOf = ({ cells }: AgsRow): string => cells.LOCA_ID ?? '';
/** Those of one hole. */
export const rowsOf = (group: AgsGroup | undefined, id: string): readonly AgsRow[] =>
  group?.rows.filter((row) => idOf(row) === id) ?? [];
