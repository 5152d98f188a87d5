import { expect, it } from 'vitest';
import type { SoilKind } from '../../drawing/drawing.ts';
import { FEELS } from './feels.ts';

const kinds = Object.keys(FEELS) as SoilKind[];
const on = (kind: SoilKind) => FEELS[kind].filter((_, i) => i % 2 === 0);
const off = (kind: SoilKind) => FEELS[kind].filter((_, i) => i % 2 === 1);
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

it('every rhythm begins and ends with a knock, in whole milliseconds, within a second and a half', () => {
  for (const kind of kinds) {
    expect(FEELS[kind].length % 2, kind).toBe(1);
    expect(
      FEELS[kind].every((ms) => Number.isInteger(ms) && ms >= 10),
      kind,
    ).toBe(true);
    expect(sum(FEELS[kind]), kind).toBeLessThanOrEqual(1500);
  }
});

it('no two kinds of ground feel the same', () => {
  const rhythms = kinds.map((kind) => FEELS[kind].join(' '));
  expect(new Set(rhythms).size).toBe(rhythms.length);
});

it('sand is many tiny knocks, clay one long one, rock one hard one', () => {
  expect(on('sand').length).toBeGreaterThan(15);
  expect(Math.max(...on('sand'))).toBeLessThanOrEqual(12);
  expect(FEELS.clay).toHaveLength(1);
  expect(FEELS.bedrock).toHaveLength(1);
  expect(sum(FEELS.clay)).toBeGreaterThan(3 * sum(FEELS.bedrock));
});

it('varves are regular bands, and gravel is not', () => {
  expect(new Set(on('varved-clay')).size).toBe(1);
  expect(new Set(off('varved-clay')).size).toBe(1);
  expect(new Set(on('gravel')).size).toBeGreaterThan(4);
  expect(new Set(off('gravel')).size).toBeGreaterThan(3);
});

it('till has knocks as small as sand and as large as stones', () => {
  expect(Math.min(...on('till'))).toBeLessThanOrEqual(15);
  expect(Math.max(...on('till'))).toBeGreaterThan(Math.max(...on('gravel')));
});
