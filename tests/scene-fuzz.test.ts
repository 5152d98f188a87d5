/** 10 000 copies of the pilot scene with faults in what they say; as many with faults of writing in scene-fuzz-text. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsOf, utf8 } from './support/fuzzed-files.ts';
import { mutatedObject } from './support/scene-faults.ts';

const PILOT = readFileSync(`${import.meta.dirname}/../scenes/hameenkatu/scene.json`, 'utf8');
const ROUNDS = 10_000;

it('a pilot scene with seeded faults in its keys and values is refused, or read as it stands, or told about', {
  timeout: 300_000,
}, () => {
  expect(faultsOf((chance) => utf8(mutatedObject(PILOT, chance)), 2, ROUNDS).slice(0, 10)).toEqual([]);
});
