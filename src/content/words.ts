/** Words that several content types say, in every language of the project. */
import type { Evidence } from '../drawing/drawing.ts';
import type { Language, LocalText } from '../drawing/text.ts';

/** Said on the thing itself, so that nobody takes a drawing for a measurement. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, LocalText>> = {
  measured: { fi: 'Mitattu', sv: 'Uppmätt', en: 'Measured' },
  model: { fi: 'Laskettu malli', sv: 'Beräknad modell', en: 'Computed model' },
  illustration: {
    fi: 'Havainnekuva, ei mitattu tässä',
    sv: 'Illustration, inte uppmätt här',
    en: 'Illustration, not measured here',
  },
  planned: { fi: 'Suunnitelma', sv: 'Plan', en: 'Planned' },
};

/** A number with its decimals as the language writes them: 2,26 in Finnish and Swedish, 2.26 in English. */
export function numberText(value: number, language: Language, decimals = 1): string {
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  const digits = short === '-0' ? '0' : short;
  return language === 'en' ? digits : digits.replace('.', ',');
}

/** `0,15–1,4 m`; the dash is an en dash in all three languages. */
export const rangeText = (from_m: number, to_m: number, language: Language): string =>
  `${numberText(from_m, language, 2)}–${numberText(to_m, language, 2)} m`;
