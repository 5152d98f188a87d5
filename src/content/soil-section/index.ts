/** The ground along a street, drawn between several columns of it. */
import { defineContentType } from '../../scenes/content-type.ts';
import { soilSectionAccount } from './account.ts';
import { buildSoilSection } from './build.ts';
import { checkSoilSection } from './check.ts';
import example from './example.json' with { type: 'json' };
import type { SoilSectionProps } from './schema.ts';
import { soilSectionTelling } from './telling.ts';

export const soilSection = defineContentType({
  ...soilSectionTelling,
  ...soilSectionAccount,
  build: buildSoilSection,
  check: checkSoilSection,
  example: example as SoilSectionProps,
});
