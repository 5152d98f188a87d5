/** Houses that stood here, and pictures of them. In words: what reading and telling need, without what draws. */
import type { Telling } from '../../scenes/content-type.ts';
import { describeHistoricalOverlay } from './describe.ts';
import { type HistoricalOverlayProps, historicalOverlaySchema } from './schema.ts';

export const historicalOverlayTelling: Telling<HistoricalOverlayProps> = {
  type: 'historical-overlay',
  name: { fi: 'Katsaus menneeseen', sv: 'En blick bakåt', en: 'A look back' },
  schema: historicalOverlaySchema,
  describe: describeHistoricalOverlay,
};
