/** What the page hands to the view it opens. */
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { Scene } from '../scenes/schema.ts';
import type { SensorNoise } from '../views/view.ts';
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
