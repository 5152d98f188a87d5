import { withGuess } from '../nearest-word.ts';
import { phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import type { Rule } from './rule.ts';

/** A place on a street names one of the scene's streets. */
export const streetReferences: Rule = ({ scene, entries }) => {
  const known = (scene.streets ?? []).map(({ id }) => id);
  return entries.flatMap(({ item: { place }, path }) => {
    if (!('street' in place) || known.includes(place.street.id)) return [];
    const { id } = place.street;
    const gaps = { list: '"streets"', id: quotedText(id) };
    const said = withGuess(phrase('expected the id of an entry of {list}, found {id}', gaps), id, known);
    return [problemAt('error', 'unknown-street', [...path, 'place', 'street', 'id'], said)];
  });
};
