/** Words of what only a content type knows of its own props. They stand here so that pages need not load them. */
import type { WordList } from './word-list.ts';

const YEARS = {
  'expected a year from {from} to {to}, found {year}': [
    'tähän kuuluu vuosi väliltä {from}–{to}, mutta tässä on {year}',
    'här ska stå ett år från {from} till {to}, men här står {year}',
  ],
  'expected a building of the years {from} to {to}, found {years}; nobody can see it': [
    'rakennuksen pitäisi seistä vuosina {from}–{to}, mutta se seisoo {years}; kukaan ei näe sitä',
    'byggnaden ska stå under åren {from}–{to}, men den står {years}; ingen kan se den',
  ],
  'one from {from}': ['vuodesta {from} alkaen', 'från {from}'],
  'one from {from} to {to}': ['vuosina {from}–{to}', 'från {from} till {to}'],
  'expected a licence like CC-BY-4.0 or "public domain", found {licence}; do not publish the picture without one': [
    'tähän kuuluu lisenssi kuten CC-BY-4.0 tai "public domain", mutta tässä on {licence}; älä julkaise kuvaa ilman lisenssiä',
    'här ska stå en licens som CC-BY-4.0 eller "public domain", men här står {licence}; publicera inte bilden utan licens',
  ],
} as const satisfies WordList;

const PITS = {
  'expected at least {least} m, which can be seen and tapped, found {thickness}': [
    'kerroksen pitää olla vähintään {least} m, jotta sen näkee ja sitä voi napauttaa, mutta tässä on {thickness}',
    'lagret ska vara minst {least} m, så att det syns och går att trycka på, men här står {thickness}',
  ],
  'expected at most {most}, all layers together, found {depth}; the pit ends with the layers': [
    'tähän kuuluu enintään {most} (kerrokset yhteensä), mutta tässä on {depth}; kuoppa päättyy kerroksiin',
    'här ska stå högst {most} (alla lager tillsammans), men här står {depth}; gropen slutar där lagren slutar',
  ],
  'expected at most {most}, the depth of the pit, found {depth}; the water is not drawn': [
    'tähän kuuluu enintään {most} (kuopan syvyys), mutta tässä on {depth}; vettä ei piirretä',
    'här ska stå högst {most} (gropens djup), men här står {depth}; vattnet ritas inte',
  ],
  "expected all of it above the pit's floor at {floor} m, found it down to {lowest} m": [
    'kaiken pitäisi olla kuopan pohjan ({floor} m) yläpuolella, mutta tämä ulottuu {lowest} metrin syvyyteen',
    'allt ska ligga ovanför gropens botten ({floor} m), men detta når ner till {lowest} m',
  ],
  'expected something of it within the opening, found all of it beside; it is told of but not drawn': [
    'jonkin osan pitäisi olla aukon kohdalla, mutta tämä on kokonaan sen vieressä; siitä kerrotaan, mutta sitä ei piirretä',
    'någon del ska ligga inom öppningen, men allt ligger bredvid; det berättas om men ritas inte',
  ],
} as const satisfies WordList;

const SECTIONS = {
  'expected the id of a soil-layers item without errors, found {id}; the section is drawn without it': [
    'tähän kuuluu virheettömän soil-layers-kohteen tunnus, mutta tässä on {id}; leikkaus piirretään ilman sitä',
    'här ska stå id för ett soil-layers-objekt utan fel, men här står {id}; sektionen ritas utan det',
  ],
  'expected an item of the type soil-layers, found {id} of another type; the section is drawn without it': [
    'tähän kuuluu soil-layers-kohde, mutta {id} on muun tyyppinen; leikkaus piirretään ilman sitä',
    'här ska stå ett objekt av typen soil-layers, men {id} är av en annan typ; sektionen ritas utan det',
  ],
  'expected an item by the street of the section, found {id} far from it; the section is drawn without it': [
    'kohteen pitäisi olla leikkauksen kadun varrella, mutta {id} on siitä kaukana; leikkaus piirretään ilman sitä',
    'objektet ska ligga vid sektionens gata, men {id} ligger långt från den; sektionen ritas utan det',
  ],
  'expected a column from {from} to {to} m along the street, found one at {along} m; it is not seen': [
    'profiilin pitäisi olla kadulla välillä {from}–{to} m, mutta se on kohdassa {along} m; sitä ei näy',
    'profilen ska ligga mellan {from} och {to} m längs gatan, men den ligger vid {along} m; den syns inte',
  ],
  'expected at most {most}, the depth the section shows, found {depth}; what lies deeper is cut off': [
    'tähän kuuluu enintään {most} (leikkauksen syvyys), mutta tässä on {depth}; syvemmältä ei näytetä',
    'här ska stå högst {most} (sektionens djup), men här står {depth}; det djupare skärs bort',
  ],
} as const satisfies WordList;

export const CHECK_WORDS = { ...YEARS, ...PITS, ...SECTIONS } as const;
