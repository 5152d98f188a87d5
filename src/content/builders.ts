/** What draws items, by type: all of a content type that a phone needs to show a street. Examples and checks are for editors. */
import type { ContentType } from '../scenes/content-type.ts';
import { buildHistoricalOverlay } from './historical-overlay/build.ts';
import { buildSoilLayers } from './soil-layers/build.ts';
import { buildSoilSection } from './soil-section/build.ts';
import { buildWaterPurification } from './water-purification/build.ts';

export const builders: Readonly<Record<string, ContentType['build']>> = {
  'soil-layers': buildSoilLayers,
  'soil-section': buildSoilSection,
  'water-purification': buildWaterPurification,
  'historical-overlay': buildHistoricalOverlay,
};
