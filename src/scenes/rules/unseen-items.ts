import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An item shows itself only within `reach_m`: from a standpoint further away nobody sees it. */
export const unseenItems: Rule = ({ entries }) =>
  entries.flatMap(({ item: { reach_m, standpoint }, path }) => {
    if (reach_m === undefined || standpoint === undefined || reach_m >= standpoint.distance_m) return [];
    const said = phrase(
      'expected at least {distance}, the distance of the standpoint, found {reach}; nobody there would see the item',
      { distance: standpoint.distance_m, reach: reach_m },
    );
    return [problemAt('warning', 'never-seen', [...path, 'reach_m'], said)];
  });
