import { expect, it } from 'vitest';
import { PlateSpread } from './plate-spread.ts';

const settled = (spread: PlateSpread, heights: readonly number[], aside: readonly number[] = []) => {
  heights.forEach((height, i) => {
    spread.put(i, aside[i] ?? 0, height, 0, 0.2, 0.05, 4);
  });
  spread.settle();
  return heights.map((_, i) => spread.heightOf(i));
};

it('moves plates that would cover each other apart, and keeps their order', () => {
  const [upper, middle, lower] = settled(new PlateSpread(3), [0.02, 0.01, 0]);
  expect(upper! - middle!).toBeGreaterThan(0.095);
  expect(middle! - lower!).toBeGreaterThan(0.095);
});

it('leaves plates alone that stand clear, above or beside', () => {
  expect(settled(new PlateSpread(2), [0, 0.5])).toEqual([0, 0.5]);
  expect(settled(new PlateSpread(2), [0, 0], [0, 0.5])).toEqual([0, 0]);
});

it('does not mind plates that are not shown', () => {
  const spread = new PlateSpread(2);
  spread.put(0, 0, 0.1, 0, 0.2, 0.05, 4);
  spread.hide(1);
  spread.settle();
  expect(spread.heightOf(0)).toBeCloseTo(0.1, 6);
  expect(spread.depthOf(1)).toBe(0);
});

it('glides instead of jumping, and does not let two plates change places back and forth', () => {
  const spread = new PlateSpread(2);
  settled(spread, [0.01, 0]);
  let before = spread.heightOf(0);
  for (let frame = 0; frame < 200; frame++) {
    // Two anchors at nearly the same height, trembling.
    const [now] = settled(spread, [0.003 * Math.sin(frame), 0]);
    expect(Math.abs(now! - before)).toBeLessThan(0.02);
    before = now!;
  }
});

it('keeps a dozen plates of a pit apart that are drawn 18 pixels high on a phone, where they have come to rest', () => {
  // Letters of 18 of 740 pixels, 62° high; plates of one line, as wide as most names are.
  const letter = (18 / 370) * Math.tan((31 * Math.PI) / 180);
  const [halfWidth, halfHeight] = [4.5 * letter, 0.98 * letter];
  const spread = new PlateSpread(12);
  for (let frame = 0; frame < 120; frame++) {
    for (let i = 0; i < 12; i++) spread.put(i, 0.02 * (i % 3), -0.02 * i, 0, halfWidth, halfHeight, 5);
    spread.settle();
  }
  const heights = Array.from({ length: 12 }, (_, i) => spread.heightOf(i));
  for (let i = 1; i < 12; i++) expect(heights[i - 1]! - heights[i]!).toBeGreaterThan(2 * halfHeight);
  // All of them still in the picture of a phone that looks at their middle.
  expect(heights[0]! - heights[11]!).toBeLessThan(2 * Math.tan((31 * Math.PI) / 180));
});
