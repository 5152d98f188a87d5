import { describe, expect, it } from 'vitest';
import { heightFor, restOf, SHEET_SHARES, stepped } from './sheet-heights.ts';

describe('a sheet that is let go', () => {
  it('rests at the height that is nearest', () => {
    expect(restOf(0.36, 0)).toBe('low');
    expect(restOf(0.52, 0)).toBe('half');
    expect(restOf(0.75, 0)).toBe('full');
  });

  it('goes on the way it is flicked', () => {
    expect(restOf(0.52, 1.5)).toBe('full');
    expect(restOf(0.7, -1.5)).toBe('half');
    expect(restOf(0.5, -2.5)).toBe('closed');
  });

  it('closes when it is pushed down', () => {
    expect(restOf(0.15, 0)).toBe('closed');
  });
});

it('a sheet steps between its heights by keys, and never beyond them', () => {
  expect(stepped('half', 1)).toBe('full');
  expect(stepped('full', 1)).toBe('full');
  expect(stepped('half', -1)).toBe('low');
  expect(stepped('low', -1)).toBe('low');
});

it('something of the picture is seen above every sheet', () => {
  for (const share of Object.values(SHEET_SHARES)) expect(share).toBeLessThanOrEqual(0.85);
});

describe('the height of a card', () => {
  const sight = { right: [1, 0, 0], up: [0, 0, 1], ahead: [0, 1, 0], tanRight: 0.3, tanUp: 0.6 } as const;
  const viewer = { at: { east_m: 0, north_m: 0, up_m: 1.6 }, sight };
  const at = (north_m: number, up_m: number) => ({ east_m: 0, north_m, up_m });

  it('is low where half a page would cover what it tells of', () => {
    expect(heightFor(at(6, -1), viewer)).toBe('low');
    expect(heightFor(at(10, 4), viewer)).toBe('half');
  });

  it('is half a page where the thing is not in the picture, or nobody knows where it is', () => {
    expect(heightFor(at(-10, 0), viewer)).toBe('half');
    expect(heightFor(at(2, -4), viewer)).toBe('half');
    expect(heightFor(undefined, viewer)).toBe('half');
    expect(heightFor(at(6, -1), { at: viewer.at })).toBe('half');
  });
});
