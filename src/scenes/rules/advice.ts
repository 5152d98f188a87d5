/**
 * Rules for the people who write scenes. A visitor's page does without them: they leave no item out, so what it shows
 * is the same, and it has fewer bytes to load.
 */
import type { BuildingsOf } from '../buildings.ts';
import type { ContentType } from '../content-type.ts';
import { blankTexts } from './blank-texts.ts';
import { buildingsNearby } from './buildings-nearby.ts';
import { clearOfBuildings } from './clear-of-buildings.ts';
import { contentChecks } from './content-checks.ts';
import { farFromOrigin } from './far-from-origin.ts';
import { hazardRings } from './hazard-rings.ts';
import { itemsWithoutSources } from './items-without-sources.ts';
import { landmarkSights } from './landmark-sights.ts';
import { longTexts } from './long-texts.ts';
import { markupInTexts } from './markup-in-texts.ts';
import { missingLanguages } from './missing-languages.ts';
import { partIds } from './part-ids.ts';
import type { Rule } from './rule.ts';
import { streetLines } from './street-lines.ts';
import { unseenItems } from './unseen-items.ts';
import { unusedSources } from './unused-sources.ts';

/** For `readScene`. Inside items these rules give warnings only. Without building files nothing is said of buildings. */
export const adviceFor = (
  contentTypes: readonly Pick<ContentType, 'type' | 'check' | 'inBuildings'>[],
  buildingsOf: BuildingsOf = () => [],
): readonly Rule[] => [
  farFromOrigin,
  buildingsNearby(buildingsOf),
  streetLines,
  hazardRings,
  landmarkSights,
  unusedSources,
  itemsWithoutSources,
  unseenItems,
  clearOfBuildings(contentTypes, buildingsOf),
  missingLanguages,
  blankTexts,
  longTexts,
  markupInTexts,
  partIds,
  contentChecks(contentTypes),
];
