/**
 * What each field of the scene format is, in three languages: for editors' hovers and for the reference. Only the
 * generator of `scenes/scene.schema.json` reads it, so that the pages need not carry it.
 *
 * Keys are paths: `streets[].line.coordinates`, `objects[](pipe).depth_m` for the branch of kind `pipe`. A path of its
 * own wins over the field's name alone (`COMMON_DOCS`).
 */
import { PLACE_DOCS } from './place-docs.ts';

export interface FieldDoc {
  readonly en: string;
  readonly fi: string;
  readonly sv: string;
  /** Where the schema says none: `NTU`. */
  readonly unit?: string;
  /** Each is valid at the field. */
  readonly examples?: readonly unknown[];
  /** What a file means that leaves the field out. */
  readonly default?: unknown;
  /** More keywords of JSON Schema, for what the format checks beside the schema. */
  readonly also?: { readonly [keyword: string]: unknown };
}

export type FieldDocs = { readonly [path: string]: FieldDoc };

/** Of every text: how long, and what may stand in it. */
export const checkedText = (max: number): string => `Plain text, at most ${max} characters; *emphasis* between stars.`;

/** Fields that mean the same wherever they stand. */
export const COMMON_DOCS: FieldDocs = {
  id: {
    en: 'A name of its own in this file, for references: small letters a-z, digits and hyphens.',
    fi: 'Oma tunnus tässä tiedostossa viittauksia varten: pienet kirjaimet a-z, numerot ja yhdysmerkki.',
    sv: 'Ett eget namn i filen för hänvisningar: små bokstäver a-z, siffror och bindestreck.',
    examples: ['old-well'],
  },
  name: { en: 'What people call it.', fi: 'Nimi, jolla se tunnetaan.', sv: 'Vad man kallar det.' },
  story: {
    en: 'What a visitor reads on a card: two or three sentences.',
    fi: 'Mitä kävijä lukee kortista: kaksi tai kolme virkettä.',
    sv: 'Vad besökaren läser på ett kort: två eller tre meningar.',
  },
  sources: {
    en: 'Ids of entries of the scene\'s "sources": where this is known from.',
    fi: 'Kohtauksen "sources"-luettelon tunnuksia: mistä tämä tiedetään.',
    sv: 'Id:n ur scenens "sources": varifrån detta är känt.',
    examples: [['osm']],
  },
  colour: {
    en: 'Red, green and blue as six hexadecimal digits. Left out: the usual colour of the thing.',
    fi: 'Punainen, vihreä ja sininen kuutena heksadesimaalinumerona. Ilman tätä: asian tavallinen väri.',
    sv: 'Rött, grönt och blått som sex hexadecimala siffror. Utelämnad: sakens vanliga färg.',
    examples: ['#a68c5b'],
  },
  evidence: {
    en: 'How sure it is, as the visitor is told: measured here, a computed model, an illustration, or planned.',
    fi: 'Kuinka varmaa se on, kuten kävijälle kerrotaan: mitattu, laskettu malli, havainnekuva tai suunnitelma.',
    sv: 'Hur säkert det är, som besökaren får veta: uppmätt, beräknad modell, illustration eller plan.',
    examples: ['illustration'],
    also: {
      enumDescriptions: [
        'Measured here. · Mitattu täällä. · Uppmätt här.',
        'Computed from what was measured. · Laskettu mitatusta. · Beräknat ur det uppmätta.',
        'How it may look or have looked. · Miltä se voi näyttää tai näytti. · Hur det kan se ut eller såg ut.',
        'Not there yet. · Ei vielä olemassa. · Finns inte ännu.',
      ],
    },
  },
  note: {
    en: 'A remark for the visitor: how this came about, and what is a guess.',
    fi: 'Huomautus kävijälle: miten tämä on tehty ja mikä on arvaus.',
    sv: 'En anmärkning till besökaren: hur detta kom till och vad som är en gissning.',
  },
  lat: {
    en: 'WGS84 latitude, north positive.',
    fi: 'WGS84-leveysaste, pohjoinen positiivinen.',
    sv: 'Latitud i WGS84, norr positivt.',
    examples: [61.49765],
  },
  lon: {
    en: 'WGS84 longitude, east positive.',
    fi: 'WGS84-pituusaste, itä positiivinen.',
    sv: 'Longitud i WGS84, öster positivt.',
    examples: [23.76163],
  },
};

export const SCENE_DOCS: FieldDocs = {
  '': { en: 'What stands where on a street.', fi: 'Mitä kadulla on ja missä.', sv: 'Vad som finns var på en gata.' },
  $schema: {
    en: 'Where the editor finds the rules for completion: ../scene.schema.json',
    fi: 'Mistä muokkain löytää säännöt täydennystä varten: ../scene.schema.json',
    sv: 'Var redigeraren hittar reglerna för komplettering: ../scene.schema.json',
    examples: ['../scene.schema.json'],
  },
  formatVersion: {
    en: 'The version of this format.',
    fi: 'Tämän tiedostomuodon versio.',
    sv: 'Formatets version.',
    examples: [1],
  },
  id: {
    en: 'The name of the folder the scene lies in.',
    fi: 'Kansion nimi, jossa kohtaus on.',
    sv: 'Namnet på mappen där scenen ligger.',
    examples: ['hameenkatu'],
  },
  languages: {
    en: 'Languages the scene speaks, the first one instead of a missing one.',
    fi: 'Kohtauksen kielet; ensimmäinen korvaa puuttuvan.',
    sv: 'Scenens språk; det första ersätter ett som saknas.',
    examples: [['fi', 'sv', 'en']],
  },
  'languages[]': {
    en: 'Finnish fi, Swedish sv, English en.',
    fi: 'Suomi fi, ruotsi sv, englanti en.',
    sv: 'Finska fi, svenska sv, engelska en.',
  },
  title: { en: 'The name of the street.', fi: 'Kadun nimi.', sv: 'Gatans namn.' },
  summary: {
    en: 'What there is to see, in one or two sentences.',
    fi: 'Mitä täällä näkee, yhdessä tai kahdessa virkkeessä.',
    sv: 'Vad som finns att se, i en eller två meningar.',
  },
  origin: {
    en: 'A point in the middle of the scene; everything lies within 5 km of it.',
    fi: 'Piste kohtauksen keskellä; kaikki on enintään 5 km:n päässä siitä.',
    sv: 'En punkt mitt i scenen; allt ligger inom 5 km från den.',
  },
  'origin.h': {
    en: 'Height of the street above the WGS84 ellipsoid; needed only by items with heightMode "ellipsoid".',
    fi: 'Kadun korkeus WGS84-ellipsoidista; tarvitaan vain, jos heightMode on "ellipsoid".',
    sv: 'Gatans höjd över WGS84-ellipsoiden; behövs bara av objekt med heightMode "ellipsoid".',
  },
  streets: {
    en: 'Centre lines, along which places are counted.',
    fi: 'Katujen keskilinjat, joita pitkin paikat lasketaan.',
    sv: 'Mittlinjer, längs vilka platser räknas.',
  },
  'streets[].line': {
    en: 'The centre line, as GeoJSON.',
    fi: 'Keskilinja GeoJSON-muodossa.',
    sv: 'Mittlinjen som GeoJSON.',
  },
  'streets[].line.type': { en: 'Always "LineString".', fi: 'Aina "LineString".', sv: 'Alltid "LineString".' },
  'streets[].line.coordinates': {
    en: 'Points as [longitude, latitude], longitude first. Places are counted from the first point.',
    fi: 'Pisteet [pituusaste, leveysaste], pituusaste ensin. Paikat lasketaan ensimmäisestä pisteestä.',
    sv: 'Punkter som [longitud, latitud], longituden först. Platser räknas från den första punkten.',
    examples: [
      [
        [23.77205, 61.49857],
        [23.75243, 61.49711],
      ],
    ],
  },
  'streets[].width_m': {
    en: 'From house front to house front.',
    fi: 'Talorivistä taloriviin.',
    sv: 'Från husrad till husrad.',
    examples: [30],
  },
  landmarks: {
    en: 'Things a visitor can see and aim at, and that items may stand beside.',
    fi: 'Asioita, jotka kävijä näkee ja joihin voi tähdätä; kohteet voivat olla niiden vieressä.',
    sv: 'Sådant som besökaren ser och kan sikta på, och som objekt kan stå bredvid.',
  },
  'landmarks[].position': {
    en: 'Of the point to aim at.',
    fi: 'Piste, johon tähdätään.',
    sv: 'Punkten som man siktar på.',
  },
  'landmarks[].position.h': {
    en: 'Above the street. Left out: 0.',
    fi: 'Kadun pinnasta ylöspäin. Ilman tätä: 0.',
    sv: 'Över gatan. Utelämnad: 0.',
    examples: [36],
    default: 0,
  },
  'landmarks[].uncertainty_m': {
    en: 'How far the true place may be from the given one.',
    fi: 'Kuinka kaukana oikea paikka voi olla annetusta.',
    sv: 'Hur långt den rätta platsen kan ligga från den angivna.',
    examples: [2],
  },
  'landmarks[].sight': {
    en: 'What to look at: "the tip of the tower".',
    fi: 'Mihin katsoa: "tornin huippu".',
    sv: 'Vad man ska se på: "tornets spets".',
  },
  marks: {
    en: 'Spots that a visitor can find to the decimetre and stand on, so that things stand exactly.',
    fi: 'Paikkoja, jotka kävijä löytää tarkasti ja joissa hän voi seistä, jotta kaikki asettuu kohdalleen.',
    sv: 'Platser som besökaren hittar precis och kan stå på, så att allt hamnar på sin rätta plats.',
  },
  'marks[].hint': {
    en: 'How to find the spot, and how to stand on it: "with your back to the door".',
    fi: 'Miten paikan löytää ja miten siinä seistään: "selkä oveen päin".',
    sv: 'Hur man hittar platsen och hur man står där: "med ryggen mot dörren".',
    examples: [
      { fi: 'Seiso talon kulman vieressä.', sv: 'Stå intill husets hörn.', en: 'Stand by the corner of the house.' },
    ],
  },
  'marks[].position': { en: 'Of the spot, on the street.', fi: 'Paikka kadun pinnalla.', sv: 'Platsen, på gatan.' },
  'marks[].uncertainty_m': {
    en: 'How far the true place may be from the given one: at least 1 where it was read from a map.',
    fi: 'Kuinka kaukana oikea paikka voi olla annetusta: vähintään 1, jos se on luettu kartasta.',
    sv: 'Hur långt den rätta platsen kan ligga från den angivna: minst 1 om den är avläst på en karta.',
    examples: [1],
  },
  'marks[].bearingDeg': {
    en: 'Of a sign whose code opens this street (?marker= and its id): which way one looks who reads it.',
    fi: 'Kyltille, jonka koodi avaa tämän kadun (?marker= ja tunnus): mihin suuntaan sen lukija katsoo.',
    sv: 'För en skylt vars kod öppnar gatan (?marker= och dess id): åt vilket håll den som läser den tittar.',
    examples: [70],
  },
  hazards: {
    en: 'Where nobody is ever asked to stand, as GeoJSON polygons.',
    fi: 'Missä ketään ei koskaan pyydetä seisomaan, GeoJSON-alueina.',
    sv: 'Där ingen någonsin ombeds stå, som GeoJSON-polygoner.',
  },
  'hazards.type': {
    en: 'Always "FeatureCollection".',
    fi: 'Aina "FeatureCollection".',
    sv: 'Alltid "FeatureCollection".',
  },
  'hazards.features': { en: 'One for each area.', fi: 'Yksi jokaista aluetta kohden.', sv: 'En för varje yta.' },
  'hazards.features[].type': { en: 'Always "Feature".', fi: 'Aina "Feature".', sv: 'Alltid "Feature".' },
  'hazards.features[].properties': { en: 'What the area is.', fi: 'Mikä alue on.', sv: 'Vad ytan är.' },
  'hazards.features[].properties.kind': {
    en: 'What is dangerous there.',
    fi: 'Mikä siellä on vaarallista.',
    sv: 'Vad som är farligt där.',
    examples: ['tram'],
  },
  'hazards.features[].geometry': { en: 'The area.', fi: 'Alue.', sv: 'Ytan.' },
  'hazards.features[].geometry.type': { en: 'Always "Polygon".', fi: 'Aina "Polygon".', sv: 'Alltid "Polygon".' },
  'hazards.features[].geometry.coordinates': {
    en: 'Rings of [longitude, latitude]; the first is the outline, others are holes. The last point is the first again.',
    fi: 'Renkaita pisteistä [pituusaste, leveysaste]; ensimmäinen on ääriviiva, muut reikiä. Viimeinen piste on sama kuin ensimmäinen.',
    sv: 'Ringar av [longitud, latitud]; den första är konturen, andra är hål. Sista punkten är den första igen.',
  },
  buildings: {
    en: 'GeoJSON files beside the scene: footprints with height_m. One file for each licence.',
    fi: 'GeoJSON-tiedostoja kohtauksen vieressä: rakennusten pohjat ja height_m. Oma tiedosto kullekin lisenssille.',
    sv: 'GeoJSON-filer bredvid scenen: byggnadernas kontur med height_m. En fil för varje licens.',
    examples: [['blocks.geojson']],
  },
  sources: {
    en: 'Where every fact, picture and model comes from.',
    fi: 'Mistä jokainen tieto, kuva ja malli on peräisin.',
    sv: 'Varifrån varje uppgift, bild och modell kommer.',
  },
  'sources[].title': { en: 'Of the work.', fi: 'Teoksen nimi.', sv: 'Verkets titel.', examples: ['OpenStreetMap'] },
  'sources[].author': { en: 'Who made it.', fi: 'Kuka sen teki.', sv: 'Vem som gjorde det.' },
  'sources[].url': {
    en: 'Where it can be read.',
    fi: 'Missä sen voi lukea.',
    sv: 'Var det kan läsas.',
    examples: ['https://www.openstreetmap.org/copyright'],
  },
  'sources[].licence': {
    en: 'Its short name.',
    fi: 'Lyhyt nimi.',
    sv: 'Det korta namnet.',
    examples: ['CC-BY-4.0', 'ODbL-1.0'],
  },
  'sources[].accessed': {
    en: 'When it was read: a day, a month or a year.',
    fi: 'Milloin se luettiin: päivä, kuukausi tai vuosi.',
    sv: 'När det lästes: dag, månad eller år.',
    examples: ['2026-11-20', '2026-11'],
  },
  items: {
    en: 'What is to be seen on the street.',
    fi: 'Mitä kadulla on nähtävää.',
    sv: 'Vad som finns att se på gatan.',
  },
  ...PLACE_DOCS,
};
