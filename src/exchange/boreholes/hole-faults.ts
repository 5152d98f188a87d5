/** What logs of all formats may lack, told in the same way for each. */
import type { ImportProblem } from '../said.ts';
import { decimalOf, type HoleSpot, holeError, holeWarning } from './borehole.ts';

export const notUpright = (spot: HoleSpot): ImportProblem =>
  holeError('inclined', spot, 'this hole is not upright, so its lengths are no depths; it is left out');

export const listedTwice = (spot: HoleSpot): ImportProblem =>
  holeError('twice', spot, 'this hole is listed twice; it is left out');

export const noLayers = (spot: HoleSpot): ImportProblem =>
  holeWarning('no-layers', spot, 'no layers are described; the hole is left out');

/** The layer comes in. */
export const otherSoil = (spot: HoleSpot, code: string): ImportProblem =>
  holeWarning('other-soil', spot, 'the soil code "{code}" is unknown: the soil stays "not described"', { code });

export const noMetres = (spot: HoleSpot, heading: string, found: string): ImportProblem =>
  holeError('no-number', spot, 'expected metres in {heading}, found "{found}"; the hole is left out', {
    heading,
    found,
  });

export const noBoundaries = (spot: HoleSpot, row: string): ImportProblem => {
  const words = 'expected a row with a top and a base in metres, found "{found}"; the hole is left out';
  return holeError('no-number', spot, words, { found: row.slice(0, 60) });
};

/** The level of the ground in metres; words instead of a number are told. */
export function groundLevel(said: string | undefined, spot: HoleSpot, problems: ImportProblem[]): number | undefined {
  const level_m = decimalOf(said);
  if (said !== undefined && level_m === undefined) {
    const words = 'the ground level is "{found}", no number: it is left out';
    problems.push(holeWarning('no-level', spot, words, { found: said }));
  }
  return level_m;
}
