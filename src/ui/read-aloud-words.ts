/** What the reader of cards says of itself. */
import type { Language } from '../drawing/text.ts';

const en = {
  read: 'Read aloud',
  stop: 'Stop reading',
  noVoice: 'This browser has no voice for it. The same words stand below.',
  noRecording: 'The recording could not be loaded. Your phone’s own voice reads instead.',
};

type ReadAloudWords = Readonly<Record<keyof typeof en, string>>;

const WORDS: Readonly<Record<Language, ReadAloudWords>> = {
  fi: {
    read: 'Lue ääneen',
    stop: 'Lopeta lukeminen',
    noVoice: 'Tässä selaimessa ei ole ääntä tälle kielelle. Samat sanat ovat alla.',
    noRecording: 'Äänitettä ei voitu ladata. Puhelimen oma ääni lukee sen sijaan.',
  },
  sv: {
    read: 'Läs upp',
    stop: 'Sluta läsa',
    noVoice: 'Den här webbläsaren har ingen röst för språket. Samma ord står nedanför.',
    noRecording: 'Inspelningen kunde inte laddas. Telefonens egen röst läser i stället.',
  },
  en,
};

export const readAloudWordsOf = (language: Language): ReadAloudWords => WORDS[language];
