/** The scene format as JSON Schema (draft-07), for editors and other programs; follows from the one schema. */
import * as z from 'zod/mini';
import type { LocalText } from '../drawing/text.ts';
import { annotate } from './annotate.ts';
import { type FieldDocs, SCENE_DOCS } from './field-docs.ts';
import { withSharedTexts } from './json-schema-texts.ts';
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
  'x-unit',
  'x-descriptions',
];

/** Draft-07 with what is said of each field; objects keep the order in which the schema lists their keys. */
export function sceneJsonSchema(types: readonly DocumentedType[]): JsonObject {
  const scene = plain(sceneSchema);
  annotate(scene, '', SCENE_DOCS);
  const item = ((scene.properties as JsonObject).items as JsonObject).items as JsonObject;
  chooseByType(item, types);
  item.defaultSnippets = types.map(snippet);
  const definitions: JsonObject = {};
  for (const { type, schema, docs } of types) {
    const props = plain(schema);
    annotate(props, '', docs);
    definitions[`${type}-props`] = props;
  }
  const shared = withSharedTexts({ ...scene, definitions });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Katukerros scene, format version 1', ...shared };
}

/** One schema without its descriptions. */
export function plain(schema: z.ZodMiniType<unknown>): JsonObject {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonObject;
  return json;
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

const words = (en: string) => ({ fi: en, sv: en, en });

/** A whole item of the type, offered while typing in `items`. */
const snippet = ({ type, example }: DocumentedType): JsonObject => ({
  label: `new ${type}`,
  description: `A new item of the type ${type}: change its id, title, place and props.`,
  body: {
    id: `new-${type}`,
    type,
    title: words('Title'),
    place: { street: { id: 'street-id', along_m: 0, offset_m: -9, facing: 'back-across' } },
    standpoint: { distance_m: 3 },
    evidence: 'illustration',
    props: example,
  },
});
