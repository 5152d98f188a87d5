import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import { columnsOf } from './columns.ts';
import { doubtAt_m } from './doubt.ts';
import example from './example.json' with { type: 'json' };
import { type DrawnColumn, slicesAt, stretchesOf } from './ground.ts';
import type { SoilSectionProps } from './schema.ts';

type Told = readonly (readonly [soil: 'fill' | 'clay' | 'sand' | 'till' | 'bedrock', thickness_m: number])[];

function column(id: string, along_m: number, told: Told): DrawnColumn {
  const layers = told.map(([soil, thickness_m], i) => ({ id: `${id}-${i}`, soil, thickness_m, name: { en: soil } }));
  const props = {
    ...(example as SoilSectionProps),
    columns: [{ id, along_m, name: { en: id }, evidence: 'measured' as const, layers }],
  };
  return columnsOf(props, undefined)[0] as DrawnColumn;
}

const EAST = column('east', 100, [
  ['fill', 1],
  ['clay', 2],
  ['till', 3],
  ['bedrock', 1],
]);
const WEST = column('west', 300, [
  ['fill', 2],
  ['till', 1],
  ['bedrock', 1],
]);
const shown_m = 20;
const stretches = stretchesOf([EAST, WEST], { from_m: 0, to_m: 400, shown_m });

/** Top depth of a soil at a place, from the drawn slices. */
function topOf(soil: string, along_m: number): number {
  const stretch = stretches.find(({ from_m, to_m }) => along_m >= from_m && along_m <= to_m)!;
  const side = along_m < 200 ? 'left' : 'right';
  return slicesAt(stretch, along_m, side, shown_m).find(({ layer }) => layer.soil === soil)!.top_m;
}

/** Read by hand from the two columns: a straight line through two known points. */
const line = (x: number, [x1, y1]: [number, number], [x2, y2]: [number, number]) =>
  y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);

describe('the ground between two columns', () => {
  it('has each boundary on the straight line that one reads off by hand, to a tenth of a millimetre', () => {
    for (let x = 100; x <= 300; x += 10) {
      expect(topOf('clay', x)).toBeCloseTo(line(x, [100, 1], [300, 2]), 4);
      // Clay has no partner: it has pinched out half-way, at 200 m, where the till's top is that of the clay.
      const till = x <= 200 ? line(x, [100, 3], [200, 1.5]) : line(x, [200, 1.5], [300, 2]);
      expect(topOf('till', x)).toBeCloseTo(till, 4);
      const rock = x <= 200 ? line(x, [100, 6], [200, 3.5]) : line(x, [200, 3.5], [300, 3]);
      expect(topOf('bedrock', x)).toBeCloseTo(rock, 4);
    }
  });

  it('is level beyond the first and the last column', () => {
    for (const [x, till] of [
      [0, 3],
      [60, 3],
      [350, 2],
      [400, 2],
    ] as const)
      expect(topOf('till', x)).toBeCloseTo(till, 9);
  });

  it('goes on as rock below rock, and as nothing known below all else', () => {
    const short = column('short', 100, [
      ['fill', 1],
      ['clay', 2],
    ]);
    const [stretch] = stretchesOf([short, WEST], { from_m: 100, to_m: 300, shown_m });
    const lowest = (along_m: number, side: 'left' | 'right') =>
      slicesAt(stretch!, along_m, side, shown_m).findLast(({ top_m, base_m }) => base_m > top_m)!;
    expect(lowest(150, 'left')).toMatchObject({ layer: { soil: 'unknown' }, base_m: shown_m });
    expect(lowest(250, 'right')).toMatchObject({ layer: { soil: 'bedrock' }, base_m: shown_m });
  });

  it('joins layers of one unit whatever their soil, and never those of two units', () => {
    const named = (id: string, along_m: number, unit: string, soil: 'clay' | 'sand'): DrawnColumn => {
      const plain = column(id, along_m, [
        ['fill', 1],
        [soil, 2],
      ]);
      return {
        ...plain,
        layers: plain.layers.map((layer, i) => (i === 1 ? { ...layer, key: unit, hasUnit: true } : layer)),
      };
    };
    const pairs = (a: DrawnColumn, b: DrawnColumn) =>
      stretchesOf([a, b], { from_m: 0, to_m: 10, shown_m: 3 })[0]!.pairs;
    expect(
      pairs(named('a', 0, 'lake', 'clay'), named('b', 10, 'lake', 'sand')).map(({ left, right }) => [
        left?.soil,
        right?.soil,
      ]),
    ).toEqual([
      ['fill', 'fill'],
      ['clay', 'sand'],
    ]);
    expect(
      pairs(named('a', 0, 'lake', 'clay'), named('b', 10, 'sea', 'clay')).map(({ left, right }) => [
        left?.soil,
        right?.soil,
      ]),
    ).toEqual([
      ['fill', 'fill'],
      ['clay', undefined],
      [undefined, 'clay'],
    ]);
  });

  it('fills the section: areas of layers add up, and lone layers are the triangle to half-way', () => {
    const random = seededNumbers(11);
    const soils = ['fill', 'clay', 'sand', 'till'] as const;
    for (let trial = 0; trial < 60; trial++) {
      const some = (id: string, along_m: number) =>
        column(id, along_m, [
          ...soils.filter(() => random() < 0.7).map((soil) => [soil, 0.1 + 4 * random()] as const),
          ['bedrock', 1],
        ]);
      const [a, b] = [some('a', 0), some('b', 50 + 200 * random())];
      const [stretch] = stretchesOf([a, b], { from_m: 0, to_m: b.along_m, shown_m: 30 });
      const areas = new Map<number, number>();
      for (const side of ['left', 'right'] as const) {
        const [from, to] = side === 'left' ? [0, b.along_m / 2] : [b.along_m / 2, b.along_m];
        const [begin, end] = [slicesAt(stretch!, from, side, 30), slicesAt(stretch!, to, side, 30)];
        begin.forEach((slice, i) => {
          const other = end[i]!;
          expect(slice.base_m).toBeGreaterThanOrEqual(slice.top_m);
          expect(slice.top_m).toBe(i === 0 ? 0 : begin[i - 1]!.base_m);
          areas.set(
            i,
            (areas.get(i) ?? 0) + ((slice.base_m - slice.top_m + other.base_m - other.top_m) / 2) * (to - from),
          );
        });
        expect(begin.at(-1)!.base_m).toBeCloseTo(30, 9);
      }
      const whole = [...areas.values()].reduce((sum, area) => sum + area, 0);
      expect(whole / (30 * b.along_m)).toBeCloseTo(1, 9);
      stretch!.pairs.forEach(({ left, right }, i) => {
        const lone = left && right ? undefined : (left ?? right);
        if (lone && lone.soil !== 'bedrock')
          expect(areas.get(i)).toBeCloseTo(((lone.base_m - lone.top_m) * b.along_m) / 4, 6);
      });
    }
  });
});

describe('the doubt about a boundary', () => {
  it('is none at a column, what the file says half-way over 100 m, and twice that over 400 m', () => {
    const at = (along_m: number, to_m: number) =>
      doubtAt_m(
        [
          { ...EAST, along_m: 0 },
          { ...WEST, along_m: to_m },
        ],
        along_m,
        0.5,
      );
    expect(at(0, 100)).toBe(0);
    expect(at(100, 100)).toBe(0);
    expect(at(50, 100)).toBeCloseTo(0.5, 12);
    expect(at(200, 400)).toBeCloseTo(1, 12);
    expect(at(20, 100)).toBeLessThan(at(50, 100));
    expect(at(20, 100)).toBeCloseTo(at(80, 100), 12);
  });

  it('keeps growing beyond the last column', () => {
    const beyond = (along_m: number) => doubtAt_m([EAST, WEST], along_m, 0.5);
    expect(beyond(325)).toBeCloseTo(0.5, 12);
    expect(beyond(400)).toBeCloseTo(1, 12);
  });
});
