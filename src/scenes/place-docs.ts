/** What the fields of an item and of its place are; see `field-docs.ts`. */
import type { FieldDoc, FieldDocs } from './field-docs.ts';

/** Offered while typing. */
const PLACE_SNIPPETS = [
  { label: 'street', body: { street: { id: '$1', along_m: 0, offset_m: -9, facing: 'back-across' } } },
  { label: 'beside', body: { beside: { id: '$1', bearingDeg: 0, distance_m: 10 } } },
  {
    label: 'geopose',
    body: { geopose: { position: { lat: 61.49765, lon: 23.76163, h: 0 }, angles: { yaw: 90, pitch: 0, roll: 0 } } },
  },
];

const YAW = {
  en: 'Turn counter-clockwise from east, seen from above: 90 minus the bearing.',
  fi: 'Kierto vastapäivään idästä ylhäältä katsoen: 90 miinus suunta.',
  sv: 'Vridning moturs från öster, sett uppifrån: 90 minus bäringen.',
};

const SOUND = {
  en: 'A sound file beside the scene.',
  fi: 'Äänitiedosto kohtauksen vieressä.',
  sv: 'En ljudfil bredvid scenen.',
} satisfies FieldDoc;

const CAPTIONS = {
  en: 'Captions of the sound file, as WebVTT.',
  fi: 'Äänitiedoston tekstitys, WebVTT.',
  sv: 'Ljudfilens textning, som WebVTT.',
} satisfies FieldDoc;

export const PLACE_DOCS: FieldDocs = {
  'items[].id': {
    en: 'A name of its own among items and landmarks.',
    fi: 'Oma tunnus kohteiden ja maamerkkien joukossa.',
    sv: 'Ett eget namn bland objekt och landmärken.',
    examples: ['old-well'],
  },
  'items[].type': {
    en: 'What kind of content it is; says which props it has.',
    fi: 'Minkälaista sisältöä se on; kertoo, mitä kenttiä props sisältää.',
    sv: 'Vad för slags innehåll det är; avgör vilka fält props har.',
  },
  'items[].title': { en: 'What the list calls it.', fi: 'Nimi luettelossa.', sv: 'Namnet i listan.' },
  'items[].summary': {
    en: 'One sentence in the list.',
    fi: 'Yksi virke luettelossa.',
    sv: 'En mening i listan.',
  },
  'items[].place': {
    en: 'Where it stands: exactly one of street, geopose, beside.',
    fi: 'Missä se on: täsmälleen yksi näistä: street, geopose, beside.',
    sv: 'Var det står: precis ett av street, geopose, beside.',
    also: { defaultSnippets: PLACE_SNIPPETS },
  },
  'items[].place.street': {
    en: 'So many metres along a centre line, so many beside it.',
    fi: 'Näin monta metriä keskilinjaa pitkin ja näin monta sen sivussa.',
    sv: 'Så många meter längs en mittlinje, så många bredvid den.',
  },
  'items[].place.street.id': {
    en: 'Of an entry of "streets".',
    fi: '"streets"-luettelon tunnus.',
    sv: 'Id ur "streets".',
    examples: ['hameenkatu'],
  },
  'items[].place.street.along_m': {
    en: 'From the first point of the line, along it, to at most its length.',
    fi: 'Linjan ensimmäisestä pisteestä sitä pitkin, enintään linjan pituus.',
    sv: 'Från linjens första punkt längs den, högst dess längd.',
    examples: [412.5],
  },
  'items[].place.street.offset_m': {
    en: 'To the right of the direction of the line; negative to the left.',
    fi: 'Oikealle linjan suunnasta; negatiivinen vasemmalle.',
    sv: 'Till höger om linjens riktning; negativt till vänster.',
    examples: [-9],
  },
  'items[].place.street.facing': {
    en: 'Which way the visitor looks at it: along or against the line, across to its right, back-across to its left, or a bearing clockwise from true north.',
    fi: 'Mihin päin kävijä sitä katsoo: along linjan suuntaan, against vastaan, across oikealle, back-across vasemmalle, tai suunta asteina myötäpäivään pohjoisesta.',
    sv: 'Åt vilket håll besökaren ser på det: along längs linjen, against mot den, across åt höger, back-across åt vänster, eller en bäring medurs från norr.',
    examples: ['back-across', 351],
  },
  'items[].place.geopose': {
    en: 'OGC GeoPose 1.0, basic YPR: latitude, longitude, turn.',
    fi: 'OGC GeoPose 1.0, basic YPR: leveys- ja pituusaste ja kierto.',
    sv: 'OGC GeoPose 1.0, basic YPR: latitud, longitud, vridning.',
  },
  'items[].place.geopose.position': { en: 'Where on the earth.', fi: 'Missä maapallolla.', sv: 'Var på jorden.' },
  'items[].place.geopose.position.h': {
    en: 'Above the street; above the WGS84 ellipsoid if heightMode says so.',
    fi: 'Kadun pinnasta; WGS84-ellipsoidista, jos heightMode niin sanoo.',
    sv: 'Över gatan; över WGS84-ellipsoiden om heightMode säger det.',
    examples: [0],
  },
  'items[].place.geopose.angles': {
    en: 'Turned about up, then about the new y, then about the new x.',
    fi: 'Kierretään ensin ylöspäin olevan, sitten uuden y-, sitten uuden x-akselin ympäri.',
    sv: 'Vrids kring uppåt, sedan kring nya y, sedan kring nya x.',
  },
  'items[].place.geopose.angles.yaw': { ...YAW, examples: [135] },
  'items[].place.geopose.angles.pitch': { en: 'Usually 0.', fi: 'Yleensä 0.', sv: 'Oftast 0.', examples: [0] },
  'items[].place.geopose.angles.roll': { en: 'Usually 0.', fi: 'Yleensä 0.', sv: 'Oftast 0.', examples: [0] },
  'items[].place.beside': {
    en: 'A direction and a distance from a landmark or another item.',
    fi: 'Suunta ja etäisyys maamerkistä tai toisesta kohteesta.',
    sv: 'En riktning och ett avstånd från ett landmärke eller ett annat objekt.',
  },
  'items[].place.beside.id': {
    en: 'Of a landmark or another item.',
    fi: 'Maamerkin tai toisen kohteen tunnus.',
    sv: 'Id för ett landmärke eller ett annat objekt.',
    examples: ['fountain'],
  },
  'items[].place.beside.bearingDeg': {
    en: 'From it to this item, clockwise from true north.',
    fi: 'Siitä tähän kohteeseen, myötäpäivään pohjoisesta.',
    sv: 'Från det till detta objekt, medurs från norr.',
    examples: [100],
  },
  'items[].place.beside.distance_m': {
    en: 'From it to this item.',
    fi: 'Siitä tähän kohteeseen.',
    sv: 'Från det till detta objekt.',
    examples: [45],
  },
  'items[].place.beside.facing': {
    en: 'Which way the visitor looks at it, clockwise from true north. Left out: the bearing.',
    fi: 'Mihin suuntaan kävijä sitä katsoo, myötäpäivään pohjoisesta. Ilman tätä: sama suunta.',
    sv: 'Åt vilket håll besökaren ser på det, medurs från norr. Utelämnad: bäringen.',
    examples: [351],
  },
  'items[].heightMode': {
    en: 'What h is above: "ground", the street there (the default), or "ellipsoid", the WGS84 ellipsoid.',
    fi: 'Mistä h mitataan: "ground", kadun pinnasta (oletus), tai "ellipsoid", WGS84-ellipsoidista.',
    sv: 'Vad h räknas från: "ground", gatan där (förvalt), eller "ellipsoid", WGS84-ellipsoiden.',
    default: 'ground',
  },
  'items[].standpoint': {
    en: 'Where to stand to see it best; never on a hazard. Left out: nobody is asked to stand anywhere.',
    fi: 'Mistä sen näkee parhaiten; ei koskaan vaarapaikalla. Ilman tätä ketään ei pyydetä seisomaan missään.',
    sv: 'Var man står för att se det bäst; aldrig på en farlig plats. Utelämnad: ingen ombeds stå någonstans.',
    examples: [{ distance_m: 3 }],
  },
  'items[].standpoint.distance_m': {
    en: 'Behind the item, as seen along the way it faces.',
    fi: 'Kohteen takana, sen katselusuuntaan nähden.',
    sv: 'Bakom objektet, sett i den riktning det är vänt.',
    examples: [3],
  },
  'items[].reach_m': {
    en: 'From how far it shows itself.',
    fi: 'Kuinka kaukaa se näkyy.',
    sv: 'Från hur långt håll det visar sig.',
    examples: [60],
  },
  'items[].recordings': {
    en: 'The words of the item read aloud, one file for each language. Without one the browser’s voice reads.',
    fi: 'Kohteen sanat luettuina ääneen, yksi tiedosto kullekin kielelle. Ilman sitä selain lukee.',
    sv: 'Objektets ord upplästa, en fil för varje språk. Utan den läser webbläsaren.',
  },
  'items[].recordings.fi': { en: 'In Finnish.', fi: 'Suomeksi.', sv: 'På finska.' },
  'items[].recordings.fi.src': { ...SOUND, examples: ['speech/pit-fi.mp3'] },
  'items[].recordings.fi.captions': { ...CAPTIONS, examples: ['speech/pit-fi.vtt'] },
  'items[].recordings.sv': { en: 'In Swedish.', fi: 'Ruotsiksi.', sv: 'På svenska.' },
  'items[].recordings.sv.src': { ...SOUND, examples: ['speech/pit-sv.mp3'] },
  'items[].recordings.sv.captions': { ...CAPTIONS, examples: ['speech/pit-sv.vtt'] },
  'items[].recordings.en': { en: 'In English.', fi: 'Englanniksi.', sv: 'På engelska.' },
  'items[].recordings.en.src': { ...SOUND, examples: ['speech/pit-en.mp3'] },
  'items[].recordings.en.captions': { ...CAPTIONS, examples: ['speech/pit-en.vtt'] },
  'items[].props': {
    en: "What the content type needs; see the type's own table.",
    fi: 'Mitä sisältötyyppi tarvitsee; katso tyypin omaa taulukkoa.',
    sv: 'Vad innehållstypen behöver; se typens egen tabell.',
  },
};
