/** What imports say, in Finnish and Swedish: the English words are the keys, and nothing else can be said. */
import type { WordList } from '../scenes/word-list.ts';

export const IMPORT_WORDS = {
  'expected {expected}, found {found}': [
    'tähän kuuluu {expected}, mutta tässä on {found}',
    'här ska stå {expected}, men här står {found}',
  ],
  'expected {expected}, found nothing': ['tästä puuttuu {expected}', 'här saknas {expected}'],
  '{sentence}; did you mean {word}?': ['{sentence}; tarkoititko {word}?', '{sentence}; menade du {word}?'],
  'an object': ['objekti', 'ett objekt'],
  'a list': ['lista', 'en lista'],
  'a geometry of GeoJSON': ['GeoJSONin geometria', 'en geometri i GeoJSON'],
  'a line of at least 2 positions': ['viiva, jossa on vähintään 2 pistettä', 'en linje med minst 2 punkter'],
  '[longitude, latitude] in degrees': ['[pituusaste, leveysaste] asteina', '[longitud, latitud] i grader'],
  'GPS degrees (WGS84, EPSG:4326)': ['GPS:n asteet (WGS84, EPSG:4326)', 'grader som i GPS (WGS84, EPSG:4326)'],
  '{sentence}; save the layer again as EPSG:4326': [
    '{sentence}; tallenna taso uudestaan muodossa EPSG:4326',
    '{sentence}; spara lagret på nytt som EPSG:4326',
  ],
  '{type} is left out: points and lines come in': [
    '{type} jää pois: pisteet ja viivat otetaan mukaan',
    '{type} lämnas utanför: punkter och linjer tas med',
  ],
  'a hazard is left out: points and lines come in': [
    'vaaranpaikka jää pois: pisteet ja viivat otetaan mukaan',
    'ett farligt område lämnas utanför: punkter och linjer tas med',
  ],
  'a point is left out: only lines become streets': [
    'piste jää pois: vain viivoista tulee katuja',
    'en punkt lämnas utanför: bara linjer blir gator',
  ],
  'a line is left out: only points become items': [
    'viiva jää pois: vain pisteistä tulee kohteita',
    'en linje lämnas utanför: bara punkter blir objekt',
  ],
  'a line is left out: only points become landmarks': [
    'viiva jää pois: vain pisteistä tulee maamerkkejä',
    'en linje lämnas utanför: bara punkter blir landmärken',
  ],
  'expected longitude within ±180° and latitude within ±90°, found {position}; is it latitude first? Longitude stands first':
    [
      'pituusaste on välillä ±180° ja leveysaste välillä ±90°, mutta tässä on {position}; onko leveysaste ensin? Pituusaste kuuluu ensin',
      'longituden ligger inom ±180° och latituden inom ±90°, men här står {position}; står latituden först? Longituden ska stå först',
    ],
  'expected longitude within ±180° and latitude within ±90°, found {position}; are these metres of a map grid? Save the layer again as EPSG:4326':
    [
      'pituusaste on välillä ±180° ja leveysaste välillä ±90°, mutta tässä on {position}; ovatko nämä karttaruudukon metrejä? Tallenna taso uudestaan muodossa EPSG:4326',
      'longituden ligger inom ±180° och latituden inom ±90°, men här står {position}; är det meter i ett kartrutnät? Spara lagret på nytt som EPSG:4326',
    ],
  'latitude {lat}, longitude {lon} is far from Finland, and the other way round it is in it: longitude stands first': [
    'leveysaste {lat}, pituusaste {lon} on kaukana Suomesta, mutta toisin päin Suomessa: pituusaste kuuluu ensin',
    'latitud {lat}, longitud {lon} ligger långt från Finland, men omvänt i Finland: longituden ska stå först',
  ],
  'has no property name, nimi or namn; it is called {id} for now': [
    'ominaisuus name, nimi tai namn puuttuu; nimenä on toistaiseksi {id}',
    'egenskapen name, nimi eller namn saknas; det heter {id} tills vidare',
  ],
  'expected at most {most} positions, found {count}: simplify the line first': [
    'viivassa saa olla enintään {most} pistettä, mutta siinä on {count}: yksinkertaista viiva ensin',
    'en linje får ha högst {most} punkter, men den har {count}: förenkla linjen först',
  ],
  'expected one of the types {types}; give it with --type': [
    'tähän kuuluu jokin tyypeistä {types}; anna se valitsimella --type',
    'här ska stå en av typerna {types}; ange den med --type',
  ],
  'expected at least one point or line, found none': [
    'tiedostossa pitäisi olla ainakin yksi piste tai viiva, mutta siinä ei ole yhtään',
    'filen ska ha minst en punkt eller linje, men den har ingen',
  ],
  'and {count} more of this kind': ['ja vielä {count} samanlaista', 'och {count} till av samma slag'],
  'expected at most {most} characters, found {count}': [
    'tiedostossa saa olla enintään {most} merkkiä, mutta siinä on {count}',
    'filen får ha högst {most} tecken, men den har {count}',
  ],
  'expected at most {most} levels of nesting': [
    'sisäkkäisiä tasoja saa olla enintään {most}',
    'det får finnas högst {most} nivåer inuti varandra',
  ],
  'found a DOCTYPE: take it away, it is not needed': [
    'tässä on DOCTYPE: poista se, sitä ei tarvita',
    'här står en DOCTYPE: ta bort den, den behövs inte',
  ],
  'expected {kind}, found broken XML: {fault}': [
    'tähän kuuluu {kind}, mutta XML on rikki: {fault}',
    'här ska stå {kind}, men XML-koden är trasig: {fault}',
  ],
  'expected {kind}, found something else: {fault}': [
    'tähän kuuluu {kind}, mutta tässä on jotain muuta: {fault}',
    'här ska stå {kind}, men här står något annat: {fault}',
  ],
  'expected the element {wanted} outside all others, found {root}': [
    'uloimman elementin pitäisi olla {wanted}, mutta se on {root}',
    'det yttersta elementet ska vara {wanted}, men det är {root}',
  ],
  'expected UTF-8, found another encoding: save the file as UTF-8': [
    'tiedoston pitäisi olla UTF-8:aa, mutta koodaus on muu: tallenna se UTF-8:na',
    'filen ska vara UTF-8, men kodningen är en annan: spara den som UTF-8',
  ],
  'streets: {streets}, landmarks: {landmarks}, items: {items}, sources: {sources}': [
    'katuja: {streets}, maamerkkejä: {landmarks}, kohteita: {items}, lähteitä: {sources}',
    'gator: {streets}, landmärken: {landmarks}, objekt: {items}, källor: {sources}',
  ],
  'cannot write {file}: {fault}': ['tiedostoa {file} ei voi kirjoittaa: {fault}', '{file} kan inte skrivas: {fault}'],
  warning: ['varoitus', 'varning'],
  note: ['huomautus', 'anmärkning'],
} as const satisfies WordList;
