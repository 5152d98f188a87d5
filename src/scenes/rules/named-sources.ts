/** The ids that an object, or anything in it, gives under `sources`: content types all name sources in the same way. */
import type { Path } from '../problem.ts';

export interface NamedSource {
  readonly id: string;
  readonly path: Path;
}

export function namedSources(value: unknown, path: Path): readonly NamedSource[] {
  const found: NamedSource[] = [];
  addSources(value, [...path], found);
  return found;
}

/** `path` leads to `value`; it is lengthened on the way, and in the end is as it was. */
function addSources(value: unknown, path: (string | number)[], found: NamedSource[]): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    if (typeof inner !== 'object') continue;
    path.push(isList ? Number(key) : key);
    if (key === 'sources' && isListOfIds(inner)) {
      inner.forEach((id, index) => {
        found.push({ id, path: [...path, index] });
      });
    } else addSources(inner, path, found);
    path.pop();
  }
}

const isListOfIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
