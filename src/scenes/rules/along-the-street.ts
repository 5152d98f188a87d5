import { measureStreet, pointAlong } from '../../street/street.ts';
import { problemAt, type Rule } from './rule.ts';

/** `along_m` ends where the street does. */
export const alongTheStreet: Rule = ({ scene, entries }) => {
  const streets = new Map((scene.streets ?? []).map(({ id, line }) => [id, measureStreet(line.coordinates)]));
  return entries.flatMap(({ item: { place }, path }) => {
    if (!('street' in place)) return [];
    const { id, along_m } = place.street;
    const street = streets.get(id);
    if (!street || pointAlong(street, along_m)) return [];
    const message = `expected a number up to ${street.length_m.toFixed(1)}, the length of the street, found ${along_m}`;
    return [problemAt('error', 'beyond-the-street', [...path, 'place', 'street', 'along_m'], message)];
  });
};
