/** Where the items of a scene stand on the earth, as other programs want it: heights above the ellipsoid. */
import type { Geodetic } from '../geo/frames.ts';
import type { YawPitchRollDeg } from '../geo/geopose.ts';
import type { Scene, SceneItem } from '../scenes/schema.ts';
import { spotFinder } from '../scenes/spots.ts';

export interface StoodItem {
  readonly item: SceneItem;
  /** `height_m` is above the WGS84 ellipsoid, but for a guessed one: see {@link StoodScene.guessedHeights}. */
  readonly position: Geodetic;
  /** In the east-north-up plane at `position`. */
  readonly angles: YawPitchRollDeg;
}

export interface StoodScene {
  readonly items: readonly StoodItem[];
  /** Ids of items whose height is above the street still, since nobody said how high the street lies. */
  readonly guessedHeights: readonly string[];
}

/**
 * Scenes say heights above the street; GeoPose and its kin want them above the ellipsoid.
 *
 * @param groundH_m height of the street above the WGS84 ellipsoid, metres; without it `origin.h`. Without either, a
 * height goes out as it is given, and the item is named in `guessedHeights`.
 */
export function standItems(scene: Scene, groundH_m: number | undefined = scene.origin.h): StoodScene {
  const spotOf = spotFinder(scene);
  const guessedHeights: string[] = [];
  const items = scene.items.flatMap((item): readonly StoodItem[] => {
    const spot = spotOf(item);
    if (!spot) return [];
    if (item.heightMode === 'ellipsoid') return [{ item, ...spot }];
    if (groundH_m === undefined) guessedHeights.push(item.id);
    const height_m = spot.position.height_m + (groundH_m ?? 0);
    return [{ item, position: { ...spot.position, height_m }, angles: spot.angles }];
  });
  return { items, guessedHeights };
}
