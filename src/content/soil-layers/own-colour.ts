/** The colour that a file gives a layer. */
import type { Colour } from '../../drawing/drawing.ts';
import { munsellColour } from '../../drawing/munsell.ts';
import type { SoilLayer } from './schema.ts';

/** The layer's own, else that of its Munsell chip; undefined where it has neither. */
export const ownColour = ({ colour, munsell }: Pick<SoilLayer, 'colour' | 'munsell'>): Colour | undefined =>
  (colour as Colour | undefined) ?? (munsell === undefined ? undefined : chipColour(munsell));

/** Undefined for chips that no soil chart has: a file may name them, but nobody can look them up. */
function chipColour(munsell: string): Colour | undefined {
  try {
    return munsellColour(munsell);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How a layer looks, as a material. */
export function earthOf(layer: SoilLayer, seed: number) {
  const colour = ownColour(layer);
  return { kind: 'earth', soil: layer.soil, seed, ...(colour && { colour }) } as const;
}
