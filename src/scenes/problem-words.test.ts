/** Problems in three languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { contentTypes } from '../content/index.ts';
import { buildingSchema } from './buildings.ts';
import { migrate } from './migrations/index.ts';
import { phrase, problemAt, sayPhrase } from './problem.ts';
import { PROBLEM_WORDS, problemMessage } from './problem-words.ts';
import { readScene } from './read.ts';
import { post, type SceneJson, sampleText } from './scene-fixture.ts';
import { sceneSchema } from './schema.ts';

const told = (language: 'fi' | 'sv' | 'en', text: string): readonly string[] =>
  readScene(text, [post], { migrate }).problems.map((problem) => problemMessage(problem, language));
const broken = (language: 'fi' | 'sv' | 'en', change: (scene: SceneJson) => void) => told(language, sampleText(change));
const gapsOf = (words: string): readonly string[] => (words.match(/\{\w+\}/g) ?? []).toSorted();

describe('a problem of the schema', () => {
  const change = (scene: SceneJson) => {
    scene.origin.lat = 91;
    scene.items[0].evidence = 'modl';
    delete scene.items[1].props.height_m;
  };

  it('is said in Finnish', () => {
    expect(broken('fi', change)).toEqual([
      'tähän kuuluu luku, joka on enintään 90, mutta tässä on 91',
      'tähän kuuluu jokin näistä: "measured", "model", "illustration", "planned", mutta tässä on "modl"; tarkoititko "model"?',
      'tästä puuttuu luku',
    ]);
  });

  it('is said in Swedish', () => {
    expect(broken('sv', change)).toEqual([
      'här ska stå ett tal som är högst 90, men här står 91',
      'här ska stå något av "measured", "model", "illustration", "planned", men här står "modl"; menade du "model"?',
      'här saknas ett tal',
    ]);
  });
});

it('a fault of JSON leaves its place to the offset', () => {
  const [problem] = readScene('{\n  "a": 1,\n}', [post]).problems;
  expect(problem?.offset).toBe(12);
  expect(problemMessage(problem!, 'en')).toBe('found a comma before "}": take the comma away');
  expect(problemMessage(problem!, 'sv')).toBe('före "}" står ett komma: ta bort det');
});

it('a rule says the same in all languages', () => {
  const change = (scene: SceneJson) => {
    scene.items[0].place.street.id = 'main-stret';
  };
  expect(broken('fi', change)).toEqual([
    'tähän kuuluu jokin luettelon "streets" tunnuksista, mutta tässä on "main-stret"; tarkoititko "main-street"?',
  ]);
  expect(broken('sv', change)).toEqual([
    'här ska stå ett id ur listan "streets", men här står "main-stret"; menade du "main-street"?',
  ]);
});

it('a problem of a file that was brought up says so in every language', () => {
  const old = JSON.stringify({ version: 0, name: 'x', title: 'X', origin: [61.5, 23.7], items: [], colour: 'red' });
  expect(told('en', old)[1]).toMatch(/^unknown key "colour".* \(in the file brought up from format 0\)$/);
  expect(told('fi', old)[1]).toMatch(/^tuntematon avain "colour".* \(tiedostossa, joka on päivitetty muodosta 0\)$/);
  expect(told('sv', old)[1]).toMatch(/^okänd nyckel "colour".* \(i filen som uppdaterats från format 0\)$/);
});

it('a text of the file that looks like a gap is not filled', () => {
  expect(broken('fi', (scene) => (scene.items[0].evidence = '{expected}'))[0]).toContain('mutta tässä on "{expected}"');
});

it('a text of the file that looks like a template is not translated', () => {
  const said = phrase('{value}', { value: 'a text' });
  expect(problemMessage(problemAt('error', 'shape', [], said), 'fi')).toBe('a text');
});

it.each(Object.entries(PROBLEM_WORDS))('%s has the same gaps in all languages, and words in each', (words, others) => {
  for (const other of others) {
    expect(gapsOf(other)).toEqual(gapsOf(words));
    expect(other.trim()).not.toBe('');
  }
});

it('the compiler refuses words without a translation, and gaps that are not filled', () => {
  // @ts-expect-error: these words stand in no list.
  expect(phrase('found a cat').words).toBe('found a cat');
  // @ts-expect-error: nothing fills the gap.
  expect(sayPhrase(phrase('unknown key {key}'))).toBe('unknown key {key}');
  // @ts-expect-error: the gap has another name.
  expect(sayPhrase(phrase('unknown key {key}', { kay: 'x' }))).toBe('unknown key {key}');
});

/** What the fields of a schema say of themselves, wherever they lie in it. */
function ownWords(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const inner = Object.values(schema).flatMap((value) => ownWords(value, seen));
  const error = (schema as { error?: unknown }).error;
  const words = typeof error === 'function' ? error({}) : error;
  const definition = (schema as z.ZodMiniType)._zod?.def;
  return [...(typeof words === 'string' ? [words] : []), ...inner, ...ownWords(definition, seen)];
}

it('every sentence of a schema of its own stands in the list', () => {
  const schemas = [sceneSchema, buildingSchema, ...contentTypes.map(({ schema }) => schema)];
  const said = new Set(schemas.flatMap((schema) => ownWords(schema)));
  expect(said.size).toBeGreaterThanOrEqual(9);
  expect([...said].filter((words) => !Object.hasOwn(PROBLEM_WORDS, words))).toEqual([]);
});

it('no page loads the words: only the command line imports them', () => {
  const src = join(import.meta.dirname, '..');
  const importers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) =>
      /^(import|export) (?!type ).*(problem-words|-word-list)\.ts'/m.test(readFileSync(join(src, name), 'utf8')),
    );
  const others = importers.filter((name) => !name.startsWith('cli/') && !name.startsWith('exchange/'));
  expect(others).toEqual(['scenes/problem-words.ts']);
});
