/** The ground along a street between several columns. In words: what reading and telling need, without what draws. */
import type { Telling } from '../../scenes/content-type.ts';
import { describeSoilSection } from './describe.ts';
import { type SoilSectionProps, soilSectionSchema } from './schema.ts';

export const soilSectionTelling: Telling<SoilSectionProps> = {
  type: 'soil-section',
  name: { fi: 'Kadun pituusleikkaus', sv: 'Sektion längs gatan', en: 'Section along the street' },
  schema: soilSectionSchema,
  describe: describeSoilSection,
};
