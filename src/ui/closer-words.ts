/** What the close look says of itself; fetched with it, in all languages. */
import type { Language } from '../drawing/text.ts';

const en = {
  closer: 'Step closer',
  feel: 'Feel it',
  feelPicture: 'How it feels: its rhythm as bars. The rhythm is made up.',
  howSure: 'How sure is this?',
  measured: 'Measured',
  model: 'Calculated, not measured',
  illustration: 'An illustration, not measured here',
  planned: 'A plan, not built yet',
  quote: 'In the words of the log',
  sources: 'Where this comes from',
  column: 'The column on paper',
  columnHint: 'The same layers as a drawing for lessons, with a scale and a legend.',
  print: 'Print the column',
  save: 'Save as SVG',
  page: 'page',
  strip: 'The column, drawn beside the controls',
};

export type CloserWords = Readonly<Record<keyof typeof en, string>>;

const WORDS: Readonly<Record<Language, CloserWords>> = {
  fi: {
    closer: 'Tule lähemmäs',
    feel: 'Tunnustele',
    feelPicture: 'Miltä se tuntuu: rytmi palkkeina. Rytmi on keksitty.',
    howSure: 'Kuinka varmaa tämä on?',
    measured: 'Mitattu',
    model: 'Laskettu, ei mitattu',
    illustration: 'Havainnekuva, ei mitattu tässä',
    planned: 'Suunnitelma, ei vielä rakennettu',
    quote: 'Kairauspöytäkirjan omin sanoin',
    sources: 'Mistä tieto on peräisin',
    column: 'Maaprofiili paperilla',
    columnHint: 'Samat kerrokset piirroksena oppitunnille: mittakaava ja merkkien selitys ovat mukana.',
    print: 'Tulosta maaprofiili',
    save: 'Tallenna SVG',
    page: 'sivu',
    strip: 'Maaprofiili säädinten vieressä',
  },
  sv: {
    closer: 'Kom närmare',
    feel: 'Känn efter',
    feelPicture: 'Hur det känns: rytmen som staplar. Rytmen är påhittad.',
    howSure: 'Hur säkert är det här?',
    measured: 'Uppmätt',
    model: 'Beräknat, inte uppmätt',
    illustration: 'En illustration, inte uppmätt här',
    planned: 'En plan, inte byggd ännu',
    quote: 'Med borrprotokollets egna ord',
    sources: 'Varifrån uppgifterna kommer',
    column: 'Jordprofilen på papper',
    columnHint: 'Samma lager som en teckning för lektioner, med skala och teckenförklaring.',
    print: 'Skriv ut jordprofilen',
    save: 'Spara som SVG',
    page: 'sida',
    strip: 'Jordprofilen bredvid reglagen',
  },
  en,
};

export const closerWordsOf = (language: Language): CloserWords => WORDS[language];
