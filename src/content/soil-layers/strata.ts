/** Where one layer ends and the next begins: in each corner of the opening, and as one column of mean depths. */
import type { Point2 } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';
import { cornersOf } from './opening-schema.ts';
import type { SoilLayer, SoilLayersProps } from './schema.ts';
import { cornerWeights } from './weights.ts';

/** A layer as the pit shows it; depths below the street, mean, the lowest one cut at the pit's floor. */
export interface Stratum {
  readonly layer: SoilLayer;
  readonly top_m: number;
  readonly base_m: number;
  /** Whether it goes on below the floor. */
  readonly cut: boolean;
}

/** Pits are drawn no deeper. */
const DEEPEST_M = 12;

/** Of a layer that is not equally thick in all corners: the mean of the corners. */
export const meanThickness_m = ({ thickness_m }: Pick<SoilLayer, 'thickness_m'>): number =>
  typeof thickness_m === 'number'
    ? thickness_m
    : tidy(thickness_m.reduce((sum, value) => sum + value, 0) / thickness_m.length);

/** How thick a layer is where the corners have these weights. */
const thickness_mAt = ({ thickness_m }: SoilLayer, weights: readonly number[]): number =>
  typeof thickness_m === 'number'
    ? thickness_m
    : thickness_m.reduce((sum, value, corner) => sum + value * (weights[corner] ?? 0), 0);

/** All layers' thicknesses together, in the corner where they reach deepest. */
export function columnDepth_m({ layers }: Pick<SoilLayersProps, 'layers'>): number {
  let everywhere_m = 0;
  const inCorners_m: number[] = [];
  for (const { thickness_m } of layers) {
    if (typeof thickness_m === 'number') everywhere_m += thickness_m;
    else for (const [i, value] of thickness_m.entries()) inCorners_m[i] = (inCorners_m[i] ?? 0) + value;
  }
  return tidy(everywhere_m + Math.max(0, ...inCorners_m));
}

/** How deep the pit is drawn: never deeper than what is known. */
export const pitDepth_m = (props: Pick<SoilLayersProps, 'layers' | 'depth_m'>): number =>
  Math.min(props.depth_m ?? Number.POSITIVE_INFINITY, columnDepth_m(props), DEEPEST_M);

/** The layers the pit reaches in any corner. */
export function strataOf(props: Pick<SoilLayersProps, 'layers' | 'depth_m' | 'dip' | 'opening'>): Stratum[] {
  const floor_m = pitDepth_m(props);
  const corners = cornersOf(props.opening);
  const tilts_m = corners.map((corner) => tilt_m(props.dip, corner));
  const tops_m = corners.map(() => 0);
  const strata: Stratum[] = [];
  let top_m = 0;
  for (const layer of props.layers) {
    if (Math.min(top_m, ...tops_m.map((corner_m, i) => corner_m + (tilts_m[i] ?? 0))) >= floor_m - 1e-6) break;
    const base_m = tidy(top_m + meanThickness_m(layer));
    const cut = base_m > floor_m + 1e-6;
    strata.push({ layer, top_m: Math.min(top_m, floor_m), base_m: Math.min(base_m, floor_m), cut });
    top_m = base_m;
    for (const i of tops_m.keys())
      tops_m[i] =
        (tops_m[i] ?? 0) + (typeof layer.thickness_m === 'number' ? layer.thickness_m : (layer.thickness_m[i] ?? 0));
  }
  return strata;
}

/** Laid by people, so level whatever the ground below does. */
const MADE: ReadonlySet<SoilLayer['soil']> = new Set(['asphalt', 'paving', 'fill']);

/** How far down from level a dipping surface lies at a point of the plan. */
function tilt_m(dip: SoilLayersProps['dip'], [x, z]: Point2): number {
  const towardsRad = ((dip?.towardsDeg ?? 0) * Math.PI) / 180;
  return Math.tan(((dip?.deg ?? 0) * Math.PI) / 180) * (x * Math.sin(towardsRad) - z * Math.cos(towardsRad));
}

/**
 * Depths below the street, as they would be if nothing cut them: the street, then the base of each stratum. The base
 * of the last layer that is known is level whatever the dip.
 *
 * @param weights how much each corner counts at the point, 1 together
 */
export function uncutDepthsAt(
  { layers, dip }: Pick<SoilLayersProps, 'layers' | 'dip'>,
  strata: readonly Stratum[],
  point: Point2,
  weights: readonly number[],
): number[] {
  const dipping_m = tilt_m(dip, point);
  const lowest = layers.at(-1);
  let depth_m = 0;
  return [
    0,
    ...strata.map(({ layer }) => {
      depth_m += thickness_mAt(layer, weights);
      return MADE.has(layer.soil) || layer === lowest ? depth_m : depth_m + dipping_m;
    }),
  ];
}

/** In order from the street to the floor: where a slope would lift one above the one before, that one has gone. */
export function cutInOrder(uncut_m: readonly number[], floor_m: number): number[] {
  let above_m = 0;
  const depths_m: number[] = [];
  for (const depth_m of uncut_m) {
    above_m = Math.min(Math.max(depth_m, above_m), floor_m);
    depths_m.push(above_m);
  }
  depths_m.push(floor_m);
  return depths_m;
}

/**
 * Depths of the boundaries at any point of the opening: the street, the base of each stratum, the floor; one more than
 * there are strata, and one. Between the last base and the floor nobody has told what there is.
 */
export function depthsAt(props: SoilLayersProps, point: Point2): number[] {
  const strata = strataOf(props);
  const uncut_m = uncutDepthsAt(props, strata, point, cornerWeights(props.opening, point));
  return cutInOrder(uncut_m, pitDepth_m(props));
}

/** The corners of the opening with the depths in them, in the order of the file. */
export const cornerDepths = (props: SoilLayersProps): readonly (readonly number[])[] =>
  cornersOf(props.opening).map((corner) => depthsAt(props, corner));
