/** Layers of the ground, seen through an opening in the street. */
import { defineContentType } from '../../scenes/content-type.ts';
import { soilLayersAccount } from './account.ts';
import { buildSoilLayers } from './build.ts';
import { checkSoilLayers } from './check.ts';
import example from './example.json' with { type: 'json' };
import type { SoilLayersProps } from './schema.ts';
import { soilLayersTelling } from './telling.ts';

export const soilLayers = defineContentType({
  ...soilLayersTelling,
  ...soilLayersAccount,
  build: buildSoilLayers,
  check: checkSoilLayers,
  example: example as SoilLayersProps,
});
