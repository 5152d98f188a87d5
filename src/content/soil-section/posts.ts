/** The columns themselves: narrow posts before the wall, in full colour, as deep as each is known. */
import type { GroupPart, SolidPart } from '../../drawing/drawing.ts';
import { boxes, plain, solid, tidy } from '../forms.ts';
import { STYLES } from './boundaries.ts';
import type { SectionFrame } from './frame.ts';
import type { DrawnColumn } from './ground.ts';
import { Strips } from './strips.ts';
import { earthOf } from './wall.ts';

export const POST_M = { half_width: 0.11, before_wall: 0.05 };
const BORDER_M = 0.014;

export const postParts = (columns: readonly DrawnColumn[], frame: SectionFrame, shown_m: number): GroupPart[] =>
  columns.map((column) => ({
    kind: 'group',
    id: `column-${column.id}`,
    layer: 'underground',
    evidence: column.evidence,
    parts: partsOf(column, frame, shown_m),
  }));

function partsOf(column: DrawnColumn, frame: SectionFrame, shown_m: number): SolidPart[] {
  // A post at the very end of the street still stands in the trench.
  const most = frame.half_length_m - POST_M.half_width - BORDER_M;
  const x = Math.max(-most, Math.min(most, frame.x_m(column.along_m)));
  const front_z = frame.wall_z_m + POST_M.before_wall;
  const layers = column.layers.filter(({ top_m }) => top_m < shown_m);
  const foot = frame.y_m(Math.min(layers.at(-1)?.base_m ?? 0, shown_m));
  const lines = new Strips(front_z + 0.004);
  const half = POST_M.half_width;
  for (const { top_m } of layers.slice(1)) {
    const y = frame.y_m(top_m);
    lines.line([x - half, y], [x + half, y], 0.009, STYLES[column.evidence]);
  }
  const shape = lines.shape();
  return [
    ...layers.map(({ id, soil, top_m, base_m }) => {
      const [top, base] = [frame.y_m(top_m), frame.y_m(Math.min(base_m, shown_m))];
      return solid(`column-${column.id}-${id}`, panel(x, half, top, base, front_z), earthOf(soil));
    }),
    solid(`column-${column.id}-border`, border(x, half, foot, frame.wall_z_m), plain('#f3eee2', { roughness: 0.8 })),
    ...(shape ? [solid(`column-${column.id}-lines`, shape, plain('#2d2722', { roughness: 0.9 }))] : []),
  ];
}

const panel = (x: number, half: number, top: number, base: number, z: number) => ({
  kind: 'surface' as const,
  positions_m: [x - half, top, z, x - half, base, z, x + half, base, z, x + half, top, z].map(tidy),
  uv_m: [-half, top, -half, base, half, base, half, top],
  indices: [0, 1, 2, 0, 2, 3],
});

/** Two rails and a foot, out from the wall to the post's face. */
function border(x: number, half: number, foot: number, wall_z: number) {
  const deep = POST_M.before_wall + 0.008;
  const z = wall_z + deep / 2;
  const rail = (side: number) =>
    [
      [x + side * (half + BORDER_M / 2), foot / 2, z],
      [BORDER_M, -foot, deep],
    ] as const;
  return boxes([
    rail(-1),
    rail(1),
    [
      [x, foot + BORDER_M / 2, z],
      [2 * (half + BORDER_M), BORDER_M, deep],
    ],
  ]);
}
