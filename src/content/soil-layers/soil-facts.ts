/** What is generally known of each kind of ground. A layer's own words win over these. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import type { GrainSizes } from './grains.ts';
import { USUAL_LIFE } from './soil-lives.ts';
import { USUAL_ORIGINS } from './soil-origins.ts';
import type { Usual } from './soil-sources.ts';
import { USUAL_WATER } from './soil-water.ts';

export interface SoilFacts {
  readonly name: LocalText;
  /** Where the ground is named after its grains. */
  readonly grains?: GrainSizes;
  /** Of grains whose sizes no two numbers tell. */
  readonly sizes?: LocalText;
  readonly origin: Usual;
  readonly life: Usual;
  readonly water: Usual;
}

const NAMES: Readonly<Record<SoilKind, LocalText>> = {
  asphalt: { fi: 'asfaltti', sv: 'asfalt', en: 'asphalt' },
  paving: { fi: 'kiveys', sv: 'stenläggning', en: 'paving' },
  fill: { fi: 'täytemaa', sv: 'fyllning', en: 'fill' },
  topsoil: { fi: 'multa', sv: 'mylla', en: 'topsoil' },
  sand: { fi: 'hiekka', sv: 'sand', en: 'sand' },
  gravel: { fi: 'sora', sv: 'grus', en: 'gravel' },
  silt: { fi: 'siltti', sv: 'silt', en: 'silt' },
  clay: { fi: 'savi', sv: 'lera', en: 'clay' },
  'varved-clay': { fi: 'kerrallinen savi', sv: 'varvig lera', en: 'varved clay' },
  till: { fi: 'moreeni', sv: 'morän', en: 'till' },
  gyttja: { fi: 'lieju', sv: 'gyttja', en: 'gyttja' },
  peat: { fi: 'turve', sv: 'torv', en: 'peat' },
  bedrock: { fi: 'kallio', sv: 'berg', en: 'bedrock' },
  'mica-schist': { fi: 'kiilleliuske', sv: 'glimmerskiffer', en: 'mica schist' },
  unknown: { fi: 'kuvaamaton maa', sv: 'obeskriven mark', en: 'not described' },
};

/** Limits of ISO 14688-1; clay has no lower one, a ten-thousandth of a millimetre stands for it. Till holds all sizes. */
const GRAINS: Readonly<Partial<Record<SoilKind, GrainSizes>>> = {
  sand: { from_mm: 0.063, to_mm: 2 },
  gravel: { from_mm: 2, to_mm: 63 },
  silt: { from_mm: 0.002, to_mm: 0.063 },
  clay: { from_mm: 0.0001, to_mm: 0.002 },
  'varved-clay': { from_mm: 0.0001, to_mm: 0.063 },
  till: { from_mm: 0.0001, to_mm: 630 },
};

const ALL_SIZES: LocalText = {
  fi: 'kaikki koot, savesta lohkareisiin',
  sv: 'alla storlekar, från lera till block',
  en: 'all sizes, from clay to boulders',
};

export const soilName = (soil: SoilKind): LocalText => NAMES[soil];

export function soilFacts(soil: SoilKind): SoilFacts {
  const grains = GRAINS[soil];
  return {
    name: NAMES[soil],
    ...(grains && { grains }),
    ...(soil === 'till' && { sizes: ALL_SIZES }),
    origin: USUAL_ORIGINS[soil],
    life: USUAL_LIFE[soil],
    water: USUAL_WATER[soil],
  };
}
