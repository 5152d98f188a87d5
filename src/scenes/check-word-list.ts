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
} as const satisfies WordList;

export const CHECK_WORDS = { ...YEARS, ...PITS } as const;
