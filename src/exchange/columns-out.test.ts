import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentTypes } from '../content/index.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { readScene } from '../scenes/read.ts';
import { columnsOf } from './columns-out.ts';

const PILOT = new URL('../../scenes/hameenkatu/scene.json', import.meta.url);

it('every soil item of the pilot scene has a column in each of its languages, and nothing else has one', async () => {
  const { scene } = readScene(readFileSync(PILOT, 'utf8'), contentTypes, { migrate });
  const files = await columnsOf(scene!, contentTypes);
  const pits = scene!.items.filter(({ type }) => type === 'soil-layers');
  const wanted = pits.flatMap(({ id }) => scene!.languages.map((language) => `${id}.${language}`));
  expect(pits.length).toBeGreaterThan(0);
  expect([...new Set(files.map(({ name }) => name.split('.').slice(0, 2).join('.')))].sort()).toEqual(wanted.sort());
  for (const { content } of files) expect(content).toMatch(/^<svg [\s\S]*<\/svg>$/);
  expect(new Set(files.map(({ content }) => content)).size).toBe(files.length);
});
