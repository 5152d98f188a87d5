/** The ground along a street between several columns. On a card. */
import type { Account } from '../../scenes/content-type.ts';
import { describeSoilSection } from './describe.ts';
import type { SoilSectionProps } from './schema.ts';

export const soilSectionAccount: Account<SoilSectionProps> = {
  type: 'soil-section',
  describe: describeSoilSection,
};
