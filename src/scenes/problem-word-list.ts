/** Words of what JSON and the schema find. Fillings stand in the basic form, so that no ending has to be made. */
import type { WordList } from './word-list.ts';

const SENTENCES: WordList = {
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
  'expected another key, found {key}': ['avain {key} ei ole sallittu', 'nyckeln {key} är inte tillåten'],
  'found the key {key} a second time': [
    'avain {key} on tässä toisen kerran; poista toinen',
    'nyckeln {key} står här en andra gång; ta bort den ena',
  ],
};

const VALUES: WordList = {
  'a text': ['teksti', 'en text'],
  'a number': ['luku', 'ett tal'],
  'a whole number': ['kokonaisluku', 'ett heltal'],
  'true or false': ['true tai false', 'true eller false'],
  'a list': ['lista', 'en lista'],
  'an object': ['objekti', 'ett objekt'],
  'a value': ['arvo', 'ett värde'],
  'another value': ['muu arvo', 'ett annat värde'],
  nothing: ['ei mitään', 'ingenting'],
  'one of {list}': ['jokin näistä: {list}', 'ett av {list}'],
  'a multiple of {step}': ['luvun {step} monikerta', 'en multipel av {step}'],
  'a text of the form {form}': ['teksti muotoa {form}', 'en text av formen {form}'],
  'some text': ['jokin teksti', 'någon text'],
  'at least {bound} characters': ['vähintään {bound} merkkiä', 'minst {bound} tecken'],
  'at most {bound} characters': ['enintään {bound} merkkiä', 'högst {bound} tecken'],
  'at least {bound} entry': ['vähintään {bound} kohta', 'minst {bound} post'],
  'at least {bound} entries': ['vähintään {bound} kohtaa', 'minst {bound} poster'],
  'at most {bound} entry': ['enintään {bound} kohta', 'högst {bound} post'],
  'at most {bound} entries': ['enintään {bound} kohtaa', 'högst {bound} poster'],
  'a number of at least {bound}': ['luku, joka on vähintään {bound}', 'ett tal som är minst {bound}'],
  'a number of at most {bound}': ['luku, joka on enintään {bound}', 'ett tal som är högst {bound}'],
  'a number above {bound}': ['luku, joka on yli {bound}', 'ett tal över {bound}'],
  'a number below {bound}': ['luku, joka on alle {bound}', 'ett tal under {bound}'],
  'a list of {count}': ['{count} kohdan lista', 'en lista med {count}'],
  'an empty object': ['tyhjä objekti', 'ett tomt objekt'],
  'an object with {keys}': ['objekti, jossa on {keys}', 'ett objekt med {keys}'],
  'a number too large to hold': ['luku, joka on liian suuri', 'ett alltför stort tal'],
  'an id of small letters a-z, digits and hyphens': [
    'tunnus, jossa on pieniä kirjaimia a–z, numeroita ja yhdysviivoja',
    'ett id av små bokstäver a–z, siffror och bindestreck',
  ],
  'a colour like #a68c5b': ['väri kuten #a68c5b', 'en färg som #a68c5b'],
  'a path beside the scene file, like pictures/bridge.webp': [
    'polku tiedoston vieressä, kuten pictures/bridge.webp',
    'en sökväg bredvid filen, som pictures/bridge.webp',
  ],
  'an address that starts with https://': ['osoite, jonka alussa on https://', 'en adress som börjar med https://'],
  'a date like 2026-11-20, 2026-11 or 2026': [
    'päiväys kuten 2026-11-20, 2026-11 tai 2026',
    'ett datum som 2026-11-20, 2026-11 eller 2026',
  ],
  'words in at least one language': ['sanat ainakin yhdellä kielellä', 'ord på minst ett språk'],
  'to_year after from_year': ['to_year, joka on from_year-vuoden jälkeen', 'to_year efter from_year'],
  '"to" after "from"': ['"to", joka on "from"-vuoden jälkeen', '"to" efter "from"'],
  'four corners under a hip or gable roof; use "flat" for other outlines': [
    'neljä kulmaa aumakaton tai harjakaton alla (muille "flat")',
    'fyra hörn under ett valmat tak eller sadeltak ("flat" för andra)',
  ],
};

const JSON_FAULTS: WordList = {
  'expected at most {most} bytes, found {bytes}': [
    'tiedostossa saa olla enintään {most} tavua, mutta siinä on {bytes}',
    'filen får ha högst {most} byte, men den har {bytes}',
  ],
  'expected at most {most} levels of nesting': [
    'sisäkkäisiä tasoja saa olla enintään {most}',
    'det får finnas högst {most} nivåer inuti varandra',
  ],
  'expected UTF-8, found {found}: save the file as UTF-8 without BOM': [
    'tiedoston pitää olla UTF-8:aa, mutta siinä on {found}: tallenna se UTF-8:na ilman BOM-merkkiä',
    'filen ska vara UTF-8, men här finns {found}: spara den som UTF-8 utan BOM',
  ],
  'a byte of another encoding': ['muun koodauksen tavu', 'en byte av en annan kodning'],
  'expected a file beside the scene, found none at {link}': [
    'tiedostoa {link} ei ole kohtaustiedoston vieressä',
    'filen {link} finns inte bredvid scenfilen',
  ],
  'found a byte order mark: save the file as UTF-8 without BOM': [
    'alussa on tavujärjestysmerkki: tallenna tiedosto UTF-8:na ilman BOM-merkkiä',
    'här står en byteordningsmarkering: spara filen som UTF-8 utan BOM',
  ],
  'found a comment: JSON has none, put remarks into "note" of a source': [
    'tässä on kommentti: JSONissa ei ole niitä, kirjoita huomautukset lähteen kenttään "note"',
    'här står en kommentar: JSON har inga, skriv anmärkningar i en källas "note"',
  ],
  'found a comment that is not closed: JSON has no comments': [
    'tässä on kommentti, jota ei ole suljettu: JSONissa ei ole kommentteja',
    'här står en kommentar som inte är stängd: JSON har inga kommentarer',
  ],
  'found a comma before {bracket}: take the comma away': [
    'merkin {bracket} edellä on pilkku: poista pilkku',
    'före {bracket} står ett komma: ta bort det',
  ],
  'expected JSON, found an empty file': [
    'tiedosto on tyhjä, vaikka siinä pitäisi olla JSONia',
    'filen är tom; den ska innehålla JSON',
  ],
  'expected JSON': ['tähän kuuluu JSONia', 'här ska stå JSON'],
  'found a single quotation mark: JSON texts stand in double ones': [
    'tässä on yksinkertainen lainausmerkki: JSONissa tekstit ovat kaksinkertaisissa',
    'här står ett enkelt citattecken: i JSON står texter inom dubbla',
  ],
  'found the bare word {word}: texts and keys stand in double quotes': [
    'tässä on paljas sana {word}: tekstit ja avaimet kirjoitetaan lainausmerkkeihin',
    'här står det bara ordet {word}: texter och nycklar skrivs inom citattecken',
  ],
  'found {character}: texts and keys stand in double quotes': [
    'tässä on {character}: tekstit ja avaimet kirjoitetaan lainausmerkkeihin',
    'här står {character}: texter och nycklar skrivs inom citattecken',
  ],
  'expected a comma between two values': [
    'kahden arvon väliin kuuluu pilkku',
    'mellan två värden ska det stå ett komma',
  ],
  'expected a colon after the key': ['avaimen jälkeen kuuluu kaksoispiste', 'efter nyckeln ska det stå ett kolon'],
  'expected a value': ['tästä puuttuu arvo', 'här saknas ett värde'],
  'expected a key in double quotes': ['tähän kuuluu avain lainausmerkeissä', 'här ska stå en nyckel inom citattecken'],
  'expected "}": an object is not closed': [
    'tähän kuuluu "}": objektia ei ole suljettu',
    'här ska stå "}": ett objekt är inte stängt',
  ],
  'expected "]": a list is not closed': [
    'tähän kuuluu "]": listaa ei ole suljettu',
    'här ska stå "]": en lista är inte stängd',
  ],
  'expected the end of the file after the last "}"': [
    'tiedoston pitäisi päättyä viimeiseen merkkiin "}"',
    'filen ska sluta efter den sista "}"',
  ],
  'expected a closing quotation mark on the same line': [
    'samalle riville kuuluu sulkeva lainausmerkki',
    'ett avslutande citattecken ska stå på samma rad',
  ],
  'found an unfinished number': ['tässä on keskeneräinen luku', 'här står ett ofärdigt tal'],
  'expected four hexadecimal digits after \\u': [
    'merkkien \\u jälkeen kuuluu neljä heksadesimaalinumeroa',
    'efter \\u ska det stå fyra hexadecimala siffror',
  ],
  'found an unknown escape: write \\\\ for a backslash': [
    'tässä on tuntematon merkintä: kenoviiva kirjoitetaan \\\\',
    'här står ett okänt specialtecken: omvänt snedstreck skrivs \\\\',
  ],
  'found a control character: write \\n or \\t inside texts': [
    'tässä on ohjausmerkki: teksteissä kirjoitetaan \\n tai \\t',
    'här står ett styrtecken: skriv \\n eller \\t i texter',
  ],
  'found a number that JSON cannot hold': [
    'tässä on luku, jota JSON ei tunne',
    'här står ett tal som JSON inte kan ha',
  ],
};

export const PROBLEM_WORDS: WordList = { ...SENTENCES, ...VALUES, ...JSON_FAULTS };
