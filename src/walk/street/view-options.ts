/** What the page hands to the view it opens. */
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { geodeticFromEnu } from '../../geo/enu.ts';
import { originOf } from '../../scenes/placing.ts';
import type { Scene } from '../../scenes/schema.ts';
import type { SensorNoise } from '../../views/view.ts';
import type { Visit, Whereabouts } from '../visit.ts';
import type { House } from './street-houses.ts';

export interface OpenViewOptions {
  readonly language: Language;
  readonly level: ReadingLevel;
  readonly scene: Scene;
  readonly houses: readonly House[];
  /** Where canvases go. */
  readonly stage: HTMLElement;
  /** How well the simulated phone's sensors do. */
  readonly noise: SensorNoise;
  /** The page's own: `at`, `item`, `marker`, `seed`, `trace` steer the simulator. */
  readonly parameters: URLSearchParams;
}

/** Farther from the street, its picture shows nothing. */
const AT_THE_STREET_M = 400;

/** Of the page's address; in no item's card, a visitor who comes from another view stands where they stood there. */
export function parametersAt(scene: Scene, { selection }: Visit, cameFrom: Whereabouts | undefined): URLSearchParams {
  const parameters = new URL(location.href).searchParams;
  if (!cameFrom || selection || Math.hypot(cameFrom.at.east_m, cameFrom.at.north_m) > AT_THE_STREET_M)
    return parameters;
  const { latDeg, lonDeg } = geodeticFromEnu(originOf(scene), cameFrom.at);
  const place = [latDeg.toFixed(7), lonDeg.toFixed(7), Math.round(cameFrom.bearingDeg ?? 0)];
  parameters.set('at', place.join());
  return parameters;
}
