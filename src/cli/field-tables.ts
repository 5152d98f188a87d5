/** Tables of fields for people, from the JSON Schema of scenes. */
import { branchesOf } from '../scenes/annotate.ts';
import type { JsonObject } from '../scenes/json-schema.ts';

interface Row {
  readonly path: string;
  readonly type: string;
  readonly unit: string;
  readonly range: string;
  readonly meaning: string;
}

const HEAD = '| field | type | unit | range | meaning |\n| --- | --- | --- | --- | --- |';

/** One line for each field in `schema`; needed ones in bold. `without`: fields whose insides stand in another table. */
export function fieldTable(schema: JsonObject, without: readonly string[] = []): string {
  const lines = rowsIn(schema, '', without).map(
    ({ path, type, unit, range, meaning }) => `| ${path} | ${type} | ${unit} | ${range} | ${meaning} |`,
  );
  return [HEAD, ...lines].join('\n');
}

function rowsIn(schema: JsonObject, prefix: string, without: readonly string[]): readonly Row[] {
  const required = (schema.required ?? []) as readonly string[];
  const own = Object.entries((schema.properties ?? {}) as JsonObject).flatMap(([key, field]) => {
    const inner = field as JsonObject;
    const row = rowOf(`${prefix}${key}`, inner, required.includes(key));
    return without.includes(key) ? [row] : [row, ...rowsBelow(inner, `${prefix}${key}`)];
  });
  return [...own, ...branchRows(schema, prefix)];
}

function rowsBelow(schema: JsonObject, path: string): readonly Row[] {
  const items = schema.items as JsonObject | readonly unknown[] | undefined;
  if (items && !Array.isArray(items)) return rowsIn(items as JsonObject, `${path}[].`, []);
  return rowsIn(schema, `${path}.`, []);
}

/** Rows that every branch has stand once; the others say in which `kind` they are. */
function branchRows(schema: JsonObject, prefix: string): readonly Row[] {
  const branches = branchesOf(schema).filter((branch) => branch.properties);
  const kinds = branches.flatMap((branch) => kindOf(branch) ?? []);
  const found = new Map<string, { row: Row; in: string[] }>();
  for (const branch of branches) {
    const own = kindOf(branch);
    for (const row of rowsIn(branch, prefix, [])) {
      const isKind = own !== undefined && row.path.includes(`${prefix}kind\``);
      const shown = isKind ? { ...row, type: kinds.map((kind) => `\`"${kind}"\``).join(', ') } : row;
      const key = JSON.stringify(shown);
      found.set(key, { row: shown, in: [...(found.get(key)?.in ?? []), ...(own === undefined ? [] : [own])] });
    }
  }
  return [...found.values()].map(({ row, in: those }) =>
    those.length === 0 || those.length === branches.length
      ? row
      : { ...row, meaning: `${row.meaning} Only: ${those.join(', ')}.` },
  );
}

function kindOf(branch: JsonObject): string | undefined {
  const kind = ((branch.properties ?? {}) as JsonObject).kind as JsonObject | undefined;
  return typeof kind?.const === 'string' ? kind.const : undefined;
}

function rowOf(path: string, schema: JsonObject, isRequired: boolean): Row {
  return {
    path: isRequired ? `**\`${path}\`**` : `\`${path}\``,
    type: typeOf(schema),
    unit: unitOf(schema),
    range: rangeOf(schema),
    meaning: escaped(String(schema.description ?? '').replace(/ \([^()]*\)$/, (end) => unitTail(end, schema))),
  };
}

/** The unit has a column of its own here. */
const unitTail = (end: string, schema: JsonObject): string => (end === ` (${schema['x-unit']})` ? '' : end);

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function unitOf(schema: JsonObject): string {
  const units = [schema, ...branchesOf(schema)].map((one) => one['x-unit']).filter((unit) => unit !== undefined);
  return [...new Set(units)].join(', ');
}

/** `text-80` of a reference to the shared texts. */
function textMax(schema: JsonObject): string | undefined {
  const ref = (schema.allOf as readonly JsonObject[] | undefined)?.[0]?.$ref;
  return typeof ref === 'string' ? /text-(\d+)$/.exec(ref)?.[1] : undefined;
}

export function typeOf(schema: JsonObject): string {
  if (textMax(schema)) return 'words';
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => `\`"${word}"\``).join(', ');
  const branches = branchesOf(schema);
  if (branches.length > 0) return [...new Set(branches.map(typeOf))].join(' or ');
  if (schema.type === 'array') return listType(schema);
  if (schema.type === 'string') return 'text';
  return { integer: 'whole number', boolean: '`true` or `false`' }[String(schema.type)] ?? String(schema.type ?? 'any');
}

function listType(schema: JsonObject): string {
  const { items } = schema;
  return Array.isArray(items)
    ? `[${items.map((one) => typeOf(one as JsonObject)).join(', ')}]`
    : `list of ${typeOf(items as JsonObject)}`;
}

export function rangeOf(schema: JsonObject): string {
  const text = textMax(schema);
  if (text) return `≤ ${text} characters`;
  const ranges = branchesOf(schema)
    .map(rangeOf)
    .filter((range) => range !== '');
  if (ranges.length > 0) return [...new Set(ranges)].join(' or ');
  const lowest = schema.exclusiveMinimum === undefined ? schema.minimum : schema.exclusiveMinimum;
  const above = schema.exclusiveMinimum === undefined ? '' : '> ';
  if (lowest !== undefined) return above ? `> ${lowest}, ≤ ${schema.maximum}` : `${lowest} … ${schema.maximum}`;
  if (schema.type === 'array') return sizeText(schema.minItems, schema.maxItems, 'entries');
  if (schema.pattern) return likeText(schema.examples);
  return schema.type === 'string' ? sizeText(schema.minLength, schema.maxLength, 'characters') : '';
}

/** Patterns are for machines. */
const likeText = (examples: unknown): string =>
  Array.isArray(examples) ? `like ${examples.map((one) => `\`${one}\``).join(', ')}` : '';

function sizeText(min: unknown, max: unknown, noun: string): string {
  if (min === undefined && max === undefined) return '';
  if (max === undefined) return `≥ ${min} ${noun}`;
  return min === undefined ? `≤ ${max} ${noun}` : min === max ? `${min} ${noun}` : `${min} … ${max} ${noun}`;
}
