import { expect, it } from 'vitest';
import { readAgs } from './ags-in.ts';
import type { BoreholeReading } from './borehole.ts';
import { agsLog, GEOL, told } from './test-logs.ts';

const column = ({ holes }: BoreholeReading, id: string) =>
  holes.find((hole) => hole.id === id)?.layers.map(({ top_m, base_m, soil }) => [top_m, base_m, soil]);

it('AGS 4: layers, their soils by the legend, their own words, water and the ground level', () => {
  const read = readAgs(`\uFEFF${agsLog()}`);
  expect(column(read, 'BH1')).toEqual([
    [0, 0.3, 'topsoil'],
    [0.3, 2.1, 'clay'],
    [2.1, 5, 'gravel'],
  ]);
  expect(read.holes[0]).toMatchObject({
    position: { east: 532290, north: 180450, crs: 'EPSG:27700' },
    water: [{ depth_m: 2.5, restedDepth_m: 1.8 }],
    surface_m: 3.7,
  });
  expect(read.holes[0]!.layers[1]!.original).toBe('Stiff "blue" sandy CLAY, with roots');
  expect(read).toMatchObject({ title: 'Wharf, 7', author: 'Borers & Co' });
});

it('AGS 4: a level of Null and a soil taken from words are told with group, line and hole', () => {
  expect(told(readAgs(agsLog()))).toEqual([
    'warning: GEOL, line 19, hole BH2: the legend code is ""; the soil is taken from the first main word of the description',
    'warning: LOCA, line 11, hole BH2: the ground level is "Null", no number: it is left out',
  ]);
});

const changed = (index: number, row: readonly string[]) =>
  agsLog({ geol: GEOL.map((each, at) => (at === index ? row : each)) });

it.each([
  ['an overlap', ['BH1', '0.20', '2.10', 'CLAY', '201'], 'GEOL, line 17, hole BH1: a layer begins at 0.2 m'],
  [
    'a depth of words',
    ['BH1', '0.30', 'Null', 'CLAY', '201'],
    'GEOL, line 17, hole BH1: expected metres in GEOL_BASE, found "Null"',
  ],
  [
    'a comma',
    ['BH1', '0,30', '2.10', 'CLAY', '201'],
    'GEOL, line 17, hole BH1: expected metres in GEOL_TOP, found "0,30"',
  ],
  ['a layer upside down', ['BH1', '2.10', '0.30', 'CLAY', '201'], 'GEOL, line 17, hole BH1: expected a layer'],
  ['a field too many', ['BH1', '0.30', '2.10', 'CLAY', '201', ''], 'GEOL, line 17, hole BH1: expected 6 quoted fields'],
])('AGS 4: %s leaves that hole out, names the place and keeps the other', (_, row, words) => {
  const read = readAgs(changed(1, row));
  expect(read.holes.map(({ id }) => id)).toEqual(['BH2']);
  expect(told(read).some((each) => each.startsWith(`error: ${words}`))).toBe(true);
});

it('AGS 4: a broken quote costs one hole', () => {
  const read = readAgs(agsLog().replace('"0.30","2.10"', '"0.30,"2.10"'));
  expect(read.holes.map(({ id }) => id)).toEqual(['BH2']);
});

it('AGS 4: a gap is told and comes in as not described, so that everything below keeps its depth', () => {
  const read = readAgs(changed(1, ['BH1', '0.80', '2.10', 'CLAY', '201']));
  expect(column(read, 'BH1')).toEqual([
    [0, 0.3, 'topsoil'],
    [0.3, 0.8, 'unknown'],
    [0.8, 2.1, 'clay'],
    [2.1, 5, 'gravel'],
  ]);
  expect(told(read)).toContain(
    'warning: GEOL, line 17, hole BH1: nothing is said of the ground from 0.3 m to 0.8 m: it comes in as "not described"',
  );
});

it('AGS 4: a lost decimal point and a lost last layer are noticed', () => {
  expect(told(readAgs(changed(2, ['BH1', '2.10', '50', 'GRAVEL', '504'])))[0]).toContain(
    'has a decimal point been lost?',
  );
  expect(told(readAgs(agsLog({ geol: GEOL.slice(0, 2) })))[0]).toContain('the layers end at 2.1 m, the hole at 5 m');
});

it('feet, AGS 3 and files without layers are refused', () => {
  expect(readAgs(agsLog({ unit: 'ft' }))).toMatchObject({
    holes: [],
    problems: [{ rule: 'ags-unit' }, { rule: 'ags-unit' }],
  });
  expect(readAgs('"**PROJ"\n"*PROJ_ID"\n')).toMatchObject({ holes: [], problems: [{ rule: 'ags3' }] });
  expect(readAgs('"GROUP","PROJ"')).toMatchObject({ holes: [], problems: [{ rule: 'no-loca' }] });
  expect(readAgs('hello')).toMatchObject({ holes: [], problems: [{ rule: 'no-loca' }] });
});

it('AGS 4: files with LF or CR alone, in small letters, with groups of their own', () => {
  const own = '"GROUP","XYZZ"\r\n"HEADING","LOCA_ID","XYZZ_A"\r\n"UNIT","",""\r\n"DATA","BH1","own"\r\n';
  const expected = column(readAgs(agsLog()), 'BH1');
  const variants = [
    agsLog().replaceAll('\r\n', '\n'),
    agsLog().replaceAll('\r\n', '\r'),
    agsLog().replaceAll('"DATA"', '"Data"'),
    own + agsLog(),
    agsLog() + own,
  ];
  for (const text of variants) expect(column(readAgs(text), 'BH1')).toEqual(expected);
});

it('AGS 4: a heading that is missing is named', () => {
  const read = readAgs(agsLog().replaceAll('GEOL_BASE', 'GEOL_XXXX'));
  expect(read.holes).toEqual([]);
  expect(told(read)).toEqual(['error: GEOL, line 12: the heading GEOL_BASE is missing']);
});

it.each([
  ['degrees, minutes and seconds', '51:30:27.5', '-0:05:42.72', 51.507639, -0.0952],
  ['degrees', '51.5', '-0.25', 51.5, -0.25],
])('AGS 4: a hole without a grid stands by its latitude and longitude in %s', (_, lat, lon, latDeg, lonDeg) => {
  const text = agsLog({ loca: [['BH1', '', '', '', '3.70', '5.00']] })
    .replace('"LOCA_FDEP"', '"LOCA_FDEP","LOCA_LAT","LOCA_LON"')
    .replace('"UNIT","","m","m","","m","m"', '"UNIT","","m","m","","m","m","",""')
    .replace('"TYPE","ID","2DP","2DP","PA","2DP","2DP"', '"TYPE","ID","2DP","2DP","PA","2DP","2DP","DMS","DMS"')
    .replace('"3.70","5.00"', `"3.70","5.00","${lat}","${lon}"`);
  const position = readAgs(text).holes[0]!.position!;
  expect(position.crs).toBe('EPSG:4326');
  expect(position.north).toBeCloseTo(latDeg, 6);
  expect(position.east).toBeCloseTo(lonDeg, 6);
});

it.each([
  ['OSGB36', 'EPSG:27700'],
  ['BNG', 'EPSG:27700'],
  ['British National Grid', 'EPSG:27700'],
  ['Irish Grid', 'EPSG:29903'],
  ['Local', 'Local'],
])('AGS 4: the grid %s is %s', (grid, crs) => {
  expect(readAgs(agsLog({ grid })).holes[0]!.position!.crs).toBe(crs);
});

it('AGS 4: where the hole is said to be deeper, the line that says so is named', () => {
  const read = readAgs(agsLog().replace('"3.70","5.00"', '"3.70","25.00"'));
  expect(told(read)).toContain('warning: LOCA, line 10, hole BH1: the layers end at 5 m, the hole at 25 m');
});

it('AGS 4: blanks around fields and a broken line about the project cost no hole', () => {
  const text = agsLog()
    .replace('"BH1","2.10","5.00"', '"BH1", "2.10" ,"5.00"')
    .replace('"Borers & Co"', '"Borers\r\n& Co"');
  expect(column(readAgs(text), 'BH1')).toEqual(column(readAgs(agsLog()), 'BH1'));
  expect(readAgs(text).problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});
