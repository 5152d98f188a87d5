/** Puts what is said of each field into its JSON Schema. */
import { COMMON_DOCS, type FieldDoc, type FieldDocs } from './field-docs.ts';
import type { JsonObject } from './json-schema.ts';
import { textLength } from './json-schema-texts.ts';

/** Of a schema's field at a path like `layers[].thickness_m`: its own words, or those that all fields of its name share. */
export function docAt(path: string, docs: FieldDocs): FieldDoc | undefined {
  const own = path.replaceAll(/\((\w|-)+\)/g, '');
  const key = /(\w+)$/.exec(own)?.[1] ?? '';
  const listed = Object.hasOwn(docs, path) ? docs[path] : Object.hasOwn(docs, own) ? docs[own] : undefined;
  return listed ?? (Object.hasOwn(COMMON_DOCS, key) ? COMMON_DOCS[key] : undefined);
}

/** Changes `schema`, and everything in it. `path` is the way from the root of `docs`. */
export function annotate(schema: JsonObject, path: string, docs: FieldDocs): void {
  const doc = docAt(path, docs);
  const { unit: registered, ...rest } = schema;
  const unit = doc?.unit ?? registered;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, doc ? said(path, doc, unit) : {}, unit === undefined ? {} : { 'x-unit': unit }, rest);
  // A text's languages are the same everywhere.
  if (textLength(schema) === undefined) inner(schema, path, docs);
}

function said(path: string, { en, fi, sv, examples, default: left, also }: FieldDoc, unit: unknown): JsonObject {
  const tail = unit === undefined ? '' : ` (${unit})`;
  return {
    title: titleOf(path),
    description: `${en}${tail}`,
    markdownDescription: `${en}${tail}\n\n*suomi:* ${fi}\n\n*svenska:* ${sv}`,
    'x-descriptions': { fi, sv },
    ...(examples ? { examples } : {}),
    ...(left === undefined ? {} : { default: left }),
    ...also,
  };
}

/** `along_m` → `Along`: units have their own place. */
function titleOf(path: string): string {
  const key = (/(\$?\w+)(\[\])*$/.exec(path)?.[1] ?? 'Scene').replace(/_(m|mgl|ntu|mgPtl|m3_d)$|Deg$/, '');
  const spaced = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function inner(schema: JsonObject, path: string, docs: FieldDocs): void {
  for (const [key, field] of Object.entries((schema.properties ?? {}) as JsonObject)) {
    annotate(field as JsonObject, path === '' ? key : `${path}.${key}`, docs);
  }
  const { items } = schema;
  if (Array.isArray(items)) {
    items.forEach((item, index) => {
      annotate(item as JsonObject, `${path}[${index}]`, docs);
    });
  } else if (items) annotate(items as JsonObject, `${path}[]`, docs);
  for (const branch of branchesOf(schema)) inner(branch, `${path}${variantOf(branch)}`, docs);
  for (const branch of branchesOf(schema)) setUnit(branch);
}

export const branchesOf = (schema: JsonObject): readonly JsonObject[] =>
  (schema.anyOf ?? schema.oneOf ?? []) as readonly JsonObject[];

/** `(pipe)`: a branch that is told apart by the word in its `kind`. */
export function variantOf(branch: JsonObject): string {
  const kind = (branch.properties as JsonObject | undefined)?.kind as JsonObject | undefined;
  return typeof kind?.const === 'string' ? `(${kind.const})` : '';
}

function setUnit(branch: JsonObject): void {
  if (branch.unit === undefined) return;
  branch['x-unit'] = branch.unit;
  delete branch.unit;
}
