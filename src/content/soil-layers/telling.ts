/** Layers of the ground, seen through an opening in the street. In words: what reading and telling need, without what draws. */
import type { Telling } from '../../scenes/content-type.ts';
import { describeSoilLayers } from './describe.ts';
import { type SoilLayersProps, soilLayersSchema } from './schema.ts';

export const soilLayersTelling: Telling<SoilLayersProps> = {
  type: 'soil-layers',
  name: { fi: 'Maaperän kerrokset', sv: 'Jordlager', en: 'Soil layers' },
  schema: soilLayersSchema,
  describe: describeSoilLayers,
  closer: async () => ({ tell: (await import('./closer.ts')).tellSoilCloser }),
};
