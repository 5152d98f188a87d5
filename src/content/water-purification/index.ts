/** How lake water becomes drinking water, as a row of glass tanks. */
import { defineContentType } from '../../scenes/content-type.ts';
import { waterPurificationAccount } from './account.ts';
import { buildWaterPurification } from './build.ts';
import example from './example.json' with { type: 'json' };
import type { WaterPurificationProps } from './schema.ts';
import { waterPurificationTelling } from './telling.ts';

export const waterPurification = defineContentType({
  ...waterPurificationTelling,
  ...waterPurificationAccount,
  build: buildWaterPurification,
  example: example as WaterPurificationProps,
});
