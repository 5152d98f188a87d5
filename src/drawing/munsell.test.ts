import { describe, expect, it } from 'vitest';
import { earthBase } from './earth-kinds.ts';
import { rgbOf } from './look.ts';
import { munsellColour } from './munsell.ts';

/** CIELAB under D65, for ΔE as CIE 1976 has it. */
function lab(colour: string): [number, number, number] {
  const [r, g, b] = rgbOf(colour as `#${string}`).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.9505);
  const y = f(0.2126 * r! + 0.7152 * g! + 0.0722 * b!);
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const apart = (one: string, other: string): number => {
  const [p, q] = [lab(one), lab(other)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

describe('a Munsell notation', () => {
  it.each([
    ['10YR 5/4', '#947650'],
    ['7.5YR 3/2', '#584537'],
    ['5R 3/8', '#822930'],
    ['N4', '#616161'],
  ])('%s is within ΔE 4 of the published chip %s', (notation, chip) => {
    expect(apart(munsellColour(notation), chip)).toBeLessThan(4);
  });

  it('may be written with spaces, small letters and fractions', () => {
    expect(munsellColour(' 10yr 5 / 4 ')).toBe(munsellColour('10YR 5/4'));
    expect(munsellColour('N 4/')).toBe(munsellColour('N4'));
    expect(munsellColour('8.75YR 4.5/3.5')).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('changes evenly: no step of a tenth in hue, value or chroma leaps', () => {
    for (let k = 0; k < 79; k++) {
      const steps = [
        [`10YR ${(1 + k / 10).toFixed(1)}/4`, `10YR ${(1 + (k + 1) / 10).toFixed(1)}/4`],
        [`10YR 5/${(k / 10).toFixed(1)}`, `10YR 5/${((k + 1) / 10).toFixed(1)}`],
        [`${(1 + k / 10).toFixed(1)}YR 5/6`, `${(1 + (k + 1) / 10).toFixed(1)}YR 5/6`],
      ] as const;
      for (const [one, other] of steps) expect(apart(munsellColour(one), munsellColour(other)), one).toBeLessThan(2.4);
    }
  });

  it('of no chroma is grey whatever its hue, and lighter with its value', () => {
    expect(munsellColour('5Y 6/0')).toBe(munsellColour('N6'));
    expect([munsellColour('N0'), munsellColour('N10')]).toEqual(['#000000', '#ffffff']);
  });

  it.each(['', 'brown', '10YR', '10YR 5', '5/4', 'YR 5/4', '11YR 5/4', '10XR 5/4', '10YR 5/4x', 'N', '10YR -1/2'])(
    'is not %j',
    (wrong) => {
      expect(() => munsellColour(wrong)).toThrow(/is no Munsell notation/);
    },
  );

  it('outside the soil charts is refused with the reason', () => {
    expect(() => munsellColour('10YR 5/12')).toThrow(/more colourful/);
    expect(() => munsellColour('10YR 11/2')).toThrow(/lighter than white/);
    expect(() => munsellColour('5RP 5/4')).toThrow(/hue/);
  });
});

/** What colours of fresh walls are in the charts. */
const CHIPS = {
  fill: '10YR 4/2',
  topsoil: '10YR 2/1',
  sand: '2.5Y 7/4',
  gravel: '10YR 6/2',
  silt: '2.5Y 7/2',
  clay: '5B 6/1',
  'varved-clay': 'N 6/',
  till: '2.5Y 6/2',
  gyttja: '5Y 4/2',
  peat: '7.5YR 2/2',
} as const;

it.each(Object.entries(CHIPS))('the picture of %s has on the whole the colour %s of the soil charts', (soil, chip) => {
  expect(apart(earthBase(soil as keyof typeof CHIPS), munsellColour(chip))).toBeLessThan(7);
});
