/** How lake water becomes drinking water, as a row of glass tanks. In words: what reading and telling need, without what draws. */
import type { Telling } from '../../scenes/content-type.ts';
import { describeWaterPurification } from './describe.ts';
import { type WaterPurificationProps, waterPurificationSchema } from './schema.ts';

export const waterPurificationTelling: Telling<WaterPurificationProps> = {
  type: 'water-purification',
  name: { fi: 'Veden puhdistus', sv: 'Vattenrening', en: 'Water purification' },
  schema: waterPurificationSchema,
  describe: describeWaterPurification,
};
