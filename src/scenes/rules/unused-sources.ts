import { phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import { namedSources } from './named-sources.ts';
import type { Rule } from './rule.ts';

/** A source that nothing comes from is a slip: a forgotten reference, or a fact that was taken out. An item left out may name it. */
export const unusedSources: Rule = ({ scene, entries, leftOut }) => {
  if (leftOut > 0) return [];
  const { sources = [], landmarks, marks } = scene;
  const named = [
    ...namedSources([landmarks, marks], []),
    ...entries.flatMap(({ item, path }) => namedSources(item, path)),
  ];
  const used = new Set(named.map(({ id }) => id));
  return sources.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const said = phrase('expected an item or a landmark that names {id}, found none; name it there or remove it', {
      id: quotedText(id),
    });
    return [problemAt('warning', 'unused-source', ['sources', index, 'id'], said)];
  });
};
