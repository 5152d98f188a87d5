/** Grains of a soil drawn to scale beside a coin. */
import { seededNumbers } from '../../chance/chance.ts';
import type { Colour } from '../../drawing/drawing.ts';
import type { Disc, GrainPicture } from '../../scenes/closer.ts';

export interface GrainSizes {
  readonly from_mm: number;
  readonly to_mm: number;
}

/** Diameter of a 2-euro coin, millimetres: European Central Bank, technical specifications of euro coins. */
export const COIN_MM = 25.75;

/** All smaller than this: the eye sees no single grains, and a lens shows them. ISO 14688-1: the limit of silt and sand. */
const FINE_MM = 0.063;
const ENLARGEMENTS = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const LARGEST_IN_LENS_MM = 7;
/** No shot at a picture of this height shows smaller ones. */
const SMALLEST_SHARE = 1 / 150;
const MARGIN_MM = 3;
const LEAST = { wide_mm: 38, high_mm: 34 };

/** `from_mm` above 0, `to_mm` at least as large. The largest and the smallest size that can be seen are always there. */
export function grainPicture(
  sizes: GrainSizes,
  colour: Colour,
  seed: number,
  caption: (times: number | undefined) => string,
): GrainPicture {
  const { from_mm, to_mm } = sizes;
  const isFine = to_mm <= FINE_MM;
  const room_mm = isFine ? LEAST.high_mm : Math.max(LEAST.high_mm, to_mm * 1.25 + 2 * MARGIN_MM);
  const coin: Disc = { x: MARGIN_MM + COIN_MM / 2, y: room_mm - MARGIN_MM - COIN_MM / 2, r: COIN_MM / 2 };
  const left_mm = COIN_MM + 2 * MARGIN_MM;
  const wide_mm = isFine ? LEAST.high_mm : Math.max(LEAST.wide_mm, to_mm * 1.3 + 2 * MARGIN_MM);
  const common = { width_mm: left_mm + wide_mm, height_mm: room_mm, coin, colour };
  if (!isFine) {
    const area = { x: left_mm, y: MARGIN_MM, wide: wide_mm - MARGIN_MM, high: room_mm - 2 * MARGIN_MM };
    const inArea = ({ x, y, r }: Disc) =>
      x - r >= area.x && x + r <= area.x + area.wide && y - r >= area.y && y + r <= area.y + area.high;
    const smallest_mm = Math.max(from_mm, Math.min(to_mm, room_mm * SMALLEST_SHARE));
    const grains = scattered({ from_mm: smallest_mm, to_mm }, seed, area, inArea);
    return { ...common, grains, caption: caption(undefined) };
  }
  const times = ENLARGEMENTS.findLast((each) => to_mm * each <= LARGEST_IN_LENS_MM) ?? 20;
  const disc: Disc = { x: left_mm + LEAST.high_mm / 2, y: LEAST.high_mm / 2, r: LEAST.high_mm / 2 - MARGIN_MM / 2 };
  const inLens = ({ x, y, r }: Disc) => Math.hypot(x - disc.x, y - disc.y) + r <= disc.r;
  const area = { x: disc.x - disc.r, y: disc.y - disc.r, wide: 2 * disc.r, high: 2 * disc.r };
  const shown = { from_mm: Math.max(from_mm, to_mm / 20) * times, to_mm: to_mm * times };
  return { ...common, grains: scattered(shown, seed, area, inLens), lens: { disc, times }, caption: caption(times) };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

const GRAINS = 170;
const TRIES = 60;

/** Sizes spread evenly on a logarithmic scale, as sieves are; the large ones are laid first, so that all find room. */
function scattered({ from_mm, to_mm }: GrainSizes, seed: number, area: Area, fits: (disc: Disc) => boolean): Disc[] {
  const next = seededNumbers(seed);
  const ratio = from_mm / to_mm;
  const discs: Disc[] = [];
  for (let k = 0; k < GRAINS; k++) {
    const r = (to_mm * ratio ** (k / (GRAINS - 1))) / 2;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const x = area.x + r + next() * Math.max(0, area.wide - 2 * r);
      const y = area.y + r + next() * Math.max(0, area.high - 2 * r);
      const disc = { x, y, r };
      if (!fits(disc) || discs.some((other) => Math.hypot(other.x - x, other.y - y) < other.r + r)) continue;
      discs.push(disc);
      break;
    }
  }
  return discs;
}
