/** The pit itself: walls of earth, and a floor that can be dug down. */
import { seedFor } from '../../chance/chance.ts';
import type { Point2, SolidPart } from '../../drawing/drawing.ts';
import { planTriangles } from '../../drawing/plan-triangles.ts';
import { solid, tidy } from '../forms.ts';
import { earthOf } from './own-colour.ts';
import type { SoilLayer } from './schema.ts';
import type { Stratum } from './strata.ts';
import type { Ground, Run } from './walls.ts';

export const DEPTH_CONTROL = 'depth';
/** Just under the street, so that an undug pit does not flicker with the paving. */
const STREET_Y_M = -0.01;

/** The walls of each layer as seen from inside; u runs along the wall, v down from the layer's own top. */
export function wallParts({ strata, evidence, seed }: Ground, runs: readonly Run[]): SolidPart[] {
  const walls = strata.map(({ layer }, i) =>
    solid(`layer-${layer.id}`, wallOf(runs, i), earthOfLayer(layer, seed), {
      layer: 'underground',
      evidence: layer.evidence ?? evidence,
    }),
  );
  const rest = wallOf(runs, strata.length);
  if (rest.indices.length === 0) return walls;
  const untold = { kind: 'earth', soil: 'unknown', seed: seed % 1000 } as const;
  return [...walls, solid('below-layers', rest, untold, { layer: 'underground', evidence })];
}

/** Between the boundaries `i` and `i + 1`. */
function wallOf(runs: readonly Run[], i: number) {
  const positions_m: number[] = [];
  const uv_m: number[] = [];
  const indices: number[] = [];
  let before_m = 0;
  for (const { count, length_m, x_m, z_m, along_m, depths_m } of runs) {
    const first = positions_m.length / 3;
    let wasThick = false;
    for (let k = 0; k < count; k++) {
      const [top_m, base_m] = [depths_m[i * count + k] as number, depths_m[(i + 1) * count + k] as number];
      const [x, z, u] = [x_m[k] as number, z_m[k] as number, tidy(before_m + (along_m[k] as number))];
      positions_m.push(x, 0 - top_m, z, x, 0 - base_m, z);
      uv_m.push(u, 0, u, tidy(top_m - base_m));
      const at = first + 2 * k;
      const isThick = base_m > top_m;
      if (k > 0 && isThick) indices.push(at - 1, at + 1, at);
      if (k > 0 && wasThick) indices.push(at - 1, at, at - 2);
      wasThick = isThick;
    }
    before_m += length_m;
  }
  return { kind: 'surface', positions_m, indices, uv_m } as const;
}

const earthOfLayer = (layer: SoilLayer, seed: number) => earthOf(layer, seedFor(seed, layer.id) % 1000);

/** Of all floors; one is seen at a time. */
const FLOOR_TRIANGLES = 1_200;

/**
 * What the digger stands on: a floor for each layer, shown while the depth is within that layer, moving with the
 * control. It hides what is not dug yet. Where layers are very many, neighbours share the floor of the thickest.
 */
export function floorParts({ strata, ring, floor_m, evidence, seed }: Ground): SolidPart[] {
  const shape = floorShape(ring);
  const groups = together(strata, Math.max(1, Math.floor((3 * FLOOR_TRIANGLES) / Math.max(3, shape.indices.length))));
  return groups.map((group, i) => {
    const from_m = group[0]?.top_m ?? 0;
    const next_m = groups[i + 1]?.[0]?.top_m;
    const { layer } = group.reduce((a, b) => (b.base_m - b.top_m > a.base_m - a.top_m ? b : a));
    return solid(`floor-${layer.id}`, shape, earthOfLayer(layer, seed + 1), {
      layer: 'underground',
      evidence: layer.evidence ?? evidence,
      bind: [
        {
          property: 'offset-y',
          from: { control: DEPTH_CONTROL },
          stops: [
            [0, 0],
            [floor_m, tidy(-floor_m - STREET_Y_M)],
          ],
          mode: 'linear',
        },
        shownWithin(from_m, next_m),
      ],
    });
  });
}

/** Those thick enough to stand on, in at most so many groups of neighbours. */
function together(strata: readonly Stratum[], most: number): Stratum[][] {
  const thick = strata.filter(({ top_m, base_m }, i) => i === 0 || base_m - top_m >= 0.001);
  const size = Math.ceil(thick.length / most);
  return Array.from({ length: Math.ceil(thick.length / size) }, (_, i) => thick.slice(i * size, (i + 1) * size));
}

function floorShape(ring: readonly Point2[]) {
  return {
    kind: 'surface',
    positions_m: ring.flatMap(([x, z]) => [x, STREET_Y_M, z]),
    indices: planTriangles(ring),
    uv_m: ring.flatMap(([x, z]) => [x, tidy(-z)]),
  } as const;
}

/** Visible while the depth dug is at least `from_m`, and below `to_m` when given. */
export function shownWithin(from_m: number, to_m?: number) {
  const stops: (readonly [number, number])[] = [[0, from_m <= 0 ? 1 : 0]];
  if (from_m > 0) stops.push([from_m, 1]);
  if (to_m !== undefined) stops.push([to_m, 0]);
  return { property: 'visible', from: { control: DEPTH_CONTROL }, stops, mode: 'step' } as const;
}
