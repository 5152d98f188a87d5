/** Faults that people, programs and attackers put into a scene file, drawn from a seeded chance. */
import type { Chance } from '../../src/chance/chance.ts';

const below = (chance: Chance, count: number): number => Math.floor(chance.uniform() * count);
const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[below(chance, list.length)]!;

const PIECES = [
  '{', '}', '[', ']', '"', ',', ',,', ':', 'null', 'true', '1e999', '-', '-0', '0x1F', 'NaN', '.5', '5.', '\\u12', '\\ud800',
  '\n', '\r', '\t', '\u2028', '\u0000', '\u202e', '\uFEFF', '/*', '*/', '// x\n', '/* x */', "'", '`', '\\', '\\x41',
  '"__proto__": {},', '"constructor": 1,', '"id": "again",', '🦊', 'ä', '\u{10ffff}', '[[[[', '{"a":'.repeat(40), '['.repeat(5_000),
] as const; // biome-ignore format: a row of pieces

/** One to three faults of typing: pieces put in, stretches taken out, doubled or moved, the end cut off. */
export function mutatedText(text: string, chance: Chance): string {
  let changed = text;
  for (let count = 1 + below(chance, 3); count > 0; count--) {
    const at = below(chance, changed.length);
    const length = 1 + below(chance, oneOf(chance, [2, 30, 2_000]));
    const [before, stretch, after] = [changed.slice(0, at), changed.slice(at, at + length), changed.slice(at + length)];
    const edits = [
      () => before + oneOf(chance, PIECES) + stretch + after,
      () => before + oneOf(chance, PIECES) + after,
      () => before + after,
      () => before + stretch + stretch + after,
      () => after + stretch + before,
      () => before,
    ];
    changed = edits[below(chance, edits.length)]!();
  }
  return changed;
}

type Holder = Record<string, unknown> | unknown[];

/** Every object and list inside, the outermost first. */
function holdersIn(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Holder);
  for (const inner of Object.values(value)) holdersIn(inner, found);
  return found;
}

function strangeValue(chance: Chance): unknown {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const makers: readonly (() => unknown)[] = [
    () => null,
    () => true,
    () => (chance.uniform() - 0.5) * 10 ** below(chance, 20),
    () => below(chance, 100),
    () => String(below(chance, 100)),
    () => '',
    () =>
      oneOf(chance, [
        'hameenkatu',
        'ä',
        '\u202e',
        '\ud800',
        '🦊'.repeat(9),
        'javascript:alert(1)',
        '../../x',
        'constructor',
      ]),
    () => 'x'.repeat(10 ** below(chance, 5)),
    () => [],
    () => ({}),
    () => deep(below(chance, 45)),
    () => Array.from({ length: 10 ** below(chance, 5) }, (_, index) => index),
    () => Array.from({ length: 10 ** below(chance, 4) }, () => ({ id: 'a', x: [1, 2] })),
    () => Object.fromEntries(Array.from({ length: 10 ** below(chance, 5) }, (_, index) => [`key${index}`, index])),
    () => ({ fi: 'a', sv: 'b', en: 'c' }),
  ];
  return oneOf(chance, makers)();
}

const FOREIGN_KEYS = [
  'toString',
  'hasOwnProperty',
  'valueOf',
  'constructor',
  'prototype',
  'ttle',
  'Id',
  '',
  ' ',
  'ä',
  '0',
  'a.b',
  '\u001b[31m',
];

const named = (name: string): string => `@@${name}@@`;

function changeHolder(holder: Holder, others: readonly Holder[], chance: Chance): void {
  const fields = holder as Record<string, unknown>;
  const keys = Object.keys(holder);
  const key = keys.length > 0 ? oneOf(chance, keys) : '0';
  const other = oneOf(chance, others) as Record<string, unknown>;
  const otherKeys = Object.keys(other);
  const otherKey = otherKeys.length > 0 ? oneOf(chance, otherKeys) : '0';
  const foreign = oneOf(chance, FOREIGN_KEYS);
  const set = (name: string, value: unknown) => Reflect.set(fields, name, value);
  const inList = Array.isArray(holder) ? holder : undefined;
  const changes = [
    () => (inList ? inList.splice(Number(key), 1) : Reflect.deleteProperty(fields, key)),
    () => {
      const [mine, its] = [structuredClone(fields[key]), structuredClone(other[otherKey])];
      set(key, its);
      Reflect.set(other, otherKey, mine);
    },
    () => set(key, strangeValue(chance)),
    () => (inList ? inList.push(structuredClone(inList[0])) : set(foreign, strangeValue(chance))),
    () => (inList ? inList.reverse() : set(`${key}s`, fields[key])),
    () => (inList ? inList.push(strangeValue(chance)) : set(named(key), strangeValue(chance))),
    () => (inList ? inList.push(null) : set(named('__proto__'), { polluted: true })),
    () => set(key, typeof fields[key] === 'number' ? named('1e999') : [fields[key]]),
  ];
  changes[below(chance, changes.length)]!();
}

/** One to three faults in what the file says, written as JSON again; keys may come out twice, numbers too large. */
export function mutatedObject(text: string, chance: Chance): string {
  const root: unknown = JSON.parse(text);
  for (let count = 1 + below(chance, 3); count > 0; count--) {
    const holders = holdersIn(root);
    changeHolder(oneOf(chance, holders), holders, chance);
  }
  return JSON.stringify(root, null, chance.uniform() < 0.5 ? 2 : 0)
    .replaceAll('"@@1e999@@"', '1e999')
    .replaceAll(/"@@(.*?)@@":/g, '"$1":');
}

/** Other encodings, foreign bytes, files cut in the middle of a letter. */
export function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(bytes);
  const changes = [
    () => Buffer.from(text.toString('utf8'), 'utf16le'),
    () => Buffer.from(`\uFEFF${text.toString('utf8')}`, 'utf16le'),
    () => Buffer.from(`\uFEFF${text.toString('utf8')}`),
    () => Buffer.from(text.toString('utf8'), 'latin1'),
    () => text.subarray(0, below(chance, text.length)),
    () => text.fill(below(chance, 256), below(chance, text.length), text.length - below(chance, text.length)),
    () => {
      for (let count = 1 + below(chance, 4); count > 0; count--) text[below(chance, text.length)] = below(chance, 256);
      return text;
    },
  ];
  return changes[below(chance, changes.length)]!();
}
