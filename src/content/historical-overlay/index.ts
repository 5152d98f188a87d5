/** Houses that stood here, and pictures of them. */
import { defineContentType } from '../../scenes/content-type.ts';
import { buildHistoricalOverlay } from './build.ts';
import { describeHistoricalOverlay } from './describe.ts';
import example from './example.json' with { type: 'json' };
import { type HistoricalOverlayProps, historicalOverlaySchema } from './schema.ts';

export const historicalOverlay = defineContentType({
  type: 'historical-overlay',
  name: { fi: 'Katsaus menneeseen', sv: 'En blick bakåt', en: 'A look back' },
  schema: historicalOverlaySchema,
  build: buildHistoricalOverlay,
  describe: describeHistoricalOverlay,
  example: example as unknown as HistoricalOverlayProps,
});
