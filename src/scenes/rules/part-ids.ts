import { type Path, pathText, phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import { isObject } from '../value-text.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** What can be tapped is told about by its id: two parts of one item with the same id would tell the same. */
export const partIds: Rule = ({ entries }) =>
  entries.flatMap(({ item, path }) => {
    const first = new Map<string, Path>();
    return idsIn(item.props, [...path, 'props']).flatMap(({ id, path: here }) => {
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

function idsIn(value: unknown, path: Path): readonly Named[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => idsIn(entry, [...path, index]));
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const inner = value[key];
    const here = [...path, key];
    return key === 'id' && typeof inner === 'string' ? [{ id: inner, path: here }] : idsIn(inner, here);
  });
}
