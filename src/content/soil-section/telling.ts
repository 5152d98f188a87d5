/** The ground along a street between several columns. What reading a scene and listing its items need. */
import type { Telling } from '../../scenes/content-type.ts';
import { type SoilSectionProps, soilSectionSchema } from './schema.ts';

export const soilSectionTelling: Telling<SoilSectionProps> = {
  type: 'soil-section',
  name: { fi: 'Kadun pituusleikkaus', sv: 'Sektion längs gatan', en: 'Section along the street' },
  schema: soilSectionSchema,
};
