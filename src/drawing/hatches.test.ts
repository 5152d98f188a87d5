import { describe, expect, it } from 'vitest';
import type { SoilKind } from './drawing.ts';
import { HATCHES, hatchPaths, wholeHatch } from './hatches.ts';
import { SOIL_CODES, SOIL_ORDER } from './soil-codes.ts';

describe.each(Object.keys(HATCHES) as SoilKind[])('the hatch of %s', (soil) => {
  it('goes on over the edges of its square: what leaves on one side comes in on the other', () => {
    const { lines, dots } = wholeHatch(soil);
    const crossing = (axis: 0 | 1, edge: number) =>
      lines
        .flatMap(({ points }) =>
          points.slice(1).flatMap((b, i) => {
            const a = points[i]!;
            const [from, to] = [a[axis] - edge, b[axis] - edge];
            if (from * to >= 0) return [];
            const along = a[1 - axis]! + ((b[1 - axis]! - a[1 - axis]!) * from) / (from - to);
            return along > 1e-6 && along < 1 - 1e-6 ? [along.toFixed(4)] : [];
          }),
        )
        .sort();
    expect(crossing(0, 1)).toEqual(crossing(0, 0));
    expect(crossing(1, 1)).toEqual(crossing(1, 0));
    for (const { at, radius } of dots) {
      for (const axis of [0, 1] as const) {
        if (Math.abs(at[axis]) >= radius) continue;
        const twin = dots.find(
          (dot) => Math.abs(dot.at[axis] - at[axis] - 1) < 1e-9 && dot.at[1 - axis] === at[1 - axis],
        );
        expect(twin).toBeDefined();
      }
    }
  });

  it('is SVG path data of plain numbers, at most 4 000 letters', () => {
    const { strokes, fill } = hatchPaths(soil, 12);
    const all = [...strokes.map(({ d }) => d), fill].join('');
    expect(all).toMatch(/^[MLaz\d .-]+$/);
    expect(all).not.toMatch(/NaN|e-/);
    expect(all.length).toBeLessThan(4_000);
    for (const { width } of strokes) expect(width).toBeGreaterThan(0.2);
  });
});

it('turns y over for SVG: a stroke from the foot of the square begins at the foot of the pattern', () => {
  expect(hatchPaths('unknown', 10).strokes).toEqual([{ d: 'M4 5L6 5', width: 0.3 }]);
  expect(hatchPaths('varved-clay', 10).strokes[0]!.d).toContain('M0 9L10 9');
});

describe('codes', () => {
  it('name every kind of ground, and say that Sa is clay in Finnish and sand in ISO 14688', () => {
    expect(new Set(SOIL_ORDER)).toEqual(new Set(Object.keys(HATCHES)));
    expect([SOIL_CODES.clay, SOIL_CODES.sand]).toEqual([
      { fi: 'Sa', iso: 'Cl' },
      { fi: 'Hk', iso: 'Sa' },
    ]);
  });
});
