import { readFileSync } from 'node:fs';
import { visit } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { mutatedObject } from '../../tests/support/scene-faults.ts';
import { seededChance } from '../chance/chance.ts';
import { FORBIDDEN_KEYS, readStrictJson } from './strict-json.ts';

const PILOT = readFileSync(new URL('../../scenes/hameenkatu/scene.json', import.meta.url), 'utf8');

/** Whether a text has a key twice, a forbidden one, or more than 32 levels; found by another parser. */
function isFaulty(text: string): boolean {
  const open: Set<string>[] = [];
  let levels = 0;
  let faulty = false;
  const enter = (): void => {
    levels++;
    faulty ||= levels > 32;
  };
  visit(text, {
    onArrayBegin: enter,
    onArrayEnd: () => void levels--,
    onObjectBegin: () => {
      enter();
      open.push(new Set());
    },
    onObjectEnd: () => {
      levels--;
      open.pop();
    },
    onObjectProperty: (key) => {
      faulty ||= FORBIDDEN_KEYS.has(key) || open.at(-1)!.has(key);
      open.at(-1)!.add(key);
    },
  });
  return faulty;
}

it('reads the pilot scene as it stands', () => {
  expect(readStrictJson(PILOT)).toEqual({ value: JSON.parse(PILOT) });
});

it('lets no text through that has a key twice, a forbidden one, or too many levels', { timeout: 60_000 }, () => {
  const chance = seededChance(6);
  const seen = { faulty: 0, clear: 0 };
  for (let round = 0; round < 600; round++) {
    const text = mutatedObject(PILOT, chance);
    if (text.length > 200_000) continue;
    const faulty = isFaulty(text);
    seen[faulty ? 'faulty' : 'clear']++;
    if (faulty) expect(readStrictJson(text), `round ${round}`).toBeUndefined();
    // The pilot has no quotation mark before a colon inside its texts.
    else expect(readStrictJson(text), `round ${round}`).toEqual({ value: JSON.parse(text) });
  }
  expect(seen.faulty).toBeGreaterThan(20);
  expect(seen.clear).toBeGreaterThan(250);
});

it.each([
  ['a key twice beside a key that ends in a backslash', '{"a":1,"a":2,"b\\\\":3}'],
  ['a key twice, once in escapes', '{"a":1,"\\u0061":2}'],
  ['a key twice far apart', '{"a":{"a":[{"a":1}]},"b" : 2,"a"\n:3}'],
  ['a forbidden key in escapes', '{"\\u005f_proto__":1}'],
  ['no JSON', '{"a":1,}'],
])('refuses %s', (_, text) => {
  expect(readStrictJson(text)).toBeUndefined();
});
