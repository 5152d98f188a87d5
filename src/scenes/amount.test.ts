import { expect, it } from 'vitest';
import { holdsMoreThan, largestPart } from './amount.ts';

const VALUE = { a: 1, b: [1, { c: null }], items: [1, 2, 3] };

it('counts a value, what holds it and what it holds', () => {
  expect([holdsMoreThan(0, 1), holdsMoreThan(1, 1), holdsMoreThan(1, [])]).toEqual([true, false, false]);
  expect([holdsMoreThan(9, VALUE), holdsMoreThan(10, VALUE)]).toEqual([true, false]);
});

it('leaves out what is counted elsewhere', () => {
  expect([holdsMoreThan(5, VALUE, 'items'), holdsMoreThan(6, VALUE, 'items')]).toEqual([true, false]);
});

it('finds the part that is too large by itself', () => {
  expect(largestPart(3, VALUE)).toEqual(['b']);
  expect(largestPart(3, { x: { y: [1, [1, 2, 3, 4]] } })).toEqual(['x', 'y', 1]);
  expect(largestPart(8, VALUE)).toEqual([]);
  expect(largestPart(3, { items: [1, 2, 3, 4], a: 1 }, 'items')).toEqual([]);
});
