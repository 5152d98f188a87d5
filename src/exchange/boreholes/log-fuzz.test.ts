import { expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import type { Borehole, BoreholeReading } from './borehole.ts';
import { DEPTH_ORACLES } from './depth-oracles.ts';
import { holeItems } from './hole-items.ts';
import { type LogKind, readLog } from './read-log.ts';
import { SOUND_LOGS } from './test-logs.ts';

const BITS = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '!',
    '#',
    '<',
    '>',
    '-',
    '',
    ' ',
    '\n',
    '.',
    '0',
    '7',
    '\u0000',
    '\ud800',
    'Null',
    'NaN',
    '1e9',
  ],
  ...['-1', 'DATA', '"GROUP"', '__proto__', '</b:layer>', '<!--', '&#0;', 'AL', 'KK 0 45', '999999', '-9999.99'],
];
/** Of each of two kinds of damage: 5 000 for each format together, which for Infra are all of the first kind. */
const ROUNDS = 2_500;

/** A stretch of up to 30 letters exchanged for something else, or a line lost or doubled. */
function broken(text: string, next: () => number): string {
  const pick = (count: number) => Math.floor(next() * count);
  if (next() < 0.25) {
    const lines = text.split('\n');
    const at = pick(lines.length);
    lines.splice(at, 1, ...(next() < 0.5 ? [] : [lines[at]!, lines[at]!]));
    return lines.join('\n');
  }
  const from = pick(text.length);
  return text.slice(0, from) + BITS[pick(BITS.length)] + text.slice(from + Math.floor(next() * next() * 30));
}

/** One digit or point of a number exchanged for another digit, or lost. */
function slipped(text: string, next: () => number): string {
  const places = [...text.matchAll(/\d|\.(?=\d)/g)].map(({ index }) => index);
  const at = places[Math.floor(next() * places.length)]!;
  return text.slice(0, at) + (next() < 0.2 ? '' : Math.floor(next() * 10)) + text.slice(at + 1);
}

const readText = (kind: LogKind, text: string) => readLog(new TextEncoder().encode(text), kind);
const depths = ({ layers }: Borehole) => layers.map(({ top_m, base_m }) => `${top_m}–${base_m}`).join(' ');
const told = ({ problems }: BoreholeReading) => problems.map(({ rule, message }) => `${rule} ${message}`);

const micrometres = (depths: readonly number[]) => [...new Set(depths.map((depth) => Math.round(depth * 1e6)))];

/** Rows of Infra that go on with a soil are joined, so that the log may have more boundaries than the hole. */
function isReadTrue({ id, layers }: Borehole, kind: LogKind, text: string): boolean {
  const ours = micrometres(layers.flatMap(({ top_m, base_m }) => [top_m, base_m]));
  const all = DEPTH_ORACLES[kind](text);
  return [...(all.has(id) ? [all.get(id)!] : all.values())].some((depths) => {
    const theirs = micrometres(depths);
    const isInside = ours.every((depth) => theirs.includes(depth)) && Math.max(...ours) === Math.max(...theirs);
    return isInside && (kind === 'infra' || ours.length === theirs.length);
  });
}

it.each(SOUND_LOGS)(
  '%s, broken in any way, gives columns without gaps at the depths of its text, or says why not',
  (kind, text) => {
    const next = seededNumbers(20_26);
    const known = new Set(readText(kind, text).problems.map(({ rule }) => rule));
    let compared = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const damaged = broken(text, next);
      const read = readText(kind, damaged);
      holeItems(read, { fileName: 'log', format: kind });
      if (read.holes.length === 0) expect(read.problems.length).toBeGreaterThan(0);
      const isUntold = read.problems.every(({ rule }) => known.has(rule));
      for (const hole of read.holes) {
        expect(hole.layers[0]!.top_m).toBe(0);
        hole.layers.forEach((layer, at) => {
          expect(layer.base_m).toBeGreaterThan(layer.top_m);
          expect(layer.top_m).toBeCloseTo(hole.layers[at - 1]?.base_m ?? 0, 5);
        });
        if (!isUntold) continue;
        compared++;
        if (!isReadTrue(hole, kind, damaged)) expect.fail(`${hole.id} has ${depths(hole)}, read from\n${damaged}`);
      }
    }
    expect(compared).toBeGreaterThan(ROUNDS / 10);
  },
  60_000,
);

/** Rows of Infra give each boundary once, so that another number there is as good as the first. */
it.each(SOUND_LOGS.slice(0, 3))(
  '%s: no depth becomes another without a word',
  (kind, text) => {
    const next = seededNumbers(7);
    const sound = readText(kind, text);
    const known = new Set(told(sound));
    let changes = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const read = readText(kind, slipped(text, next));
      for (const hole of read.holes) {
        const whole = sound.holes.find(({ id }) => id === hole.id);
        if (!whole || depths(whole) === depths(hole)) continue;
        changes++;
        expect(
          told(read).some((each) => !known.has(each)),
          depths(hole),
        ).toBe(true);
      }
    }
    expect(changes).toBeGreaterThan(10);
  },
  60_000,
);
