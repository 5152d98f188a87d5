/**
 * Which areas there are, as runs along their rows: `index.json` grows with the outline of the land that scenes stand on,
 * not with how many stand there. A city is a few runs, a country as long as Finland about a hundred (2 KB).
 */
import { areaOf, type TileKey } from './tile-grid.ts';

/** Row, first and last column of areas beside each other, counted as in `areas/<row>-<column>.json`. */
export type AreaRun = readonly [row: number, west: number, east: number];

/** The areas around `tiles`, each in one run; from south to north, then from west to east. */
export function areaRunsOf(tiles: Iterable<TileKey>): readonly AreaRun[] {
  const rows = new Map<number, Set<number>>();
  for (const tile of tiles) {
    const { row, column } = areaOf(tile);
    rows.set(row, (rows.get(row) ?? new Set()).add(column));
  }
  const ascending = (a: number, b: number) => a - b;
  return [...rows.keys()].sort(ascending).flatMap((row) => runsIn(row, [...rows.get(row)!].sort(ascending)));
}

function runsIn(row: number, columns: readonly number[]): readonly AreaRun[] {
  const starts = columns.filter((column, i) => columns[i - 1] !== column - 1);
  const ends = columns.filter((column, i) => columns[i + 1] !== column + 1);
  return starts.map((west, i) => [row, west, ends[i]!]);
}

/** Whether the area around `tile` is one of them. */
export function hasArea(runs: readonly AreaRun[], tile: TileKey): boolean {
  const { row, column } = areaOf(tile);
  return runs.some(([inRow, west, east]) => inRow === row && west <= column && column <= east);
}
