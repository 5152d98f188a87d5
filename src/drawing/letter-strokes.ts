/** The letters of soil codes as strokes, for pictures painted without a canvas. */
import type { Point2 } from './drawing.ts';

/** Strokes of points, each two figures: x 0 … 6 and y 0 (foot) … 8 (a capital's head); the first number is the width. */
const GLYPHS: Readonly<Record<string, string>> = {
  A: '6 00-38-60 13-53',
  H: '5 00-08 50-58 04-54',
  K: '5 00-08 58-04-50',
  L: '4 08-00-40',
  M: '6 00-08-33-68-60',
  S: '5 57-48-18-07-05-14-44-53-51-40-10-01',
  T: '6 08-68 30-38',
  a: '4 05-16-35-44-40 44-43-13-02-01-10-30-42',
  f: '3 10-17-28-38 05-35',
  i: '1 00-05 07-08',
  j: '2 15-11-00 17-18',
  k: '4 00-08 45-02 13-40',

  r: '3 00-05 03-15-25-34',
  s: '4 45-15-04-13-33-42-31-00',
  u: '4 05-01-10-30-41 45-40',
  v: '4 05-20-45',
  ä: '4 05-16-35-44-40 44-43-13-02-01-10-30-42 07-08 47-48',
  0: '5 02-06-18-48-56-52-40-10-02',
};

const GAP = 2;
const HEIGHT = 8;

/** The word's strokes with a capital's height as 1, and its width; letters there are no strokes for are left out. */
export function lettersOf(word: string): { readonly strokes: readonly (readonly Point2[])[]; readonly width: number } {
  let left = 0;
  const strokes: Point2[][] = [];
  for (const letter of word) {
    const [width, ...lines] = (GLYPHS[letter] ?? '').split(' ');
    if (!width) continue;
    for (const line of lines) {
      strokes.push(line.split('-').map((p): Point2 => [(left + Number(p[0])) / HEIGHT, Number(p[1]) / HEIGHT]));
    }
    left += Number(width) + GAP;
  }
  return { strokes, width: Math.max(0, left - GAP) / HEIGHT };
}
