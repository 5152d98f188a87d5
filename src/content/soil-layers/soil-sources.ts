/** Where what is generally known of a kind of ground is written. Each was read; pages without https have no link. */
import type { LocalText, TextValue } from '../../drawing/text.ts';
import type { CloserSource } from '../../scenes/closer.ts';

/** What is usual of a kind of ground. No source: it says only that nobody can tell. */
export interface Usual {
  readonly words: LocalText;
  readonly source?: CloserSource;
}

type Levels = readonly [plain: string, easy: string, child: string];

const value = ([plain, easy, child]: Levels): TextValue => ({ plain, easy, child });

export const usual = (fi: Levels, sv: Levels, en: Levels, source?: CloserSource): Usual => ({
  words: { fi: value(fi), sv: value(sv), en: value(en) },
  ...(source && { source }),
});

export const SOURCES = {
  grains: {
    title: 'ISO 14688-1:2017, Geotechnical investigation and testing – Identification and classification of soil',
    about: 'Part 1, particle size fractions',
  },
  coin: { title: 'Euro coins: technical specifications (2 euro: 25.75 mm)', about: 'European Central Bank' },
  asphalt: { title: 'Asfaltti', about: 'Wikipedia (fi), CC BY-SA' },
  laying: {
    title: 'Pihakiveyksen asentaminen',
    about: 'pihakivi.com',
    url: 'https://www.pihakivi.com/toteutus-ja-yllapito/kiveyksen-asentaminen/',
  },
  culturalLayer: { title: 'Kulttuurikerros ja stratigrafia', about: 'Museovirasto, nba.fi/helsinginarkeologiaa' },
  soils: { title: 'Suomen maaperä', about: 'kaiva.fi', url: 'https://kaiva.fi/geologia/suomen-maapera/' },
  features: {
    title: 'Maaperän erityispiirteet',
    about: 'kaiva.fi',
    url: 'https://kaiva.fi/geologia/suomen-maapera/maaperan-erityispiirteet/',
  },
  settling: {
    title: 'Moreeni on yleisin maalaji Suomessa',
    about: 'ruokatieto.fi',
    url: 'https://www.ruokatieto.fi/ruokakasvatus/ruokaketju-ruuan-matka-pellolta-poytaan/luonto/maapera/moreeni-yleisin-maalaji-suomessa',
  },
  soilLife: {
    title: 'Eloperäinen aines hajoaa maassa',
    about: 'ruokatieto.fi',
    url: 'https://www.ruokatieto.fi/ruokakasvatus/ruokaketju-ruuan-matka-pellolta-poytaan/luonto/maapera/eloperainen-aines-hajoaa-maassa',
  },
  soilWater: {
    title: 'Elintärkeä maaperä',
    about: 'MinnaLearn',
    url: 'https://courses.minnalearn.com/fi/courses/regenfarming/maapera/elintarkea-maapera/',
  },
  varves: {
    title: 'Kan man räkna enskilda år i geologiska avlagringar?',
    about: 'Illustrerad Vetenskap, illvet.se, 2011',
  },
  alongLayers: {
    title: 'Soil Anisotropy: Mechanisms and Hydrologic Consequences',
    about: 'John Freeland, AGU Blogosphere, 2013',
  },
  gyttja: { title: 'Gyttja', about: 'Universal-Lexikon, 2012' },
  lakeMud: { title: 'Bacterial decomposition of organic matter in lacustrine sediments', about: 'Hydrobiologia' },
  peat: { title: 'Mitä on turve?', about: 'Bioenergia ry', url: 'https://www.bioenergia.fi/tietopankki/turve/' },
  sphagnum: { title: 'Taustaa turpeesta', about: 'Luonto-Liitto, luontoliitto.fi' },
  rock: { title: 'Tampereen alueen kallioperä', about: 'Yrjö Kähkönen, GTK, projects.gtk.fi/TAATA' },
  rockWater: { title: 'Kallioperän pohjavesi', about: 'GTK, Maaperäkartan käyttöopas, weppi.gtk.fi' },
  groundwater: { title: 'Maaperän pohjavesi', about: 'GTK, Maaperäkartan käyttöopas, weppi.gtk.fi' },
  clays: { title: 'Savimaat', about: 'GTK, Maaperäkartan käyttöopas, weppi.gtk.fi' },
  waterThrough: { title: 'Groundwater', about: 'R. A. Freeze and J. A. Cherry, 1979, table 2.2, p. 29' },
  groundwaterMade: { title: 'Toiminta: Pohjaveden tuotanto', about: 'luonnontila.fi' },
  frost: { title: 'Routa', about: 'Wikipedia (fi), CC BY-SA' },
  cracks: {
    title: 'The relation between road crack vegetation and plant biodiversity in urban landscape',
    about: 'T. Uchida et al., International Journal of GEOMATE 6, 2014',
    url: 'https://geomatejournal.com/geomate/article/view/2932',
  },
  joints: {
    title: 'Pflasterfuge',
    about: 'Gemeinde Bordesholm',
    url: 'https://www.gemeinde-bordesholm.de/?page_id=8128',
  },
  streetWater: {
    title: 'Hulevedet',
    about: 'Hämeenlinnan kaupunki',
    url: 'https://www.hameenlinna.fi/asiasana/hulevedet/',
  },
  pavingWater: {
    title: 'Pihakiveyksen teko',
    about: 'puutarha.net, Rudus, 2012',
    url: 'https://puutarha.net/artikkelit/8837/pihakiveyksen_teko_rudus.htm',
  },
} as const satisfies Record<string, CloserSource>;
