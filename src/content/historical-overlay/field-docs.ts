/** What the props of a look back are; see `scenes/field-docs.ts`. */
import type { FieldDocs } from '../../scenes/field-docs.ts';

const object = (properties: object) => ({ type: 'object', properties });
const SLOPING = object({ roof: object({ kind: { enum: ['hip', 'gable'] } }) });
const FOUR_CORNERS = object({ outlines: { type: 'array', items: { type: 'array', minItems: 4, maxItems: 4 } } });

export const HISTORICAL_OVERLAY_DOCS: FieldDocs = {
  '': {
    en: 'A look back: houses that stood here, and pictures of them.',
    fi: 'Katsaus menneeseen: taloja, jotka olivat tässä, ja kuvia niistä.',
    sv: 'En blick bakåt: hus som stod här, och bilder av dem.',
  },
  buildings: { en: 'Houses of any year.', fi: 'Talot kaikilta vuosilta.', sv: 'Hus från alla år.' },
  'buildings[]': {
    en: 'One house, or several that share a story. A hip or gable roof needs four corners.',
    fi: 'Yksi talo tai useita, joilla on sama tarina. Aumakatto ja satulakatto tarvitsevat neljä kulmaa.',
    sv: 'Ett hus eller flera med samma historia. Valmtak och sadeltak behöver fyra hörn.',
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    also: { if: SLOPING, then: FOUR_CORNERS },
  },
  'buildings[].from_year': {
    en: 'The year it was built.',
    fi: 'Rakennusvuosi.',
    sv: 'Byggnadsåret.',
    unit: 'year',
    examples: [1850],
  },
  'buildings[].to_year': {
    en: 'The year it was gone, after from_year. Left out: it stood to the end of the years shown.',
    fi: 'Vuosi, jolloin sitä ei enää ollut, from_year-vuoden jälkeen. Ilman tätä: se oli paikallaan loppuun asti.',
    sv: 'Året då det var borta, efter from_year. Utelämnad: det stod till slutet av åren som visas.',
    unit: 'year',
    examples: [1900],
  },
  'buildings[].unsure': {
    en: 'Which of the two years nobody knows for sure; shown with a question mark.',
    fi: 'Kumpaa vuosista ei tiedetä varmasti; näytetään kysymysmerkin kanssa.',
    sv: 'Vilket av åren som ingen vet säkert; visas med frågetecken.',
    examples: [['from']],
  },
  'buildings[].outlines': {
    en: 'One ring for each house: [x to the right, z towards the visitor], from the place; not closed.',
    fi: 'Yksi rengas kutakin taloa kohden: [x oikealle, z kävijää kohti] paikasta; ei suljettu.',
    sv: 'En ring för varje hus: [x åt höger, z mot besökaren] från platsen; inte sluten.',
    unit: 'm',
    examples: [
      [
        [
          [-5, -8],
          [-5, -1.5],
          [5, -1.5],
          [5, -8],
        ],
      ],
    ],
  },
  'buildings[].eaves_m': {
    en: 'Where the wall ends and the roof begins, above the street.',
    fi: 'Missä seinä loppuu ja katto alkaa, kadun pinnasta.',
    sv: 'Där väggen slutar och taket börjar, över gatan.',
    examples: [3.4],
  },
  'buildings[].roof': { en: 'What is above the eaves.', fi: 'Mitä räystään yllä on.', sv: 'Det ovanför takfoten.' },
  'buildings[].roof.kind': {
    en: 'hip slopes on every side, gable has two upright ends, flat has an edge.',
    fi: 'hip: aumakatto, gable: satulakatto, flat: tasakatto.',
    sv: 'hip: valmtak, gable: sadeltak, flat: platt tak.',
    examples: ['gable'],
  },
  'buildings[].roof.rise_m': {
    en: 'From the eaves to the ridge; of a flat roof, the height of its edge.',
    fi: 'Räystäästä harjaan; tasakaton reunan korkeus.',
    sv: 'Från takfot till nock; på platt tak kantens höjd.',
    examples: [2.4],
  },
  'buildings[].roof.chimneys': {
    en: 'How many.',
    fi: 'Kuinka monta.',
    sv: 'Hur många.',
    examples: [1],
    default: 0,
  },
  'buildings[].roof.turret': {
    en: 'A small tower on the middle of the ridge.',
    fi: 'Pieni torni harjan keskellä.',
    sv: 'Ett litet torn mitt på nocken.',
    examples: [{ width_m: 2, height_m: 5 }],
  },
  'buildings[].roof.turret.width_m': { en: 'Of each side.', fi: 'Sivun leveys.', sv: 'Sidans bredd.' },
  'buildings[].roof.turret.height_m': { en: 'Above the ridge.', fi: 'Harjasta ylöspäin.', sv: 'Över nocken.' },
  'buildings[].cladding': {
    en: 'What the walls are of.',
    fi: 'Mitä seinät ovat.',
    sv: 'Vad väggarna är av.',
    examples: ['wood'],
  },
  'buildings[].colour': {
    en: 'Of the walls: six hexadecimal digits.',
    fi: 'Seinien väri: kuusi heksadesimaalinumeroa.',
    sv: 'Väggarnas färg: sex hexadecimala siffror.',
    examples: ['#a4553c'],
  },
  'buildings[].storeys': {
    en: 'Rows of windows.',
    fi: 'Ikkunarivien määrä.',
    sv: 'Antal fönsterrader.',
    examples: [2],
  },
  'buildings[].door': {
    en: 'A door and steps in the wall that faces the visitor.',
    fi: 'Ovi ja portaat kävijän puoleisessa seinässä.',
    sv: 'Dörr och trappa i väggen mot besökaren.',
    examples: [true],
    default: false,
  },
  pictures: { en: 'Pictures on stands.', fi: 'Kuvia telineissä.', sv: 'Bilder på ställningar.' },
  'pictures[].src': {
    en: 'A file beside the scene.',
    fi: 'Tiedosto kohtauksen vieressä.',
    sv: 'En fil bredvid scenen.',
    examples: ['pictures/bridge.webp'],
  },
  'pictures[].alt': {
    en: 'What it shows, for those who do not see it.',
    fi: 'Mitä kuvassa on, niille jotka eivät näe sitä.',
    sv: 'Vad bilden visar, för den som inte ser den.',
  },
  'pictures[].caption': { en: 'A few words under it.', fi: 'Muutama sana kuvan alla.', sv: 'Några ord under bilden.' },
  'pictures[].year': {
    en: 'The year it shows.',
    fi: 'Vuosi, jota kuva esittää.',
    sv: 'Året den visar.',
    unit: 'year',
    examples: [1900],
  },
  'pictures[].width_m': { en: 'On the stand.', fi: 'Telineessä.', sv: 'På ställningen.', examples: [1.6] },
  'pictures[].height_m': { en: 'On the stand.', fi: 'Telineessä.', sv: 'På ställningen.', examples: [1.2] },
  'pictures[].credit': { en: 'Whose it is.', fi: 'Kenen kuva on.', sv: 'Vems den är.' },
  'pictures[].credit.author': { en: 'Who made it.', fi: 'Kuka sen teki.', sv: 'Vem som gjorde den.' },
  'pictures[].credit.organisation': { en: 'Who keeps it.', fi: 'Kuka sitä säilyttää.', sv: 'Vem som förvarar den.' },
  'pictures[].credit.licence': {
    en: 'A picture without one is refused.',
    fi: 'Kuva ilman lisenssiä hylätään.',
    sv: 'En bild utan licens avvisas.',
    examples: ['CC-BY-4.0'],
  },
  'pictures[].credit.page': {
    en: 'Where it is kept.',
    fi: 'Missä kuva on.',
    sv: 'Var den finns.',
    examples: ['https://www.finna.fi/'],
  },
  'pictures[].at': { en: 'Where its stand is.', fi: 'Telineen paikka.', sv: 'Ställningens plats.' },
  'pictures[].at.x_m': { en: 'To the right of the place.', fi: 'Oikealle paikasta.', sv: 'Åt höger om platsen.' },
  'pictures[].at.z_m': { en: 'Towards the visitor.', fi: 'Kävijää kohti.', sv: 'Mot besökaren.' },
  'pictures[].at.turnDeg': {
    en: 'Counter-clockwise from above, from facing the visitor. Left out: 0.',
    fi: 'Vastapäivään ylhäältä, kävijään päin olevasta asennosta. Ilman tätä: 0.',
    sv: 'Moturs uppifrån, från att vara vänd mot besökaren. Utelämnad: 0.',
    examples: [-15],
    default: 0,
  },
  years: {
    en: 'The years of the slider. Left out: those of the buildings.',
    fi: 'Liukusäätimen vuodet. Ilman tätä: rakennusten vuodet.',
    sv: 'Reglagets år. Utelämnad: byggnadernas år.',
    examples: [{ from: 1840, to: 1930, start: 1850 }],
  },
  'years.from': { en: 'The first.', fi: 'Ensimmäinen.', sv: 'Det första.', unit: 'year' },
  'years.to': {
    en: 'The last, after the first.',
    fi: 'Viimeinen, ensimmäisen jälkeen.',
    sv: 'Det sista, efter det första.',
    unit: 'year',
  },
  'years.start': {
    en: 'Where the slider starts.',
    fi: 'Mistä säädin alkaa.',
    sv: 'Var reglaget börjar.',
    unit: 'year',
  },
};
