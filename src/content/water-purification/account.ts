/** How lake water becomes drinking water, as a row of glass tanks. On a card. */
import type { Account } from '../../scenes/content-type.ts';
import { describeWaterPurification } from './describe.ts';
import type { WaterPurificationProps } from './schema.ts';

export const waterPurificationAccount: Account<WaterPurificationProps> = {
  type: 'water-purification',
  describe: describeWaterPurification,
};
