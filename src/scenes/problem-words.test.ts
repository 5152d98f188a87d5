/** Problems in three languages. */
import { describe, expect, it } from 'vitest';
import { PROBLEM_WORDS } from './problem-word-list.ts';
import { hasWords, problemMessage } from './problem-words.ts';
import { readScene } from './read.ts';
import { RULE_WORDS } from './rule-word-list.ts';
import { post, type SceneJson, sampleText } from './scene-fixture.ts';

const told = (language: 'fi' | 'sv' | 'en', text: string): readonly string[] =>
  readScene(text, [post]).problems.map((problem) => problemMessage(problem, language));
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
      'här ska stå ett av "measured", "model", "illustration", "planned", men här står "modl"; menade du "model"?',
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

it('a rule that gives only English is known by its sentence', () => {
  const change = (scene: SceneJson) => {
    scene.items[0].place.street.id = 'main-stret';
  };
  expect(broken('fi', change)[0]).toBe(
    'tähän kuuluu jokin luettelon "streets" tunnuksista, mutta tässä on "main-stret"; tarkoititko "main-street"?',
  );
});

it('what nobody translated is said in English', () => {
  const problem = { severity: 'error', rule: 'new', path: [], message: 'expected {curly}, found a cat' } as const;
  expect(problemMessage(problem, 'sv')).toBe('expected {curly}, found a cat');
});

it('a text of the file that looks like a gap is not filled', () => {
  expect(broken('fi', (scene) => (scene.items[0].evidence = '{expected}'))[0]).toContain('mutta tässä on "{expected}"');
});

it.each(Object.entries({ ...PROBLEM_WORDS, ...RULE_WORDS }))(
  '%s has the same gaps in all languages',
  (words, others) => {
    for (const other of others) expect(gapsOf(other)).toEqual(gapsOf(words));
    expect(hasWords(words)).toBe(true);
  },
);
