import { expect, it } from 'vitest';
import { pathText } from '../../scenes/problem.ts';
import { checkHistoricalOverlay } from './check.ts';
import example from './example.json' with { type: 'json' };
import type { HistoricalOverlayProps } from './schema.ts';

const EXAMPLE = example as unknown as HistoricalOverlayProps;
const HOUSE = EXAMPLE.buildings[0]!;
const built = (from_year: number, to_year?: number) => ({ ...HOUSE, from_year, to_year });
const PICTURE = {
  id: 'p',
  src: 'p.webp',
  alt: {},
  caption: {},
  year: 1802,
  width_m: 1,
  height_m: 1,
  at: { x_m: 0, z_m: 0 },
};
const credited = (licence: string) => ({ ...PICTURE, credit: { author: 'A', licence } });

const CASES: readonly (readonly [string, Partial<HistoricalOverlayProps>, readonly string[]])[] = [
  ['the example makes sense', {}, []],
  [
    'the slider starts within its years',
    { buildings: [built(1802, 1890)], years: { from: 1800, to: 1900, start: 1900 } },
    [],
  ],
  [
    'and not outside them',
    { buildings: [built(1802, 1890)], years: { from: 1800, to: 1900, start: 1901 } },
    ['start-outside-years years.start: expected a year from 1800 to 1900, found 1901'],
  ],
  [
    'a building that touches the years is seen, others are not',
    { buildings: [built(1700, 1800), built(1900), built(1700, 1799), built(1901)], years: { from: 1800, to: 1900 } },
    [
      'building-outside-years buildings[2]: expected a building of the years 1800 to 1900, found one from 1700 to 1799; nobody can see it',
      'building-outside-years buildings[3]: expected a building of the years 1800 to 1900, found one from 1901; nobody can see it',
    ],
  ],
  [
    'a word that stands for no licence is none',
    { pictures: [credited('CC0-1.0'), credited('??'), credited('Unknown'), credited('public domain')] },
    ['??', 'Unknown'].map(
      (licence, index) =>
        `picture-without-licence pictures[${index + 1}].credit.licence: expected a licence like CC-BY-4.0 or "public domain", found "${licence}"; do not publish the picture without one`,
    ),
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  const found = checkHistoricalOverlay({ ...EXAMPLE, ...change });
  expect(found.map(({ rule, path, message }) => `${rule} ${pathText(path)}: ${message}`)).toEqual(told);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});
