/** Layers of the ground, seen through an opening in the street. What reading a scene and listing its items need. */
import type { Telling } from '../../scenes/content-type.ts';
import { type SoilLayersProps, soilLayersSchema } from './schema.ts';

export const soilLayersTelling: Telling<SoilLayersProps> = {
  type: 'soil-layers',
  name: { fi: 'Maaperän kerrokset', sv: 'Jordlager', en: 'Soil layers' },
  schema: soilLayersSchema,
};
