/** The ids that an object, or anything in it, gives under `sources`: content types all name sources in the same way. */
import type { Path } from '../problem.ts';
import { isObject } from '../value-text.ts';

export interface NamedSource {
  readonly id: string;
  readonly path: Path;
}

export function namedSources(value: unknown, path: Path): readonly NamedSource[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => namedSources(entry, [...path, index]));
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const here = [...path, key];
    const inner = value[key];
    if (key !== 'sources' || !isListOfIds(inner)) return namedSources(inner, here);
    return inner.map((id, index) => ({ id, path: [...here, index] }));
  });
}

const isListOfIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
