import { expect, it } from 'vitest';
import { valueAt } from './stops.ts';

const stops = [
  [0, 10],
  [2, 20],
  [4, 0],
] as const;

it('runs straight between stops and stays beyond them', () => {
  expect([-1, 0, 1, 2, 3, 4, 9].map((x) => valueAt(stops, 'linear', x))).toEqual([10, 10, 15, 20, 10, 0, 0]);
});

it('in steps keeps a value until the next stop is reached', () => {
  expect([-1, 0, 1.999, 2, 3.9, 4, 5].map((x) => valueAt(stops, 'step', x))).toEqual([10, 10, 10, 20, 20, 0, 0]);
});

it('smoothly meets every stop and the middle, and starts and ends level', () => {
  expect([0, 1, 2, 3, 4].map((x) => valueAt(stops, 'smooth', x))).toEqual([10, 15, 20, 10, 0]);
  expect(valueAt(stops, 'smooth', 0.01) - 10).toBeLessThan(0.001);
});

it('takes a value that is no number for one before the first stop', () => {
  expect(valueAt(stops, 'linear', Number.NaN)).toBe(10);
  expect(valueAt([], 'linear', 1)).toBe(0);
});
