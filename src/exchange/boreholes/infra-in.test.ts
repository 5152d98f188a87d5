import { expect, it } from 'vitest';
import type { BoreholeReading } from './borehole.ts';
import { readInfra } from './infra-in.ts';
import { readLog } from './read-log.ts';
import { INFRA_ROWS, infraLog, told } from './test-logs.ts';

const column = ({ holes }: BoreholeReading, index = 0) =>
  holes[index]?.layers.map(({ top_m, base_m, soil, original }) => [top_m, base_m, soil, original]);

const SAMPLES = ['LB w 25 %', 'RK 0.063 40'];

const EXPECTED = [
  [0, 0.5, 'fill', 'Ta'],
  [0.5, 1.5, 'silt', 'saSi'],
  [1.5, 2.75, 'clay', 'Sa'],
  [2.75, 3.13, 'bedrock', 'Ka'],
];

it('Infra: rows become layers, codes go on until the next, north comes first, VH is water', () => {
  const read = readInfra(infraLog(INFRA_ROWS));
  expect(column(read)).toEqual(EXPECTED);
  expect(read.holes[0]).toMatchObject({
    id: '101',
    position: { north: 6820800.5, east: 24487500.25, crs: 'EPSG:3878' },
    surface_m: 79.9,
    water: [{ depth_m: 1.5 }],
  });
  expect(read).toMatchObject({ problems: [], title: '12 Silta', author: 'Kaupunki' });
});

it('Infra: Sa is clay, but sand where the classification is ISO 14688, and neither where codes are mixed', () => {
  const rows = ['AL 0', '1.0 1 1 Sa', '2.0 1 1 Si'];
  expect(column(readInfra(infraLog(rows)))![0]![2]).toBe('clay');
  expect(column(readInfra(infraLog(rows, ['ML ISO14688'])))![0]![2]).toBe('sand');
  const mixed = readInfra(infraLog(['AL 0', '1.0 1 1 Sa', '2.0 1 1 Cl']));
  expect(column(mixed)!.map(([, , soil]) => soil)).toEqual(['unknown', 'clay']);
  expect(told(mixed)[0]).toMatch(/^warning: AL, line 8, hole 101: "Sa" is clay in Finnish codes and sand in ISO 14688/);
});

it('Infra: files read the same in UTF-8, Windows-1252 and UTF-16 of both orders, with and without a mark', () => {
  const text = infraLog(INFRA_ROWS).replace('Silta', 'Hämeensilta');
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const all = [
    Buffer.from(text),
    Buffer.from(text, 'latin1'),
    little,
    big,
    Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
  ];
  for (const bytes of all) {
    const read = readLog(bytes, 'infra');
    expect(column(read)).toEqual(EXPECTED);
    expect(read.title).toBe('12 Hämeensilta');
  }
});

it.each([
  ['two rows on one line', '2.10 100 1 Hk 2.75 200 1', 'AL, line 9, hole 101: expected a row of at most 4 columns'],
  ['a number for a soil', '2.10 100 1 17', 'AL, line 9, hole 101: expected a row of at most 4 columns'],
  ['depths that shrink', '0.40 100 1 Hk', 'AL, line 9, hole 101: a row at 0.4 m stands below one at 1 m'],
  ['a depth with a comma', '2,10 100 1 Hk', 'AL, line 9, hole 101: expected a row with a top and a base'],
])('Infra: %s leaves that hole out and keeps the next', (_, row, words) => {
  const good = infraLog(INFRA_ROWS).split('\r\n').slice(2).join('\r\n');
  const read = readInfra(`${infraLog(['AL 0', '1.00 1 1 Sa', row])}\r\n${good}`);
  expect(read.holes).toHaveLength(1);
  expect(column(read)).toEqual(EXPECTED);
  expect(told(read)[0]).toContain(`error: ${words}`);
});

it('Infra: a missing zone, a missing end and a missing soil are told', () => {
  const text = infraLog(['AL 0', '1.00 1 1', '2.00 1 1 Hk']).replace('24487500.25', '487500.25').replace('-1 KL', '');
  const read = readInfra(text);
  expect(read.holes[0]!.position!.east).toBe(24487500.25);
  expect(column(read)!.map(([, , soil]) => soil)).toEqual(['unknown', 'sand']);
  expect(read.problems.map(({ rule }) => rule)).toEqual(['not-closed', 'no-soil', 'no-zone']);
});

it('Infra: rows of an odd shape and a missing start are told', () => {
  const rules = (rows: readonly string[]) => readInfra(infraLog(rows)).problems.map(({ rule }) => rule);
  expect(rules(['AL 0', '1.00 1 1 Sa', '250 1 1 Hk', '260.00 1 1'])).toContain('other-decimals');
  expect(rules(['AL 0', '1.00 1 1 Sa', '2.50 1'])).toEqual(['short-row']);
  expect(rules(['1.00 1 1 Sa'])).toEqual(['no-start']);
});

it('Infra: what a laboratory found in samples disturbs no layers', () => {
  const read = readInfra(infraLog([...INFRA_ROWS.slice(0, 3), ...SAMPLES, ...INFRA_ROWS.slice(3)]));
  expect(column(read)).toEqual(EXPECTED);
  expect(read.problems).toEqual([]);
});

it('Infra: names of grids', () => {
  const grids = {
    'ETRS-TM35FIN': 'EPSG:3067',
    'ETRS-GK22': 'EPSG:3876',
    YKJ: 'EPSG:2393',
    KKJ2: 'EPSG:2392',
    'KKJ 3': 'EPSG:2393',
    GK24: 'EPSG:3878',
    'ETRS-GK24FIN': 'EPSG:3878',
    VVJ: 'VVJ',
  };
  for (const [name, crs] of Object.entries(grids)) {
    expect(readInfra(infraLog(INFRA_ROWS).replace('ETRS-GK24', name)).holes[0]!.position!.crs).toBe(crs);
  }
});
