/** Reads an undamaged QR code of level Q, versions 1 to 10, by ISO/IEC 18004; written apart from what makes the codes. */

const ALIGNMENT = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];
/** Data codewords of each block. */
const BLOCKS = [
  [13],
  [22],
  [17, 17],
  [24, 24],
  [15, 15, 16, 16],
  [19, 19, 19, 19],
  [14, 14, 15, 15, 15, 15],
  [18, 18, 18, 18, 19, 19],
  [16, 16, 16, 16, 17, 17, 17, 17],
  [19, 19, 19, 19, 19, 19, 20, 20],
];
const MASKS: readonly ((i: number, j: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];
const LEVEL_Q = 0b11;

/** @param modules without the quiet zone, rows from the top, true is black */
export function readQr(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const dark = (row: number, column: number) => modules[row]![column]!;
  const format =
    bits([0, 1, 2, 3, 4, 5, 7, 8].map((c) => dark(8, c)).concat([7, 5, 4, 3, 2, 1, 0].map((r) => dark(r, 8)))) ^
    0b101010000010010;
  if (format >> 13 !== LEVEL_Q) throw new Error('not a code of level Q');
  const mask = MASKS[(format >> 10) & 7]!;
  const read: boolean[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFunction(version, size, row, column)) read.push(dark(row, column) !== mask(row, column));
      }
    }
  }
  const blocks = BLOCKS[version - 1]!;
  const data = blocks.map((length) => new Array<number>(length));
  let at = 0;
  for (let i = 0; i < Math.max(...blocks); i++) {
    for (const block of data) if (i < block.length) block[i] = bits(read.slice(8 * at, 8 * ++at));
  }
  const stream = data.flat().flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1) === 1));
  if (bits(stream.slice(0, 4)) !== 0b0100) throw new Error('not in bytes');
  const counted = version < 10 ? 8 : 16;
  const length = bits(stream.slice(4, 4 + counted));
  const bytes = Array.from({ length }, (_, i) => bits(stream.slice(4 + counted + 8 * i, 12 + counted + 8 * i)));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

const bits = (values: readonly boolean[]): number => values.reduce((sum, value) => 2 * sum + (value ? 1 : 0), 0);

/** Finders with their white and the format, timing, alignment, version. */
function isFunction(version: number, size: number, row: number, column: number): boolean {
  if (row === 6 || column === 6) return true;
  if ((row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9)) return true;
  if (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
  const centres = ALIGNMENT[version - 1]!;
  const last = centres.at(-1);
  return centres.some((r) =>
    centres.some((c) => {
      const isOnFinder = (r === 6 && c === 6) || (r === 6 && c === last) || (r === last && c === 6);
      return !isOnFinder && Math.abs(row - r) <= 2 && Math.abs(column - c) <= 2;
    }),
  );
}
