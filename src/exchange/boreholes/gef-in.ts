/** GEF-BORE, the Dutch exchange of one borehole: keywords with `#`, then a row for each layer. Never throws. */
import { parse } from 'csv-parse/sync';
import { type ImportProblem, importError, phrase } from '../said.ts';
import {
  type BoreholeLayer,
  type BoreholeReading,
  decimalOf,
  type HoleSpot,
  holeError,
  holeWarning,
  nothingRead,
} from './borehole.ts';
import { type GefHeader, gefHeader } from './gef-header.ts';
import { groundLevel, noBoundaries, noLayers, otherSoil } from './hole-faults.ts';
import { nen5104Class } from './soil-classes.ts';
import { soundLayers } from './sound-layers.ts';

export function readGef(text: string): BoreholeReading {
  const header = gefHeader(text);
  if (!header)
    return nothingRead(importError('not-gef', [], phrase('expected the keyword #EOH after the header, found none')));
  const report = header.last('REPORTCODE') ?? header.last('PROCEDURECODE');
  const code = report?.values[0] ?? '';
  if (!/^GEF-BORE/i.test(code)) {
    const words = 'expected GEF-BORE-Report, a log of a borehole, found "{found}"';
    return nothingRead(
      holeError('not-bore', { group: '#REPORTCODE', line: report?.line ?? 1 }, words, { found: code }),
    );
  }
  const test = header.last('TESTID');
  const hole = test?.values[0] || 'GEF';
  const problems: ImportProblem[] = [];
  const failed = (): BoreholeReading => ({ holes: [], named: [hole], problems });
  const columns = depthColumns(header, hole, problems);
  if (!columns) return failed();
  const spot: HoleSpot = { group: '#EOH', line: header.endLine, hole };
  const listed = rowsOf(header, columns, spot, problems);
  if (!listed) return failed();
  if (listed.length === 0) {
    problems.push(noLayers(spot));
    return failed();
  }
  const sound = soundLayers(listed, spot, { depth_m: header.variable(/einddiepte/i), spot });
  problems.push(...sound.problems);
  if (!sound.layers) return failed();
  const xy = header.last('XYID');
  const [east, north] = [decimalOf(xy?.values[1]), decimalOf(xy?.values[2])];
  const position =
    east === undefined || north === undefined
      ? undefined
      : { east, north, crs: GRID_CODES[xy!.values[0]!] ?? xy!.values[0] };
  const level = header.last('ZID');
  const levelSpot = { group: '#ZID', line: level?.line ?? header.endLine, hole };
  const surface_m = groundLevel(level && (level.values[1] ?? ''), levelSpot, problems);
  const water_m = header.variable(/grondwaterstand/i);
  const water = water_m === undefined || water_m < 0 ? [] : [{ depth_m: water_m }];
  const where = { group: '#XYID', line: xy?.line ?? header.endLine, hole };
  const title = header.last('PROJECTID')?.values.join(' ');
  const author = header.last('COMPANYID')?.values[0];
  return {
    holes: [{ id: hole, spot: where, position, layers: sound.layers, water, surface_m }],
    named: [hole],
    problems,
    title,
    author,
  };
}

/** Coordinate systems of GEF: 31000 is the Dutch grid. */
const GRID_CODES: Readonly<Record<string, string>> = { '31000': 'EPSG:28992' };

interface DepthColumns {
  readonly top: number;
  readonly base: number;
  readonly count: number;
}

/** Quantity 1 is the top of a layer, 2 its base. */
function depthColumns(header: GefHeader, hole: string, problems: ImportProblem[]): DepthColumns | undefined {
  const infos = header.all('COLUMNINFO');
  const count = Number(header.last('COLUMN')?.values[0] ?? infos.length);
  const [top, base] = ['1', '2'].map((quantity) => infos.find(({ values }) => values[3] === quantity));
  const isFine = [top, base].every((info) => info?.values[1] === 'm' && decimalOf(info.values[0]) !== undefined);
  if (top && base && isFine && Number.isInteger(count) && count > 0 && count < 100) {
    return { top: Number(top.values[0]) - 1, base: Number(base.values[0]) - 1, count };
  }
  const line = (top ?? base ?? header.last('COLUMN'))?.line ?? header.endLine;
  const words = 'expected columns of the top and the base of layers, in m; the hole is left out';
  problems.push(holeError('no-columns', { group: '#COLUMNINFO', line, hole }, words));
  return undefined;
}

/** Undefined when a row cannot be relied upon. */
function rowsOf(
  header: GefHeader,
  { top, base, count }: DepthColumns,
  spot: HoleSpot,
  problems: ImportProblem[],
): readonly BoreholeLayer[] | undefined {
  const voids = header.all('COLUMNVOID').map(({ values }) => Number(values[1]));
  let isBroken = false;
  const layers: BoreholeLayer[] = [];
  for (const { line, text } of header.rows) {
    const at = { ...spot, line };
    const cells = cellsOf(text, header.separator, header.recordEnd);
    const [top_m, base_m] = [decimalOf(cells?.[top]), decimalOf(cells?.[base])];
    const isNumber = top_m !== undefined && base_m !== undefined && !voids.includes(top_m) && !voids.includes(base_m);
    if (!isNumber || cells!.length < count) {
      problems.push(noBoundaries(at, text));
      isBroken = true;
      continue;
    }
    const texts = cells!.slice(count).filter((cell) => cell !== '');
    const soil = nen5104Class(texts[0] ?? '');
    if (!soil) problems.push(otherSoil(at, texts[0] ?? ''));
    layers.push({ top_m, base_m, soil: soil ?? 'unknown', original: texts.join('; '), line });
  }
  const scans = header.last('LASTSCAN');
  if (scans && Number(scans.values[0]) !== header.rows.length) {
    const gaps = { said: scans.values[0] ?? '', count: header.rows.length };
    const where = { group: '#LASTSCAN', line: scans.line, hole: spot.hole };
    problems.push(
      holeWarning('other-count', where, 'the header says {said} rows, the file has {count}: is it cut off?', gaps),
    );
  }
  return isBroken ? undefined : layers;
}

/** Texts stand in apostrophes, and may hold the separator. */
function cellsOf(row: string, delimiter: string, recordEnd: string): readonly string[] | undefined {
  const end = row.lastIndexOf(recordEnd);
  const text = recordEnd !== '' && end >= 0 ? row.slice(0, end) : row;
  try {
    const options = {
      delimiter,
      quote: "'",
      relax_column_count: true,
      trim: true,
      ignore_last_delimiters: false,
    } as const;
    const cells = (parse(text, options) as string[][])[0];
    return delimiter === ' ' ? cells?.filter((cell) => cell !== '') : cells;
  } catch {
    return undefined;
  }
}
