/** Which solids of a cell are drawn in one piece, and how finely. */
import type { Cell, Leaf } from './cells.ts';
import type { SolidPart } from './drawing.ts';
import { type Look, lookKey, lookOf } from './look.ts';
import { type Mesh, meshFromShape } from './mesh.ts';
import { refinedTogether } from './mesh-refine.ts';

/** Solids that look alike: one draw call. */
export interface Alike {
  readonly look: Look;
  readonly pieces: readonly { readonly leaf: Leaf<SolidPart>; readonly mesh: Mesh }[];
}

/** Light must change gently within the walls of a pit. */
const PIT_STEP_M = 0.24;
/** Not refined beyond this: walls are what light is seen on, floors and things show less of it. */
const MOST_TRIANGLES = { walls: 4_500, rest: 1_000 };

export const alikeIn = (cell: Cell): Alike[] => [...eachAlikeIn(cell)];

/** One after another: refining takes a phone some time. */
export function* eachAlikeIn(cell: Cell): Generator<Alike> {
  const groups = new Map<string, Leaf<SolidPart>[]>();
  for (const leaf of cell.leaves) {
    if (leaf.part.kind !== 'solid') continue;
    const key = lookKey(lookOf(leaf.part.material, leaf.layer));
    const group = groups.get(key) ?? [];
    group.push(leaf as Leaf<SolidPart>);
    groups.set(key, group);
  }
  for (const leaves of groups.values()) {
    const first = leaves[0] as Leaf<SolidPart>;
    const look = lookOf(first.part.material, first.layer);
    const plain = leaves.map((leaf) => meshFromShape(leaf.part.shape));
    const most = look.kind === 'earth' && cell.bind.length === 0 ? MOST_TRIANGLES.walls : MOST_TRIANGLES.rest;
    const meshes = look.layer === 'underground' ? refinedTogether(plain, PIT_STEP_M, most) : plain;
    yield { look, pieces: leaves.map((leaf, i) => ({ leaf, mesh: meshes[i] as Mesh })) };
  }
}
