/**
 * Fixes worked out from a car's pseudoranges on Potsdamer Platz, Berlin, against centimetre truth: smartLoc (CC BY-SA
 * 4.0, TU Chemnitz 2016–2022). No filter and old hardware: the upper bound of bad.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enuFromGeodetic, geodeticFromEcef } from '../../../../src/geo/enu.ts';
import type { Triple } from '../../../../src/geo/quaternion.ts';
import { type ErrorSeries, fromZero } from './error-series.ts';
import { solveLinear } from './solve-linear.ts';

interface Range {
  readonly range_m: number;
  readonly variance_m2: number;
  readonly satellite: Triple;
  readonly system: number;
}

const LIGHT_MPS = 299_792_458;
const EARTH_RADPS = 7.292_115e-5;
const ROUNDS = 15;
/** Residuals beyond this are reflections (Cauchy weights). */
const USUAL_M = 10;

export function smartloc(folder: string): readonly ErrorSeries[] {
  const truth = new Map(
    rowsOf(join(folder, 'Berlin_Potsdamer_Platz_GT.txt')).map((row) => [Number(row[1]), tripleOf(row, 2)]),
  );
  const epochs = new Map<number, Range[]>();
  for (const row of rowsOf(join(folder, 'Berlin_Potsdamer_Platz_Input.txt'))) {
    if (row[0] !== 'pseudorange3') continue;
    const [time_s, range_m, variance_m2, system] = [row[1], row[2], row[3], row[8]].map(Number);
    if (!epochs.has(time_s!)) epochs.set(time_s!, []);
    epochs
      .get(time_s!)!
      .push({ range_m: range_m!, variance_m2: variance_m2!, satellite: tripleOf(row, 4), system: system! });
  }
  const errors = [...epochs].flatMap(([time_s, ranges]) => {
    const there = truth.get(time_s);
    const fix = there && fixFrom(ranges, there);
    if (!fix) return [];
    const { east_m, north_m } = enuFromGeodetic(geodeticFromEcef(there), geodeticFromEcef(fix));
    return [{ time_s, east_m, north_m, accuracy_m: undefined }];
  });
  return [fromZero(errors)];
}

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row.length > 4);

const tripleOf = (row: readonly string[], from: number): Triple => [
  Number(row[from]),
  Number(row[from + 1]),
  Number(row[from + 2]),
];

/** Reweighted least squares for the place and one clock a system; undefined with too few satellites. */
function fixFrom(ranges: readonly Range[], start: Triple): Triple | undefined {
  const systems = [...new Set(ranges.map(({ system }) => system))];
  const unknowns = 3 + systems.length;
  if (ranges.length < unknowns + 1) return undefined;
  // Any place on the earth would do to start from; the clocks begin at the median of what is left over.
  let place = start;
  let clocks = systems.map((system) =>
    middle(ranges.filter((r) => r.system === system).map((r) => r.range_m - distance_m(place, r))),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const matrix = Array.from({ length: unknowns }, () => new Array<number>(unknowns).fill(0));
    const right = new Array<number>(unknowns).fill(0);
    for (const one of ranges) {
      const clock = systems.indexOf(one.system);
      const far_m = distance_m(place, one);
      const rest_m = one.range_m - far_m - clocks[clock]!;
      const row = new Array<number>(unknowns).fill(0);
      for (let k = 0; k < 3; k++) row[k] = (place[k]! - turned(one)[k]!) / far_m;
      row[3 + clock] = 1;
      const weight = 1 / one.variance_m2 / (1 + (rest_m / USUAL_M) ** 2);
      for (let i = 0; i < unknowns; i++) {
        right[i]! += weight * row[i]! * rest_m;
        for (let j = 0; j < unknowns; j++) matrix[i]![j]! += weight * row[i]! * row[j]!;
      }
    }
    const step = solveLinear(matrix, right);
    if (!step) return undefined;
    place = [place[0] + step[0]!, place[1] + step[1]!, place[2] + step[2]!];
    clocks = clocks.map((clock, k) => clock + step[3 + k]!);
  }
  return place;
}

/** The satellite's place when the signal arrives, in axes that have turned with the earth since it left (Sagnac). */
function turned({ satellite: [x, y, z], range_m }: Range): Triple {
  const angle = (EARTH_RADPS * range_m) / LIGHT_MPS;
  return [x + angle * y, y - angle * x, z];
}

function distance_m(place: Triple, one: Range): number {
  const [x, y, z] = turned(one);
  return Math.hypot(place[0] - x, place[1] - y, place[2] - z);
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
