/** The hole in the street, and a pale kerb round it that can be seen on a bright day. */
import type { Part, Point2, Shape } from '../../drawing/drawing.ts';
import { plain, solid, tidy } from '../forms.ts';
import { clearance_m, movedOut } from './outline.ts';

/** Wide enough to be seen in the sun, low enough not to hide the pit. */
const KERB_M = { wide: 0.09, high: 0.05 };
const LINE_M = { wide: 0.02, high: 0.012 };

/** @param ring clockwise seen from above */
export function kerbParts(ring: readonly Point2[], depth_m: number): Part[] {
  // Narrow necks of an outline leave less room.
  const wide_m = tidy(Math.min(KERB_M.wide, 0.45 * clearance_m(ring)));
  const line_m = Math.min(LINE_M.wide, wide_m / 2);
  const outer = movedOut(ring, wide_m);
  return [
    { kind: 'opening', id: 'opening', outline: [...ring].reverse(), depth_m },
    solid('rim', band(ring, outer, 0, KERB_M.high), plain('#efe9dd', { roughness: 0.85 })),
    solid(
      'rim-line',
      band(ring, movedOut(ring, line_m), KERB_M.high, KERB_M.high + LINE_M.high),
      plain('#e8a33d', { roughness: 0.6, glow: 0.25 }),
      { castsShadow: false },
    ),
  ];
}

/** Inner side, top and outer side; nobody sees it from below. */
function band(inner: readonly Point2[], outer: readonly Point2[], bottom_m: number, top_m: number): Shape {
  const count = inner.length;
  const positions_m: number[] = [];
  for (const i of inner.keys()) {
    const [a, b] = [inner[i] ?? [0, 0], outer[i] ?? [0, 0]];
    positions_m.push(a[0], bottom_m, a[1], a[0], top_m, a[1], b[0], top_m, b[1], b[0], bottom_m, b[1]);
  }
  const indices: number[] = [];
  for (const i of inner.keys()) {
    const next = (i + 1) % count;
    for (const row of [0, 1, 2]) {
      const [a, b, c, d] = [4 * i + row, 4 * next + row, 4 * next + row + 1, 4 * i + row + 1];
      indices.push(a, b, c, a, c, d);
    }
  }
  return { kind: 'surface', positions_m, indices };
}
