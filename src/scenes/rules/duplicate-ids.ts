import { type Path, type Problem, pathText, phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** Ids are unique among streets, among sources, among marks, and among landmarks and items together: `beside` may name either. */
export const duplicateIds: Rule = ({ scene, entries }) => {
  const listed = (key: 'streets' | 'sources' | 'landmarks' | 'marks'): readonly Named[] =>
    (scene[key] ?? []).map(({ id }, index) => ({ id, path: [key, index] }));
  const items = entries.map(({ item, path }) => ({ id: item.id, path }));
  return [listed('streets'), listed('sources'), listed('marks'), [...listed('landmarks'), ...items]].flatMap(repeated);
};

function repeated(list: readonly Named[]): readonly Problem[] {
  const first = new Map<string, Path>();
  return list.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, path);
      return [];
    }
    const said = phrase('expected an id of its own, found {id}, which {other} already has; rename one of them', {
      id: quotedText(id),
      other: pathText(earlier),
    });
    return [problemAt('error', 'duplicate-id', [...path, 'id'], said)];
  });
}
