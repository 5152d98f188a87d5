/** Houses that stood here, and pictures of them. What reading a scene and listing its items need. */
import type { Telling } from '../../scenes/content-type.ts';
import { type HistoricalOverlayProps, historicalOverlaySchema } from './schema.ts';

export const historicalOverlayTelling: Telling<HistoricalOverlayProps> = {
  type: 'historical-overlay',
  name: { fi: 'Katsaus menneeseen', sv: 'En blick bakåt', en: 'A look back' },
  schema: historicalOverlaySchema,
};
