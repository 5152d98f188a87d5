import { expect, it } from 'vitest';
import type { BoreholeReading } from './borehole.ts';
import { readBro } from './bro-in.ts';
import { readGef } from './gef-in.ts';
import { broLog, GEF_ROWS, gefLog, told } from './test-logs.ts';

const column = ({ holes }: BoreholeReading) =>
  holes[0]?.layers.map(({ top_m, base_m, soil, original }) => [top_m, base_m, soil, original]);

it('GEF-BORE: layers by their NEN 5104 codes, texts with separators inside, position and level', () => {
  const read = readGef(gefLog(GEF_ROWS));
  expect(column(read)).toEqual([
    [0, 1.5, 'clay', 'Kz3; GR; zand; fijn'],
    [1.5, 4, 'sand', 'Zs1; BR'],
    [4, 6, 'unknown', 'NBE'],
  ]);
  expect(read.holes[0]).toMatchObject({
    id: 'B7',
    position: { east: 155000, north: 463000, crs: 'EPSG:28992' },
    surface_m: -1.25,
  });
  expect(read.problems).toEqual([]);
});

it('GEF-BORE: ground above the first row is told and keeps its thickness', () => {
  const read = readGef(gefLog(["4.00;6.00;-9999.99;'Zg2';!"]));
  expect(column(read)).toEqual([
    [0, 4, 'unknown', ''],
    [4, 6, 'sand', 'Zg2'],
  ]);
  expect(told(read)).toEqual([
    'warning: #EOH, line 16, hole B7: nothing is said of the ground from 0 m to 4 m: it comes in as "not described"',
  ]);
});

it.each([
  ['an overlap', ["0.00;2.00;1;'Z';!", "1.50;6.00;1;'K';!"], '#EOH, line 17, hole B7: a layer begins at 1.5 m'],
  ['no number', ["0.00;Null;1;'Z';!"], '#EOH, line 16, hole B7: expected a row with a top and a base'],
  ['a row cut off', ["0.00;2.00;1;'Z';!", '2.00;6'], '#EOH, line 17, hole B7: expected a row'],
])('GEF-BORE: %s leaves the hole out', (_, rows, words) => {
  const read = readGef(gefLog(rows));
  expect(read.holes).toEqual([]);
  expect(told(read)[0]).toMatch(`error: ${words}`);
});

it('GEF-BORE: soundings, unknown codes and missing rows are told', () => {
  expect(told(readGef(gefLog(GEF_ROWS, 'GEF-CPT-Report,1,1,0')))[0]).toContain('found "GEF-CPT-Report"');
  expect(told(readGef(gefLog(["0.00;6.00;1;'Q9';!"])))[0]).toContain('the soil code "Q9" is unknown');
  expect(told(readGef(gefLog(GEF_ROWS).replace('LASTSCAN = 3', 'LASTSCAN = 9')))[0]).toContain(
    'the header says 9 rows',
  );
});

const LAYERS = [
  ['0', '1.0', 'zwakGrindigZand'],
  ['1.0', '2.5', 'zwakZandigeKleiMetGrind'],
  ['2.5', '4', 'klei', 'ja'],
  ['4', '4.5', 'mineraalarmVeen'],
] as const;

it('BRO BHR-GT: layers by the main word of their names; what people laid is fill', () => {
  const read = readBro(broLog(LAYERS));
  expect(column(read)).toEqual([
    [0, 1, 'sand', 'zwakGrindigZand, grijs'],
    [1, 2.5, 'clay', 'zwakZandigeKleiMetGrind, grijs'],
    [2.5, 4, 'fill', 'klei, grijs, anthropogenic: ja'],
    [4, 4.5, 'peat', 'mineraalarmVeen, grijs'],
  ]);
  expect(read.holes[0]).toMatchObject({
    id: 'HB1',
    position: { east: 155000, north: 463000, crs: 'EPSG:28992' },
    surface_m: 12.5,
  });
});

it('BRO BHR-GT: latitude stands first where the position is in ETRS89', () => {
  const text = broLog(LAYERS).replace('EPSG::28992', 'EPSG::4258').replace('155000 463000', '52.1 5.4');
  expect(readBro(text).holes[0]!.position).toEqual({ east: 5.4, north: 52.1, crs: 'EPSG:4258' });
});

it('BRO BHR-GT: other units, overlaps, broken XML and other reports are told', () => {
  expect(told(readBro(broLog(LAYERS, 'cm')))[0]).toMatch(
    /^error: <upperBoundary>, line 4, hole HB1: expected metres in upperBoundary, found "0 cm"/,
  );
  const overlap = readBro(broLog([LAYERS[0], ['0.9', '2', 'klei']]));
  expect(overlap.holes).toEqual([]);
  expect(told(overlap)[0]).toMatch(/^error: <layer>, line 6, hole HB1: a layer begins at 0.9 m/);
  expect(readBro('<a><b></a>').problems[0]!.rule).toBe('not-xml');
  expect(readBro('<CPT/>').problems[0]!.rule).toBe('not-bhr');
});

it.each([
  ['a comma', '#COLUMNSEPARATOR = ,', ["0.00,1.50,-9999.99,'Kz3','zand, fijn',!", "1.50,6.00,-9999.99,'Zs1',!"]],
  [
    'a tab',
    '#COLUMNSEPARATOR = \t',
    ["0.00\t1.50\t-9999.99\t'Kz3'\t'zand, fijn'\t!", "1.50\t6.00\t-9999.99\t'Zs1'\t!"],
  ],
  ['a blank', '#COLUMNSEPARATOR =  ', ["  0.00   1.50 -9999.99 'Kz3' 'zand, fijn' !", "1.50 6.00 -9999.99 'Zs1' !"]],
  ['nothing said, so blanks', '#OWN = 1', ["0.00 1.50 -9999.99 'Kz3' 'zand, fijn' !", "1.50  6.00 -9999.99 'Zs1' !"]],
  [
    'nothing said, but semicolons',
    '#OWN = 1',
    ["0.00;1.50;-9999.99;'Kz3';'zand, fijn';!", "1.50;6.00;-9999.99;'Zs1';!"],
  ],
])('GEF-BORE: columns are parted by %s', (_, keyword, rows) => {
  const read = readGef(gefLog(rows).replace('#COLUMNSEPARATOR = ;', keyword));
  expect(read.problems).toEqual([]);
  expect(column(read)).toEqual([
    [0, 1.5, 'clay', 'Kz3; zand, fijn'],
    [1.5, 6, 'sand', 'Zs1'],
  ]);
});

it('BRO BHR-GT: a report within a report is one hole, and a name that stands twice is no hole to rely upon', () => {
  const one = broLog(LAYERS);
  const report = /<a:BHR_GT[\s\S]*<\/a:BHR_GT_CompleteReport_V1>/;
  expect(readBro(one.replace(report, (all) => `<a:BHR_GT_O>${all}</a:BHR_GT_O>`))).toMatchObject({
    named: ['HB1'],
    problems: [],
  });
  const both = readBro(one.replace(report, (all) => all + all.replace('HB1', 'HB2')));
  expect(both.holes.map(({ id }) => id)).toEqual(['HB1', 'HB2']);
  const twice = readBro(one.replace(report, (all) => all + all + all.replace('HB1', 'HB2')));
  expect(twice.holes.map(({ id }) => id)).toEqual(['HB2']);
  expect(told(twice)[0]).toMatch(/^error: <BHR_GT_CompleteReport_V1>, line 16, hole HB1: this hole is listed twice/);
});

it.each([
  ['BHR-P', '<a><BHR_P_O><soilLayer/></BHR_P_O></a>', '<a>'],
  ['DIGGS', '<Diggs xmlns="http://diggsml.org/schema-dev"><samplingFeature/></Diggs>', '<Diggs>'],
])('%s is no BHR-GT, and that is told', (_, text, root) => {
  expect(told(readBro(text))).toEqual([`error: expected a BHR_GT report with layers, found ${root} without`]);
});
