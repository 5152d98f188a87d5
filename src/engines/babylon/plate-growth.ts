/** How large plates are drawn, so that they can be read from near and far, and which withdraw. Pure. */
import type { LabelPart } from '../../drawing/drawing.ts';

/** Of letters on the page, as the style sheets count: `font-size`. */
export const LEAST_LETTER_PX = 18;
/** Where no page tells how large it is, as in glasses: a little more than a degree. */
const LEAST_IN_GLASSES = 0.02;
/** Letters never look larger than this angle, unless they would be too small on a small page. */
const LARGEST = 0.05;
const ROOM_TO_GROW = 1.25;
/** Farther away only titles are seen: the rest would be in each other's way. */
export const DETAILS_WITHIN_M = 25;
/** Small plates withdraw sooner, beyond so many times their letters' height. */
const PLAIN_REACH = 230;
/** Seen again only from nearer than where it withdrew, so that nothing flickers. */
export const COMES_BACK = 0.88;

/**
 * The least size of a letter over its distance.
 *
 * @param projection_y of the camera's projection matrix: one over the tangent of half its vertical angle
 * @param page_px height of the page; undefined where letters are not seen on one
 */
export function leastLetter(projection_y: number, page_px: number | undefined): number {
  if (page_px === undefined || !(projection_y > 0) || !(page_px > 0)) return LEAST_IN_GLASSES;
  return LEAST_LETTER_PX / (projection_y * (page_px / 2));
}

/**
 * How many times larger than said a label is drawn.
 *
 * @param least as {@link leastLetter} tells
 * @param most size over distance at which its plate is as wide as the picture
 */
export function growth(
  { size_m }: Pick<LabelPart, 'size_m'>,
  distance_m: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number {
  const natural = size_m / distance_m;
  const largest = Math.max(least, Math.min(most, Math.max(LARGEST, least * ROOM_TO_GROW)));
  return Math.min(largest, Math.max(least, natural)) / natural;
}

/** @param wasSeen in the frame before */
export function isPlateSeen(
  { plate, size_m }: Pick<LabelPart, 'plate' | 'size_m'>,
  distance_m: number,
  wasSeen: boolean,
): boolean {
  if (plate === 'title') return true;
  const reach_m = plate === 'warn' ? DETAILS_WITHIN_M : Math.min(DETAILS_WITHIN_M, size_m * PLAIN_REACH);
  return distance_m < reach_m * (wasSeen ? 1 : COMES_BACK);
}
