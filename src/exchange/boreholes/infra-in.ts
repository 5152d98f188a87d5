/** The Finnish Infra format 2.x: every hole with its soil codes, by method. North comes first. Never throws. */
import { type ImportProblem, importError, phrase } from '../said.ts';
import {
  type Borehole,
  type BoreholeReading,
  decimalOf,
  type GridPosition,
  type HoleSpot,
  holeWarning,
  nothingRead,
} from './borehole.ts';
import { groundLevel, notUpright } from './hole-faults.ts';
import { type InfraHole, infraFile } from './infra-lines.ts';
import { infraColumn } from './infra-rows.ts';
import { soundLayers } from './sound-layers.ts';

export function readInfra(text: string): BoreholeReading {
  const { holes: listed, strange } = infraFile(text);
  if (listed.every(({ header }) => !header.has('TT') && !header.has('XY'))) {
    return nothingRead(
      importError('not-infra', [], phrase('expected the Infra format with holes that have TT and XY, found none')),
    );
  }
  const problems: ImportProblem[] = strange.map(({ key, line }) =>
    holeWarning(
      'strange-line',
      { group: key.slice(0, 20), line },
      'this line is nothing of the Infra format; it is skipped',
    ),
  );
  const taken = new Map<string, number>();
  const named = listed.map((each, index) => nameOf(each, index, taken));
  const holes = listed.flatMap((each, index) => holeOf(each, named[index]!, problems) ?? []);
  const header = listed[0]!.header;
  const said = (key: string) =>
    header
      .get(key)
      ?.words.filter((word) => word !== '-')
      .join(' ') || undefined;
  return { holes, named, problems, title: said('TY'), author: said('OR') ?? said('OM') };
}

/** The hole's number in XY, else its first name in TT; holes of one name are numbered. */
function nameOf({ header }: InfraHole, index: number, taken: Map<string, number>): string {
  const known = [header.get('XY')?.words[4], header.get('TT')?.words[2]].find((word) => word && word !== '-');
  const name = known ?? `${index + 1}`;
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name}/${count}`;
}

function holeOf(hole: InfraHole, id: string, problems: ImportProblem[]): Borehole | undefined {
  const { header, firstLine, isClosed } = hole;
  const xy = header.get('XY');
  const spot: HoleSpot = { group: 'XY', line: xy?.line ?? firstLine, hole: id };
  if (!isClosed) {
    const line = hole.rows.at(-1)?.line ?? firstLine;
    problems.push(
      holeWarning('not-closed', { group: '-1', line, hole: id }, 'the hole has no end line -1: is the file cut off?'),
    );
  }
  const tilt = hole.rows.find(({ key, words }) => key === 'KK' && ![0, 90].includes(decimalOf(words[1]) ?? 90));
  if (tilt) {
    problems.push(notUpright({ group: 'KK', line: tilt.line, hole: id }));
    return undefined;
  }
  const column = infraColumn(hole, id);
  problems.push(...column.problems);
  if (!column.layers) return undefined;
  if (column.layers.every(({ soil, original }) => soil === 'unknown' && original === '')) {
    const words = 'no soil is named in this hole (method {method}); it is left out';
    const where = { group: 'TT', line: header.get('TT')?.line ?? firstLine, hole: id };
    problems.push(holeWarning('no-layers', where, words, { method: header.get('TT')?.words[0] ?? '–' }));
    return undefined;
  }
  const sound = soundLayers(column.layers, { ...spot, group: 'AL' });
  problems.push(...sound.problems);
  if (!sound.layers) return undefined;
  const level = xy?.words[2];
  const surface_m = groundLevel(level === '-' ? undefined : level, spot, problems);
  return { id, spot, position: positionOf(hole, spot, problems), layers: sound.layers, water: column.water, surface_m };
}

function positionOf({ header, grid }: InfraHole, spot: HoleSpot, problems: ImportProblem[]): GridPosition | undefined {
  const [north, east] = (header.get('XY')?.words ?? []).map(decimalOf);
  if (north === undefined || east === undefined) return undefined;
  const [first, second = ''] = grid?.words ?? [];
  const name = /^KKJ$/i.test(first ?? '') && /^[1-4]$/.test(second) ? `KKJ${second}` : first;
  const crs = name === undefined || name === '-' ? undefined : (gridNamed(name) ?? name);
  const zone = /^(?:ETRS-?)?GK(\d\d)/i.exec(name ?? '')?.[1];
  if (zone === undefined || east < 100_000 || east >= 1_000_000) return { north, east, crs };
  const words = 'east {east} lacks the zone of its grid: {zone} is put before it';
  problems.push(holeWarning('no-zone', spot, words, { east, zone }));
  return { north, east: Number(zone) * 1_000_000 + east, crs };
}

/** Grids by the names of JHS 197: `ETRS-GK24`, `ETRS-TM35FIN`, `KKJ2`, `YKJ`. */
function gridNamed(name: string): string | undefined {
  const gk = /^(?:ETRS-?)?GK(\d\d)(FIN)?$/i.exec(name)?.[1];
  if (gk !== undefined && Number(gk) >= 19 && Number(gk) <= 31) return `EPSG:${3854 + Number(gk)}`;
  if (/^(ETRS-)?TM35(FIN)?$/i.test(name)) return 'EPSG:3067';
  if (/^(KKJ-?)?YKJ$/i.test(name)) return 'EPSG:2393';
  const zone = /^KKJ-?([1-4])$/i.exec(name)?.[1];
  return zone === undefined ? undefined : `EPSG:${2390 + Number(zone)}`;
}
