/** How lake water becomes drinking water, as a row of glass tanks. What reading a scene and listing its items need. */
import type { Telling } from '../../scenes/content-type.ts';
import { type WaterPurificationProps, waterPurificationSchema } from './schema.ts';

export const waterPurificationTelling: Telling<WaterPurificationProps> = {
  type: 'water-purification',
  name: { fi: 'Veden puhdistus', sv: 'Vattenrening', en: 'Water purification' },
  schema: waterPurificationSchema,
};
