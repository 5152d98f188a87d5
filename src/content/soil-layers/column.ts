/** All layers one under the other, also those deeper than the pit is drawn. */
import type { Colour } from '../../drawing/drawing.ts';
import { earthBase } from '../../drawing/earth-kinds.ts';
import { munsellColour } from '../../drawing/munsell.ts';
import { tidy } from '../forms.ts';
import type { SoilLayer, SoilLayersProps } from './schema.ts';
import { meanThickness_m } from './strata.ts';

/** Depths below the street in metres: means where a layer is not equally thick everywhere. */
export interface ColumnLayer {
  readonly layer: SoilLayer;
  readonly top_m: number;
  readonly base_m: number;
}

export function wholeColumn(props: Pick<SoilLayersProps, 'layers'>): ColumnLayer[] {
  let top_m = 0;
  return props.layers.map((layer) => {
    const here = { layer, top_m, base_m: tidy(top_m + meanThickness_m(layer)) };
    top_m = here.base_m;
    return here;
  });
}

/** The layer's own, else that of its Munsell chip, else that of its kind. */
export const layerColour = ({ colour, munsell, soil }: SoilLayer): Colour =>
  (colour as Colour | undefined) ?? (munsell === undefined ? undefined : chipColour(munsell)) ?? earthBase(soil);

/** Undefined for chips that no soil chart has: a file may name them, but nobody can look them up. */
function chipColour(munsell: string): Colour | undefined {
  try {
    return munsellColour(munsell);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
