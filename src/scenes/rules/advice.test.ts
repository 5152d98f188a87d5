import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentTypes } from '../../content/index.ts';
import { readScene } from '../read.ts';
import { post, sampleText } from '../scene-fixture.ts';
import { adviceFor } from './advice.ts';

const PILOT = `${import.meta.dirname}/../../../scenes/hameenkatu/scene.json`;

it('finds nothing in the pilot scene', () => {
  const text = readFileSync(PILOT, 'utf8');
  expect(readScene(text, contentTypes, { advice: adviceFor(contentTypes) }).problems).toEqual([]);
});

it('leaves no item out: inside items it only warns', () => {
  const text = sampleText((scene) => {
    scene.items[0].title.fi = ' ';
    scene.items[0].reach_m = 1;
    scene.streets[0].line.coordinates = [scene.streets[0].line.coordinates[0], scene.streets[0].line.coordinates[0]];
    scene.items[0].place = scene.items[1].place;
  });
  const plain = readScene(text, [post]);
  const advised = readScene(text, [post], { advice: adviceFor([post]) });
  expect(advised.scene).toEqual(plain.scene);
  expect(advised.problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'error street-without-length',
    'warning landmark-without-sight',
    'warning item-without-source',
    'warning item-without-source',
    'warning never-seen',
    'warning blank-text',
  ]);
});

it('stands in the reference, rule by rule', () => {
  const reference = readFileSync(`${import.meta.dirname}/../../../scenes/README.md`, 'utf8');
  const rules = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8').includes('problemAt('))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !reference.includes(`| \`${rule}\` | `))).toEqual([]);
});

it('is silent without being asked', () => {
  expect(readScene(sampleText(), [post]).problems).toEqual([]);
});
