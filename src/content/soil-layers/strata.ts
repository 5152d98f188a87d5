/** Where one layer ends and the next begins: mean depths, and the gently uneven surfaces between them. */

import { seededNumbers, seedFor } from '../../chance/chance.ts';
import type { Point2 } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';
import type { SoilLayer, SoilLayersProps } from './schema.ts';

/** A layer as the pit shows it; depths below the street, mean, the lowest one cut at the pit's floor. */
export interface Stratum {
  readonly layer: SoilLayer;
  readonly top_m: number;
  readonly base_m: number;
  /** Whether it goes on below the floor. */
  readonly cut: boolean;
}

/** Depth of a surface below the street at a point of the plan. */
export type DepthAt = (point: Point2) => number;

/** Of a layer that is not equally thick in all corners: the mean of the corners. */
export const meanThickness_m = ({ thickness_m }: Pick<SoilLayer, 'thickness_m'>): number =>
  typeof thickness_m === 'number'
    ? thickness_m
    : tidy(thickness_m.reduce((sum, value) => sum + value, 0) / thickness_m.length);

/** All layers' mean thicknesses together. */
export const columnDepth_m = (props: SoilLayersProps): number =>
  tidy(props.layers.reduce((sum, layer) => sum + meanThickness_m(layer), 0));

/** How deep the pit is drawn: never deeper than what is known. */
export const pitDepth_m = (props: SoilLayersProps): number =>
  Math.min(props.depth_m ?? Number.POSITIVE_INFINITY, columnDepth_m(props), 12);

/** The layers the pit reaches. */
export function strataOf(props: SoilLayersProps): Stratum[] {
  const floor_m = pitDepth_m(props);
  const strata: Stratum[] = [];
  let top_m = 0;
  for (const layer of props.layers) {
    if (top_m >= floor_m - 1e-6) break;
    const base_m = tidy(top_m + meanThickness_m(layer));
    strata.push({ layer, top_m, base_m: Math.min(base_m, floor_m), cut: base_m > floor_m + 1e-6 });
    top_m = base_m;
  }
  return strata;
}

/** How uneven the underside of a soil is, metres up and down. People lay evenly, ice does not. */
const RELIEF_M: Readonly<Record<SoilLayer['soil'], number>> = {
  asphalt: 0.004,
  paving: 0.006,
  fill: 0.07,
  topsoil: 0.04,
  sand: 0.05,
  gravel: 0.06,
  silt: 0.03,
  clay: 0.025,
  'varved-clay': 0.04,
  till: 0.1,
  gyttja: 0.04,
  peat: 0.05,
  bedrock: 0.05,
  'mica-schist': 0.05,
  unknown: 0,
};

/** Laid by people, so level whatever the ground below does. */
const MADE: ReadonlySet<SoilLayer['soil']> = new Set(['asphalt', 'paving', 'fill']);

const THINNEST_M = 0.02;

/**
 * The surfaces from the street (first) to the floor (last), one more than there are strata. They never cross: where
 * slope or unevenness would make a layer vanish, a sliver of it stays.
 */
export function boundariesOf(strata: readonly Stratum[], dip: SoilLayersProps['dip'], seed: number): DepthAt[] {
  const floor_m = strata.at(-1)?.base_m ?? 0;
  const wanted = strata.slice(0, -1).map((stratum, i) => {
    const next = strata[i + 1] ?? stratum;
    const thinner_m = Math.min(stratum.base_m - stratum.top_m, next.base_m - next.top_m);
    const relief_m = Math.min(RELIEF_M[stratum.layer.soil], 0.35 * thinner_m);
    return unevenAbout(stratum, relief_m, dip, seedFor(seed, stratum.layer.id));
  });
  const inOrder =
    (upTo: number): DepthAt =>
    (point) => {
      let depth_m = 0;
      for (let i = 0; i <= upTo; i++) {
        const lowest_m = floor_m - THINNEST_M * (wanted.length - i);
        depth_m = Math.min(Math.max(wanted[i]?.(point) ?? 0, depth_m + THINNEST_M), lowest_m);
      }
      return depth_m;
    };
  return [() => 0, ...wanted.map((_, i) => inOrder(i)), () => floor_m];
}

function unevenAbout(stratum: Stratum, relief_m: number, dip: SoilLayersProps['dip'], seed: number): DepthAt {
  const next = seededNumbers(seed);
  const waves = [2.1, 3.7, 6.3].map((perMetre, i) => {
    const turnRad = next() * 2 * Math.PI;
    const phaseRad = next() * 2 * Math.PI;
    return ([x, z]: Point2) =>
      Math.sin((x * Math.cos(turnRad) + z * Math.sin(turnRad)) * perMetre + phaseRad) / (i + 1.2);
  });
  const towardsRad = ((dip?.towardsDeg ?? 0) * Math.PI) / 180;
  const slope = MADE.has(stratum.layer.soil) ? 0 : Math.tan(((dip?.deg ?? 0) * Math.PI) / 180);
  return (point) => {
    const along_m = point[0] * Math.sin(towardsRad) - point[1] * Math.cos(towardsRad);
    const wave = waves.reduce((sum, of) => sum + of(point), 0) / 1.6;
    return stratum.base_m + slope * along_m + relief_m * wave;
  };
}
