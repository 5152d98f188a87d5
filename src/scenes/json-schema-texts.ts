/** Texts in three languages stand in a scene's JSON Schema once for each longest length, not at every field. */
import { checkedText } from './field-docs.ts';
import type { JsonObject } from './json-schema.ts';

/** Offered where a text is to be written; `$1` is where the cursor goes first. */
export const EMPTY_TEXT = { label: 'fi, sv, en', body: { fi: '$1', sv: '$2', en: '$3' } };

/** The same schema with `definitions` for its texts. */
export function withSharedTexts(schema: JsonObject): JsonObject {
  const texts: JsonObject = {};
  const shared = replaceTexts(schema, texts) as JsonObject;
  return { ...shared, definitions: { ...(shared.definitions as JsonObject), ...texts } };
}

function replaceTexts(value: unknown, texts: JsonObject): unknown {
  if (Array.isArray(value)) return value.map((entry) => replaceTexts(entry, texts));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as JsonObject;
  const max = textLength(object);
  if (max === undefined) {
    return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, replaceTexts(inner, texts)]));
  }
  const { type: _t, properties: _p, additionalProperties: _a, ...said } = object;
  texts[`text-${max}`] ??= textOf(max);
  texts[`words-${max}`] ??= wordsOf(max);
  // Draft-07 ignores what stands beside $ref, so that the description needs a level of its own.
  return { ...said, type: 'object', defaultSnippets: [EMPTY_TEXT], allOf: [{ $ref: `#/definitions/text-${max}` }] };
}

/** The longest text that `fi`, `sv`, `en` may have; undefined when the schema is no text. */
export function textLength(schema: JsonObject): number | undefined {
  const properties = schema.properties as JsonObject | undefined;
  if (!properties || Object.keys(properties).join() !== 'fi,sv,en') return undefined;
  const branches = (properties.fi as JsonObject).anyOf as readonly JsonObject[] | undefined;
  return branches?.[0]?.maxLength as number | undefined;
}

const LANGUAGE_NAMES = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

/** `minProperties` says what the format checks beside the schema: words in at least one language. */
const textOf = (max: number): JsonObject => ({
  type: 'object',
  minProperties: 1,
  properties: Object.fromEntries(
    Object.entries(LANGUAGE_NAMES).map(([language, name]) => [
      language,
      {
        title: name,
        defaultSnippets: [{ label: 'words', body: '$1' }],
        allOf: [{ $ref: `#/definitions/words-${max}` }],
      },
    ]),
  ),
  additionalProperties: false,
});

const wordsOf = (max: number): JsonObject => {
  const one = (en: string) => ({ type: 'string', minLength: 1, maxLength: max, description: en });
  return {
    defaultSnippets: [
      { label: 'plain and easy to read', body: { plain: '$1', easy: '$2' } },
      { label: 'plain, easy to read, and for children', body: { plain: '$1', easy: '$2', child: '$3' } },
    ],
    anyOf: [
      one(checkedText(max)),
      {
        type: 'object',
        properties: {
          plain: one('For most readers.'),
          easy: one('Easy to read: selkokieli, lättläst, plain language. Left out, the plain words serve.'),
          child: one('For children: short, and a question is welcome. Left out, the easy words serve.'),
        },
        required: ['plain'],
        additionalProperties: false,
      },
    ],
  };
};
