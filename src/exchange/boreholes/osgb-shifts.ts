/**
 * From OSGB36 to ETRS89 by Ordnance Survey's OSTN15, thinned: what is taken from a British grid coordinate to have the
 * same projection's on GRS80. Between points each 10 km, within 0.4 m of the whole OSTN15 (`cli/thin-ostn15.ts` tells).
 * © Copyright and database rights Ordnance Survey Limited 2016; the BSD licence stands in osgb-shifts.LICENSE.txt.
 */
import table from './osgb-shifts.json';

export interface ShiftTable {
  readonly stepKm: number;
  readonly columns: number;
  readonly rows: number;
  /** Metres of one unit of the shifts. */
  readonly unit_m: number;
  /** Signed 16-bit numbers, little-endian, in base64; rows from south to north. */
  readonly east: string;
  readonly north: string;
}

type Shift = readonly [east_m: number, north_m: number];

/** Metres; undefined where the table has no four points around. */
export function shiftIn(
  { stepKm, columns, rows }: Pick<ShiftTable, 'stepKm' | 'columns' | 'rows'>,
  at: (index: number) => Shift,
  east: number,
  north: number,
): Shift | undefined {
  const [x, y] = [east / (1000 * stepKm), north / (1000 * stepKm)];
  if (!(x >= 0 && x <= columns - 1 && y >= 0 && y <= rows - 1)) return undefined;
  const [column, row] = [Math.min(Math.floor(x), columns - 2), Math.min(Math.floor(y), rows - 2)];
  const [t, u] = [x - column, y - row];
  const first = row * columns + column;
  const corners = [
    [at(first), (1 - t) * (1 - u)],
    [at(first + 1), t * (1 - u)],
    [at(first + columns), (1 - t) * u],
    [at(first + columns + 1), t * u],
  ] as const;
  const sum = (axis: 0 | 1) => corners.reduce((total, [shift, weight]) => total + weight * shift[axis], 0);
  return [sum(0), sum(1)];
}

export function shiftsOf({ east, north, unit_m }: ShiftTable): (index: number) => Shift {
  const [easts, norths] = [east, north].map((text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new DataView(bytes.buffer);
  }) as [DataView, DataView];
  return (index) => [unit_m * easts.getInt16(2 * index, true), unit_m * norths.getInt16(2 * index, true)];
}

const shifts = shiftsOf(table);

/** Metres of the British grid on GRS80 from those on its maps; undefined outside of 0–700 km east, 0–1250 km north. */
export function onGrs80(east: number, north: number): readonly [number, number] | undefined {
  const shift = shiftIn(table, shifts, east, north);
  return shift && [east - shift[0], north - shift[1]];
}
