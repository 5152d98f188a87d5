import { measureStreet } from '../../street/street.ts';
import { problemAt, type Rule } from './rule.ts';

/** `along_m` ends where the street does. */
export const alongTheStreet: Rule = ({ scene, entries }) => {
  const lengths = new Map((scene.streets ?? []).map(({ id, line }) => [id, measureStreet(line.coordinates).length_m]));
  return entries.flatMap(({ item: { place }, path }) => {
    if (!('street' in place)) return [];
    const length_m = lengths.get(place.street.id);
    if (length_m === undefined || place.street.along_m <= length_m) return [];
    const message = `expected a number up to ${length_m.toFixed(1)}, the length of the street, found ${place.street.along_m}`;
    return [problemAt('error', 'beyond-the-street', [...path, 'place', 'street', 'along_m'], message)];
  });
};
