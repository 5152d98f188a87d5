/** What stands on the sign of exactness over an open street; the sheet behind it has its own words, fetched with it. */
import type { Language } from '../drawing/text.ts';

interface SignWords {
  readonly title: string;
  readonly realign: string;
  readonly recording: string;
}

export const SIGN_WORDS = {
  fi: { title: 'Tarkenna paikka', realign: 'Kohdista uudelleen', recording: 'Tallennetaan' },
  sv: { title: 'Gör det exakt', realign: 'Rätta in på nytt', recording: 'Spelar in' },
  en: { title: 'Make it exact', realign: 'Line up again', recording: 'Recording' },
} as const satisfies Readonly<Record<Language, SignWords>>;
