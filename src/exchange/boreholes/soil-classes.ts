/** What layers of logs are called, and which kind of ground is drawn for each. */
import type { SoilKind } from '../../drawing/drawing.ts';

interface ClassWords {
  readonly soil: SoilKind;
  readonly name: { readonly fi: string; readonly sv: string; readonly en: string };
}

const words = (soil: SoilKind, fi: string, sv: string, en: string): ClassWords => ({ soil, name: { fi, sv, en } });

/** Finnish names after GTK, English ones after ISO 14688-1. Cobbles and boulders are drawn as gravel: the nearest kind. */
export const SOIL_CLASSES = {
  asphalt: words('asphalt', 'Asfaltti', 'Asfalt', 'Asphalt'),
  concrete: words('paving', 'Betoni', 'Betong', 'Concrete'),
  fill: words('fill', 'Täytemaa', 'Fyllning', 'Fill'),
  topsoil: words('topsoil', 'Ruokamulta', 'Matjord', 'Topsoil'),
  sand: words('sand', 'Hiekka', 'Sand', 'Sand'),
  'sand-and-gravel': words('gravel', 'Hiekka ja sora', 'Sand och grus', 'Sand and gravel'),
  gravel: words('gravel', 'Sora', 'Grus', 'Gravel'),
  cobbles: words('gravel', 'Kivet', 'Sten', 'Cobbles'),
  boulders: words('gravel', 'Lohkareet', 'Block', 'Boulders'),
  silt: words('silt', 'Siltti', 'Silt', 'Silt'),
  loam: words('silt', 'Hiuemaa', 'Lättjord', 'Loam'),
  clay: words('clay', 'Savi', 'Lera', 'Clay'),
  till: words('till', 'Moreeni', 'Morän', 'Till'),
  gyttja: words('gyttja', 'Lieju', 'Gyttja', 'Gyttja'),
  peat: words('peat', 'Turve', 'Torv', 'Peat'),
  bedrock: words('bedrock', 'Kallio', 'Berg', 'Bedrock'),
  unknown: words('unknown', 'Kuvaamaton maa', 'Obeskriven mark', 'Not described'),
} as const satisfies Record<string, ClassWords>;

export type SoilClass = keyof typeof SOIL_CLASSES;

/** Legend codes of AGS 4 (`GEOL_LEG`, standard list of abbreviations), by the code itself, else by its hundred. */
const AGS_CODES: Readonly<Record<string, SoilClass>> = {
  '101': 'topsoil',
  '102': 'fill',
  '103': 'asphalt',
  '104': 'concrete',
  '108': 'fill',
  '430': 'sand-and-gravel',
  '730': 'boulders',
  '2': 'clay',
  '3': 'silt',
  '4': 'sand',
  '5': 'gravel',
  '6': 'peat',
  '7': 'cobbles',
  '8': 'bedrock',
};

export const agsLegendClass = (code: string): SoilClass | undefined =>
  /^\d{3}$/.test(code) ? (AGS_CODES[code] ?? AGS_CODES[code[0]!]) : undefined;

const MADE_GROUND = /^\s*(made ground|fill)\b|\(made ground\)/i;

const AGS_WORDS: readonly (readonly [RegExp, SoilClass])[] = [
  [/\bTOPSOIL\b/, 'topsoil'],
  [/\b(GRANODIORITE|GRANITE|SANDSTONE|MUDSTONE|LIMESTONE|CHALK|SLATE|SHALE|BASALT|SCHIST|GNEISS)\b/, 'bedrock'],
  [/\bCLAY\b/, 'clay'],
  [/\bSILT\b/, 'silt'],
  [/\bSAND\b/, 'sand'],
  [/\bGRAVEL\b/, 'gravel'],
  [/\bPEAT\b/, 'peat'],
  [/\bCOBBLES\b/, 'cobbles'],
  [/\bBOULDERS?\b/, 'boulders'],
];

/** By the main word, which BS 5930 has in capitals, the first one outside parentheses; undefined where there is none. */
export function describedClass(description: string): SoilClass | undefined {
  if (MADE_GROUND.test(description)) return 'fill';
  const outside = description.replaceAll(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length));
  const found = AGS_WORDS.map(([word, soil]) => ({ at: outside.search(word), soil })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.soil;
}

/** Main soils of NEN 5104 codes such as `Zs1`, `Kz3g2`. `NBE` is "not named". */
const NEN5104: Readonly<Record<string, SoilClass>> = { Z: 'sand', K: 'clay', V: 'peat', G: 'gravel', L: 'loam' };

export const nen5104Class = (code: string): SoilClass | undefined =>
  code === 'NBE' ? 'unknown' : /^[ZKVGL]([a-z]\d?)*$/.test(code) ? NEN5104[code[0]!] : undefined;

/** Main words of names of BRO such as `zwakZandigeKleiMetGrind`. */
const BRO_WORDS: Readonly<Record<string, SoilClass>> = {
  zand: 'sand',
  klei: 'clay',
  silt: 'silt',
  leem: 'loam',
  grind: 'gravel',
  veen: 'peat',
  gyttja: 'gyttja',
  keien: 'cobbles',
  keitjes: 'cobbles',
  blokken: 'boulders',
};

export function broClass(name: string): SoilClass | undefined {
  const main = /([A-Z]?[a-z]+)(Met[A-Z]\w*)?$/.exec(name)?.[1];
  return main === undefined ? undefined : BRO_WORDS[main.toLowerCase()];
}

/** Finnish codes; older ones of fine sand and silt too. `Sa` is savi, clay; `Ki` is stones. */
const FINNISH: Readonly<Record<string, SoilClass>> = {
  Ka: 'bedrock',
  Mr: 'till',
  Lo: 'boulders',
  Ki: 'cobbles',
  Sr: 'gravel',
  Hk: 'sand',
  Si: 'silt',
  Ht: 'silt',
  Hs: 'silt',
  Sa: 'clay',
  Lj: 'gyttja',
  Tv: 'peat',
  Mu: 'topsoil',
  Ta: 'fill',
  Tä: 'fill',
};

/** Codes of ISO 14688-1, of which `Sa` is sand. */
const ISO14688: Readonly<Record<string, SoilClass>> = {
  Bo: 'boulders',
  Co: 'cobbles',
  Gr: 'gravel',
  Sa: 'sand',
  Si: 'silt',
  Cl: 'clay',
  Pt: 'peat',
  Mg: 'fill',
};

export type SoilCodes = 'finnish' | 'iso';

/** By the last capitalised part, which is the main soil: `saSi` is silt, `HkMr` till. */
export function codeClass(code: string, codes: SoilCodes): SoilClass | undefined {
  const main = /([A-ZÄÖ][a-zäö])$/.exec(code)?.[1];
  return main === undefined ? undefined : (codes === 'iso' ? ISO14688 : FINNISH)[main];
}

/** Codes that only ISO 14688-1 has: beside one of them `Sa` may be sand. */
export const isIsoOnly = (code: string): boolean =>
  codeClass(code, 'iso') !== undefined && codeClass(code, 'finnish') === undefined;
