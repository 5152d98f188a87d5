/**
 * `npm run scenes:schema [-- --check]`: writes `scenes/scene.schema.json` and the tables in `scenes/README.md` from the
 * one schema; with `--check` writes nothing. Exit 0 fine, 1 stale, 2 wrong use.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FIELD_DOCS } from '../content/field-docs.ts';
import { contentTypes } from '../content/index.ts';
import { type DocumentedType, documentedSchema, type JsonObject, sceneJsonSchema } from '../scenes/json-schema.ts';
import { fieldTable } from './field-tables.ts';
import { jsonText } from './json-text.ts';
import { contentCheckTable, type RuleSource, ruleTable } from './rule-table.ts';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const SCHEMA_FILE = resolve(project, 'scenes/scene.schema.json');
export const README_FILE = resolve(project, 'scenes/README.md');
const RULES_FOLDER = resolve(project, 'src/scenes/rules');

const documentedTypes: readonly DocumentedType[] = contentTypes.map(({ type, name, schema, example }) => ({
  type,
  name: { fi: name.fi ?? type, sv: name.sv ?? type, en: name.en ?? type },
  schema,
  example,
  docs: FIELD_DOCS[type] ?? {},
}));

export const currentSchema = (): JsonObject => sceneJsonSchema(documentedTypes);

/** What stands between the markers of the reference, by the markers' name. */
function tables(schema: JsonObject): ReadonlyMap<string, string> {
  const parts = schema.properties as { readonly [key: string]: JsonObject };
  const entry = (key: string) => parts[key]?.items as JsonObject;
  const item = entry('items');
  const place = (item.properties as JsonObject).place as JsonObject;
  const definitions = schema.definitions as { readonly [name: string]: JsonObject };
  const lists = ['streets', 'landmarks', 'hazards', 'sources', 'items'];
  return new Map([
    ['scene', fieldTable(schema, lists)],
    ['hazards', fieldTable(parts.hazards ?? {})],
    ...['streets', 'landmarks', 'sources'].map((key): [string, string] => [key, fieldTable(entry(key))]),
    ['items', fieldTable(item, ['place'])],
    ['place', fieldTable(place)],
    ...documentedTypes.map(({ type }): [string, string] => [type, fieldTable(definitions[`${type}-props`] ?? {})]),
    ['rules', ruleTable(ruleSources())],
    ['content-checks', contentCheckTable(contentCheckSources())],
  ]);
}

const ruleSources = (): readonly RuleSource[] =>
  readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => ({ name, text: readFileSync(resolve(RULES_FOLDER, name), 'utf8') }));

const contentCheckSources = (): readonly RuleSource[] =>
  contentTypes
    .map(({ type }) => ({ type, file: resolve(project, 'src/content', type, 'check.ts') }))
    .filter(({ file }) => existsSync(file))
    .map(({ type, file }) => ({ name: type, text: readFileSync(file, 'utf8') }));

/** `<!-- table: NAME -->` … `<!-- end -->` filled. Throws on a name that nothing is known of, or one never used. */
export function withTables(readme: string, known: ReadonlyMap<string, string>): string {
  const unused = new Set(known.keys());
  const filled = readme.replaceAll(/(<!-- table: ([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, head, name, end) => {
    const table = known.get(name);
    if (table === undefined) throw new Error(`scenes/README.md asks for a table "${name}" that there is not`);
    unused.delete(name);
    return `${head}\n${table}\n\n${end}`;
  });
  if (unused.size > 0) throw new Error(`scenes/README.md has no place for the tables ${[...unused].join(', ')}`);
  return filled;
}

/** The files as they should be. */
export function generatedFiles(): readonly { readonly file: string; readonly text: string }[] {
  return [
    { file: SCHEMA_FILE, text: `${jsonText(currentSchema())}\n` },
    {
      file: README_FILE,
      text: withTables(readFileSync(README_FILE, 'utf8'), tables(documentedSchema(documentedTypes))),
    },
  ];
}

export function main(args: readonly string[]): number {
  const isCheck = args.length === 1 && args[0] === '--check';
  if (args.length > 0 && !isCheck) {
    console.error('usage: npm run scenes:schema [-- --check]');
    return 2;
  }
  const stale = generatedFiles().filter(({ file, text }) => contentOf(file) !== text);
  for (const { file, text } of stale) {
    if (!isCheck) writeFileSync(file, text);
    console.log(`${isCheck ? 'stale: run npm run scenes:schema for' : 'wrote'} ${relative(process.cwd(), file)}`);
  }
  if (stale.length === 0) console.log('the schema and the tables are up to date');
  return isCheck && stale.length > 0 ? 1 : 0;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
