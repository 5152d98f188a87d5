/** The signs of a scene: one for each item, and one for each mark, whose code says where its reader stands. */

import { type Language, type LocalText, resolveText } from '../../drawing/text.ts';
import type { ContentType } from '../../scenes/content-type.ts';
import type { Scene } from '../../scenes/schema.ts';
import { type Sign, signSvg } from './sign-svg.ts';

export interface SignFile {
  /** `item-pit-at-the-bridge.svg`. */
  readonly name: string;
  readonly svg: string;
}

const CALLS: Readonly<Record<Language, string>> = {
  fi: 'Osoita koodia puhelimen kameralla. Ei sovellusta, ei tiliä.',
  sv: 'Rikta telefonens kamera mot koden. Ingen app, inget konto.',
  en: 'Point your phone’s camera at the code. No app, no account.',
};
const MARKS: LocalText = {
  fi: 'Seisot tässä',
  sv: 'Du står här',
  en: 'You stand here',
};

/** @param base of the page, with what comes after it left out: `https://street.example/` */
export function sceneSigns(
  scene: Scene,
  types: readonly ContentType[],
  base: string,
  languages: readonly Language[],
): readonly SignFile[] {
  const saidIn = (text: LocalText) => {
    const said = languages.map((language) => resolveText(text, language, 'plain', scene.languages));
    return [...new Set(said)].filter((title) => title !== '');
  };
  const calls = languages.map((language) => CALLS[language]);
  const made = (title: LocalText, kind: LocalText, wish: readonly [string, string]): string => {
    const url = new URL(base);
    url.searchParams.set('scene', scene.id);
    url.searchParams.set(...wish);
    const sign: Sign = { titles: saidIn(title), kinds: saidIn(kind), calls, address: url.href };
    return signSvg(sign);
  };
  return [
    ...scene.items.map(({ id, type, title }) => ({
      name: `item-${id}.svg`,
      svg: made(title, types.find((known) => known.type === type)?.name ?? {}, ['item', id]),
    })),
    ...(scene.marks ?? []).map(({ id, name }) => ({ name: `mark-${id}.svg`, svg: made(name, MARKS, ['marker', id]) })),
  ];
}
