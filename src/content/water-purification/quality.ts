/** A small model of what each stage takes out of the water, and how the water then looks. */
import type { Colour } from '../../drawing/drawing.ts';
import type { WaterPurificationProps } from './schema.ts';

export type WaterQuality = WaterPurificationProps['raw'];

/**
 * The water after each stage, in order: out = in · (1 − removal), for each property on its own. A steady state of
 * full mixing, without the seasons, doses and loads of a real works: numbers to think with.
 */
export function qualityAfterStages({ raw, stages }: Pick<WaterPurificationProps, 'raw' | 'stages'>): WaterQuality[] {
  let water: WaterQuality = raw;
  return stages.map(({ removal }) => {
    water = {
      turbidity_ntu: water.turbidity_ntu * (1 - (removal?.turbidity ?? 0)),
      toc_mgl: water.toc_mgl * (1 - (removal?.toc ?? 0)),
      colour_mgPtl: water.colour_mgPtl * (1 - (removal?.colour ?? 0)),
    };
    return water;
  });
}

export interface WaterLook {
  readonly colour: Colour;
  /** 0 opaque … 1 clear as glass. */
  readonly clarity: number;
}

const CLEAR: RGB = [0xbf, 0xe3, 0xec];
const BROWN: RGB = [0x8a, 0x55, 0x22];
/** Even clear water has a surface that is seen. */
const CLEAREST = 0.92;
/** Brownness at which the drawing is as brown as it gets; a dark bog lake. */
const BROWNEST_MGPTL = 60;

type RGB = readonly [number, number, number];

/**
 * How the water is drawn. Exaggerated: in a tank of a metre, the real difference between 30 and 2 mg Pt/l is a tint.
 * The square root keeps small differences visible; clarity falls off with turbidity as light does in fog.
 */
export function lookOf({ turbidity_ntu, colour_mgPtl }: WaterQuality): WaterLook {
  const brown = Math.min(1, Math.sqrt(colour_mgPtl / BROWNEST_MGPTL));
  const mixed = CLEAR.map((clear, i) => Math.round(clear + ((BROWN[i] ?? 0) - clear) * brown));
  const colour: Colour = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  return { colour, clarity: Math.round(CLEAREST * Math.exp(-0.8 * turbidity_ntu) * 1000) / 1000 };
}
