/** The high-contrast picture of a kind of ground: its hatch and its Finnish code, black on near-white. */
import type { Point2, SoilKind } from './drawing.ts';
import { earthTile_m } from './earth-kinds.ts';
import { HATCH_M, HATCHES } from './hatches.ts';
import { lettersOf } from './letter-strokes.ts';
import { SOIL_CODES } from './soil-codes.ts';
import { blend, bytesOf, indexAt, type Tile, tileOf } from './tile.ts';

const PAPER = '#f6f4ee';
const INK = [12, 12, 14] as const;
const PAPER_RGB = [246, 244, 238] as const;
/** Of a unit square's side. */
const LETTERS = { high: 0.34, width: 0.075, margin: 0.2 };

/** RGBA bytes, `size` × `size`, the lowest row first; it covers `earthTile_m(soil)` metres and joins on all sides. */
export function paintHatch(soil: SoilKind, size: number): Uint8ClampedArray<ArrayBuffer> {
  const tile = tileOf(size, PAPER);
  const count = Math.round(earthTile_m(soil) / HATCH_M);
  const unit = size / count;
  const squares: Point2[] = Array.from({ length: count * count }, (_, k) => [k % count, Math.floor(k / count)]);
  for (const [column, row] of squares) {
    for (const { points, width } of HATCHES[soil].lines) {
      paintStroke(
        tile,
        points.map(([x, y]) => [(x + column) * unit, (y + row) * unit]),
        width * unit,
        INK,
      );
    }
    for (const { at, radius } of HATCHES[soil].dots) {
      const centre: Point2 = [(at[0] + column) * unit, (at[1] + row) * unit];
      paintStroke(tile, [centre, centre], 2 * radius * unit, INK);
    }
  }
  // A code in each row, moved on by two squares, so that a thin layer shows it too.
  for (const [column, row] of squares) {
    if ((column + 2 * row) % count === 0) paintCode(tile, SOIL_CODES[soil].fi, [column * unit, row * unit], unit);
  }
  return bytesOf(tile);
}

function paintCode(tile: Tile, code: string, [left, low]: Point2, unit: number): void {
  const { strokes, width } = lettersOf(code);
  const high = LETTERS.high * unit;
  const [x, y] = [left + unit / 2, low + unit / 2];
  const half = (width * high) / 2;
  paintStroke(
    tile,
    [
      [x - half, y],
      [x + half, y],
    ],
    high + LETTERS.margin * unit,
    PAPER_RGB,
  );
  for (const points of strokes) {
    const placed = points.map((p): Point2 => [x - half + p[0] * high, y + (p[1] - 0.5) * high]);
    paintStroke(tile, placed, LETTERS.width * unit, INK);
  }
}

/** A line of this width in pixels, round at its ends and corners. */
function paintStroke(
  tile: Tile,
  points: readonly Point2[],
  width: number,
  rgb: readonly [number, number, number],
): void {
  for (let k = 0; k + 1 < points.length; k++)
    paintSegment(tile, points[k] as Point2, points[k + 1] as Point2, width / 2, rgb);
}

function paintSegment(
  tile: Tile,
  [ax, ay]: Point2,
  [bx, by]: Point2,
  half: number,
  rgb: readonly [number, number, number],
): void {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const reach = half + 1;
  for (let y = Math.floor(Math.min(ay, by) - reach); y <= Math.max(ay, by) + reach; y++)
    for (let x = Math.floor(Math.min(ax, bx) - reach); x <= Math.max(ax, bx) + reach; x++) {
      const [px, py] = [x + 0.5 - ax, y + 0.5 - ay];
      const along = square > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / square)) : 0;
      const cover = half + 0.5 - Math.hypot(px - along * dx, py - along * dy);
      if (cover > 0) blend(tile, indexAt(tile, x, y), rgb, Math.min(1, cover));
    }
}
