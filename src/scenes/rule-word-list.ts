/** Words of the rules beyond the schema. Rules give plain English; the English here is the pattern they are known by. */
import type { WordList } from './word-list.ts';

const REFERENCES: WordList = {
  'this scene needs a newer version of the app: it is of format {version}, and this app reads up to {known}': [
    'tämä kohtaus tarvitsee uudemman version ohjelmasta: sen muoto on {version}, ja tämä ohjelma lukee enintään muotoa {known}',
    'den här scenen behöver en nyare version av programmet: den har format {version}, och programmet läser högst {known}',
  ],
  'expected format {known}, found {version}; bring the file up with npm run scenes:migrate -- FILE --write': [
    'muodon pitäisi olla {known}, mutta se on {version}; päivitä tiedosto: npm run scenes:migrate -- FILE --write',
    'formatet ska vara {known}, men är {version}; uppdatera filen: npm run scenes:migrate -- FILE --write',
  ],
  'expected one of the types {types}, found {type}': [
    'tähän kuuluu jokin tyypeistä {types}, mutta tässä on {type}',
    'här ska stå en av typerna {types}, men här står {type}',
  ],
  'expected the id of an entry of {list}, found {id}': [
    'tähän kuuluu jokin luettelon {list} tunnuksista, mutta tässä on {id}',
    'här ska stå ett id ur {list}, men här står {id}',
  ],
  'expected the id of a landmark or of another item without errors, found {id}': [
    'tähän kuuluu maamerkin tai toisen virheettömän kohteen tunnus, mutta tässä on {id}',
    'här ska stå id för ett landmärke eller ett annat objekt utan fel, men här står {id}',
  ],
  'expected a place that does not depend on itself, found {round}': [
    'paikka ei saa riippua itsestään: {round}',
    'platsen får inte bero på sig själv: {round}',
  ],
  'expected an id of its own, found {id}, which {other} already has': [
    'tunnus {id} on jo käytössä: {other}',
    'id {id} används redan: {other}',
  ],
  'expected origin.h, the height of the street above the ellipsoid, found nothing; or use "ground"': [
    'puuttuu origin.h, kadun korkeus ellipsoidista; tai käytä arvoa "ground"',
    'origin.h saknas, gatans höjd över ellipsoiden; eller använd "ground"',
  ],
  'expected an item or a landmark that names {id}, found none; name it there or remove it': [
    'mikään kohde tai maamerkki ei mainitse lähdettä {id}; mainitse se tai poista se',
    'inget objekt eller landmärke nämner {id}; nämn den där eller ta bort den',
  ],
  'expected the source of the measurement in "sources", found none; or say "model" or "illustration"': [
    'mittauksen lähde puuttuu kentästä "sources"; tai kirjoita "model" tai "illustration"',
    'mätningens källa saknas i "sources"; eller skriv "model" eller "illustration"',
  ],
  'expected where this comes from in "sources", found nothing': [
    'kentästä "sources" puuttuu, mistä tämä on peräisin',
    'i "sources" saknas varifrån detta kommer',
  ],
};

const PLACES: WordList = {
  'expected a number up to {length}, the length of the street, found {along}': [
    'tähän kuuluu luku, joka on enintään {length}, kadun pituus, mutta tässä on {along}',
    'här ska stå ett tal upp till {length}, gatans längd, men här står {along}',
  ],
  'expected latitude {lat} and longitude {lon}, found them swapped': [
    'leveysaste {lat} ja pituusaste {lon} ovat vaihtaneet paikkaa',
    'latitud {lat} och longitud {lon} har bytt plats',
  ],
  'expected a place within 5 km of the origin, found one {away} km away': [
    'paikan pitäisi olla enintään 5 km:n päässä alkupisteestä, mutta se on {away} km:n päässä',
    'platsen ska ligga högst 5 km från origo, men ligger {away} km bort',
  ],
  'expected a standpoint clear of hazards, found one on {kind}': [
    'katsomispaikka ei saa olla vaarallisessa paikassa, mutta se on alueella {kind}',
    'ståplatsen får inte ligga på en farlig plats, men ligger på {kind}',
  ],
  'expected the first point again, {first}, found {last}; a ring ends where it begins': [
    'tähän kuuluu ensimmäinen piste {first}, mutta tässä on {last}; rengas päättyy alkuunsa',
    'här ska den första punkten {first} stå igen, men här står {last}; en ring slutar där den börjar',
  ],
  'expected a ring that does not touch itself, found its edge after point {other} on the edge after point {one}': [
    'rengas ei saa koskettaa itseään: pisteen {other} jälkeinen sivu osuu pisteen {one} jälkeiseen',
    'en ring får inte röra sig själv: kanten efter punkt {other} ligger på kanten efter punkt {one}',
  ],
  'expected at least two different points, found one point {count} times': [
    'pisteitä pitää olla ainakin kaksi erilaista, mutta tässä on sama piste {count} kertaa',
    'det ska finnas minst två olika punkter, men här står samma punkt {count} gånger',
  ],
  'expected another point than the one before; remove it': [
    'piste on sama kuin edellinen; poista se',
    'punkten är samma som den förra; ta bort den',
  ],
  'expected at least {distance}, the distance of the standpoint, found {reach}; nobody there would see the item': [
    'tähän kuuluu vähintään {distance}, katsomispaikan etäisyys, mutta tässä on {reach}; kukaan ei näkisi kohdetta',
    'här ska stå minst {distance}, ståplatsens avstånd, men här står {reach}; ingen där skulle se objektet',
  ],
  'expected "sight", the point to aim at ("the tip of the tower"), found nothing': [
    'puuttuu "sight", kohta johon tähdätään ("tornin huippu")',
    '"sight" saknas, punkten att sikta på ("tornets spets")',
  ],
  'expected the last point to be the first again': [
    'viimeisen pisteen pitää olla sama kuin ensimmäinen',
    'den sista punkten ska vara den första igen',
  ],
  'expected at most height_m, {height}, found {eaves}': [
    'tähän kuuluu enintään height_m, {height}, mutta tässä on {eaves}',
    'här ska stå högst height_m, {height}, men här står {eaves}',
  ],
};

const TEXTS: WordList = {
  'expected words, found only spaces; write or remove it': [
    'tekstissä on vain välilyöntejä; kirjoita se tai poista se',
    'texten har bara mellanslag; skriv den eller ta bort den',
  ],
  "expected at most {limit} characters on a phone's card, found {length}; tell the rest elsewhere": [
    'puhelimen kortille mahtuu enintään {limit} merkkiä, mutta tässä on {length}; kerro loput muualla',
    'på telefonens kort får det plats högst {limit} tecken, men här finns {length}; berätta resten någon annanstans',
  ],
  'expected plain text with *emphasis* at most, found {found}, which is shown as typed': [
    'tähän kuuluu pelkkä teksti, enintään *korostus*, mutta tässä on {found}, joka näytetään sellaisenaan',
    'här ska stå ren text med högst *betoning*, men här står {found}, som visas som det är skrivet',
  ],
  'expected words in {languages} too, found none': [
    'sanat puuttuvat kielillä {languages}',
    'orden saknas på {languages}',
  ],
};

const CONTENT: WordList = {
  'expected a year from {from} to {to}, found {year}': [
    'tähän kuuluu vuosi väliltä {from}–{to}, mutta tässä on {year}',
    'här ska stå ett år från {from} till {to}, men här står {year}',
  ],
  'expected a building of the years {from} to {to}, found {years}; nobody can see it': [
    'tähän kuuluu rakennus vuosilta {from}–{to}, mutta tässä on {years}; kukaan ei näe sitä',
    'här ska stå en byggnad från åren {from} till {to}, men här står {years}; ingen kan se den',
  ],
  'expected a licence like CC-BY-4.0 or "public domain", found {licence}; do not publish the picture without one': [
    'tähän kuuluu lisenssi kuten CC-BY-4.0 tai "public domain", mutta tässä on {licence}; älä julkaise kuvaa ilman sitä',
    'här ska stå en licens som CC-BY-4.0 eller "public domain", men här står {licence}; publicera inte bilden utan en',
  ],
  'expected at least {least} m, which can be seen and tapped, found {thickness}': [
    'tähän kuuluu vähintään {least} m, jotta kerroksen näkee, mutta tässä on {thickness}',
    'här ska stå minst {least} m, så att lagret syns, men här står {thickness}',
  ],
  'expected at most {most}, all layers together, found {depth}; the pit ends with the layers': [
    'tähän kuuluu enintään {most}, kerrokset yhteensä, mutta tässä on {depth}; kuoppa päättyy kerroksiin',
    'här ska stå högst {most}, alla lager tillsammans, men här står {depth}; gropen slutar med lagren',
  ],
  'expected at most {most}, the depth of the pit, found {depth}; the water is not drawn': [
    'tähän kuuluu enintään {most}, kuopan syvyys, mutta tässä on {depth}; vettä ei piirretä',
    'här ska stå högst {most}, gropens djup, men här står {depth}; vattnet ritas inte',
  ],
  "expected all of it above the pit's floor at {floor} m, found it down to {lowest} m": [
    'kaiken pitäisi olla kuopan pohjan ({floor} m) yläpuolella, mutta tämä ulottuu syvyyteen {lowest} m',
    'allt ska ligga ovanför gropens botten vid {floor} m, men detta når ner till {lowest} m',
  ],
};

export const RULE_WORDS: WordList = { ...REFERENCES, ...PLACES, ...TEXTS, ...CONTENT };
