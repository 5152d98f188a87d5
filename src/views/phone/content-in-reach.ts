/** Which items are near enough to be shown, which are looked at, and which is nearest. Thresholds differ coming and going. */
import type { EnuPoint } from '../../geo/frames.ts';
import type { PlacedDrawing, Viewer } from '../view.ts';

/** Hidden again a little farther out than shown, so that nothing flickers at the edge. */
export const REACH_HYSTERESIS = 1.15;
/**
 * So far from the middle of the picture an item comes to be seen, and ceases to be: both outside the widest picture, since
 * this is looked at only a few times a second and the display jumps while nothing is seen. But not farther outside than
 * that needs: under the caps of seen content, what is shown to a walking visitor cannot keep up with the estimate.
 */
const SEEN_WITHIN_DEG = 70;
const UNSEEN_BEYOND_DEG = 85;
/** Nearer than this an item is looked at from within. */
const WITHIN_M = 3;

export interface Shown {
  isVisible(itemId: string): boolean;
  setVisible(itemId: string, visible: boolean): void;
}

export class ContentInReach {
  /** Some item in reach is on the screen, or nearly. */
  isSeen = false;
  /** The item in reach that stands nearest. */
  nearest: PlacedDrawing | undefined;

  update(items: readonly PlacedDrawing[], viewer: Omit<Viewer, 'sight'>, stage: Shown): void {
    let seen = false;
    let nearest: PlacedDrawing | undefined;
    let nearest_m = Number.POSITIVE_INFINITY;
    const limitDeg = this.isSeen ? UNSEEN_BEYOND_DEG : SEEN_WITHIN_DEG;
    for (const item of items) {
      const { distance_m, asideDeg } = seenFrom(item, viewer);
      const isShown = stage.isVisible(item.id);
      const within = distance_m < item.reach_m * (isShown ? REACH_HYSTERESIS : 1);
      if (within !== isShown) stage.setVisible(item.id, within);
      if (!within) continue;
      seen ||= asideDeg < limitDeg;
      if (distance_m < nearest_m) [nearest_m, nearest] = [distance_m, item];
    }
    this.isSeen = seen;
    this.nearest = nearest;
  }
}

/** Over the ground. */
export function distanceTo_m({ enuFromItem }: PlacedDrawing, at: EnuPoint): number {
  const [east_m, north_m] = enuFromItem.translation_m;
  return Math.hypot(east_m - at.east_m, north_m - at.north_m);
}

/** How far away an item stands, and how far its nearer side is from the viewing direction. */
function seenFrom(item: PlacedDrawing, viewer: Omit<Viewer, 'sight'>): { distance_m: number; asideDeg: number } {
  const [east_m, north_m] = item.enuFromItem.translation_m;
  const [de, dn] = [east_m - viewer.at.east_m, north_m - viewer.at.north_m];
  const distance_m = distanceTo_m(item, viewer.at);
  const { min_m, max_m } = item.drawing.bounds;
  const radius_m = WITHIN_M + Math.hypot(max_m[0] - min_m[0], max_m[2] - min_m[2]) / 2;
  if (distance_m <= radius_m) return { distance_m, asideDeg: 0 };
  const off = (Math.atan2(de, dn) * 180) / Math.PI - viewer.bearingDeg;
  const middleDeg = Math.abs(((((off + 180) % 360) + 360) % 360) - 180);
  return { distance_m, asideDeg: Math.max(0, middleDeg - (Math.asin(radius_m / distance_m) * 180) / Math.PI) };
}
