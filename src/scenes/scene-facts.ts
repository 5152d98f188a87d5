/** What items may know of the scene they stand in, as far as the file itself says it; no street is measured for it. */
import type { ItemFacts, SceneFacts, StreetSpot } from './content-type.ts';
import type { Scene, SceneItem } from './schema.ts';

/** Everything but whose view it is: the same for all items of a scene. */
export type SharedFacts = Omit<SceneFacts, 'itemId'>;

/** Items placed on a street know where along it they are; others do not, see `facts-along.ts`. Landmarks neither. */
export const saidFacts = (scene: Scene): SharedFacts => ({
  items: scene.items.map((item) => itemFacts(item, saidSpots(item))),
  landmarks: (scene.landmarks ?? []).map(({ id, name }) => ({ id, name, onStreets: [] })),
  streets: (scene.streets ?? []).map(({ id, name }) => ({ id, name })),
});

export const itemFacts = (
  { id, type, title, evidence, props }: SceneItem,
  onStreets: readonly StreetSpot[],
): ItemFacts => ({ id, type, title, evidence, props, onStreets });

const FACING_DEG = { along: 0, across: 90, against: 180, 'back-across': 270 } as const;

function saidSpots({ place }: SceneItem): readonly StreetSpot[] {
  if (!('street' in place)) return [];
  const { id: street, along_m, facing } = place.street;
  // A true bearing says nothing of the street's direction until somebody measures it.
  return [{ street, along_m, facingDeg: typeof facing === 'number' ? 0 : FACING_DEG[facing] }];
}
