import { expect, it } from 'vitest';
import { topFirst } from './still.ts';

it('what the graphics read from below is turned upright, and its colours are made plain', () => {
  const below = [100, 50, 0, 255, 60, 60, 60, 128];
  const above = [0, 0, 0, 0, 255, 255, 255, 255];
  const turned = topFirst(new Uint8ClampedArray([...below, ...above]), 2, 2);
  expect([...turned]).toEqual([0, 0, 0, 0, 255, 255, 255, 255, 100, 50, 0, 255, 120, 120, 120, 128]);
});
