/** How lake water becomes drinking water, as a row of glass tanks. */
import { defineContentType } from '../../scenes/content-type.ts';
import { buildWaterPurification } from './build.ts';
import { describeWaterPurification } from './describe.ts';
import example from './example.json' with { type: 'json' };
import { type WaterPurificationProps, waterPurificationSchema } from './schema.ts';

export const waterPurification = defineContentType({
  type: 'water-purification',
  name: { fi: 'Veden puhdistus', sv: 'Vattenrening', en: 'Water purification' },
  schema: waterPurificationSchema,
  build: buildWaterPurification,
  describe: describeWaterPurification,
  example: example as WaterPurificationProps,
});
