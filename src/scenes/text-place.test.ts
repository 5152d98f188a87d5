import { expect, it } from 'vitest';
import { placeFinder, placeOfOffset } from './text-place.ts';

const TEXT = `{
  "items": [
    { "id": "a" },
    { "id": "b",
      "props": { "size_m": 2 } }
  ]
}`;

it('finds the key at the end of a path', () => {
  expect(placeFinder(TEXT)(['items', 1, 'props', 'size_m'])).toEqual({ line: 5, column: 18 });
});

it('finds the entry of a list', () => {
  expect(placeFinder(TEXT)(['items', 1])).toEqual({ line: 4, column: 5 });
});

it('shows what is missing at the object that lacks it', () => {
  expect(placeFinder(TEXT)(['items', 1, 'props', 'height_m'])).toEqual({ line: 5, column: 16 });
  expect(placeFinder(TEXT)(['streets', 0, 'id'])).toEqual({ line: 1, column: 1 });
});

it('has a place for everything even in a text that is no JSON', () => {
  expect(placeFinder('')(['items'])).toEqual({ line: 1, column: 1 });
});

it('counts lines and columns from 1', () => {
  expect(placeOfOffset('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(placeOfOffset('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
