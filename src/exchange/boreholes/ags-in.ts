/** AGS 4: holes (LOCA), their layers (GEOL) and where water came in (WSTG, WSTD). Never throws. */
import { type ImportProblem, importError, phrase } from '../said.ts';
import { type AgsGroup, type AgsRow, type AgsTables, agsTables, idOf, rowsOf } from './ags-groups.ts';
import { agsPlace } from './ags-place.ts';
import { strikesOf } from './ags-water.ts';
import {
  type Borehole,
  type BoreholeLayer,
  type BoreholeReading,
  decimalOf,
  type HoleSpot,
  holeError,
  holeWarning,
  nothingRead,
} from './borehole.ts';
import { listedTwice, noLayers, noMetres, notUpright } from './hole-faults.ts';
import { agsLegendClass, describedClass, type SoilClass } from './soil-classes.ts';
import { soundLayers } from './sound-layers.ts';

export function readAgs(text: string): BoreholeReading {
  if (/^\s*"\*\*/.test(text.replace(/^\uFEFF/, ''))) return nothingRead(importError('ags3', [], phrase(AGS3)));
  const tables = agsTables(text.replace(/^\uFEFF/, ''));
  const { groups } = tables;
  const edition = groups.get('TRAN')?.rows[0];
  if (edition && /^[123]/.test(edition.cells.TRAN_AGS ?? '')) {
    return nothingRead(holeError('ags3', { group: 'TRAN', line: edition.line }, AGS3));
  }
  const loca = groups.get('LOCA');
  if (!loca) return nothingRead(importError('no-loca', [], phrase('expected AGS 4 with a group LOCA, found none')));
  const geol = groups.get('GEOL');
  if (!geol) {
    const said = phrase('expected a group GEOL with the layers, found none');
    return { ...nothingRead(importError('no-geol', [], said)), named: loca.rows.map(idOf) };
  }
  const problems = [...tables.problems, ...unitProblems('GEOL', geol), ...unitProblems('LOCA', loca)];
  const hasUnits = !problems.some(({ rule }) => rule === 'ags-unit');
  const named = [...new Set(loca.rows.map(idOf))];
  const holes: Borehole[] = [];
  for (const id of hasUnits ? named : []) {
    const read = holeOf(id, loca, geol, tables);
    problems.push(...read.problems);
    if (read.hole) holes.push(read.hole);
  }
  problems.push(...strays(geol, named));
  const project = groups.get('PROJ')?.rows[0]?.cells;
  const title = [project?.PROJ_NAME, project?.PROJ_ID].filter(Boolean).join(', ');
  return { holes, named, problems, title, author: project?.PROJ_CONT || edition?.cells.TRAN_PROD };
}

const AGS3 = 'this is AGS 3, whose tables are others: have it saved as AGS 4';

/** Depths in feet would be wrong without a word. */
function unitProblems(group: 'GEOL' | 'LOCA', { line, headings: all, units }: AgsGroup): readonly ImportProblem[] {
  const headings = group === 'GEOL' ? ['GEOL_TOP', 'GEOL_BASE'] : ['LOCA_NATE', 'LOCA_NATN'];
  return headings
    .filter((heading) => units[heading] !== 'm')
    .map((heading) => {
      const [spot, unit] = [{ group, line }, units[heading] ?? ''];
      return all.includes(heading)
        ? holeError('ags-unit', spot, 'expected {heading} in m, found the unit "{unit}"', { heading, unit })
        : holeError('ags-unit', spot, 'the heading {heading} is missing', { heading });
    });
}

const strays = (geol: AgsGroup, named: readonly string[]): readonly ImportProblem[] =>
  [...new Map(geol.rows.filter((row) => !named.includes(idOf(row))).map((row) => [idOf(row), row])).values()].map(
    (row) => holeError('no-hole', { group: 'GEOL', line: row.line, hole: idOf(row) }, 'this hole is not in LOCA'),
  );

interface HoleReading {
  readonly hole?: Borehole;
  readonly problems: readonly ImportProblem[];
}

function holeOf(id: string, loca: AgsGroup, geol: AgsGroup, { groups, spoilt }: AgsTables): HoleReading {
  const [row, again] = rowsOf(loca, id);
  const spot: HoleSpot = { group: 'LOCA', line: row!.line, hole: id };
  if (again) {
    return { problems: [listedTwice({ ...spot, line: again.line })] };
  }
  // A broken line has already been told of.
  if (spoilt.has(id)) return { problems: [] };
  const tilt = rowsOf(groups.get('HORN'), id).find(
    ({ cells }) => Math.abs((decimalOf(cells.HORN_INCL) ?? 90) - 90) > 1,
  );
  if (tilt) {
    return { problems: [notUpright({ group: 'HORN', line: tilt.line, hole: id })] };
  }
  const rows = rowsOf(geol, id);
  if (rows.length === 0) return { problems: [noLayers(spot)] };
  const problems: ImportProblem[] = [];
  const layers = rows.map((each) => layerOf(each, id, geol, problems));
  if (layers.some((layer) => layer === undefined)) return { problems };
  const end = { depth_m: decimalOf(row!.cells.LOCA_FDEP), spot };
  const sound = soundLayers(layers as BoreholeLayer[], { ...spot, group: 'GEOL' }, end);
  problems.push(...sound.problems);
  if (!sound.layers) return { problems };
  const place = agsPlace(row!, spot);
  problems.push(...place.problems);
  const water = strikesOf(groups, id, problems);
  return { hole: { id, spot, layers: sound.layers, water, ...place.found }, problems };
}

function layerOf(
  { line, cells }: AgsRow,
  hole: string,
  { types }: AgsGroup,
  problems: ImportProblem[],
): BoreholeLayer | undefined {
  const spot: HoleSpot = { group: 'GEOL', line, hole };
  const [top_m, base_m] = ['GEOL_TOP', 'GEOL_BASE'].map((heading) => {
    const said = cells[heading] ?? '';
    const depth_m = decimalOf(said);
    const gaps = { heading, found: said, type: types[heading] ?? '' };
    if (depth_m === undefined) {
      problems.push(noMetres(spot, heading, said));
    } else if (/^\dDP$/.test(gaps.type) && (said.split('.')[1]?.length ?? 0) !== Number(gaps.type[0])) {
      const words = '{heading} is "{found}", though its type is {type}: has a decimal point been lost?';
      problems.push(holeWarning('other-decimals', spot, words, gaps));
    }
    return depth_m;
  });
  if (top_m === undefined || base_m === undefined) return undefined;
  const original = (cells.GEOL_DESC ?? '').trim();
  return { top_m, base_m, soil: soilOf(cells, original, spot, problems), original, line };
}

/** By the legend's code; where there is none, by the main word of the description, and that is told. */
function soilOf(cells: AgsRow['cells'], description: string, spot: HoleSpot, problems: ImportProblem[]): SoilClass {
  const code = cells.GEOL_LEG ?? '';
  const byCode = agsLegendClass(code);
  if (byCode) return byCode;
  const byWords = describedClass(description);
  const words = byWords
    ? 'the legend code is "{code}"; the soil is taken from the first main word of the description'
    : 'the legend code is "{code}" and the description has no main word in capitals: the soil stays "not described"';
  problems.push(holeWarning('no-legend', spot, words, { code }));
  return byWords ?? 'unknown';
}
