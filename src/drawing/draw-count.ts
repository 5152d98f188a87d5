/** What a drawing costs a phone, from the drawing alone. */
import { type Cell, cellsOf } from './cells.ts';
import type { Binding, Drawing } from './drawing.ts';
import { alikeIn } from './merge-pieces.ts';
import { meshFromShape } from './mesh.ts';
import { valueAt } from './stops.ts';

export interface DrawCount {
  /** Pieces that an engine draws one after the other. */
  readonly draws: number;
  readonly triangles: number;
}

/**
 * The most that is seen at once, whatever the controls say. Labels and flows of a whole stage are one piece each, and
 * so are the ground that hides and the shadow of what casts one; each is counted once where the drawing has any.
 */
export function drawCount(drawing: Drawing): DrawCount {
  const cells = cellsOf(drawing);
  const costs = cells.map(costOf);
  const shared = { draws: sharedDraws(cells), triangles: 0 };
  const always = cells.map((cell, i) => (ruledBy(cells, cell).length === 1 ? NOTHING : (costs[i] as DrawCount)));
  return drawing.controls.reduce(
    (sum, control) => plus(sum, mostFor(control.id, cells, costs)),
    [...always, shared].reduce(plus, NOTHING),
  );
}

const NOTHING: DrawCount = { draws: 0, triangles: 0 };
const plus = (a: DrawCount, b: DrawCount): DrawCount => ({
  draws: a.draws + b.draws,
  triangles: a.triangles + b.triangles,
});

function costOf(cell: Cell): DrawCount {
  const solids = alikeIn(cell).map(({ pieces }) => ({
    draws: 1,
    triangles: pieces.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0),
  }));
  const others = cell.leaves.flatMap(({ part }): DrawCount[] => {
    if (part.kind === 'water') return [{ draws: 1, triangles: 4 * part.outline.length }];
    if (part.kind === 'picture') return [{ draws: 1, triangles: 2 }];
    if (part.kind === 'occluder') return [{ draws: 1, triangles: meshFromShape(part.shape).indices.length / 3 }];
    return part.kind === 'label' ? [{ draws: 0, triangles: 4 }] : [];
  });
  return [...solids, ...others].reduce(plus, NOTHING);
}

function sharedDraws(cells: readonly Cell[]): number {
  const leaves = cells.flatMap((cell) => cell.leaves);
  const has = (kind: string) => leaves.some(({ part }) => part.kind === kind);
  const casts = leaves.some(
    ({ part, layer }) => part.kind === 'solid' && layer === 'above' && part.castsShadow !== false,
  );
  return [has('label'), has('flow'), has('opening'), casts].filter(Boolean).length;
}

/** The visibilities of the cell and of those it lies in. */
function visibilities(cells: readonly Cell[], cell: Cell): Binding[] {
  const parent = cells[cell.parent];
  const own = cell.bind.filter(({ property }) => property === 'visible');
  return parent ? [...own, ...visibilities(cells, parent)] : own;
}

/** The controls that decide whether a cell is seen; what depends on anything else counts as always seen. */
function ruledBy(cells: readonly Cell[], cell: Cell): readonly string[] {
  const found = visibilities(cells, cell);
  const controls = found.flatMap(({ from }) => ('control' in from ? [from.control] : []));
  return controls.length === found.length ? [...new Set(controls)] : [];
}

/** The most of what one control shows, over all its settings between which something changes. */
function mostFor(control: string, cells: readonly Cell[], costs: readonly DrawCount[]): DrawCount {
  const ruled = cells.flatMap((cell, i) => {
    const by = ruledBy(cells, cell);
    return by.length === 1 && by[0] === control
      ? [{ shown: visibilities(cells, cell), cost: costs[i] as DrawCount }]
      : [];
  });
  const settings = new Set([0, ...ruled.flatMap(({ shown }) => shown.flatMap(({ stops }) => stops.map(([at]) => at)))]);
  const seen = [...settings].map((setting) =>
    ruled
      .filter(({ shown }) => shown.every(({ stops, mode }) => valueAt(stops, mode, setting) >= 0.5))
      .map(({ cost }) => cost)
      .reduce(plus, NOTHING),
  );
  return {
    draws: Math.max(0, ...seen.map(({ draws }) => draws)),
    triangles: Math.max(0, ...seen.map(({ triangles }) => triangles)),
  };
}
