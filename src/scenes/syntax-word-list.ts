/** Words of what makes a file no JSON, or more than the format allows. */
import type { WordList } from './word-list.ts';

export const SYNTAX_WORDS = {
  'expected at most {most} bytes, found {bytes}': [
    'tiedostossa saa olla enintään {most} tavua, mutta siinä on {bytes}',
    'filen får ha högst {most} byte, men den har {bytes}',
  ],
  'expected at most {most} values, found more': [
    'tiedostossa saa olla enintään {most} arvoa, mutta niitä on enemmän',
    'filen får ha högst {most} värden, men den har fler',
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
  'UTF-16': ['UTF-16:ta', 'UTF-16'],
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
    'sana {word} on ilman lainausmerkkejä: tekstit ja avaimet kirjoitetaan lainausmerkkeihin',
    'ordet {word} står utan citattecken: texter och nycklar skrivs inom citattecken',
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
  'expected another key, found {key}': ['avain {key} ei ole sallittu', 'nyckeln {key} är inte tillåten'],
  'found the key {key} a second time': [
    'avain {key} on tässä toisen kerran; poista toinen',
    'nyckeln {key} står här en andra gång; ta bort den ena',
  ],
  'this scene needs a newer version of the app: it is of format {version}, and this app reads up to {known}': [
    'tämä kohtaus vaatii uudemman version ohjelmasta: sen muoto on {version}, ja tämä ohjelma lukee enintään muodon {known}',
    'den här scenen behöver en nyare version av programmet: den har format {version}, och programmet läser högst format {known}',
  ],
  'expected format {known}, found {version}; bring the file up with npm run scenes:migrate -- FILE --write': [
    'muodon pitäisi olla {known}, mutta se on {version}; päivitä tiedosto: npm run scenes:migrate -- FILE --write',
    'formatet ska vara {known}, men är {version}; uppdatera filen: npm run scenes:migrate -- FILE --write',
  ],
  '{sentence} (in the file brought up from format {version})': [
    '{sentence} (tiedostossa, joka on päivitetty muodosta {version})',
    '{sentence} (i filen som uppdaterats från format {version})',
  ],
} as const satisfies WordList;
