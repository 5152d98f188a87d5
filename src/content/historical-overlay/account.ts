/** Houses that stood here, and pictures of them. On a card. */
import type { Account } from '../../scenes/content-type.ts';
import { describeHistoricalOverlay } from './describe.ts';
import type { HistoricalOverlayProps } from './schema.ts';

export const historicalOverlayAccount: Account<HistoricalOverlayProps> = {
  type: 'historical-overlay',
  describe: describeHistoricalOverlay,
};
