import { describe, expect, it } from 'vitest';
import { chooseLooks, lookOf, MOST_LOOKS, modelColour, TILE_KINDS, tileBox } from './facade-tiles.ts';
import { rectangle } from './testing-city.ts';

const house = (colour: string, cladding: 'plaster' | 'brick' = 'plaster') => ({
  outline: rectangle(0, 0, 9, 9),
  height_m: 9,
  colour,
  cladding,
});

describe('facade tiles', () => {
  const looks = chooseLooks([house('#e0d0b0'), house('#e0d0b1'), house('#a05040', 'brick'), house('#c0d0e0')]);

  it('share a look between houses whose colours one cannot tell apart', () => {
    expect(looks).toHaveLength(3);
    expect(lookOf(looks, 'brick', modelColour('brick', '#a05040')).row).toBe(1);
    expect(lookOf(looks, 'plaster', modelColour('plaster', '#c0d0e0')).row).toBe(2);
  });

  it('never grow beyond what one picture holds, and are never none', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      house(`#${(0x102030 + i * 0x0f1933).toString(16).padStart(6, '0').slice(-6)}`),
    );
    expect(chooseLooks(many)).toHaveLength(MOST_LOOKS);
    expect(chooseLooks([])).toHaveLength(1);
  });

  it('lie beside one another in the picture without touching', () => {
    const boxes = looks.flatMap((look) => TILE_KINDS.map((kind) => tileBox(look, kind)));
    for (const [i, a] of boxes.entries()) {
      expect(Math.min(...a)).toBeGreaterThan(0);
      expect(Math.max(...a)).toBeLessThan(1);
      for (const b of boxes.slice(i + 1)) {
        expect(a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1]).toBe(true);
      }
    }
  });

  it('make every colour paler, and forgive one that is none', () => {
    expect(Math.min(...modelColour('plaster', '#202020'))).toBeGreaterThan(0.3);
    expect(modelColour('stone', 'grey')).toEqual(modelColour('stone'));
  });
});
