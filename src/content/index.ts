/** The kinds of content there are. A new one is one folder and one line here. */
import type { ContentType } from '../scenes/content-type.ts';
import { historicalOverlay } from './historical-overlay/index.ts';
import { soilLayers } from './soil-layers/index.ts';
import { soilSection } from './soil-section/index.ts';
import { waterPurification } from './water-purification/index.ts';

export const contentTypes: readonly ContentType[] = [soilLayers, soilSection, waterPurification, historicalOverlay];
