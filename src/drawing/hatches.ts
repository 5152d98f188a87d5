/**
 * Hatches of ground, usual in geotechnical drawings: dots for sand, rings for gravel, upright strokes for silt, level or
 * leaning lines for clay, triangles among dots for till, tufts for peat, crosses for fill, pluses for rock.
 *
 * A hatch fills the unit square, x to the right and y up, and goes on over its edges: marks near an edge reach into the
 * next square. Drawn black on near-white.
 */
import type { Point2, SoilKind } from './drawing.ts';

export interface HatchLine {
  readonly points: readonly Point2[];
  /** In shares of the square's side. */
  readonly width: number;
}

export interface HatchDot {
  readonly at: Point2;
  readonly radius: number;
}

export interface Hatch {
  readonly lines: readonly HatchLine[];
  readonly dots: readonly HatchDot[];
}

/** Metres of wall that one unit square covers in the high-contrast pictures; all pictures hold a whole number of them. */
export const HATCH_M = 0.3;

const THIN = 0.03;
const BOLD = 0.065;
const line = (width: number, ...points: Point2[]): HatchLine => ({ points, width });
const ring = ([x, y]: Point2, radius: number, flat = 1): HatchLine => ({
  width: THIN,
  points: Array.from({ length: 13 }, (_, k): Point2 => {
    const turnRad = (k * Math.PI) / 6;
    return [x + radius * Math.cos(turnRad), y + radius * flat * Math.sin(turnRad)];
  }),
});
const wave = (y: number, width: number): HatchLine => ({
  width,
  points: Array.from({ length: 17 }, (_, k): Point2 => [k / 16, y + 0.05 * Math.sin((k * Math.PI) / 4)]),
});
const cross = ([x, y]: Point2, r: number): HatchLine[] => [
  line(0.04, [x - r, y - r], [x + r, y + r]),
  line(0.04, [x - r, y + r], [x + r, y - r]),
];
const plus = ([x, y]: Point2, r: number): HatchLine[] => [
  line(0.045, [x - r, y], [x + r, y]),
  line(0.045, [x, y - r], [x, y + r]),
];
const tuft = ([x, y]: Point2): HatchLine[] => [
  line(THIN, [x - 0.17, y], [x + 0.17, y]),
  line(THIN, [x, y], [x, y + 0.2]),
  line(THIN, [x - 0.04, y], [x - 0.14, y + 0.15]),
  line(THIN, [x + 0.04, y], [x + 0.14, y + 0.15]),
];
const root = ([x, y]: Point2): HatchLine[] => [
  line(0.04, [x, y + 0.18], [x, y]),
  line(THIN, [x, y + 0.04], [x - 0.1, y - 0.12]),
  line(THIN, [x, y + 0.04], [x + 0.1, y - 0.12]),
];
const triangle = ([x, y]: Point2, r: number): HatchLine =>
  line(THIN, [x - r, y - 0.6 * r], [x + r, y - 0.6 * r], [x, y + r], [x - r, y - 0.6 * r]);
const leaf = ([x, y]: Point2): HatchLine =>
  line(0.04, [x - 0.2, y - 0.11], [x - 0.06, y - 0.06], [x + 0.06, y + 0.06], [x + 0.2, y + 0.11]);
const dots = (radius: number, places: readonly Point2[]): HatchDot[] => places.map((at) => ({ at, radius }));
const only = (lines: readonly HatchLine[], points: readonly HatchDot[] = []): Hatch => ({ lines, dots: points });

const THIRDS = [1 / 6, 3 / 6, 5 / 6];
const QUARTERS = [1 / 8, 3 / 8, 5 / 8, 7 / 8];

export const HATCHES: Readonly<Record<SoilKind, Hatch>> = {
  asphalt: only(
    QUARTERS.flatMap((k) => [line(0.085, [k - 1, 0], [k, 1]), line(0.085, [k, 0], [k + 1, 1])]),
    dots(0.035, [
      [0.25, 0.4],
      [0.75, 0.9],
    ]),
  ),
  paving: only([
    line(0.045, [0, 0.5], [1, 0.5]),
    line(0.045, [0, 0], [1, 0]),
    line(0.045, [0.25, 0], [0.25, 0.5]),
    line(0.045, [0.75, 0.5], [0.75, 1]),
  ]),
  fill: only([...cross([0.25, 0.25], 0.13), ...cross([0.75, 0.75], 0.13)]),
  topsoil: only([...root([0.2, 0.25]), ...root([0.7, 0.25]), ...root([0.45, 0.75]), ...root([0.95, 0.75])]),
  sand: only(
    [],
    dots(
      0.032,
      THIRDS.flatMap((y, row) => THIRDS.map((x): Point2 => [x + (row % 2) / 6, y])),
    ),
  ),
  gravel: only([
    ring([0.24, 0.26], 0.16, 0.8),
    ring([0.72, 0.2], 0.1),
    ring([0.5, 0.66], 0.13, 0.85),
    ring([0.92, 0.72], 0.15, 0.8),
  ]),
  silt: only(
    QUARTERS.flatMap((x, i) => [
      line(THIN, [x, 0.05 + (i % 2) * 0.25], [x, 0.27 + (i % 2) * 0.25]),
      line(THIN, [x, 0.55 + (i % 2) * 0.25], [x, 0.77 + (i % 2) * 0.25]),
    ]),
  ),
  clay: only(THIRDS.flatMap((k) => [line(0.04, [k - 1, 1], [k, 0]), line(0.04, [k, 1], [k + 1, 0])])),
  'varved-clay': only([
    line(BOLD, [0, 0.1], [1, 0.1]),
    line(THIN, [0, 0.35], [1, 0.35]),
    line(BOLD, [0, 0.6], [1, 0.6]),
    line(THIN, [0, 0.85], [1, 0.85]),
  ]),
  till: only(
    [triangle([0.27, 0.27], 0.17), triangle([0.74, 0.7], 0.13)],
    dots(0.03, [
      [0.7, 0.15],
      [0.88, 0.36],
      [0.55, 0.42],
      [0.12, 0.62],
      [0.35, 0.8],
      [0.45, 0.6],
      [0.95, 0.92],
    ]),
  ),
  gyttja: only([0.12, 0.37, 0.62, 0.87].map((y) => wave(y, 0.035))),
  peat: only([...tuft([0.27, 0.12]), ...tuft([0.77, 0.62])]),
  bedrock: only([...plus([0.25, 0.25], 0.14), ...plus([0.75, 0.75], 0.14)]),
  'mica-schist': only([leaf([0.25, 0.15]), leaf([0.75, 0.38]), leaf([0.25, 0.63]), leaf([0.75, 0.87])]),
  unknown: only([line(THIN, [0.4, 0.5], [0.6, 0.5])]),
};

/** The same marks with copies of those that reach over an edge, for a canvas or pattern that clips at the square. */
export function wholeHatch(soil: SoilKind): Hatch {
  const { lines, dots: points } = HATCHES[soil];
  const shifts: Point2[] = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y): Point2 => [x, y]));
  return {
    lines: shifts.flatMap(([x, y]) =>
      lines
        .map((one) => ({ ...one, points: one.points.map((p): Point2 => [p[0] + x, p[1] + y]) }))
        .filter((one) => touches(one.points, one.width / 2)),
    ),
    dots: shifts.flatMap(([x, y]) =>
      points
        .map((dot): HatchDot => ({ ...dot, at: [dot.at[0] + x, dot.at[1] + y] }))
        .filter((dot) => touches([dot.at], dot.radius)),
    ),
  };
}

const touches = (points: readonly Point2[], by: number): boolean =>
  [0, 1].every((axis) => {
    const values = points.map((p) => p[axis] ?? 0);
    return Math.max(...values) > -by && Math.min(...values) < 1 + by;
  });

export interface HatchPaths {
  /** To be stroked, by width in the pattern's units. */
  readonly strokes: readonly { readonly d: string; readonly width: number }[];
  /** To be filled; empty where there are no dots. */
  readonly fill: string;
}

/** SVG path data of a hatch for a pattern `size` units wide and high, y down. */
export function hatchPaths(soil: SoilKind, size: number): HatchPaths {
  const { lines, dots: points } = wholeHatch(soil);
  const at = ([x, y]: Point2) => `${tidy(x * size)} ${tidy((1 - y) * size)}`;
  const widths = [...new Set(lines.map(({ width }) => width))];
  return {
    strokes: widths.map((width) => ({
      width: tidy(width * size),
      d: lines
        .filter((one) => one.width === width)
        .map((one) => `M${one.points.map(at).join('L')}`)
        .join(''),
    })),
    fill: points
      .map(({ at: [x, y], radius }) => {
        const r = tidy(radius * size);
        return `M${at([x - radius, y])}a${r} ${r} 0 1 0 ${tidy(2 * r)} 0a${r} ${r} 0 1 0 ${tidy(-2 * r)} 0z`;
      })
      .join(''),
  };
}

const tidy = (value: number): number => Math.round(value * 1000) / 1000 || 0;
