/** Whole objects to begin with, made from their schema: the keys that must be there, with examples for values. */
import type { JsonObject } from './json-schema.ts';
import { EMPTY_TEXT } from './json-schema-texts.ts';

type Properties = { readonly [name: string]: JsonObject };

/** What a snippet leaves for the editor to write, in the order of the Tab key. */
interface Stops {
  next: number;
}

/** `name`: of the key or list. For an object one snippet, or one for each `kind`; none for what is no object, or has no keys that must be there. */
export function snippetsOf(schema: JsonObject, name: string): readonly JsonObject[] {
  if (schema.type !== 'object' || isText(schema)) return [];
  const kinds = kindsOf(schema);
  if (kinds.length > 0) {
    return kinds.map(({ kind, branch }) => ({ label: `new ${kind}`, body: body(branch, { next: 1 }) }));
  }
  if (((schema.required ?? []) as readonly string[]).length === 0) return [];
  return [{ label: `new: ${name}`, body: body(schema, { next: 1 }) }];
}

interface Kind {
  readonly kind: string;
  readonly branch: JsonObject;
}

function kindsOf(schema: JsonObject): readonly Kind[] {
  const choices = (schema.allOf ?? []) as readonly JsonObject[];
  return choices.flatMap((choice) => {
    const branch = choice.then as JsonObject | undefined;
    const kind = ((branch?.properties ?? {}) as Properties).kind?.const;
    return branch && typeof kind === 'string' ? [{ kind, branch }] : [];
  });
}

const isText = (schema: JsonObject): boolean => refOf(schema)?.startsWith('text-') ?? false;

/** The name of the definition that a schema is. */
function refOf(schema: JsonObject): string | undefined {
  const [first] = (schema.allOf ?? [schema]) as readonly JsonObject[];
  return typeof first?.$ref === 'string' ? first.$ref.replace('#/definitions/', '') : undefined;
}

/** A value that fits, but for ids and words that only the editor knows. */
function body(schema: JsonObject, stops: Stops): unknown {
  if (isText(schema)) return textBody(stops);
  if (schema.const !== undefined) return schema.const;
  const [example] = (schema.examples ?? []) as readonly unknown[];
  if (schema.title === 'Id') return `\${${stops.next++}:${example}}`;
  if (example !== undefined) return example;
  if (schema.default !== undefined) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return objectBody(schema, stops);
    case 'array':
      return listBody(schema, stops);
    case 'number':
    case 'integer':
      return Math.max(Number(schema.minimum ?? 1), 0);
    case 'boolean':
      return true;
    default:
      return `$${stops.next++}`;
  }
}

function objectBody(schema: JsonObject, stops: Stops): JsonObject {
  const [choice] = kindsOf(schema);
  if (choice) return objectBody(choice.branch, stops);
  const properties = schema.properties as Properties;
  const required = new Set(schema.required as readonly string[] | undefined);
  const keys = Object.keys(properties).filter((key) => required.has(key));
  return Object.fromEntries(keys.map((key) => [key, body(properties[key]!, stops)]));
}

function listBody(schema: JsonObject, stops: Stops): readonly unknown[] {
  const { items } = schema;
  if (Array.isArray(items)) return items.map((one) => body(one as JsonObject, stops));
  const count = Number(schema.minItems ?? 0);
  return Array.from({ length: count }, () => body(items as JsonObject, stops));
}

const textBody = (stops: Stops): JsonObject =>
  Object.fromEntries(Object.keys(EMPTY_TEXT.body).map((language) => [language, `$${stops.next++}`]));
