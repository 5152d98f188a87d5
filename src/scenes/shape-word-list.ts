/** Words of what the schema finds. Fillings stand in the basic form, so that no ending has to be made. */
import type { WordList } from './word-list.ts';

const SENTENCES = {
  'expected {expected}, found {found}': [
    'tähän kuuluu {expected}, mutta tässä on {found}',
    'här ska stå {expected}, men här står {found}',
  ],
  'expected {expected}, found nothing': ['tästä puuttuu {expected}', 'här saknas {expected}'],
  '{sentence}; did you mean {word}?': ['{sentence}; tarkoititko {word}?', '{sentence}; menade du {word}?'],
  '{first}, or {second}': ['{first} tai {second}', '{first} eller {second}'],
  'unknown key {key}': ['tuntematon avain {key}', 'okänd nyckel {key}'],
  'unknown key {key}: expected one of the keys {keys}': [
    'tuntematon avain {key}: tunnetut avaimet ovat {keys}',
    'okänd nyckel {key}: de kända nycklarna är {keys}',
  ],
  'unknown key {key}: expected no such key': ['avain {key} ei kuulu tähän', 'nyckeln {key} hör inte hit'],
  'expected exactly one of the keys {keys}, found none': [
    'tähän kuuluu täsmälleen yksi avaimista {keys}, mutta tässä ei ole yhtäkään',
    'här ska stå exakt en av nycklarna {keys}, men här står ingen',
  ],
  'expected exactly one of the keys {keys}, found {present}': [
    'tähän kuuluu täsmälleen yksi avaimista {keys}, mutta tässä on {present}',
    'här ska stå exakt en av nycklarna {keys}, men här står {present}',
  ],
} as const satisfies WordList;

const VALUES = {
  '{value}': ['{value}', '{value}'],
  null: ['null', 'null'],
  'a text': ['teksti', 'en text'],
  'a number': ['luku', 'ett tal'],
  'a whole number': ['kokonaisluku', 'ett heltal'],
  'true or false': ['true tai false', 'true eller false'],
  'a list': ['lista', 'en lista'],
  'an object': ['objekti', 'ett objekt'],
  'a value': ['arvo', 'ett värde'],
  'another value': ['muu arvo', 'ett annat värde'],
  nothing: ['ei mitään', 'ingenting'],
  'one of {list}': ['jokin näistä: {list}', 'något av {list}'],
  'a multiple of {step}': ['luvun {step} monikerta', 'en multipel av {step}'],
  'a text of the form {form}': ['teksti muotoa {form}', 'en text av formen {form}'],
  'some text': ['jokin teksti', 'någon text'],
  'at least {bound} characters': ['vähintään {bound} merkkiä', 'minst {bound} tecken'],
  'at most {bound} characters': ['enintään {bound} merkkiä', 'högst {bound} tecken'],
  'at least {bound} entry': ['vähintään {bound} kohta', 'minst {bound} post'],
  'at least {bound} entries': ['vähintään {bound} kohtaa', 'minst {bound} poster'],
  'at most {bound} entry': ['enintään {bound} kohta', 'högst {bound} post'],
  'at most {bound} entries': ['enintään {bound} kohtaa', 'högst {bound} poster'],
  'at most {bound} values in all': ['yhteensä enintään {bound} arvoa', 'tillsammans högst {bound} värden'],
  'a number of at least {bound}': ['luku, joka on vähintään {bound}', 'ett tal som är minst {bound}'],
  'a number of at most {bound}': ['luku, joka on enintään {bound}', 'ett tal som är högst {bound}'],
  'a number above {bound}': ['luku, joka on yli {bound}', 'ett tal över {bound}'],
  'a number below {bound}': ['luku, joka on alle {bound}', 'ett tal under {bound}'],
  'a list of {count}': ['{count} kohdan lista', 'en lista av längd {count}'],
  'an empty object': ['tyhjä objekti', 'ett tomt objekt'],
  'an object with {keys}': ['objekti, jossa on {keys}', 'ett objekt med {keys}'],
  'a number too large to hold': ['luku, joka on liian suuri', 'ett alltför stort tal'],
} as const satisfies WordList;

/** What schemas say of their own fields. */
const FIELDS = {
  'an id of small letters a-z, digits and hyphens': [
    'tunnus, jossa on vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä',
    'ett id med bara små bokstäver a–z, siffror och bindestreck',
  ],
  'a colour like #a68c5b': ['väri kuten #a68c5b', 'en färg som #a68c5b'],
  'a path beside the scene file, like pictures/bridge.webp': [
    'polku kohtauksen viereiseen tiedostoon, kuten pictures/bridge.webp',
    'en sökväg till en fil bredvid scenen, som pictures/bridge.webp',
  ],
  'an address that starts with https://': ['osoite, jonka alussa on https://', 'en adress som börjar med https://'],
  'a date like 2026-11-20, 2026-11 or 2026': [
    'päiväys kuten 2026-11-20, 2026-11 tai 2026',
    'ett datum som 2026-11-20, 2026-11 eller 2026',
  ],
  'words by language, like { "fi": "…" }': [
    'teksti kielittäin, kuten { "fi": "…" }',
    'text per språk, som { "fi": "…" }',
  ],
  'words in at least one language': ['teksti ainakin yhdellä kielellä', 'en text på minst ett språk'],
  'to_year after from_year': ['vuosi, joka on myöhempi kuin from_year', 'ett år som är senare än from_year'],
  '"to" after "from"': ['vuosi, joka on myöhempi kuin "from"', 'ett år som är senare än "from"'],
  'four corners under a hip or gable roof; use "flat" for other outlines': [
    'neljä kulmaa aumakaton tai harjakaton alla (muille "flat")',
    'fyra hörn under ett valmat tak eller sadeltak ("flat" för andra)',
  ],
  'a layer with some thickness in one corner at least': [
    'kerros, jolla on paksuutta ainakin yhdessä kulmassa',
    'ett lager som har någon tjocklek i åtminstone ett hörn',
  ],
  'a Munsell colour like 10YR 5/4': ['Munsell-väri kuten 10YR 5/4', 'en Munsellfärg som 10YR 5/4'],
  'a place further along than "from_m"': [
    'paikka, joka on kauempana kuin "from_m"',
    'en plats som ligger längre bort än "from_m"',
  ],
  'a depth below "top_m"': ['syvyys, joka on alempana kuin "top_m"', 'ett djup under "top_m"'],
  'a size of at least "from"': ['koko, joka on vähintään "from"', 'en storlek som är minst "from"'],
  'in each list of thicknesses one for each corner of the opening (four for a circle or a trench)': [
    'jokaisessa paksuuksien listassa yksi luku aukon kulmaa kohden (ympyrälle ja kaivannolle neljä)',
    'i varje lista av tjocklekar ett tal för varje hörn av öppningen (fyra för en cirkel eller ett schakt)',
  ],
  'an outline that neither crosses nor touches itself': [
    'ääriviiva, joka ei leikkaa eikä kosketa itseään',
    'en kontur som varken korsar eller rör vid sig själv',
  ],
} as const satisfies WordList;

export const SHAPE_WORDS = { ...SENTENCES, ...VALUES, ...FIELDS } as const;
