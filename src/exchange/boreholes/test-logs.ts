/** Small logs of invented holes, for the tests of this folder. */
import { messageIn } from '../said.ts';
import type { BoreholeReading } from './borehole.ts';
import type { LogKind } from './read-log.ts';

/** Problems in English, with their severity. */
export const told = ({ problems }: BoreholeReading): readonly string[] =>
  problems.map((problem) => `${problem.severity}: ${messageIn('en', problem)}`);

const ags = (...rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

export type Cells = readonly (readonly string[])[];

export interface AgsOptions {
  readonly loca?: Cells;
  readonly geol?: Cells;
  readonly grid?: string;
  readonly unit?: string;
}

export const GEOL: Cells = [
  ['BH1', '0.00', '0.30', 'Grass over TOPSOIL', '101'],
  ['BH1', '0.30', '2.10', 'Stiff "blue" sandy CLAY, with roots', '201'],
  ['BH1', '2.10', '5.00', 'GRAVEL', '504'],
  ['BH2', '0.00', '4.00', 'Fine SAND', ''],
];

/** Two holes in London. */
export function agsLog({ loca, geol = GEOL, grid = 'OSGB', unit = 'm' }: AgsOptions = {}): string {
  const holes = loca ?? [
    ['BH1', '532290.00', '180450.00', grid, '3.70', '5.00'],
    ['BH2', '532280.00', '180410.00', grid, 'Null', '4.00'],
  ];
  return ags(
    ['GROUP', 'PROJ'],
    ['HEADING', 'PROJ_ID', 'PROJ_NAME', 'PROJ_CONT'],
    ['UNIT', '', '', ''],
    ['TYPE', 'ID', 'X', 'X'],
    ['DATA', '7', 'Wharf', 'Borers & Co'],
    ['GROUP', 'LOCA'],
    ['HEADING', 'LOCA_ID', 'LOCA_NATE', 'LOCA_NATN', 'LOCA_GREF', 'LOCA_GL', 'LOCA_FDEP'],
    ['UNIT', '', 'm', 'm', '', 'm', 'm'],
    ['TYPE', 'ID', '2DP', '2DP', 'PA', '2DP', '2DP'],
    ...holes.map((row) => ['DATA', ...row]),
    ['GROUP', 'GEOL'],
    ['HEADING', 'LOCA_ID', 'GEOL_TOP', 'GEOL_BASE', 'GEOL_DESC', 'GEOL_LEG'],
    ['UNIT', '', unit, unit, '', ''],
    ['TYPE', 'ID', '2DP', '2DP', 'X', 'PA'],
    ...geol.map((row) => ['DATA', ...row]),
    ['GROUP', 'WSTG'],
    ['HEADING', 'LOCA_ID', 'WSTG_DPTH'],
    ['UNIT', '', 'm'],
    ['TYPE', 'ID', '2DP'],
    ['DATA', 'BH1', '2.50'],
    ['GROUP', 'WSTD'],
    ['HEADING', 'LOCA_ID', 'WSTG_DPTH', 'WSTD_NMIN', 'WSTD_POST'],
    ['UNIT', '', 'm', 'min', 'm'],
    ['TYPE', 'ID', '2DP', '0DP', '2DP'],
    ['DATA', 'BH1', '2.50', '20', '1.80'],
    ['DATA', 'BH1', '2.50', '5', '2.20'],
  );
}

export const gefLog = (rows: readonly string[], code = 'GEF-BORE-Report,1,0,0'): string =>
  [
    '#GEFID = 1,1,0',
    '#COLUMN = 3',
    '#COLUMNINFO = 1, m, Diepte bovenkant laag, 1',
    '#COLUMNINFO = 2, m, Diepte onderkant laag, 2',
    '#COLUMNINFO = 3, mm, Zandmediaan, 8',
    '#COLUMNVOID = 3, -9999.99',
    '#COLUMNSEPARATOR = ;',
    '#RECORDSEPARATOR = !',
    `#LASTSCAN = ${rows.length}`,
    `#REPORTCODE = ${code}`,
    '#TESTID = B7',
    '#XYID = 31000,155000,463000',
    '#ZID = 31000,-1.25',
    '#MEASUREMENTVAR = 16, 6.00, m, einddiepte',
    '#EOH =',
    ...rows,
  ].join('\n');

export const GEF_ROWS = [
  "0.00;1.50;-9999.99;'Kz3';'GR';'zand; fijn';!",
  "1.50;4.00;210.00;'Zs1';'BR';!",
  "4.00;6.00;-9999.99;'NBE';!",
];

export const broLog = (
  layers: readonly (readonly [string, string, string, string?])[],
  uom = 'm',
): string => `<?xml version="1.0"?>
<a:registrationRequest xmlns:a="urn:a" xmlns:b="urn:b" xmlns:gml="http://www.opengis.net/gml/3.2">
 <a:BHR_GT_CompleteReport_V1>
${layers
  .map(
    ([top, base, name, made]) =>
      `<b:layer><b:upperBoundary uom="${uom}">\n ${top} </b:upperBoundary><b:lowerBoundary uom="${uom}">${base}</b:lowerBoundary>` +
      `<b:anthropogenic>${made ?? 'nee'}</b:anthropogenic><b:soil><b:geotechnicalSoilName>${name}</b:geotechnicalSoilName>` +
      '<b:colour>grijs</b:colour></b:soil></b:layer>',
  )
  .join('\n')}
  <a:objectIdAccountableParty>HB1</a:objectIdAccountableParty>
  <a:deliveredLocation><gml:Point srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos>155000 463000</gml:pos></gml:Point></a:deliveredLocation>
  <a:deliveredVerticalPosition><b:offset uom="m">12.5</b:offset></a:deliveredVerticalPosition>
  <a:finalDepthBoring uom="m">${layers.at(-1)?.[1]}</a:finalDepthBoring>
 </a:BHR_GT_CompleteReport_V1>
</a:registrationRequest>`;

/** Beside Hämeensilta. */
export const infraLog = (rows: readonly string[], head: readonly string[] = []): string =>
  [
    'FO 2.5 Koe',
    'KJ ETRS-GK24 N2000',
    'OM Kaupunki',
    'TY 12 Silta',
    ...head,
    'TT PA - P1',
    'XY 6820800.50 24487500.25 79.9 01022003 101',
    ...rows,
    '-1 KL',
  ].join('\r\n');

export const INFRA_ROWS = [
  'AL 0.5 Lk Ta',
  '1.00 1 1 saSi',
  '1.50 2 1',
  'VH',
  '2.10 100 1 Sa',
  'EM lieju',
  '2.75 200 1',
  '3.13 1000 1 Ka',
];

/** A good one of each format. */
export const SOUND_LOGS: readonly (readonly [LogKind, string])[] = [
  ['ags', agsLog()],
  ['gef', gefLog(GEF_ROWS)],
  [
    'bro',
    broLog([
      ['0', '1.5', 'klei'],
      ['1.5', '4', 'siltigZand'],
      ['4', '6', 'veen'],
    ]),
  ],
  ['infra', infraLog(INFRA_ROWS)],
];
