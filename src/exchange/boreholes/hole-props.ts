/** The props of soil layers for one hole. */

import type { SoilLayersProps } from '../../content/soil-layers/schema.ts';
import { LANGUAGES, type Language, type LocalText } from '../../drawing/text.ts';
import { roundedTo } from '../rounding.ts';
import type { Borehole, BoreholeLayer, WaterStrike } from './borehole.ts';
import { SOIL_CLASSES } from './soil-classes.ts';

/** A pit that a group of five can stand round. */
const OPENING = { width_m: 2.2, length_m: 2.6 } as const;
const MILLIMETRES = 3;
/** Pits are drawn no deeper. */
const DEEPEST_PIT_M = 12;
const STORY = 280;
const ORIGINAL = 2_000;

export function propsOf(hole: Borehole): SoilLayersProps {
  const water_m = waterDepth_m(hole);
  return {
    opening: OPENING,
    layers: hole.layers.map(layerOf),
    ...(water_m !== undefined && {
      groundwater: { depth_m: water_m, story: inLanguages((language) => WATER[language].found) },
    }),
    scaleNote: inLanguages((language) => noteOf(hole, language)),
  };
}

function layerOf({ top_m, base_m, soil, original }: BoreholeLayer, index: number): SoilLayersProps['layers'][number] {
  const { soil: kind, name } = SOIL_CLASSES[soil];
  // Boundaries are rounded, not thicknesses: those would add their errors up.
  const thickness_m = roundedTo(roundedTo(base_m, MILLIMETRES) - roundedTo(top_m, MILLIMETRES), MILLIMETRES);
  const said = original.replaceAll(/\s+/g, ' ').trim();
  return {
    id: `${index + 1}-${soil}`,
    soil: kind,
    name: { ...name },
    thickness_m: thickness_m > 0 ? thickness_m : base_m - top_m,
    story: inLanguages((language) => (said ? quoted(said, language) : NOTHING[language])),
    ...(said && { original: cut(said, ORIGINAL) }),
    ...munsellIn(said),
  };
}

const MUNSELL = /\b(10|2\.5|5|7\.5)(R|YR|Y|GY|G|BG|B|PB|P|RP) ?(\d(?:\.\d)?\/\d{1,2}(?:\.\d)?)(?![\d/])/g;

/** Where the words name one colour of the chart; of several, nobody can say which is the layer's. */
function munsellIn(said: string): { readonly munsell?: string } {
  const colours = new Set([...said.matchAll(MUNSELL)].map(([, hue, letters, rest]) => `${hue}${letters} ${rest}`));
  const [munsell] = colours;
  return colours.size === 1 && munsell !== undefined ? { munsell } : {};
}

/** Where the uppermost water came to rest; where it came in, if nobody waited. None below the pit. */
function waterDepth_m({ water, layers }: Borehole): number | undefined {
  const [first] = [...water].sort((a, b) => a.depth_m - b.depth_m);
  const depth_m = first && (first.restedDepth_m ?? first.depth_m);
  const floor_m = Math.min(DEEPEST_PIT_M, layers.at(-1)!.base_m);
  return depth_m !== undefined && depth_m >= 0 && depth_m <= floor_m ? roundedTo(depth_m, MILLIMETRES) : undefined;
}

const inLanguages = (say: (language: Language) => string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));

/** Never in the middle of a pair of surrogates. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const LOG = { fi: 'Kairauspöytäkirja sanoo: ”', sv: 'Borrprotokollet säger: ”', en: 'The log says: “' } as const;

/** Asterisks would be read as emphasis. */
const quoted = (said: string, language: Language): string =>
  `${LOG[language]}${cut(said.replaceAll('*', '·'), STORY - LOG[language].length - 1)}”`;

const NOTHING = {
  fi: 'Tästä välistä pöytäkirja ei kerro mitään.',
  sv: 'Om den här delen säger protokollet ingenting.',
  en: 'The log says nothing about this part.',
} as const;

const WATER = {
  fi: {
    found: 'Tästä kairaaja tapasi pohjaveden.',
    strikes: 'Vettä tavattiin syvyyksiltä',
    surface: 'Maanpinta on tasolla',
  },
  sv: {
    found: 'Här mötte borraren grundvattnet.',
    strikes: 'Vatten påträffades på djupen',
    surface: 'Markytan ligger på nivån',
  },
  en: {
    found: 'Here the driller met the groundwater.',
    strikes: 'Water was met at depths of',
    surface: 'The ground lies at level',
  },
} as const;

const MEASURED = {
  fi: 'Kerrokset on mitattu kairaamalla tässä, reiässä {id}. Reikien välissä maa voi olla toisenlaista.',
  sv: 'Lagren är uppmätta genom borrning här, i hål {id}. Mellan hålen kan marken vara annorlunda.',
  en: 'The layers were measured by drilling here, hole {id}. Between holes the ground may differ.',
} as const;

function noteOf({ id, water, surface_m }: Borehole, language: Language): string {
  const words = WATER[language];
  const depths = water.map((strike) => metresText(strike, language)).join('; ');
  const sentences = [
    MEASURED[language].replace('{id}', () => id.slice(0, 60)),
    surface_m === undefined ? '' : `${words.surface} ${numberIn(surface_m, language)} m.`,
    depths ? `${words.strikes} ${depths}.` : '',
  ];
  return cut(sentences.filter(Boolean).join(' '), STORY);
}

const metresText = ({ depth_m, restedDepth_m }: WaterStrike, language: Language): string =>
  restedDepth_m === undefined || restedDepth_m === depth_m
    ? `${numberIn(depth_m, language)} m`
    : `${numberIn(depth_m, language)} m → ${numberIn(restedDepth_m, language)} m`;

const numberIn = (value: number, language: Language): string => {
  const text = String(roundedTo(value, MILLIMETRES)).replace('-', '−');
  return language === 'en' ? text : text.replace('.', ',');
};
