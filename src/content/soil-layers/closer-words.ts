/** Words of the close look and of the printed column. */
import type { LocalText } from '../../drawing/text.ts';

export const CLOSER_WORDS = {
  kind: { fi: 'Maalaji', sv: 'Jordart', en: 'Kind of ground' },
  origin: { fi: 'Miten se tuli tähän?', sv: 'Hur kom det hit?', en: 'How did it come here?' },
  life: {
    fi: 'Mitä siinä elää tai virtaa?',
    sv: 'Vad lever eller rinner i det?',
    en: 'What lives or flows in it?',
  },
  water: { fi: 'Vesi', sv: 'Vatten', en: 'Water' },
  grains: { fi: 'Rakeiden koko', sv: 'Kornens storlek', en: 'Size of its grains' },
  munsell: {
    fi: 'Väri Munsellin värikartassa',
    sv: 'Färg enligt Munsells färgkarta',
    en: 'Colour by the Munsell chart',
  },
  besideCoin: {
    fi: 'Rakeiden koko: {sizes}. Vieressä 2 euron kolikko (25,75 mm) samassa mittakaavassa. Yksinkertaistettu piirros.',
    sv: 'Kornens storlek: {sizes}. Bredvid ett mynt på 2 euro (25,75 mm) i samma skala. En förenklad teckning.',
    en: 'Size of the grains: {sizes}. Beside them a 2-euro coin (25.75 mm) at the same scale. A simplified drawing.',
  },
  underLens: {
    fi: 'Rakeiden koko: {sizes}. Silmä tuskin erottaa niitä: ympyrässä ne ovat {times} kertaa suurempia. Vieressä 2 euron kolikko (25,75 mm).',
    sv: 'Kornens storlek: {sizes}. Ögat ser dem knappt: i cirkeln är de {times} gånger förstorade. Bredvid ett mynt på 2 euro (25,75 mm).',
    en: 'Size of the grains: {sizes}. The eye hardly sees them: in the circle they are {times} times larger. Beside it a 2-euro coin (25.75 mm).',
  },
  columnAlt: {
    fi: 'Maaprofiili: {title}. Samat kerrokset luetellaan sanoin alla.',
    sv: 'Jordprofil: {title}. Samma lager räknas upp i ord nedan.',
    en: 'Soil column: {title}. The same layers are listed in words below.',
  },
} as const satisfies Record<string, LocalText>;

export const COLUMN_WORDS = {
  heading: { fi: 'Maaprofiili', sv: 'Jordprofil', en: 'Soil column' },
  page: { fi: 'sivu {page}/{pages}', sv: 'sida {page}/{pages}', en: 'page {page} of {pages}' },
  scale: {
    fi: 'Pystymittakaava 1:{n} (A4, tulosta 100 %)',
    sv: 'Höjdskala 1:{n} (A4, skriv ut i 100 %)',
    en: 'Vertical scale 1:{n} (A4, print at 100 %)',
  },
  depth: { fi: 'Syvyys, m', sv: 'Djup, m', en: 'Depth, m' },
  evidence: { fi: 'Kuinka varmaa tämä on?', sv: 'Hur säkert är det här?', en: 'How sure is this?' },
  legend: { fi: 'Merkkien selitys', sv: 'Teckenförklaring', en: 'Legend' },
  code: {
    fi: 'suomalainen tunnus, suluissa ISO 14688',
    sv: 'finländsk kod, inom parentes ISO 14688',
    en: 'Finnish code, in brackets ISO 14688',
  },
  groundwater: { fi: 'Pohjavesi', sv: 'Grundvatten', en: 'Groundwater' },
  object: { fi: 'Esine tai rakenne', sv: 'Föremål eller konstruktion', en: 'Object or structure' },
  measured: { fi: 'mitattu raja', sv: 'uppmätt gräns', en: 'measured boundary' },
  model: { fi: 'laskettu raja', sv: 'beräknad gräns', en: 'computed boundary' },
  illustration: { fi: 'raja havainnekuvassa', sv: 'gräns i en illustration', en: 'boundary in an illustration' },
  planned: { fi: 'suunniteltu raja', sv: 'planerad gräns', en: 'planned boundary' },
  means: {
    fi: 'Missä kerros on eri reunoilla eri paksuinen, syvyydet ovat keskiarvoja.',
    sv: 'Där ett lager är olika tjockt på olika sidor är djupen medelvärden.',
    en: 'Where a layer differs in thickness from side to side, depths are means.',
  },
  sources: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
} as const satisfies Record<string, LocalText>;
