import { problemAt, type Rule } from './rule.ts';

/** An item shows itself only within `reach_m`: from a standpoint further away nobody sees it. */
export const unseenItems: Rule = ({ entries }) =>
  entries.flatMap(({ item: { reach_m, standpoint }, path }) => {
    if (reach_m === undefined || standpoint === undefined || reach_m >= standpoint.distance_m) return [];
    const message = `expected at least ${standpoint.distance_m}, the distance of the standpoint, found ${reach_m}; nobody there would see the item`;
    return [problemAt('warning', 'never-seen', [...path, 'reach_m'], message)];
  });
