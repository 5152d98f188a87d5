/**
 * The kinds of content as a page that lists a street needs them; what tells of items on cards (`accounts.ts`) and what
 * draws them (`builders.ts`) is several times as large and is fetched when somebody looks.
 */
import type { Telling } from '../scenes/content-type.ts';
import { historicalOverlayTelling } from './historical-overlay/telling.ts';
import { soilLayersTelling } from './soil-layers/telling.ts';
import { soilSectionTelling } from './soil-section/telling.ts';
import { waterPurificationTelling } from './water-purification/telling.ts';

export const tellings: readonly Telling[] = [
  soilLayersTelling,
  soilSectionTelling,
  waterPurificationTelling,
  historicalOverlayTelling,
];
