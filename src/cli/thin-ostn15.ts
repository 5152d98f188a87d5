/**
 * `npx tsx src/cli/thin-ostn15.ts FOLDER`: writes `exchange/boreholes/osgb-shifts.json` from Ordnance Survey's OSTN15, and
 * prints how far the thinned table is from the whole one. FOLDER has OSTN15 as Geo::Coordinates::OSGB 2.20 packs it (CPAN;
 * Debian `libgeo-coordinates-osgb-perl`): `ostn_east_shift_82140` and `ostn_north_shift_-84180`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ShiftTable, shiftIn, shiftsOf } from '../exchange/boreholes/osgb-shifts.ts';

const OUT = fileURLToPath(new URL('../exchange/boreholes/osgb-shifts.json', import.meta.url));
/** Each kilometre of the grid on GRS80. */
const WHOLE = { stepKm: 1, columns: 701, rows: 1251 };
const THIN = { stepKm: 10, columns: 71, rows: 126 };
const UNIT_M = 0.01;

/** Millimetres above the least one. */
function packed(file: string, least_m: number): (index: number) => number {
  const bytes = readFileSync(file);
  return (index) => least_m + bytes.readUInt16LE(2 * index) / 1000;
}

function thinned(folder: string): void {
  const east = packed(`${folder}/ostn_east_shift_82140`, 82.14);
  const north = packed(`${folder}/ostn_north_shift_-84180`, -84.18);
  const whole = (index: number) => [east(index), north(index)] as const;
  /** OSTN15 is asked by coordinates on GRS80, this table by those of maps: three rounds are exact to a tenth of a millimetre. */
  const shiftAt = (mapEast: number, mapNorth: number): readonly [number, number] => {
    let shift: readonly [number, number] = [95, -70];
    for (let round = 0; round < 4; round++) {
      const inside = (value: number, count: number) => Math.min(Math.max(value, 0), 1000 * (count - 1));
      const [x, y] = [inside(mapEast - shift[0], WHOLE.columns), inside(mapNorth - shift[1], WHOLE.rows)];
      shift = shiftIn(WHOLE, whole, x, y)!;
    }
    return shift;
  };
  const [easts, norths] = [0, 1].map((axis) => {
    const bytes = Buffer.alloc(2 * THIN.columns * THIN.rows);
    for (let index = 0; index < THIN.columns * THIN.rows; index++) {
      const shift = shiftAt((index % THIN.columns) * 10_000, Math.floor(index / THIN.columns) * 10_000);
      bytes.writeInt16LE(Math.round(shift[axis]! / UNIT_M), 2 * index);
    }
    return bytes.toString('base64');
  });
  const source = 'Ordnance Survey OSTN15, as packed by Geo::Coordinates::OSGB 2.20; each tenth point, in centimetres';
  const licence = '© Copyright and database rights Ordnance Survey Limited 2016, BSD: see osgb-shifts.LICENSE.txt';
  const table: ShiftTable = { ...THIN, unit_m: UNIT_M, east: easts!, north: norths! };
  writeFileSync(OUT, `${JSON.stringify({ source, licence, ...table }, null, 2)}\n`);

  const shifts = shiftsOf(table);
  const off_m: number[] = [];
  for (let row = 0; row < WHOLE.rows; row++) {
    for (let column = 0; column < WHOLE.columns; column++) {
      const [x, y] = [column * 1000, row * 1000];
      const [exact, thin] = [shiftAt(x, y), shiftIn(table, shifts, x, y)!];
      off_m.push(Math.hypot(exact[0] - thin[0], exact[1] - thin[1]));
    }
  }
  off_m.sort((a, b) => a - b);
  const at = (part: number) => off_m[Math.round(part * (off_m.length - 1))]!.toFixed(3);
  console.log(`${off_m.length} points: median ${at(0.5)} m, 95 % ${at(0.95)} m, most ${at(1)} m`);
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && existsSync(folder)) thinned(folder);
else {
  console.error('usage: npx tsx src/cli/thin-ostn15.ts FOLDER');
  process.exitCode = 2;
}
