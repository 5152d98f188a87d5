/** The scene format as JSON Schema (draft-07), for editors and other programs; follows from the one schema. */
import * as z from 'zod/mini';
import type { LocalText } from '../drawing/text.ts';
import { annotate } from './annotate.ts';
import { type FieldDocs, SCENE_DOCS } from './field-docs.ts';
import { forEditors } from './json-schema-editing.ts';
import { withSharedTexts } from './json-schema-texts.ts';
import { linksIn } from './links.ts';
import { sceneSchema } from './schema.ts';

export type JsonObject = { [key: string]: unknown };

/** A content type as the reference shows it. */
export interface DocumentedType {
  readonly type: string;
  readonly name: LocalText;
  readonly schema: z.ZodMiniType<unknown>;
  readonly example: unknown;
  readonly docs: FieldDocs;
}

/** Keywords that change no verdict: for editors and readers. A strict validator must be told of them. */
export const ANNOTATION_KEYWORDS: readonly string[] = [
  'markdownDescription',
  'enumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
  'x-unit',
  'x-descriptions',
];

/** The published schema: `documentedSchema` with what editors need. */
export const sceneJsonSchema = (types: readonly DocumentedType[]): JsonObject => forEditors(documentedSchema(types));

/** Draft-07 with what is said of each field; objects keep the order in which the schema lists their keys. */
export function documentedSchema(types: readonly DocumentedType[]): JsonObject {
  const scene = plain(sceneSchema);
  annotate(scene, '', SCENE_DOCS);
  const item = ((scene.properties as JsonObject).items as JsonObject).items as JsonObject;
  chooseByType(item, types);
  item.defaultSnippets = types.map(snippet);
  const definitions: JsonObject = {};
  for (const { type, schema, docs, example } of types) {
    const props = plain(schema);
    annotate(props, '', docs);
    definitions[`${type}-props`] = {
      ...props,
      defaultSnippets: [{ label: `props of ${type}`, body: withoutFiles(example) }],
    };
  }
  const shared = withSharedTexts({ ...scene, definitions });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Katukerros scene, format version 1', ...shared };
}

/** One schema without its descriptions. */
export function plain(schema: z.ZodMiniType<unknown>): JsonObject {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => sayPattern(zodSchema, jsonSchema as JsonObject),
  }) as JsonObject;
  return json;
}

/** Editors say this in place of the pattern: what the reader says of a text that no pattern takes. */
function sayPattern(schema: z.core.$ZodType, json: JsonObject): void {
  if (typeof json.pattern !== 'string') return;
  const issue = z.safeParse(schema, '\u0000').error?.issues[0];
  if (issue) json.patternErrorMessage = `Expected ${issue.message}.`;
}

/** `type` is one of the content types, and each has props of its own. */
function chooseByType(item: JsonObject, types: readonly DocumentedType[]): void {
  const properties = item.properties as JsonObject;
  const type = properties.type as JsonObject;
  type.enum = types.map((one) => one.type);
  type.enumDescriptions = types.map(({ name }) => [name.en, name.fi, name.sv].map((text) => `${text}`).join(' · '));
  item.allOf = types.map((one) => ({
    if: { properties: { type: { const: one.type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { properties: { props: { $ref: `#/definitions/${one.type}-props` } } },
  }));
}

/** The parts of an example that name no file: a new scene has none beside it. */
const withoutFiles = (example: unknown): unknown =>
  Object.fromEntries(Object.entries(example as JsonObject).filter(([, part]) => linksIn(part, []).length === 0));

/** A whole item of the type, offered while typing in `items`; `${2:…}` is where the second Tab key leads. */
const snippet = ({ type, example }: DocumentedType): JsonObject => ({
  label: `new ${type}`,
  description: `A new item of the type ${type}: change its id, title, place and props.`,
  body: {
    id: `\${1:new-${type}}`,
    type,
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the placeholders of a snippet
    title: { fi: '${2:Otsikko}', sv: '${3:Rubrik}', en: '${4:Title}' },
    place: { street: { id: '${5:street-id}', along_m: '^${6:100}', offset_m: '^${7:-9}', facing: 'back-across' } },
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the placeholders of a snippet
    standpoint: { distance_m: 3 },
    evidence: 'illustration',
    props: withoutFiles(example),
  },
});
