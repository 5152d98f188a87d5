/** 10 000 copies of the pilot scene with faults of writing: letters, signs, encodings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, utf8 } from './support/fuzzed-files.ts';
import { mutatedBytes, mutatedText } from './support/scene-faults.ts';

const PILOT = readFileSync(`${import.meta.dirname}/../scenes/hameenkatu/scene.json`, 'utf8');
const ROUNDS = { text: 8_000, bytes: 2_000 };

describe('a pilot scene with seeded faults is refused, or read as it stands, or told about', {
  timeout: 300_000,
}, () => {
  it(`in its letters, ${ROUNDS.text} times`, () => {
    expect(faultsOf((chance) => utf8(mutatedText(PILOT, chance)), 1, ROUNDS.text).slice(0, 10)).toEqual([]);
  });

  it(`in its bytes, ${ROUNDS.bytes} times`, () => {
    expect(faultsOf((chance) => mutatedBytes(utf8(PILOT), chance), 3, ROUNDS.bytes).slice(0, 10)).toEqual([]);
  });
});
