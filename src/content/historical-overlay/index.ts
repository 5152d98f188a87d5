/** Houses that stood here, and pictures of them. */
import { defineContentType } from '../../scenes/content-type.ts';
import { historicalOverlayAccount } from './account.ts';
import { buildHistoricalOverlay } from './build.ts';
import { checkHistoricalOverlay } from './check.ts';
import example from './example.json' with { type: 'json' };
import type { HistoricalOverlayProps } from './schema.ts';
import { historicalOverlayTelling } from './telling.ts';

export const historicalOverlay = defineContentType({
  ...historicalOverlayTelling,
  ...historicalOverlayAccount,
  build: buildHistoricalOverlay,
  check: checkHistoricalOverlay,
  inBuildings: true,
  example: example as unknown as HistoricalOverlayProps,
});
