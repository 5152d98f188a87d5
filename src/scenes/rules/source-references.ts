import { withGuess } from '../nearest-word.ts';
import { phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import { namedSources } from './named-sources.ts';
import type { Rule } from './rule.ts';

/** Every source that a landmark, a mark, an item or a part of an item names stands in `sources`. */
export const sourceReferences: Rule = ({ scene, entries }) => {
  const known = new Set((scene.sources ?? []).map(({ id }) => id));
  const named = [
    ...namedSources(scene.landmarks, ['landmarks']),
    ...namedSources(scene.marks, ['marks']),
    ...entries.flatMap(({ item, path }) => namedSources(item, path)),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => {
      const gaps = { list: '"sources"', id: quotedText(id) };
      const said = phrase('expected the id of an entry of {list}, found {id}', gaps);
      return problemAt('error', 'unknown-source', path, withGuess(said, id, known));
    });
};
