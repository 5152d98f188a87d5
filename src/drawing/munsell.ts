/** Colours of soil charts, from their notation to a display. */
import type { Colour } from './drawing.ts';

/**
 * CIELAB a* and b* of each hue at chroma 2, 4 and 8, for values 2, 3, 4 and 6, with illuminant C taken as the display's
 * white. After the Munsell renotation (Newhall, Nickerson and Judd 1943, J. Opt. Soc. Am. 33, 385; the data as kept by
 * the Munsell Color Science Laboratory, RIT). Where a dark page ends before chroma 8 it is continued straight on; of the
 * greenish and bluish greys of gley pages the nearest value stands for those at the ends.
 */
const PAGES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  '5R': [
    [10, 3, 19, 5, 37, 9],
    [11, 5, 20, 9, 37, 17],
    [9, 4, 18, 9, 35, 18],
    [7, 4, 16, 8, 32, 17],
  ],
  '7.5R': [
    [10, 4, 18, 8, 35, 15],
    [10, 6, 19, 12, 35, 23],
    [9, 5, 18, 11, 34, 23],
    [7, 5, 15, 11, 31, 23],
  ],
  '10R': [
    [9, 6, 18, 11, 34, 22],
    [9, 7, 18, 14, 33, 28],
    [9, 7, 17, 14, 31, 30],
    [7, 7, 15, 14, 29, 29],
  ],
  '2.5YR': [
    [8, 7, 16, 14, 31, 31],
    [8, 9, 15, 17, 28, 36],
    [8, 9, 15, 18, 27, 36],
    [7, 8, 13, 17, 26, 35],
  ],
  '5YR': [
    [7, 9, 13, 18, 25, 39],
    [7, 10, 13, 20, 23, 42],
    [7, 10, 13, 21, 22, 41],
    [6, 10, 11, 20, 21, 42],
  ],
  '7.5YR': [
    [5, 10, 10, 21, 19, 45],
    [5, 11, 10, 22, 17, 47],
    [5, 12, 10, 24, 17, 46],
    [4, 11, 8, 22, 16, 46],
  ],
  '10YR': [
    [4, 11, 7, 24, 14, 50],
    [3, 12, 7, 24, 12, 50],
    [3, 13, 7, 26, 12, 50],
    [2, 13, 5, 25, 10, 51],
  ],
  '2.5Y': [
    [2, 12, 4, 26, 8, 55],
    [1, 13, 3, 26, 7, 54],
    [1, 14, 3, 28, 6, 54],
    [0, 14, 1, 28, 5, 55],
  ],
  '5Y': [
    [0, 12, 1, 27, 2, 58],
    [-1, 13, 0, 27, 2, 57],
    [-1, 15, -1, 29, 0, 56],
    [-2, 15, -2, 29, -2, 58],
  ],
  '10Y': [
    [-3, 11, -6, 27, -12, 58],
    [-4, 13, -6, 27, -10, 58],
    [-5, 14, -7, 29, -11, 58],
    [-5, 15, -8, 29, -13, 59],
  ],
  '5GY': [
    [-5, 8, -12, 20, -26, 45],
    [-6, 10, -13, 22, -24, 49],
    [-7, 11, -14, 24, -24, 50],
    [-8, 13, -14, 25, -26, 51],
  ],
  '10GY': [
    [-7, 5, -16, 11, -36, 25],
    [-8, 6, -18, 13, -37, 28],
    [-9, 7, -19, 15, -38, 32],
    [-11, 9, -20, 16, -38, 33],
  ],
  '5G': [
    [-9, 3, -20, 6, -40, 11],
    [-9, 3, -20, 6, -40, 11],
    [-10, 4, -21, 7, -43, 12],
    [-11, 4, -22, 8, -42, 14],
  ],
  '5BG': [
    [-9, -2, -19, -5, -36, -9],
    [-9, -2, -19, -5, -36, -9],
    [-9, -2, -19, -4, -39, -8],
    [-9, -2, -19, -4, -39, -8],
  ],
  '5B': [
    [-6, -7, -11, -15, -20, -29],
    [-6, -7, -11, -15, -20, -29],
    [-6, -7, -12, -14, -21, -28],
    [-6, -7, -12, -14, -21, -28],
  ],
  '5PB': [
    [1, -10, 2, -19, 5, -35],
    [1, -10, 2, -19, 5, -35],
    [1, -9, 2, -17, 4, -34],
    [1, -9, 2, -17, 4, -34],
  ],
};
const PAGE_VALUES = [2, 3, 4, 6] as const;

/** Steps of 2.5 round the circle of hues: 5R is 2, 10YR is 8. */
const FAMILIES = ['R', 'YR', 'Y', 'GY', 'G', 'BG', 'B', 'PB', 'P', 'RP'] as const;
const HUE = /^(10|[0-9](?:\.[0-9]+)?)(R|YR|Y|GY|G|BG|B|PB|P|RP)\s+/;
const NOTATION = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/;
const NEUTRAL = /^N\s*(\d+(?:\.\d+)?)\s*\/?$/;

const stepOf = (hue: string): number => {
  const [, number = '', family = ''] = HUE.exec(`${hue} `) ?? [];
  return FAMILIES.indexOf(family as (typeof FAMILIES)[number]) * 10 + Number(number);
};
const HUES = Object.keys(PAGES).map((name) => ({
  at: stepOf(name),
  page: PAGES[name] as readonly (readonly number[])[],
}));

/**
 * The display colour of a Munsell notation: `10YR 5/4`, `N 4/`, `2.5Y 6/1.5`. Hues of the soil charts, from 5R by yellow
 * and green to 5PB; value 0 … 10; chroma 0 … 8. Within ΔE 4 of published chips.
 *
 * @throws RangeError when it is no Munsell notation, or outside the charts
 */
export function munsellColour(notation: string): Colour {
  const text = notation.trim().toUpperCase();
  const neutral = NEUTRAL.exec(text);
  if (neutral) return colourOf(valueIn(notation, Number(neutral[1])), 0, 0);
  const hue = HUE.exec(text);
  const [, value, chroma] = NOTATION.exec(text.slice(hue?.[0].length ?? 0)) ?? [];
  if (!hue || value === undefined || chroma === undefined) {
    throw new RangeError(`"${notation}" is no Munsell notation such as "10YR 5/4"`);
  }
  if (Number(chroma) > 8) throw new RangeError(`"${notation}" is more colourful than the soil charts, which end at /8`);
  const light = valueIn(notation, Number(value));
  const [a, b] = hueOf(notation, stepOf(`${hue[1]}${hue[2]}`), light, Number(chroma));
  return colourOf(light, a, b);
}

function valueIn(notation: string, value: number): number {
  if (value > 10) throw new RangeError(`"${notation}" is lighter than white, which is 10`);
  return value;
}

/** a* and b*, straight between the pages, their rows and columns. */
function hueOf(notation: string, step: number, value: number, chroma: number): readonly [number, number] {
  const next = HUES.findIndex(({ at }) => at >= step);
  const right = HUES[next];
  const left = right?.at === step ? right : HUES[next - 1];
  if (!right || !left) throw new RangeError(`"${notation}" has a hue that the soil charts do not have`);
  const share = right === left ? 0 : (step - left.at) / (right.at - left.at);
  const [from, to] = [rowOf(left.page, value, chroma), rowOf(right.page, value, chroma)];
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function rowOf(page: readonly (readonly number[])[], value: number, chroma: number): readonly [number, number] {
  const next = PAGE_VALUES.findIndex((of, i) => i > 0 && of >= value);
  const high = next < 0 ? PAGE_VALUES.length - 1 : next;
  const [from, to] = [PAGE_VALUES[high - 1] ?? 0, PAGE_VALUES[high] ?? 1];
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  const mixed = (k: number) => {
    const [lower, upper] = [page[high - 1]?.[k] ?? 0, page[high]?.[k] ?? 0];
    return lower + (upper - lower) * share;
  };
  return [along(chroma, mixed(0), mixed(2), mixed(4)), along(chroma, mixed(1), mixed(3), mixed(5))];
}

/** From 0 at chroma 0 through what it is at 2, 4 and 8. */
function along(chroma: number, two: number, four: number, eight: number): number {
  if (chroma <= 2) return (two * chroma) / 2;
  return chroma <= 4 ? two + ((four - two) * (chroma - 2)) / 2 : four + ((eight - four) * (chroma - 4)) / 4;
}

/** Luminous reflectance of a value, 0 … 1: Newhall, Nickerson and Judd's polynomial. */
const reflectance = (v: number): number =>
  (1.2219 * v - 0.23111 * v ** 2 + 0.23951 * v ** 3 - 0.021009 * v ** 4 + 0.0008404 * v ** 5) / 100;

/** CIE 15: from L* a* b* to sRGB (IEC 61966-2-1), white D65. */
function colourOf(value: number, a: number, b: number): Colour {
  const y = reflectance(value);
  const fy = y > 216 / 24389 ? Math.cbrt(y) : ((24389 / 27) * y + 16) / 116;
  const back = (f: number) => (f ** 3 > 216 / 24389 ? f ** 3 : ((116 * f - 16) * 27) / 24389);
  const [x, z] = [0.95047 * back(fy + a / 500), 1.08883 * back(fy - b / 200)];
  const linear = [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
  const bytes = linear.map((v) => {
    const light = Math.min(1, Math.max(0, v));
    return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
