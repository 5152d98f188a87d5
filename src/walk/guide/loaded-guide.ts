/** The guide of a street once its code is there. */
import type { Street } from '../telling.ts';
import type { StreetGuide } from './street-guide.ts';

type GuideModule = typeof import('./street-guide.ts');

let loaded: GuideModule | undefined;
/** By what it was made from: an edited scene has another. */
const guides = new WeakMap<Street['placed'], StreetGuide>();

/** Rejects when it cannot be fetched; the list works without. */
export async function loadGuide(): Promise<GuideModule> {
  loaded = await import('./street-guide.ts');
  return loaded;
}

export function guideOf(street: Street): StreetGuide | undefined {
  if (!loaded) return undefined;
  const known = guides.get(street.placed);
  if (known) return known;
  const guide = new loaded.StreetGuide(street);
  guides.set(street.placed, guide);
  return guide;
}
