/** How large plates are drawn, so that they can be read from near and far. */
import type { LabelPart } from '../../drawing/drawing.ts';

/** Letters never look smaller than this angle, nor larger than that: size over distance. */
const SMALLEST_RAD = 0.0155;
const LARGEST_RAD = 0.05;
const MOST_GROWN = 7;
/** Plain labels withdraw beyond so many times their letters' height, where they would only be in each other's way. */
const PLAIN_REACH = 230;
/** How many times larger than said a label is drawn; 0 when it withdraws. */
export function growth(part: LabelPart, distance_m: number): number {
  const natural = part.size_m / distance_m;
  let grown = 1;
  if (natural < SMALLEST_RAD) grown = Math.min(MOST_GROWN, SMALLEST_RAD / natural);
  else if (natural > LARGEST_RAD) grown = LARGEST_RAD / natural;
  if (part.plate === 'title' || part.plate === 'warn') return grown;
  const reach_m = part.size_m * PLAIN_REACH;
  const left = (reach_m - distance_m) / (reach_m * 0.12);
  return grown * Math.max(0, Math.min(1, left));
}
