/**
 * Rows of an Infra hole as layers: each row tells of the ground from the row above, or from `AL`, down to its own depth,
 * and a row without a soil code goes on with the code above. Columns after format 2.3.
 */
import type { ImportProblem } from '../said.ts';
import { type BoreholeLayer, decimalOf, type HoleSpot, holeError, holeWarning, type WaterStrike } from './borehole.ts';
import { noBoundaries, noMetres, otherSoil } from './hole-faults.ts';
import { type Columns, columnsOf, oddRows } from './infra-columns.ts';
import type { InfraHole, InfraLine } from './infra-lines.ts';
import { codeClass, isIsoOnly, type SoilCodes } from './soil-classes.ts';

export interface InfraColumn {
  readonly layers: readonly BoreholeLayer[] | undefined;
  readonly water: readonly WaterStrike[];
  readonly problems: readonly ImportProblem[];
}

export function infraColumn({ header, rows }: InfraHole, hole: string): InfraColumn {
  const tt = header.get('TT');
  const columns = columnsOf(tt?.words[0] ?? '');
  const al = header.get('AL');
  const start_m = al ? decimalOf(al.words[0] === '-' ? '0' : al.words[0]) : 0;
  const refused = (problem: ImportProblem): InfraColumn => ({ layers: undefined, water: [], problems: [problem] });
  if (!columns) {
    const spot = { group: 'TT', line: tt?.line ?? rows[0]?.line ?? 1, hole };
    const gaps = { method: tt?.words[0] ?? '–' };
    return refused(
      holeWarning('other-method', spot, 'the method {method} tells of no layers; the hole is left out', gaps),
    );
  }
  if (start_m === undefined || start_m < 0) {
    return refused(noMetres({ group: 'AL', line: al!.line, hole }, 'AL', al!.words[0] ?? ''));
  }
  const problems: ImportProblem[] = [];
  if (!al) {
    const spot = { group: 'AL', line: rows[0]?.line ?? tt!.line, hole };
    problems.push(
      holeWarning('no-start', spot, 'no line AL says where the rows begin: they are taken from the surface'),
    );
  }
  problems.push(...oddRows(rows, columns, hole));
  const pieces: Piece[] =
    start_m > 0 ? [{ top_m: 0, base_m: start_m, code: codeIn(al?.words[2]), line: al!.line }] : [];
  const water: WaterStrike[] = [];
  let depth_m = start_m;
  for (const row of rows) {
    if (row.key === 'VH') water.push({ depth_m });
    if (/^[A-Z]/.test(row.key)) continue;
    const piece = pieceOf(row, columns, depth_m, hole);
    if ('rule' in piece) return refused(piece);
    depth_m = piece.base_m;
    pieces.push(piece);
  }
  const layers = layersOf(pieces, soilCodes(header.get('ML'), pieces), hole, problems);
  return { layers, water, problems };
}

interface Piece {
  readonly top_m: number;
  readonly base_m: number;
  readonly code: string | undefined;
  readonly line: number;
}

const codeIn = (word: string | undefined): string | undefined =>
  word === undefined || word === '-' ? undefined : word;

function pieceOf(
  { line, key, words }: InfraLine,
  columns: Columns,
  above_m: number,
  hole: string,
): Piece | ImportProblem {
  const spot: HoleSpot = { group: 'AL', line, hole };
  const cells = [key, ...words];
  const code = columns.soil === undefined ? undefined : codeIn(cells[columns.soil]);
  if (cells.length > columns.count || (code !== undefined && decimalOf(code) !== undefined)) {
    const gaps = { most: columns.count, found: cells.join(' ').slice(0, 60) };
    return holeError(
      'infra-row',
      spot,
      'expected a row of at most {most} columns with a soil code last, found "{found}"; the hole is left out',
      gaps,
    );
  }
  const [own_m, base_m] = [decimalOf(key), decimalOf(cells[columns.base ?? 0])];
  const top_m = columns.base === undefined ? above_m : own_m;
  if (own_m === undefined || top_m === undefined || base_m === undefined) {
    return noBoundaries(spot, cells.join(' '));
  }
  if (base_m < above_m) {
    const words = 'a row at {top} m stands below one at {base} m: depths must grow; the hole is left out';
    return holeError('layers-overlap', spot, words, { top: base_m, base: above_m });
  }
  return { top_m, base_m, code, line };
}

/** ISO where the classification says so; unclear where `Sa` stands beside codes that only ISO has. */
function soilCodes(ml: InfraLine | undefined, pieces: readonly Piece[]): SoilCodes | 'unclear' {
  if (/14688|ISO/i.test(ml?.words.join(' ') ?? '')) return 'iso';
  return pieces.some(({ code }) => code !== undefined && isIsoOnly(code)) ? 'unclear' : 'finnish';
}

function layersOf(
  pieces: readonly Piece[],
  codes: SoilCodes | 'unclear',
  hole: string,
  problems: ImportProblem[],
): readonly BoreholeLayer[] {
  const layers: BoreholeLayer[] = [];
  let code: string | undefined;
  for (const piece of pieces) {
    const before = layers.at(-1);
    const goesOn = before !== undefined && piece.top_m === before.base_m && (piece.code ?? code) === code;
    code = piece.code ?? code;
    // HP rows stand twice where the drill changes.
    if (piece.base_m === piece.top_m) continue;
    if (goesOn && before.original === (code ?? '')) {
      layers[layers.length - 1] = { ...before, base_m: piece.base_m };
      continue;
    }
    const soil = soilOf(code, codes, { group: 'AL', line: piece.line, hole }, problems);
    layers.push({ top_m: piece.top_m, base_m: piece.base_m, soil, original: code ?? '', line: piece.line });
  }
  return layers;
}

function soilOf(code: string | undefined, codes: SoilCodes | 'unclear', spot: HoleSpot, problems: ImportProblem[]) {
  if (code === undefined) {
    problems.push(holeWarning('no-soil', spot, 'no soil is named here: it stays "not described"'));
    return 'unknown';
  }
  if (codes === 'unclear' && /Sa$/.test(code)) {
    const words =
      '"{code}" is clay in Finnish codes and sand in ISO 14688, and this hole has codes of ISO too: the soil stays "not described"';
    problems.push(holeWarning('unclear-sa', spot, words, { code }));
    return 'unknown';
  }
  const soil = codes === 'unclear' ? (codeClass(code, 'finnish') ?? codeClass(code, 'iso')) : codeClass(code, codes);
  if (soil) return soil;
  problems.push(otherSoil(spot, code));
  return 'unknown';
}
