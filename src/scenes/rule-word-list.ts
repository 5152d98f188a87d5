/** Words of the rules beyond the schema, and of what only the files beside a scene tell. */
import type { WordList } from './word-list.ts';

const REFERENCES = {
  'expected one of the types {types}, found {type}': [
    'tähän kuuluu jokin tyypeistä {types}, mutta tässä on {type}',
    'här ska stå en av typerna {types}, men här står {type}',
  ],
  'expected the id of an entry of {list}, found {id}': [
    'tähän kuuluu jokin luettelon {list} tunnuksista, mutta tässä on {id}',
    'här ska stå ett id ur listan {list}, men här står {id}',
  ],
  'expected the id of a landmark or of another item without errors, found {id}': [
    'tähän kuuluu maamerkin tai toisen virheettömän kohteen tunnus, mutta tässä on {id}',
    'här ska stå id för ett landmärke eller ett annat objekt utan fel, men här står {id}',
  ],
  'expected a place that does not depend on itself, found {round}; give one of them another place': [
    'paikka ei saa riippua itsestään: {round}; anna jollekin niistä toinen paikka',
    'platsen får inte bero på sig själv: {round}; ge en av dem en annan plats',
  ],
  'expected an id of its own, found {id}, which {other} already has; rename one of them': [
    'tunnus {id} on jo käytössä: {other}; nimeä jompikumpi uudelleen',
    'id {id} används redan: {other}; byt namn på det ena',
  ],
  'expected origin.h, the height of the street above the ellipsoid, found nothing; or use "ground"': [
    'origin.h, kadun korkeus ellipsoidista, puuttuu; lisää se tai kirjoita "ground"',
    'origin.h, gatans höjd över ellipsoiden, saknas; lägg till den eller skriv "ground"',
  ],
  'expected an item or a landmark that names {id}, found none; name it there or remove it': [
    'mikään kohde tai maamerkki ei mainitse lähdettä {id}; mainitse se jossakin tai poista se',
    'inget objekt eller landmärke nämner källan {id}; nämn den någonstans eller ta bort den',
  ],
  'expected the source of the measurement in "sources", found none; or say "model" or "illustration"': [
    '"sources" ei kerro, mistä mittaus on peräisin; lisää lähde, tai kirjoita "model" tai "illustration"',
    '"sources" säger inte var mätningen kommer ifrån; lägg till en källa, eller skriv "model" eller "illustration"',
  ],
  'expected where this comes from in "sources", found nothing': [
    '"sources" ei kerro, mistä tämä tiedetään; lisää lähde',
    '"sources" säger inte var detta kommer ifrån; lägg till en källa',
  ],
  'expected a file beside the scene, found none at {link}': [
    'tiedostoa {link} ei ole kohtauksen vieressä',
    'filen {link} finns inte bredvid scenen',
  ],
} as const satisfies WordList;

const PLACES = {
  'expected a number up to {length}, the length of the street, found {along}': [
    'tähän kuuluu luku, joka on enintään {length} (kadun pituus), mutta tässä on {along}',
    'här ska stå ett tal som är högst {length} (gatans längd), men här står {along}',
  ],
  'expected latitude {lat} and longitude {lon}, found them swapped': [
    'leveysasteen pitäisi olla {lat} ja pituusasteen {lon}: luvut ovat vaihtaneet paikkaa',
    'latituden borde vara {lat} och longituden {lon}: talen har bytt plats',
  ],
  'expected a place within 5 km of the origin, found one {away} km away; check the coordinates': [
    'paikan pitäisi olla enintään 5 km:n päässä alkupisteestä, mutta se on {away} km:n päässä; tarkista koordinaatit',
    'platsen ska ligga högst 5 km från origo, men den ligger {away} km bort; kontrollera koordinaterna',
  ],
  'expected buildings within 5 km of the origin, found the nearest {away} km away; is this another place?': [
    'rakennusten pitäisi olla enintään 5 km:n päässä alkupisteestä, mutta lähin on {away} km:n päässä; onko tämä toisesta paikasta?',
    'byggnaderna ska ligga högst 5 km från origo, men den närmaste ligger {away} km bort; är filen från en annan plats?',
  ],
  'expected longitude first, as GeoJSON has it, found latitude first in this file': [
    'GeoJSONissa pituusaste kuuluu ensin, mutta tässä tiedostossa leveysaste on ensin',
    'i GeoJSON ska longituden stå först, men i den här filen står latituden först',
  ],
  'expected the first point again, {first}, found {last}; a ring ends where it begins': [
    'tähän kuuluu ensimmäinen piste {first} uudelleen, mutta tässä on {last}; rengas päättyy alkuunsa',
    'här ska den första punkten {first} stå igen, men här står {last}; en ring slutar där den börjar',
  ],
  'expected a ring that does not touch itself, found its edge after point {other} on the edge after point {one}': [
    'rengas ei saa koskettaa itseään, mutta pisteestä {other} alkava sivu osuu pisteestä {one} alkavaan sivuun',
    'en ring får inte röra sig själv, men sidan från punkt {other} träffar sidan från punkt {one}',
  ],
  'expected at least two different points, found one point {count} times': [
    'kadulla pitää olla ainakin kaksi eri pistettä, mutta tässä on sama piste {count} kertaa',
    'gatan ska ha minst två olika punkter, men här står samma punkt {count} gånger',
  ],
  'expected another point than the one before; remove it': [
    'piste on sama kuin edellinen; poista toinen niistä',
    'punkten är samma som den förra; ta bort den ena',
  ],
  'expected at least {distance}, the distance of the standpoint, found {reach}; nobody there would see the item': [
    'tähän kuuluu vähintään {distance} (katselupaikan etäisyys), mutta tässä on {reach}; sieltä kukaan ei näkisi kohdetta',
    'här ska stå minst {distance} (ståplatsens avstånd), men här står {reach}; därifrån skulle ingen se objektet',
  ],
  'expected "sight", the point to aim at ("the tip of the tower"), found nothing': [
    'tästä puuttuu "sight", kohta johon tähdätään ("tornin huippu")',
    'här saknas "sight", punkten att sikta på ("tornets spets")',
  ],
  'expected the last point to be the first again': [
    'viimeisen pisteen pitää olla sama kuin ensimmäisen',
    'den sista punkten ska vara den första igen',
  ],
  'expected at most height_m, {height}, found {eaves}': [
    'räystään korkeus saa olla enintään height_m eli {height}, mutta tässä on {eaves}',
    'takfoten får ligga på högst height_m, alltså {height}, men här står {eaves}',
  ],
} as const satisfies WordList;

const STANDPOINTS = {
  'expected a standpoint clear of hazards, found one on {hazard}; move the item or change "distance_m"': [
    'katselupaikka ei saa olla vaarallisessa paikassa, mutta siinä on {hazard}; siirrä kohdetta tai muuta arvoa "distance_m"',
    'ståplatsen får inte ligga på en farlig plats, men där finns {hazard}; flytta objektet eller ändra "distance_m"',
  ],
  'expected a mark clear of hazards, found one on {hazard}; choose another spot': [
    'merkkipaikka ei saa olla vaarallisessa paikassa, mutta siinä on {hazard}; valitse toinen paikka',
    'märket får inte ligga på en farlig plats, men där finns {hazard}; välj en annan plats',
  ],
  'expected a standpoint outside buildings, found one inside {building}; move the item or change "distance_m"': [
    'katselupaikka ei saa olla rakennuksen sisällä, mutta sen kohdalla on {building}; siirrä kohdetta tai muuta arvoa "distance_m"',
    'ståplatsen får inte ligga inne i en byggnad, men där står {building}; flytta objektet eller ändra "distance_m"',
  ],
  'expected a free view from the standpoint, found {building} in between; move the item or change "distance_m"': [
    'katselupaikasta pitäisi nähdä kohde, mutta välissä on {building}; siirrä kohdetta tai muuta arvoa "distance_m"',
    'från ståplatsen ska man se objektet, men emellan står {building}; flytta objektet eller ändra "distance_m"',
  ],
  'expected a place outside buildings, found one inside {building}; move the item': [
    'kohde ei saa olla rakennuksen sisällä, mutta sen kohdalla on {building}; siirrä kohde muualle',
    'objektet får inte ligga inne i en byggnad, men där står {building}; flytta objektet',
  ],
  'the building {name} of {file}': ['rakennus {name} tiedostosta {file}', 'byggnaden {name} ur filen {file}'],
  'a building of {file}': ['rakennus tiedostosta {file}', 'en byggnad ur filen {file}'],
  'a carriageway': ['ajorata', 'en körbana'],
  'tram tracks': ['raitiotie', 'en spårväg'],
  water: ['vettä', 'vatten'],
  stairs: ['portaat', 'en trappa'],
  'a dangerous area': ['vaarallinen alue', 'ett farligt område'],
} as const satisfies WordList;

const TEXTS = {
  'expected words, found only spaces; write or remove it': [
    'tässä on vain välilyöntejä; kirjoita teksti tai poista kenttä',
    'här finns bara mellanslag; skriv en text eller ta bort fältet',
  ],
  "expected at most {limit} characters on a phone's card, found {length}; tell the rest elsewhere": [
    'puhelimen kortille mahtuu enintään {limit} merkkiä, mutta tässä on {length}; kerro loput muualla',
    'på telefonens kort får det plats högst {limit} tecken, men här finns {length}; berätta resten någon annanstans',
  ],
  'expected plain text with *emphasis* at most, found {found}, which is shown as typed': [
    'teksti näytetään sellaisenaan, joten {found} näkyisi kortilla; muotoiluksi käy vain *korostus*',
    'texten visas som den är skriven, så {found} skulle synas på kortet; bara *betoning* fungerar',
  ],
  'expected words in {languages} too, found none': [
    'teksti puuttuu näillä kielillä: {languages}',
    'texten saknas på dessa språk: {languages}',
  ],
} as const satisfies WordList;

export const RULE_WORDS = { ...REFERENCES, ...PLACES, ...STANDPOINTS, ...TEXTS } as const;
