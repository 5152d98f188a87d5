/** How wide the picture of a phone's main camera is seen, where nobody tells: browsers do not. */

/**
 * Main cameras of phones are about 26 mm in terms of 35 mm film: 69° over the long side. Video is cut by a tenth on the way,
 * for steadiness: an assumption.
 */
export const LONG_SIDE_RAD = (62 * Math.PI) / 180;
const NARROWEST_RAD = (35 * Math.PI) / 180;
const WIDEST_RAD = (110 * Math.PI) / 180;

export interface Sides {
  readonly width: number;
  readonly height: number;
}

/**
 * The vertical angle of view of what is seen of a video that fills a page and is cut at its edges (`object-fit: cover`), radians.
 *
 * @param longSideRad angle of view of the video's longer side
 */
export function verticalFov(video: Sides, page: Sides, longSideRad = LONG_SIDE_RAD): number {
  const sides = video.width > 0 && video.height > 0 ? video : page;
  const shown = Math.max(page.width / sides.width, page.height / sides.height);
  const long_px = Math.max(sides.width, sides.height) * shown;
  const focal_px = long_px / 2 / Math.tan(longSideRad / 2);
  return 2 * Math.atan(page.height / 2 / focal_px);
}

/** After two fingers spread things by a factor: things that seem larger are seen through a narrower angle. */
export function pinched(longSideRad: number, factor: number): number {
  const next = 2 * Math.atan(Math.tan(longSideRad / 2) / factor);
  return Number.isFinite(next) ? Math.min(WIDEST_RAD, Math.max(NARROWEST_RAD, next)) : longSideRad;
}
