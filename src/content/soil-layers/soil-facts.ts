/** What is generally known of each kind of ground, and where it is written. A layer's own words win over these. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import type { CloserSource } from '../../scenes/closer.ts';
import type { GrainSizes } from './grains.ts';
import { USUAL_LIFE, USUAL_WATER } from './soil-lives.ts';
import { USUAL_ORIGINS } from './soil-origins.ts';

export interface SoilFacts {
  readonly name: LocalText;
  /** Where the ground is named after its grains. */
  readonly grains?: GrainSizes;
  readonly origin: LocalText;
  readonly life: LocalText;
  readonly water: LocalText;
}

export const GENERAL_SOURCES = {
  grains: {
    title: 'ISO 14688-1:2017, Geotechnical investigation and testing – Identification and classification of soil',
    about: 'Part 1, particle size fractions',
  },
  origin: {
    title: 'Maaperän synty',
    about: 'Anu Hakala, geologia.fi, 2018',
    url: 'https://www.geologia.fi/2018/12/01/maaperan-synty/',
  },
  features: {
    title: 'Maaperän erityispiirteet',
    about: 'kaiva.fi',
    url: 'https://kaiva.fi/geologia/suomen-maapera/maaperan-erityispiirteet/',
  },
  rock: {
    title: 'Taajamien maaperä ja kallioperä (TAATA): Tampere',
    about: 'Geologian tutkimuskeskus (GTK)',
  },
  life: {
    title: 'State of knowledge of soil biodiversity',
    about: 'FAO, ITPS, GSBI, SCBD and EC, Rome 2020',
  },
  water: { title: 'Groundwater', about: 'R. A. Freeze and J. A. Cherry, 1979, table 2.2, p. 29' },
  coin: {
    title: 'Euro coins: technical specifications (2 euro: 25.75 mm)',
    about: 'European Central Bank',
  },
} as const satisfies Record<string, CloserSource>;

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

export const soilName = (soil: SoilKind): LocalText => NAMES[soil];

export function soilFacts(soil: SoilKind): SoilFacts {
  const grains = GRAINS[soil];
  return {
    name: NAMES[soil],
    ...(grains && { grains }),
    origin: USUAL_ORIGINS[soil],
    life: USUAL_LIFE[soil],
    water: USUAL_WATER[soil],
  };
}
