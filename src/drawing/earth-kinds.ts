/** Colours and sizes of the pictures of earth. */
import type { Colour, SoilKind } from './drawing.ts';

/**
 * Display colours of fresh walls in daylight; topsoil and weathered layers after Munsell chips (10YR 2/1 for humus,
 * 10YR 5/4 for pale subsoil), the rest chosen to be told apart beside each other.
 */
const BASES: Readonly<Record<SoilKind, Colour>> = {
  asphalt: '#3a3a3c',
  paving: '#a49d95',
  fill: '#72614f',
  topsoil: '#373029',
  sand: '#c9ad7c',
  gravel: '#988a75',
  silt: '#b3a58c',
  clay: '#8a8f94',
  'varved-clay': '#8f9296',
  till: '#9a8f7f',
  gyttja: '#5d5a45',
  peat: '#3f2f25',
  bedrock: '#8d8380',
  'mica-schist': '#62636a',
  unknown: '#b4b4b4',
};

/** Whole multiples of `HATCH_M`, so that both pictures of a kind lie on the same places of a wall. */
const TILES_M: Readonly<Record<SoilKind, number>> = {
  asphalt: 0.6,
  paving: 0.9,
  fill: 1.5,
  topsoil: 1.2,
  sand: 1.2,
  gravel: 0.9,
  silt: 1.2,
  clay: 1.2,
  'varved-clay': 0.9,
  till: 1.5,
  gyttja: 1.2,
  peat: 0.9,
  bedrock: 1.5,
  'mica-schist': 1.5,
  unknown: 1.2,
};

/** The colour a picture of this earth has on the whole. */
export const earthBase = (soil: SoilKind): Colour => BASES[soil];

/** Metres of wall that one picture covers, in both directions. */
export const earthTile_m = (soil: SoilKind): number => TILES_M[soil];

const BEDDED: ReadonlySet<SoilKind> = new Set(['paving', 'sand', 'silt', 'varved-clay', 'gyttja', 'mica-schist']);

/** Whether it lies in beds or courses that run on through the picture, which must not be broken. */
export const isBedded = (soil: SoilKind): boolean => BEDDED.has(soil);
