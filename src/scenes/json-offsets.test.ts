import { readFileSync } from 'node:fs';
import { type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { mutatedObject, mutatedText } from '../../tests/support/scene-faults.ts';
import { seededChance } from '../chance/chance.ts';
import { offsetFinder } from './json-offsets.ts';
import type { Path } from './problem.ts';

const PILOT = readFileSync(new URL('../../scenes/hameenkatu/scene.json', import.meta.url), 'utf8');

/** Every path of a tree with the offset of its key or entry, the first of a key used twice; made by another parser. */
function* placesIn(node: Node, path: Path = []): Generator<readonly [Path, number]> {
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const isEntry = node.type === 'array';
    const key = isEntry ? index : String(child.children?.[0]?.value);
    const value = isEntry ? child : child.children?.[1];
    if (!value || seen.has(`${key}`)) continue;
    seen.add(`${key}`);
    yield [[...path, key], child.offset];
    yield* placesIn(value, [...path, key]);
  }
}

function differences(text: string): readonly string[] {
  const offsetOf = offsetFinder(text);
  const tree = parseTree(text);
  if (!tree) return ['no tree'];
  return [...placesIn(tree)]
    .filter(([path, offset]) => offsetOf(path) !== offset)
    .map(([path, offset]) => `${path.join('/')}: ${offsetOf(path)} and not ${offset}`);
}

describe('offsets of paths are those of another parser', () => {
  const comments = PILOT.replaceAll(/^ +"(?=i)/gm, (start) => `// "{ \n/* [ */${start}`).replaceAll(/\n *\]/g, ',$&');

  it.each([
    ['in the pilot scene', PILOT],
    ['without white space', JSON.stringify(JSON.parse(PILOT))],
    ['with comments and commas too many', comments],
    ['with other line ends', PILOT.replaceAll('\n', '\r\n')],
    [
      'with escapes',
      '{ "a\\"b" : { "\\u0063\\\\": [ "]\\\\", -1.5e3 , true,null, {}, [] ] }, "a\\"b": 1, "": {"": 2} }',
    ],
  ])('%s', (_, text) => {
    expect(differences(text)).toEqual([]);
  });

  it('in 60 scenes with seeded faults', { timeout: 60_000 }, () => {
    const chance = seededChance(4);
    for (let round = 0; round < 60; round++) {
      const text = mutatedObject(PILOT, chance);
      if (text.length < 100_000) expect(differences(text).slice(0, 3), `round ${round}`).toEqual([]);
    }
  });
});

it('ends for every text, and inside it', { timeout: 60_000 }, () => {
  const chance = seededChance(5);
  for (let round = 0; round < 400; round++) {
    const text = mutatedText(PILOT, chance);
    const offsetOf = offsetFinder(text);
    for (const path of [['items', 2, 'props', 'note'], ['hazards', 'features', 900], ['zzz'], [1, 2]]) {
      expect(offsetOf(path)).toBeGreaterThanOrEqual(0);
      expect(offsetOf(path)).toBeLessThanOrEqual(text.length);
    }
  }
  for (const text of ['[}', '[,', '{"a"', '{"a":', '{"a":}', '[[,]', '"', '/*', '{/', '[/']) {
    expect(offsetFinder(text)(['a', 0])).toBeLessThanOrEqual(text.length);
    expect(offsetFinder(text)([0, 'a', 7])).toBeLessThanOrEqual(text.length);
  }
});
