/** All layers one under the other, also those deeper than the pit is drawn. */
import type { Colour } from '../../drawing/drawing.ts';
import { earthBase } from '../../drawing/earth-kinds.ts';
import { tidy } from '../forms.ts';
import { ownColour } from './own-colour.ts';
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
export const layerColour = (layer: SoilLayer): Colour => ownColour(layer) ?? earthBase(layer.soil);
