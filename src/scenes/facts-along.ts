/** What items may know of their scene, with everything's place along every street, measured. */
import { wrapBearingDeg } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { type MeasuredStreet, measureStreet, nearestOnStreet, pointAlong } from '../street/street.ts';
import type { SceneFacts, StreetSpot } from './content-type.ts';
import { type PlacedItem, placeItems } from './placing.ts';
import { itemFacts, saidFacts } from './scene-facts.ts';
import type { Scene } from './schema.ts';
import { landmarkPosition } from './spots.ts';

/** Further away than this, a thing is not told to be along a street. */
const NEAR_M = 500;

/**
 * Each item's view of the scene. The place along a street is that of the nearest point of its line (see
 * `nearestOnStreet`); items that could not be placed are not there.
 */
export function factsFinder(
  scene: Scene,
  placed: ReadonlyMap<string, PlacedItem> = placeItems(scene),
): (itemId: string) => SceneFacts {
  const streets = (scene.streets ?? []).map(({ id, line }) => ({ id, street: measureStreet(line.coordinates) }));
  const spotsOf = (position: Geodetic, bearingDeg?: number): readonly StreetSpot[] =>
    streets.flatMap(({ id, street }) => spotOn(id, street, position, bearingDeg) ?? []);
  const shared = {
    ...saidFacts(scene),
    items: [...placed.values()].map(({ item, position, bearingDeg }) =>
      measuredLater(itemFacts(item, []), () => spotsOf(position, bearingDeg)),
    ),
    landmarks: (scene.landmarks ?? []).map((landmark) => {
      const { id, name } = landmark;
      return measuredLater({ id, name, onStreets: [] }, () => spotsOf(landmarkPosition(landmark)));
    }),
  };
  return (itemId) => ({ ...shared, itemId });
}

/** Most are never asked where along a street they are, and a scene may have 500 of them and streets of 2 000 points. */
function measuredLater<Facts extends object>(facts: Facts, measure: () => readonly StreetSpot[]): Facts {
  let spots: readonly StreetSpot[] | undefined;
  return Object.defineProperty(facts, 'onStreets', {
    get: () => {
      spots ??= measure();
      return spots;
    },
  });
}

function spotOn(id: string, street: MeasuredStreet, position: Geodetic, bearingDeg?: number): StreetSpot | undefined {
  const nearest = nearestOnStreet(street, position);
  if (!nearest || nearest.distance_m > NEAR_M) return undefined;
  const direction = pointAlong(street, nearest.along_m)?.bearingDeg ?? 0;
  const facingDeg = bearingDeg === undefined ? 0 : wrapBearingDeg(bearingDeg - direction);
  return { street: id, along_m: Math.round(nearest.along_m * 1000) / 1000, facingDeg };
}
