import { didYouMean } from '../nearest-word.ts';
import { namedSources } from './named-sources.ts';
import { problemAt, type Rule } from './rule.ts';

/** Every source that a landmark, an item or a part of an item names stands in `sources`. */
export const sourceReferences: Rule = ({ scene, entries }) => {
  const known = new Set((scene.sources ?? []).map(({ id }) => id));
  const named = [
    ...namedSources(scene.landmarks, ['landmarks']),
    ...entries.flatMap(({ item, path }) => namedSources(item, path)),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) =>
      problemAt(
        'error',
        'unknown-source',
        path,
        `expected the id of an entry of "sources", found "${id}"${didYouMean(id, known)}`,
      ),
    );
};
