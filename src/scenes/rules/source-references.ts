import { didYouMean } from '../nearest-word.ts';
import type { Path, Problem } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** Every source that an item or a landmark names stands in `sources`. */
export const sourceReferences: Rule = ({ scene, entries }) => {
  const known = new Set((scene.sources ?? []).map(({ id }) => id));
  const unknown = (ids: readonly string[] | undefined, path: Path): readonly Problem[] =>
    (ids ?? []).flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problemAt(
              'error',
              'unknown-source',
              [...path, 'sources', index],
              `expected the id of an entry of "sources", found "${id}"${didYouMean(id, known)}`,
            ),
          ],
    );
  return [
    ...(scene.landmarks ?? []).flatMap(({ sources }, index) => unknown(sources, ['landmarks', index])),
    ...entries.flatMap(({ item, path }) => unknown(item.sources, path)),
  ];
};
