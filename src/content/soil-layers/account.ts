/** Layers of the ground, seen through an opening in the street. On a card. */
import type { Account } from '../../scenes/content-type.ts';
import { describeSoilLayers } from './describe.ts';
import type { SoilLayersProps } from './schema.ts';

export const soilLayersAccount: Account<SoilLayersProps> = {
  type: 'soil-layers',
  describe: describeSoilLayers,
  closer: async () => ({ tell: (await import('./closer.ts')).tellSoilCloser }),
};
