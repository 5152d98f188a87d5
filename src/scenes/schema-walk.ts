/** Looks into a schema: which keys and words it knows at a place, for "did you mean". */
import type * as z from 'zod/mini';
import type { Path } from './problem.ts';

type Schema = z.core.$ZodType;

/** The alternatives a schema stands for, with wrappers like "optional" taken off. */
function alternatives(schema: Schema): readonly Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'nonoptional':
      return alternatives(def.innerType);
    case 'lazy':
      return alternatives(def.getter());
    case 'pipe':
      return alternatives(def.in);
    case 'intersection':
      return [...alternatives(def.left), ...alternatives(def.right)];
    case 'union':
      return def.options.flatMap(alternatives);
    default:
      return [schema];
  }
}

function step(schema: Schema, key: string | number): readonly Schema[] {
  return alternatives(schema).flatMap((branch): readonly Schema[] => {
    const def = (branch as z.core.$ZodTypes)._zod.def;
    if (def.type === 'object') {
      const inner = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      return inner ? [inner] : [];
    }
    if (def.type === 'array') return [def.element];
    if (def.type === 'record') return [def.valueType];
    if (def.type === 'tuple') {
      const inner = def.items[Number(key)] ?? def.rest;
      return inner ? [inner] : [];
    }
    return [];
  });
}

/** All the schemas that may stand at `path`: one, or one for each branch of the unions on the way. */
function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>((level, key) => level.flatMap((one) => step(one, key)), [schema]);
}

/** The keys that an object at `path` may have. */
export function knownKeys(schema: Schema, path: Path): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap(alternatives).flatMap(keysOf))];
}

/** The keys of a union whose branches are objects with one key each; none when it is not of that make. */
export function keysOfOneKeyUnion(schema: Schema, path: Path): readonly string[] {
  const branches = schemasAt(schema, path).flatMap(alternatives).map(keysOf);
  return branches.every((keys) => keys.length === 1) ? branches.flat() : [];
}

function keysOf(schema: Schema): readonly string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
