/** What is told of items on their cards, fetched when the first one is opened. */
import type { Account } from '../scenes/content-type.ts';
import { historicalOverlayAccount } from './historical-overlay/account.ts';
import { soilLayersAccount } from './soil-layers/account.ts';
import { soilSectionAccount } from './soil-section/account.ts';
import { waterPurificationAccount } from './water-purification/account.ts';

export const accounts: readonly Account[] = [
  soilLayersAccount,
  soilSectionAccount,
  waterPurificationAccount,
  historicalOverlayAccount,
];
