/** Names and ids for what comes in. */
import { LANGUAGES, type Language, type LocalText, type TextValue } from '../drawing/text.ts';
import type { ImportedFeature } from './imported.ts';

const MAX_NAME = 80;
const MAX_ID = 64;

/** `name:fi` and the like, else the plain name in `language`; empty for what has no name. */
export function nameOf(properties: Readonly<Record<string, unknown>>, language: Language): LocalText {
  const words = (key: string): string | undefined => {
    const value = properties[key];
    const text = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
    return text === '' ? undefined : shortened(text);
  };
  const own = LANGUAGES.flatMap((each) => {
    const found = words(`title:${each}`) ?? words(`name:${each}`);
    return found === undefined ? [] : [[each, found] as const];
  });
  if (own.length > 0) return Object.fromEntries(own);
  const plain = words('title') ?? words('name');
  return plain === undefined ? {} : { [language]: plain };
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
