/** What must be the same for two solids to be drawn in one piece. */
import type { Layer } from './cells.ts';
import type { Cladding, Colour, Evidence, Material } from './drawing.ts';

/** How ground is drawn: as it looks, or as hatches with letter codes, black on near-white. */
export type Theme = 'natural' | 'contrast';

export type Finish = 'matte' | 'satin' | 'metal' | 'glow';

export type Look = { readonly layer: Layer; readonly translucent: boolean } & (
  | { readonly kind: 'plain'; readonly finish: Finish }
  /** All kinds of ground together. */
  | { readonly kind: 'earth' }
  | { readonly kind: 'facade'; readonly cladding: Cladding; readonly colour: Colour }
);

export type Rgb = readonly [number, number, number];

export function lookOf(material: Material, layer: Layer): Look {
  const translucent = material.kind !== 'earth' && (material.opacity ?? 1) < 1;
  switch (material.kind) {
    case 'plain':
      return { kind: 'plain', layer, translucent, finish: finishOf(material) };
    case 'earth':
      return { kind: 'earth', layer, translucent };
    case 'facade':
      return { kind: 'facade', layer, translucent, cladding: material.cladding, colour: material.colour };
  }
}

export const lookKey = (look: Look): string => Object.values(look).join('|');

function finishOf({ roughness = 0.8, metallic = 0, glow = 0 }: Extract<Material, { kind: 'plain' }>): Finish {
  if (glow >= 0.5) return 'glow';
  if (metallic > 0.4) return 'metal';
  return roughness < 0.5 ? 'satin' : 'matte';
}

/** Red, green, blue of a colour, each 0 … 1, sRGB as written. */
export function rgbOf(colour: Colour): Rgb {
  const value = Number.parseInt(colour.slice(1), 16) || 0;
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** What is only thought of is drawn a little paler than what was measured. */
export function paled(rgb: Rgb, evidence: Evidence | undefined): Rgb {
  const share = evidence === 'planned' ? 0.16 : evidence === 'illustration' ? 0.05 : 0;
  return [rgb[0] + (1 - rgb[0]) * share, rgb[1] + (1 - rgb[1]) * share, rgb[2] + (1 - rgb[2]) * share];
}
