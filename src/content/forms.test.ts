import { describe, expect, it } from 'vitest';
import { seededNumbers, seedFor } from '../chance/chance.ts';
import { meshFromShape } from '../drawing/mesh.ts';
import { ball, boxes, cylinder, spread } from './forms.ts';

/** Six times the volume inside triangles that face outwards (Gauss); negative when they face inwards. */
function volume_m3(shape: Parameters<typeof meshFromShape>[0]): number {
  const { positions_m: p, indices } = meshFromShape(shape);
  const corner = (i: number) =>
    [0, 1, 2].map((axis) => p[3 * (indices[i] ?? 0) + axis] ?? 0) as [number, number, number];
  let six = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = [corner(i), corner(i + 1), corner(i + 2)];
    six += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return six / 6;
}

describe('spread', () => {
  it('leaves places alone that are far enough apart', () => {
    expect(spread([0, 1, 2], 0.5, 0, 3)).toEqual([0, 1, 2]);
  });

  it('keeps the gap, the order and the range', () => {
    const placed = spread([0.05, 0.06, 0.07, 2.9, 2.95], 0.3, 0, 3);
    for (const [i, place] of placed.entries()) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(3);
      if (i > 0) expect(place - (placed[i - 1] ?? 0)).toBeGreaterThan(0.3 - 1e-3);
    }
  });

  it('shrinks the gap when there is not room enough', () => {
    expect(spread([1, 1, 1], 5, 0, 2)).toEqual([0, 1, 2]);
  });
});

describe('forms', () => {
  it('face outwards and hold their volume', () => {
    expect(
      volume_m3(
        boxes([
          [
            [1, 2, 3],
            [1, 2, 3],
          ],
          [
            [9, 0, 0],
            [1, 1, 1],
          ],
        ]),
      ),
    ).toBeCloseTo(7, 3);
    expect(volume_m3(cylinder(1, 2, 64))).toBeCloseTo(2 * Math.PI, 1);
    expect(volume_m3(ball(1, 48))).toBeCloseTo((4 / 3) * Math.PI, 1);
  });
});

describe('seeded numbers', () => {
  it('are the same for the same seed, differ for another, and stay within 0 and 1', () => {
    const draw = (seed: number) => Array.from({ length: 100 }, seededNumbers(seed));
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    expect(draw(5).every((value) => value >= 0 && value < 1)).toBe(true);
    expect(seedFor(1, 'a')).not.toBe(seedFor(1, 'b'));
  });
});
