/** Houses that stood here, and pictures of them. */
import { defineContentType } from '../../scenes/content-type.ts';
import { buildHistoricalOverlay } from './build.ts';
import example from './example.json' with { type: 'json' };
import type { HistoricalOverlayProps } from './schema.ts';
import { historicalOverlayTelling } from './telling.ts';

export const historicalOverlay = defineContentType({
  ...historicalOverlayTelling,
  build: buildHistoricalOverlay,
  example: example as unknown as HistoricalOverlayProps,
});
