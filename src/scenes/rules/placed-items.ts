import { type PlacedItem, placeItems } from '../placing.ts';
import { oncePerScene } from './once-per-scene.ts';
import type { CheckedScene } from './rule.ts';

/** Where the items stand, by their ids; several rules ask for it. */
export const placedItems: (checked: CheckedScene) => ReadonlyMap<string, PlacedItem> = oncePerScene(({ scene }) =>
  placeItems(scene),
);
