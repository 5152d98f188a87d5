import { type Path, pathText, phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** What can be tapped is told about by its id: two parts of one item with the same id would tell the same. */
export const partIds: Rule = ({ entries }) =>
  entries.flatMap(({ item, path }) => {
    const first = new Map<string, Path>();
    const ids: Named[] = [];
    addIds(item.props, [...path, 'props'], ids);
    return ids.flatMap(({ id, path: here }) => {
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, here);
        return [];
      }
      const said = phrase('expected an id of its own, found {id}, which {other} already has; rename one of them', {
        id: quotedText(id),
        other: pathText(earlier.slice(0, -1)),
      });
      return [problemAt('warning', 'duplicate-part-id', here, said)];
    });
  });

/** `path` leads to `value`; it is lengthened on the way, and in the end is as it was. */
function addIds(value: unknown, path: (string | number)[], ids: Named[]): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    path.push(isList ? Number(key) : key);
    if (!isList && key === 'id' && typeof inner === 'string') ids.push({ id: inner, path: [...path] });
    else addIds(inner, path, ids);
    path.pop();
  }
}
