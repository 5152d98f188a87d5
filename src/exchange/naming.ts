/** Names and ids for what comes in. */
import { LANGUAGES, type Language, type LocalText, type TextValue } from '../drawing/text.ts';
import type { ImportedFeature } from './imported.ts';

const MAX_NAME = 80;
const MAX_ID = 64;

/** Keys of names in a language, as OpenStreetMap, this project and registers of Finnish cities have them. */
const KEYS_IN: Readonly<Record<Language, readonly string[]>> = {
  fi: ['title:fi', 'name:fi', 'name_fi', 'nimi_fi'],
  sv: ['title:sv', 'name:sv', 'name_sv', 'nimi_sv', 'namn_sv'],
  en: ['title:en', 'name:en', 'name_en', 'nimi_en'],
};

/** Names by language, else the plain name in `language`, else `nimi` and `namn`; empty for what has no name. */
export function nameOf(properties: Readonly<Record<string, unknown>>, language: Language): LocalText {
  const small = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
  const words = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => oneLine(small.get(key))).find((text) => text !== undefined);
  const all = (list: readonly (readonly [Language, string | undefined])[]): LocalText =>
    Object.fromEntries(list.filter(([, text]) => text !== undefined));
  const own = all(LANGUAGES.map((each) => [each, words(...KEYS_IN[each])]));
  if (Object.keys(own).length > 0) return own;
  const plain = words('title', 'name');
  return plain === undefined
    ? all([
        ['fi', words('nimi')],
        ['sv', words('namn')],
      ])
    : { [language]: plain };
}

/** A number is a name too: that of a house or a well. */
function oneLine(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  const line = typeof text === 'string' ? text.replaceAll(/\s+/g, ' ').trim() : '';
  return line === '' ? undefined : shortened(line);
}

/** Counted as the format counts, and never in the middle of a pair of surrogates. */
function shortened(text: string): string {
  if (text.length <= MAX_NAME) return text;
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > MAX_NAME - 1) break;
    short += letter;
  }
  return `${short}…`;
}

/** Small letters, digits and hyphens, without accents: "Hämeenkatu 12" is "hameenkatu-12". Empty when nothing is left. */
export function idFromWords(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID - 5)
    .replaceAll(/^-+|-+$/g, '');
}

export type NamedKind = 'street' | 'place';

/**
 * Gives each feature an id of its own: the file's if it is one, else one from its name, else `kind`; numbered. A street
 * may be called as a place is, as in a scene.
 */
export function idGiver(): (feature: ImportedFeature, name: LocalText, kind: NamedKind) => string {
  const taken = { street: new Set<string>(), place: new Set<string>() };
  return ({ id, properties }, name, kind) => {
    const given = [id, properties.id].find((one) => typeof one === 'string' && /^[a-z0-9-]{1,64}$/.test(one));
    const first = name.fi ?? name.sv ?? name.en ?? '';
    const base = (given as string | undefined) ?? (idFromWords(plainWords(first)) || kind);
    let own = base;
    for (let number = 2; taken[kind].has(own); number++) own = `${base.slice(0, MAX_ID - 5)}-${number}`;
    taken[kind].add(own);
    return own;
  };
}

const plainWords = (words: TextValue): string => (typeof words === 'string' ? words : words.plain);
