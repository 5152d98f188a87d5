/** What makes a JSON Schema good to write with: one message for one fault, and something to begin with at every object. */
import { branchesOf } from './annotate.ts';
import type { JsonObject } from './json-schema.ts';
import { snippetsOf } from './json-schema-snippets.ts';

/** The same verdicts as `schema`, which is changed: unions by their `kind` or only key, snippets, ranges in hovers. */
export function forEditors(schema: JsonObject): JsonObject {
  eachSchema(schema, choosePlainly);
  eachSchema(schema, tellRange);
  eachSchema(schema, (one, name) => {
    const snippets = name === undefined || one.defaultSnippets || one.examples ? [] : snippetsOf(one, name);
    if (snippets.length > 0) one.defaultSnippets = snippets;
  });
  return schema;
}

type Change = (one: JsonObject, name: string | undefined) => void;

/** Calls `change` for `schema` and all in it, the outer ones first. A property has its key for a name, an entry its list's. */
function eachSchema(schema: JsonObject, change: Change, name?: string): void {
  change(schema, name);
  for (const [key, inner] of Object.entries((schema.properties ?? {}) as JsonObject)) {
    eachSchema(inner as JsonObject, change, key);
  }
  for (const inner of Object.values((schema.definitions ?? {}) as JsonObject)) eachSchema(inner as JsonObject, change);
  const { items } = schema;
  for (const one of Array.isArray(items) ? items : items ? [items] : [])
    eachSchema(one as JsonObject, change, name ?? '');
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    for (const one of (schema[key] ?? []) as readonly JsonObject[]) eachSchema((one.then ?? one) as JsonObject, change);
  }
}

/** Editors tell what is wrong with the branch they think was meant; here they need not guess. */
function choosePlainly(schema: JsonObject): void {
  const branches = branchesOf(schema);
  if (branches.length < 2 || !branches.every(({ type }) => type === 'object')) return;
  const properties = branches.map((branch) => (branch.properties ?? {}) as { readonly [key: string]: JsonObject });
  const { anyOf: _a, oneOf: _o, ...said } = schema;
  const choice = properties.every((one) => one.kind?.const !== undefined)
    ? chosenByKind(branches, properties)
    : properties.every((one) => Object.keys(one).length === 1)
      ? chosenByKey(properties)
      : undefined;
  if (!choice) return;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, said, choice);
}

type Properties = { readonly [key: string]: JsonObject };

function chosenByKind(branches: readonly JsonObject[], properties: readonly Properties[]): JsonObject {
  const { const: _, type: _t, ...said } = properties[0]!.kind!;
  return {
    type: 'object',
    properties: { kind: { ...said, type: 'string', enum: properties.map(({ kind }) => kind!.const) } },
    ...(branches.every(needsKind) && { required: ['kind'] }),
    allOf: branches.map((branch, index) => ({
      // Without the word, this branch is meant whose word may be left out.
      if: {
        properties: { kind: { const: properties[index]!.kind!.const } },
        ...(needsKind(branch) && { required: ['kind'] }),
      },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: branch,
    })),
  };
}

const needsKind = ({ required }: JsonObject): boolean => ((required ?? []) as readonly string[]).includes('kind');

const chosenByKey = (properties: readonly Properties[]): JsonObject => ({
  type: 'object',
  properties: Object.assign({}, ...properties),
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
});

/** `(m)` in a hover becomes `(m, 0 … 200)`. */
function tellRange(schema: JsonObject): void {
  if (typeof schema.markdownDescription !== 'string') return;
  const ranges = [schema, ...branchesOf(schema)].map(boundsOf).filter((bounds) => bounds !== undefined);
  if (ranges.length === 0) return;
  const [said = '', ...others] = schema.markdownDescription.split('\n\n');
  const unit = schema['x-unit'] === undefined ? undefined : ` (${schema['x-unit']})`;
  const plain = unit !== undefined && said.endsWith(unit) ? said.slice(0, -unit.length) : said;
  const units = [schema, ...branchesOf(schema)].map((one) => one['x-unit']).filter((one) => one !== undefined);
  schema.markdownDescription = [`${plain} (${[...new Set(units), ...ranges].join(', ')})`, ...others].join('\n\n');
}

function boundsOf({ minimum, exclusiveMinimum, maximum }: JsonObject): string | undefined {
  if (maximum === undefined || (minimum === undefined && exclusiveMinimum === undefined)) return undefined;
  return exclusiveMinimum === undefined
    ? `${minimum} … ${maximum}`
    : `more than ${exclusiveMinimum}, at most ${maximum}`;
}
