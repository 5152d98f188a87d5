import { didYouMean } from '../nearest-word.ts';
import { problemAt, type Rule } from './rule.ts';

/** A place on a street names one of the scene's streets. */
export const streetReferences: Rule = ({ scene, entries }) => {
  const known = (scene.streets ?? []).map(({ id }) => id);
  return entries.flatMap(({ item: { place }, path }) => {
    if (!('street' in place) || known.includes(place.street.id)) return [];
    const message = `expected the id of an entry of "streets", found "${place.street.id}"${didYouMean(place.street.id, known)}`;
    return [problemAt('error', 'unknown-street', [...path, 'place', 'street', 'id'], message)];
  });
};
