/** Layers of the ground, seen through an opening in the street. */
import { defineContentType } from '../../scenes/content-type.ts';
import { buildSoilLayers } from './build.ts';
import { describeSoilLayers } from './describe.ts';
import example from './example.json' with { type: 'json' };
import { type SoilLayersProps, soilLayersSchema } from './schema.ts';

export const soilLayers = defineContentType({
  type: 'soil-layers',
  name: { fi: 'Maaperän kerrokset', sv: 'Jordlager', en: 'Soil layers' },
  schema: soilLayersSchema,
  build: buildSoilLayers,
  describe: describeSoilLayers,
  example: example as SoilLayersProps,
});
