/** The far wall: every layer from end to end, paler than at the columns, since nobody has looked there. */
import type { Colour, SolidPart } from '../../drawing/drawing.ts';
import { earthBase } from '../../drawing/earth-kinds.ts';
import { solid, tidy } from '../forms.ts';
import type { ColumnLayer, Soil } from './columns.ts';
import type { SectionFrame } from './frame.ts';
import { middle_m, type Stretch, slicesAt } from './ground.ts';

/** How much of the colour has gone. */
const PALE = { between: 0.34, beyond: 0.52 };
const PALEST: Colour = '#ece7de';

export interface Half {
  readonly stretch: Stretch;
  readonly side: 'left' | 'right';
  readonly from_m: number;
  readonly to_m: number;
}

/** Within each of them every boundary is straight. */
export const halvesOf = (stretches: readonly Stretch[]): Half[] =>
  stretches.flatMap((stretch) => {
    const { from_m, to_m } = stretch;
    const middle = Math.min(to_m, Math.max(from_m, middle_m(stretch)));
    const beyond = stretch.left === stretch.right;
    if (beyond) return [{ stretch, side: 'left' as const, from_m, to_m }];
    return [
      { stretch, side: 'left' as const, from_m, to_m: middle },
      { stretch, side: 'right' as const, from_m: middle, to_m },
    ].filter((half) => half.to_m - half.from_m > 1e-6);
  });

/** One surface for each body of ground; its id is what a tap is told about. */
export function wallParts(stretches: readonly Stretch[], frame: SectionFrame, shown_m: number): SolidPart[] {
  const surfaces = new Map<string, Surface>();
  for (const { stretch, side, from_m, to_m } of halvesOf(stretches)) {
    const [begin, end] = [slicesAt(stretch, from_m, side, shown_m), slicesAt(stretch, to_m, side, shown_m)];
    const beyond = stretch.left === stretch.right;
    begin.forEach((slice, i) => {
      const other = end[i] ?? slice;
      const id = `ground-${slice.layer.key}-${slice.layer.soil}${beyond ? '-beyond' : ''}`;
      const surface = surfaces.get(id) ?? { layer: slice.layer, beyond, positions_m: [], uv_m: [], indices: [] };
      surfaces.set(id, surface);
      const ends = [
        { x: frame.x_m(from_m), top: frame.y_m(slice.top_m), base: frame.y_m(slice.base_m) },
        { x: frame.x_m(to_m), top: frame.y_m(other.top_m), base: frame.y_m(other.base_m) },
      ].sort((a, b) => a.x - b.x);
      addPanel(surface, ends[0] as Edge, ends[1] as Edge, frame.wall_z_m);
    });
  }
  return [...surfaces]
    .filter(([, { indices }]) => indices.length > 0)
    .map(([id, { layer, beyond, positions_m, uv_m, indices }]) =>
      solid(
        id,
        { kind: 'surface', positions_m, indices, uv_m },
        earthOf(layer.soil, beyond ? PALE.beyond : PALE.between),
        {
          layer: 'underground',
        },
      ),
    );
}

export const groundId = ({ key, soil }: Pick<ColumnLayer, 'key' | 'soil'>): string => `ground-${key}-${soil}`;

export const earthOf = (soil: Soil, pale = 0) =>
  ({ kind: 'earth', soil, seed: 1, ...(pale > 0 && { colour: mixed(earthBase(soil), PALEST, pale) }) }) as const;

interface Surface {
  readonly layer: ColumnLayer;
  readonly beyond: boolean;
  readonly positions_m: number[];
  readonly uv_m: number[];
  readonly indices: number[];
}

interface Edge {
  readonly x: number;
  readonly top: number;
  readonly base: number;
}

/** Between two upright edges, facing the visitor; where an edge has no height, a triangle. */
function addPanel({ positions_m, uv_m, indices }: Surface, left: Edge, right: Edge, z_m: number): void {
  const corners: (readonly [number, number])[] = [[left.x, left.top]];
  if (left.top - left.base > 1e-6) corners.push([left.x, left.base]);
  corners.push([right.x, right.base]);
  if (right.top - right.base > 1e-6) corners.push([right.x, right.top]);
  if (corners.length < 3) return;
  const first = positions_m.length / 3;
  for (const [x, y] of corners) {
    positions_m.push(x, y, tidy(z_m));
    uv_m.push(x, y);
  }
  for (let i = 2; i < corners.length; i++) indices.push(first, first + i - 1, first + i);
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const channel = (colour: Colour, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const hex = [1, 3, 5].map((at) => {
    const value = Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${hex.join('')}`;
}
