/** Writing a scene in an editor, with the engine that VS Code uses for JSON: what it offers, tells and flags. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ClientCapabilities,
  type CompletionItem,
  getLanguageService,
  type MarkupContent,
  TextDocument,
} from 'vscode-json-languageservice';
import { contentTypes } from '../src/content/index.ts';
import { readScene } from '../src/scenes/read.ts';
import { adviceFor } from '../src/scenes/rules/advice.ts';

const FOLDER = new URL('../scenes/hameenkatu/', import.meta.url);
const PILOT = readFileSync(new URL('scene.json', FOLDER), 'utf8');

const service = getLanguageService({
  clientCapabilities: ClientCapabilities.LATEST,
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});

/** A document whose cursor is at `|`. The schema is the one that the scene itself names. */
function opened(text: string) {
  const document = TextDocument.create(new URL('scene.json', FOLDER).href, 'json', 1, text.replace('|', ''));
  const cursor = document.positionAt(text.includes('|') ? text.indexOf('|') : 0);
  return { document, cursor, parsed: service.parseJSONDocument(document) };
}

/** The pilot scene with one more item before the others. */
const withItem = (item: string): string => PILOT.replace(/"items": \[/, `$& ${item},`);
const inProps = (type: string, props: string): string => withItem(`{ "type": "${type}", "props": ${props} }`);

async function offered(text: string): Promise<readonly CompletionItem[]> {
  const { document, cursor, parsed } = opened(text);
  return (await service.doComplete(document, cursor, parsed))?.items ?? [];
}

const labels = async (text: string): Promise<readonly string[]> => (await offered(text)).map(({ label }) => label);
const told = (words: string | MarkupContent | undefined): string =>
  typeof words === 'object' ? words.value : (words ?? '');

async function hovered(text: string): Promise<string> {
  const { document, cursor, parsed } = opened(text);
  return JSON.stringify((await service.doHover(document, cursor, parsed))?.contents);
}

async function flagged(change: (scene: Json) => void): Promise<readonly string[]> {
  const scene: Json = JSON.parse(PILOT);
  change(scene);
  const { document, parsed } = opened(JSON.stringify(scene, null, 2));
  return (await service.doValidation(document, parsed)).map(({ message }) => told(message));
}

// biome-ignore lint/suspicious/noExplicitAny: a scene to be broken
type Json = any;

/** What stands in the file when a completion was taken as it is. */
const written = (item: CompletionItem | undefined): Json =>
  JSON.parse(item?.insertText?.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\\([$}\\])/g, '$1') ?? '');

/** The rules that the pilot scene breaks with one more item. */
function rulesBroken(item: Json): readonly string[] {
  const scene: Json = JSON.parse(PILOT);
  const text = JSON.stringify({ ...scene, items: [...scene.items, item] });
  return readScene(text, contentTypes, { advice: adviceFor(contentTypes) }).problems.map(({ rule }) => rule);
}

describe('an editor offers', () => {
  it('a whole new item of each type inside "items"', async () => {
    expect(await labels(withItem('|'))).toEqual(contentTypes.map(({ type }) => `new ${type}`));
  });

  it.each(contentTypes)('a new item of $type that is right but for its street and its sources', async ({ type }) => {
    const item = written((await offered(withItem('|'))).find(({ label }) => label === `new ${type}`));
    expect(rulesBroken(item)).toEqual(['unknown-street']);
    item.place.street.id = 'hameenkatu';
    expect(rulesBroken(item)).toEqual(['item-without-source']);
  });

  it('the keys of a new item, each with what it means in three languages', async () => {
    const keys = await offered(withItem('{ | }'));
    const expected = ['id', 'type', 'title', 'summary', 'place', 'standpoint', 'sources', 'evidence', 'props'];
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
    for (const { label, documentation } of keys) {
      expect(told(documentation), label).toMatch(/\S[\s\S]*\*suomi:\* \S[\s\S]*\*svenska:\* \S/);
    }
  });

  it('the types after "type":', async () => {
    const types = contentTypes.map(({ type }) => `"${type}"`);
    expect(await labels(withItem('{ "type": | }'))).toEqual(types);
    expect(await labels(withItem('{ "type": "|" }'))).toEqual(types);
  });

  it.each(contentTypes)('the props of $type, whole and key by key', async ({ type, schema, example }) => {
    expect(await labels(inProps(type, '|'))).toContain(`props of ${type}`);
    const shape = (schema as unknown as { _zod: { def: { shape: object } } })._zod.def.shape;
    expect([...(await labels(inProps(type, '{ | }')))].sort()).toEqual(Object.keys(shape).sort());
    const [whole] = await offered(inProps(type, '|'));
    const { pictures: _, ...withoutFiles } = example as Json;
    expect(written(whole)).toEqual(withoutFiles);
  });

  it('only the keys of the type that was chosen', async () => {
    expect(await labels(inProps('soil-layers', '{ | }'))).not.toContain('stages');
    expect(await labels(inProps('water-purification', '{ | }'))).not.toContain('layers');
  });

  it('an entry to begin with in every list of a type', async () => {
    const lists: readonly (readonly [string, string, readonly string[]])[] = [
      ['soil-layers', 'layers', ['new: layers']],
      ['soil-layers', 'objects', ['new pipe', 'new cable', 'new foundation', 'new stone', 'new find', 'new root']],
      ['water-purification', 'stages', ['new: stages']],
      ['historical-overlay', 'buildings', ['new: buildings']],
      ['historical-overlay', 'pictures', ['new: pictures']],
    ];
    for (const [type, list, expected] of lists) {
      expect(await labels(inProps(type, `{ "${list}": [ | ] }`)), list).toEqual(expected);
    }
  });

  it('the keys of the kind of thing that lies in the ground', async () => {
    const keys = await labels(inProps('soil-layers', '{ "objects": [ { "kind": "pipe", | } ] }'));
    expect(keys).toEqual(expect.arrayContaining(['diameter_m', 'runs']));
    expect(keys).not.toContain('size_m');
  });

  it('the three ways to say a place, and what each needs', async () => {
    expect(await labels(withItem('{ "place": | }'))).toEqual(['street', 'beside', 'geopose']);
    expect(await labels(withItem('{ "place": { | } }'))).toEqual(['street', 'geopose', 'beside']);
    const keys = await labels(withItem('{ "place": { "street": { | } } }'));
    expect(keys).toEqual(['id', 'along_m', 'offset_m', 'facing']);
  });

  it('the words that a field may have', async () => {
    const evidence = ['"measured"', '"model"', '"illustration"', '"planned"'];
    expect(await labels(withItem('{ "evidence": | }'))).toEqual(evidence);
    expect(await labels(inProps('soil-layers', '{ "layers": [ { "soil": | } ] }'))).toContain('"varved-clay"');
    const facing = await labels(withItem('{ "place": { "street": { "facing": | } } }'));
    expect(facing).toEqual(expect.arrayContaining(['"along"', '"against"', '"across"', '"back-across"']));
  });

  it('a text in three languages, plain, or plain and easy to read', async () => {
    const [text] = await offered(withItem('{ "title": | }'));
    expect(text?.insertText).toMatch(/"fi": "\$1"[\s\S]*"sv": "\$2"[\s\S]*"en": "\$3"/);
    expect(await labels(withItem('{ "title": { "fi": | } }'))).toEqual([
      'words',
      'plain and easy to read',
      'plain, easy to read, and for children',
    ]);
  });
});

describe('an editor tells', () => {
  it('the unit and the range of a number', async () => {
    expect(await hovered(withItem('{ "place": { "street": { "off|set_m": 3 } } }'))).toContain('(m, -500 … 500)');
    expect(await hovered(withItem('{ "place": { "beside": { "bea|ringDeg": 3 } } }'))).toContain('(deg, -360 … 360)');
    const thickness = inProps('soil-layers', '{ "layers": [ { "thick|ness_m": 3 } ] }');
    expect(await hovered(thickness)).toContain('(m, more than 0, at most 200)');
  });

  it('what a word means', async () => {
    expect(await hovered(withItem('{ "type": "soil-l|ayers" }'))).toContain('Maaperän kerrokset');
    expect(await hovered(withItem('{ "evidence": "plan|ned" }'))).toContain('Not there yet');
  });
});

describe('an editor flags', () => {
  it('nothing in the pilot scene', async () => {
    expect(await flagged(() => {})).toEqual([]);
  });

  const FAULTS: readonly (readonly [name: string, change: (scene: Json) => void, messages: readonly string[]])[] = [
    ['a misspelt key', ({ items }) => (items[0].sumary = items[0].title), ['Property sumary is not allowed.']],
    [
      'a misspelt key in props',
      ({ items }) => (items[0].props.layers[0].colr = '#ffffff'),
      ['Property colr is not allowed.'],
    ],
    [
      'a misspelt word',
      ({ items }) => (items[0].evidence = 'modl'),
      ['Value is not accepted. Valid values: "measured", "model", "illustration", "planned".'],
    ],
    [
      'a kind that there is not',
      ({ items }) => (items[0].props.objects[0].kind = 'pip'),
      ['Value is not accepted. Valid values: "pipe", "cable", "foundation", "stone", "find", "root".'],
    ],
    [
      'an id with a capital letter',
      ({ items }) => (items[0].id = 'Pit'),
      ['Expected an id of small letters a-z, digits and hyphens.'],
    ],
    [
      'a second place',
      ({ items }) => (items[0].place.geopose = PLACE),
      ['Object has more properties than limit of 1.'],
    ],
    [
      'a number beyond its range',
      ({ items }) => (items[0].props.layers[0].thickness_m = 900),
      ['Value is above the maximum of 200.'],
    ],
  ];
  const PLACE = { position: { lat: 61, lon: 23, h: 0 }, angles: { yaw: 0, pitch: 0, roll: 0 } };

  it.each(FAULTS)('%s, with one sentence', async (_, change, messages) => {
    expect(await flagged(change)).toEqual(messages);
  });
});
