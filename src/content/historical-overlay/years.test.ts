import { describe, expect, it } from 'vitest';
import { valueAt } from '../../drawing/stops.ts';
import example from './example.json' with { type: 'json' };
import { counterClockwise, widened } from './plan.ts';
import { type Building, type HistoricalOverlayProps, historicalOverlaySchema } from './schema.ts';
import { fadeOf, whileAbsent, yearControl, yearSpan, yearsText } from './years.ts';

const props = example as unknown as HistoricalOverlayProps;
const [house] = props.buildings;
if (!house) throw new Error('no house in the example');

const seen = (building: Building, year: number) => {
  const { stops, mode } = fadeOf(building, yearSpan(props));
  return valueAt(stops, mode, year);
};

describe('a house through the years', () => {
  it('is whole from its first year, gone in its last, and nothing long before', () => {
    expect(seen(house, house.from_year)).toBe(1);
    expect(seen(house, 1875)).toBe(1);
    expect(seen(house, 1900)).toBe(0);
    expect(seen(house, 1840)).toBe(0);
  });

  it('stays for good when it has no last year', () => {
    const { to_year: _, ...standing } = house;
    expect(seen(standing, 2200)).toBe(1);
  });

  it('leaves a line on the ground exactly while it is not there', () => {
    const { stops, mode } = whileAbsent(house, yearSpan(props));
    expect([1840, 1850, 1899, 1900, 1930].map((year) => valueAt(stops, mode, year))).toEqual([1, 0, 0, 1, 1]);
  });

  it('shows years that nobody knows with a question mark', () => {
    expect(yearsText({ ...house, from_year: 1802, to_year: 1890, unsure: ['to'] })).toBe('1802–?');
    expect(yearsText({ ...house, from_year: 1802, to_year: 1878, unsure: ['from'] })).toBe('1802?–1878');
  });
});

describe('the control of the years', () => {
  it('is a switch when there is only one year to see', () => {
    const { to_year: _, ...standing } = house;
    expect(yearControl(yearSpan({ buildings: [standing] })).kind).toBe('toggle');
    expect(yearControl(yearSpan(props)).kind).toBe('slider');
  });
});

describe('what the schema refuses', () => {
  const refused = (change: object) =>
    !historicalOverlaySchema.safeParse({ ...props, buildings: [{ ...house, ...change }] }).success;

  it('is a house that ends before it begins, a hip roof over five corners, a picture without a licence', () => {
    expect(refused({})).toBe(false);
    expect(refused({ to_year: 1700 })).toBe(true);
    expect(
      refused({
        outlines: [
          [
            [0, 0],
            [0, 4],
            [4, 4],
            [5, 2],
            [4, 0],
          ],
        ],
      }),
    ).toBe(true);
    const [picture] = props.pictures ?? [];
    const { licence: _, ...credit } = picture?.credit ?? { licence: '' };
    expect(historicalOverlaySchema.safeParse({ ...props, pictures: [{ ...picture, credit }] }).success).toBe(false);
  });
});

describe('outlines', () => {
  it('are turned counter-clockwise and widened on every side', () => {
    const clockwise = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as [number, number][];
    const corners = counterClockwise(clockwise);
    expect(corners).toEqual([...clockwise].reverse());
    expect(widened(corners, 0.5).map(([x, z]) => [Math.abs(x), Math.abs(z)])).toEqual([
      [1.5, 1.5],
      [1.5, 1.5],
      [1.5, 1.5],
      [1.5, 1.5],
    ]);
  });
});
