/** The landmarks and marks of a scene, in its frame and in words. */
import { enuAboveStreet, landmarkPositions, originOf } from '../../scenes/placing.ts';
import type { Landmark, Mark, Scene } from '../../scenes/schema.ts';
import type { Landmark as AimedLandmark, StandingSpot } from '../../views/view.ts';
import type { Say } from '../telling.ts';
import type { Target } from './targets.ts';

/** About the width of a tower's tip, where the scene does not say. */
const USUAL_UNCERTAINTY_M = 0.5;

export const landmarkTargets = (scene: Scene): readonly Target[] =>
  [...landmarkPositions(scene).values()].map(({ landmark, enu }) => ({
    id: landmark.id,
    at: enu,
    uncertainty_m: landmark.uncertainty_m ?? USUAL_UNCERTAINTY_M,
  }));

export const markTargets = (scene: Scene): readonly Target[] =>
  (scene.marks ?? []).map(({ id, position, uncertainty_m }) => ({
    id,
    at: enuAboveStreet(originOf(scene), { latDeg: position.lat, lonDeg: position.lon, height_m: 0 }),
    uncertainty_m,
  }));

export const landmarkOf = (scene: Scene, id: string | undefined): Landmark | undefined =>
  (scene.landmarks ?? []).find((landmark) => landmark.id === id);

export const markOf = (scene: Scene, id: string | null | undefined): Mark | undefined =>
  (scene.marks ?? []).find((mark) => mark.id === id);

/** As the view wants it. */
export const aimedAt = ({ position, uncertainty_m }: Landmark): AimedLandmark => ({
  lat: position.lat,
  lon: position.lon,
  height_m: position.h ?? 0,
  ...(uncertainty_m !== undefined && { uncertainty_m }),
});

export const stoodOn = ({ position, uncertainty_m }: Mark): StandingSpot => ({
  lat: position.lat,
  lon: position.lon,
  sigma_m: uncertainty_m,
});

/** What the visitor calls it; empty for what has no name. */
export function nameOf(scene: Scene, id: string, say: Say): string {
  const named = landmarkOf(scene, id) ?? markOf(scene, id);
  return named ? say(named.name) : '';
}
