/** What the page's own address asks for: `?scene=hameenkatu&item=pit&lang=sv`. */
import { LANGUAGES, type Language } from '../drawing/text.ts';

export interface Wishes {
  readonly sceneId: string;
  /** The address names a scene: the visitor, or who gave them the link, chose it. */
  readonly isSceneNamed: boolean;
  readonly itemId: string | undefined;
  readonly language: Language;
}

const FIRST_SCENE = 'hameenkatu';
const ID = /^[a-z0-9-]{1,64}$/;

/** Whether a page's address can name a scene so. */
export const isSceneId = (name: string): boolean => ID.test(name);

const asLanguage = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => tag?.toLowerCase().split('-')[0] === language);

/** An id that is not one is not asked for: an unknown scene then says so, an unknown item is left aside. */
export function readWishes(parameters: URLSearchParams, preferred: readonly string[]): Wishes {
  const named = parameters.get('scene');
  const scene = named ?? FIRST_SCENE;
  const item = parameters.get('item');
  return {
    sceneId: isSceneId(scene) ? scene : '-',
    isSceneNamed: named !== null,
    itemId: item && ID.test(item) ? item : undefined,
    language: asLanguage(parameters.get('lang')) ?? preferred.map(asLanguage).find((found) => found) ?? 'en',
  };
}

export const sceneAddress = (sceneId: string, base: string): string =>
  new URL(`scenes/${sceneId}/scene.json`, base).href;

/** The same address with other wishes; undefined takes one away. */
export function addressWith(address: string, wishes: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(wishes)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}
