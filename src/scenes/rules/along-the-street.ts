import { measureStreet, pointAlong } from '../../street/street.ts';
import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';

/** `along_m` ends where the street does. */
export const alongTheStreet: Rule = ({ scene, entries }) => {
  const streets = new Map((scene.streets ?? []).map(({ id, line }) => [id, measureStreet(line.coordinates)]));
  return entries.flatMap(({ item: { place }, path }) => {
    if (!('street' in place)) return [];
    const { id, along_m } = place.street;
    const street = streets.get(id);
    if (!street || pointAlong(street, along_m)) return [];
    const said = phrase('expected a number up to {length}, the length of the street, found {along}', {
      length: street.length_m.toFixed(1),
      along: along_m,
    });
    return [problemAt('error', 'beyond-the-street', [...path, 'place', 'street', 'along_m'], said)];
  });
};
