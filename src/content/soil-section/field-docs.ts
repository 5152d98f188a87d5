/** What the props of a section are; see `scenes/field-docs.ts`. */
import type { FieldDocs } from '../../scenes/field-docs.ts';

const BEGIN = {
  en: 'Where it begins, along the street.',
  fi: 'Mistä se alkaa, kadun alusta.',
  sv: 'Var det börjar, längs gatan.',
};
const END = {
  en: 'Where it ends, along the street.',
  fi: 'Mihin se päättyy, kadun alusta.',
  sv: 'Var det slutar, längs gatan.',
};

export const SOIL_SECTION_DOCS: FieldDocs = {
  '': {
    en: 'A section along a street: a long trench whose far wall is the ground between several columns, in scale.',
    fi: 'Kadun pituusleikkaus: pitkä kaivanto, jonka takaseinä on maaperä useiden profiilien välillä, pienoismallina.',
    sv: 'En sektion längs gatan: ett långt schakt vars bortre vägg är marken mellan flera profiler, i skala.',
  },
  opening: {
    en: "The trench, across the visitor's view; its middle at the item's place.",
    fi: 'Kaivanto, poikittain kävijän edessä; keskikohta kohteen paikassa.',
    sv: 'Schaktet, tvärs för besökaren; mitten på objektets plats.',
    examples: [{ length_m: 12, width_m: 2.6, depth_m: 3 }],
  },
  'opening.length_m': { en: 'From left to right.', fi: 'Vasemmalta oikealle.', sv: 'Från vänster till höger.' },
  'opening.width_m': { en: 'From near to far.', fi: 'Läheltä kauas.', sv: 'Från nära till långt bort.' },
  'opening.depth_m': { en: 'Of the model.', fi: 'Mallin syvyys.', sv: 'Modellens djup.' },
  street: { en: 'The street it follows, by its id.', fi: 'Kadun tunnus.', sv: 'Gatans id.', examples: ['hameenkatu'] },
  from_m: { ...BEGIN, examples: [0] },
  to_m: { ...END, examples: [900] },
  shown_m: {
    en: 'How deep the ground is shown, true depth.',
    fi: 'Kuinka syvälle maaperä näytetään, oikea syvyys.',
    sv: 'Hur djupt marken visas, verkligt djup.',
    examples: [35],
  },
  columns: {
    en: 'The columns it is drawn between: items of the scene, or columns told here.',
    fi: 'Profiilit, joiden väliin se piirretään: kohtauksen kohteita tai tässä kerrottuja.',
    sv: 'Profilerna den ritas mellan: objekt i scenen eller profiler som anges här.',
  },
  'columns[].item': {
    en: 'A soil-layers item of this scene; its place along the street is the nearest point of the line.',
    fi: 'Tämän kohtauksen soil-layers-kohde; paikka kadulla on linjan lähin piste.',
    sv: 'Ett soil-layers-objekt i scenen; platsen längs gatan är linjens närmaste punkt.',
    examples: ['pit-at-the-bridge'],
  },
  'columns[].along_m': { en: 'Its place along the street.', fi: 'Paikka kadulla.', sv: 'Platsen längs gatan.' },
  'columns[].layers': { en: 'From the street downwards.', fi: 'Kadun pinnasta alaspäin.', sv: 'Från gatan och neråt.' },
  'columns[].layers[].soil': { en: 'The kind of ground.', fi: 'Maalaji.', sv: 'Jordarten.', examples: ['clay'] },
  'columns[].layers[].thickness_m': { en: 'How thick.', fi: 'Paksuus.', sv: 'Hur tjockt.', examples: [1.4] },
  'columns[].layers[].unit': {
    en: 'The body of ground it belongs to. Layers of one unit are joined from column to column; without units, like soils are.',
    fi: 'Maakappale, johon se kuuluu. Saman kappaleen kerrokset yhdistetään; ilman tätä samat maalajit.',
    sv: 'Jordkroppen den hör till. Lager i samma kropp förenas; utan den förenas lika jordarter.',
    examples: ['ice-lake-clay'],
  },
  doubt_m: {
    en: 'How far a boundary may lie off, half-way between two columns 100 m apart. Grows with the square root of distance.',
    fi: 'Kuinka paljon raja voi heittää kahden sadan metrin päässä olevan profiilin puolivälissä. Kasvaa etäisyyden neliöjuurena.',
    sv: 'Hur fel en gräns kan ligga halvvägs mellan två profiler 100 m från varandra. Växer som kvadratroten av avståndet.',
    examples: [0.5],
  },
  bodies: {
    en: 'What else is in the ground: caverns, water.',
    fi: 'Mitä muuta maassa on: luolia, vettä.',
    sv: 'Vad som annars finns i marken: bergrum, vatten.',
  },
  'bodies[].kind': { en: 'What it is.', fi: 'Mikä se on.', sv: 'Vad det är.' },
  'bodies[].from_m': BEGIN,
  'bodies[].to_m': END,
  'bodies[].top_m': {
    en: 'True depth of its roof or surface.',
    fi: 'Katon tai pinnan oikea syvyys.',
    sv: 'Takets eller ytans verkliga djup.',
    examples: [20],
  },
  'bodies[].bottom_m': {
    en: 'True depth of its floor.',
    fi: 'Pohjan oikea syvyys.',
    sv: 'Bottnens verkliga djup.',
    examples: [30],
  },
  marks: {
    en: 'Bridges and places on the edge.',
    fi: 'Siltoja ja paikkoja reunalla.',
    sv: 'Broar och platser på kanten.',
  },
  'marks[].kind': { en: 'What it is.', fi: 'Mikä se on.', sv: 'Vad det är.' },
  'marks[].from_m': BEGIN,
  'marks[].to_m': END,
  note: {
    en: 'What must be said about how this came about.',
    fi: 'Mitä synnystä on sanottava.',
    sv: 'Vad som måste sägas om hur det kom till.',
  },
};
