/** Where water came into an AGS hole (WSTG), and how high it rose (WSTD). */
import type { ImportProblem } from '../said.ts';
import { type AgsTables, rowsOf } from './ags-groups.ts';
import { decimalOf, holeWarning, type WaterStrike } from './borehole.ts';

/** `WSTD_POST` is the level after some minutes: that after the longest time is where the water rested. */
export function strikesOf(groups: AgsTables['groups'], id: string, problems: ImportProblem[]): readonly WaterStrike[] {
  const later = rowsOf(groups.get('WSTD'), id);
  return rowsOf(groups.get('WSTG'), id).flatMap(({ line, cells }) => {
    const depth_m = decimalOf(cells.WSTG_DPTH);
    if (depth_m === undefined || depth_m < 0) {
      const words = 'expected metres in {heading}, found "{found}"; this water is left out';
      const gaps = { heading: 'WSTG_DPTH', found: cells.WSTG_DPTH ?? '' };
      problems.push(holeWarning('no-water-depth', { group: 'WSTG', line, hole: id }, words, gaps));
      return [];
    }
    const last = later
      .filter((row) => decimalOf(row.cells.WSTG_DPTH) === depth_m && decimalOf(row.cells.WSTD_POST) !== undefined)
      .sort((a, b) => (decimalOf(a.cells.WSTD_NMIN) ?? 0) - (decimalOf(b.cells.WSTD_NMIN) ?? 0))
      .at(-1);
    return [{ depth_m, restedDepth_m: decimalOf(last?.cells.WSTD_POST) }];
  });
}
