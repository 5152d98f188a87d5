/**
 * The grid of tiles: fixed cells of WGS84 latitude and longitude, each at least 1 km from side to side both ways.
 *
 * A row is 0.01° of latitude, counted from the south pole: 1 106 m at the equator, 1 117 m at the poles. How wide a tile
 * is depends on the whole degree of latitude it lies in: the fewest hundredths of a degree that divide the circle and
 * are 1 km or more at that degree's end towards the pole. At Tampere that is 0.02°, 1 065 m. Next to the poles one tile
 * goes all the way round.
 *
 * Ten by ten tiles are an area. Areas never lie across two degrees of latitude, so their tiles are all of one width.
 */
import { radFromDeg } from '../geo/angles.ts';
import { SEMI_MAJOR_M } from '../geo/ellipsoid.ts';
import type { Geodetic } from '../geo/frames.ts';

/** `row-column`, both counted from the south-west: rows from the south pole, columns from longitude -180°. */
export type TileKey = `${number}-${number}`;

/** The shortest side of a tile, and with it the most exact thing a request can tell of a place. */
export const TILE_MIN_M = 1_000;
/** Tiles on each side of an area. */
export const AREA_TILES = 10;

/** Sizes of the grid are whole hundredths of a degree, so that sides of tiles meet exactly. */
const ROWS = 18_000;
const CIRCLE = 36_000;
const ROWS_IN_DEGREE = 100;
const TILE_WIDTHS = Array.from({ length: CIRCLE }, (_, i) => i + 1).filter((width) => CIRCLE % width === 0);

/** In degrees; south-west inclusive, north-east exclusive. */
export interface TileBounds {
  readonly southDeg: number;
  readonly northDeg: number;
  readonly westDeg: number;
  readonly eastDeg: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Of one tile of a row, in hundredths of a degree of longitude. */
function tileWidth(row: number): number {
  const southDeg = Math.floor(row / ROWS_IN_DEGREE) - 90;
  const polewardDeg = Math.max(Math.abs(southDeg), Math.abs(southDeg + 1));
  // The ellipsoid's parallels are a little longer than those of a sphere of its greatest radius: on the safe side.
  const hundredth_m = (Math.PI / 180 / 100) * SEMI_MAJOR_M * Math.cos(radFromDeg(polewardDeg));
  return TILE_WIDTHS.find((width) => width * hundredth_m >= TILE_MIN_M) ?? CIRCLE;
}

const keyOf = ({ row, column }: Cell): TileKey => `${row}-${column}`;

function cellOf(key: TileKey): Cell {
  const [row = 0, column = 0] = key.split('-').map(Number);
  return { row, column };
}

/** The tile that a place lies in; heights are not read. Longitudes of any turn are taken; latitudes end at the poles. */
export function tileOf({ latDeg, lonDeg }: Pick<Geodetic, 'latDeg' | 'lonDeg'>): TileKey {
  const row = Math.max(0, Math.min(ROWS - 1, Math.floor((latDeg + 90) * 100)));
  const east = wrap(Math.floor((lonDeg + 180) * 100), CIRCLE);
  return keyOf({ row, column: Math.floor(east / tileWidth(row)) });
}

export function tileBounds(key: TileKey): TileBounds {
  const { row, column } = cellOf(key);
  const width = tileWidth(row);
  return {
    southDeg: row / 100 - 90,
    northDeg: (row + 1) / 100 - 90,
    westDeg: (column * width) / 100 - 180,
    eastDeg: ((column + 1) * width) / 100 - 180,
  };
}

/**
 * Every tile within `radius_m` of any point of the tile that `position` lies in: the same tiles in the same order for
 * every position in that tile, so that what is asked for does not tell where in it somebody stands. Up to 1 km that
 * is 3 × 3 tiles (a few more where the width of tiles changes), 5 × 5 up to 2 km, and so on; from south-west to
 * north-east. Use the same radius always: it would tell something too.
 */
export const tilesAround = (position: Pick<Geodetic, 'latDeg' | 'lonDeg'>, radius_m = TILE_MIN_M): readonly TileKey[] =>
  tilesBeside(tileOf(position), Math.max(1, Math.ceil(radius_m / TILE_MIN_M)));

/** A tile and `rings` tiles on every side of it: all within `rings` kilometres of any of its points. */
export function tilesBeside(key: TileKey, rings: number): readonly TileKey[] {
  const centre = cellOf(key);
  const width = tileWidth(centre.row);
  const west = centre.column * width;
  const [first, last] = [Math.max(0, centre.row - rings), Math.min(ROWS - 1, centre.row + rings)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((row) => {
    // Where the width changes, the wider tile's is the one that is 1 km at both latitudes.
    const reach = rings * Math.max(width, tileWidth(row));
    return rowOfTiles(row, west - reach, west + width + reach);
  });
}

/** The tiles of a row that touch [west, east), in hundredths of a degree; over the date line too. */
function rowOfTiles(row: number, west: number, east: number): readonly TileKey[] {
  const width = tileWidth(row);
  const columns = CIRCLE / width;
  const first = Math.floor(west / width);
  const count = Math.min(columns, Math.ceil(east / width) - first);
  return Array.from({ length: count }, (_, i) => keyOf({ row, column: wrap(first + i, columns) }));
}

const wrap = (value: number, turn: number): number => ((value % turn) + turn) % turn;

/** Of a tile's file, below the folder of the tiles. */
export function tilePath(key: TileKey): string {
  const { row, column } = cellOf(key);
  return `tiles/${row}/${column}.json`;
}

/** The area that a tile lies in: rows and columns counted as those of tiles. */
export function areaOf(key: TileKey): Cell {
  const { row, column } = cellOf(key);
  return { row: Math.floor(row / AREA_TILES), column: Math.floor(column / AREA_TILES) };
}

/** Of the file that says which tiles of the area around `key` exist. */
export function areaPath(key: TileKey): string {
  const { row, column } = areaOf(key);
  return `areas/${row}-${column}.json`;
}

/** Where a tile lies in its area: rows from the south, columns from the west, both from 0. */
export function placeInArea(key: TileKey): Cell {
  const { row, column } = cellOf(key);
  return { row: row % AREA_TILES, column: column % AREA_TILES };
}
