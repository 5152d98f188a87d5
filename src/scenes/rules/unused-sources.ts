import { phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import type { Rule } from './rule.ts';
import { sourcesByItem } from './sources-by-item.ts';

/** A source that nothing comes from is a slip: a forgotten reference, or a fact that was taken out. An item left out may name it. */
export const unusedSources: Rule = (checked) => {
  if (checked.leftOut > 0) return [];
  const { ofLandmarksAndMarks, ofEntries } = sourcesByItem(checked);
  return (checked.scene.sources ?? []).flatMap(({ id }, index) => {
    if (ofLandmarksAndMarks.has(id) || ofEntries.some((ids) => ids.has(id))) return [];
    const said = phrase('expected an item or a landmark that names {id}, found none; name it there or remove it', {
      id: quotedText(id),
    });
    return [problemAt('warning', 'unused-source', ['sources', index, 'id'], said)];
  });
};
