/** How high the street is where the nearest item stands: as hit tests tell, or as the visitor lifted it by hand. */
import type { YUpPoint } from '../../geo/frames.ts';
import { type Transform, transformPoint } from '../../geo/transform.ts';
import { createStreetFloor } from '../../positioning/street-floor.ts';
import type { PlacedDrawing } from '../view.ts';

/** Smaller changes are the unrest of hit tests. */
const CHANGE_M = 0.02;
/** A height set by hand holds around where it was set. */
const BY_HAND_M = 25;

export class StreetHeight {
  /** In the XR space; undefined until it was seen or set. */
  y_m: number | undefined;
  private floor = createStreetFloor();
  private byHand: { readonly y_m: number; readonly at: YUpPoint; readonly key: number } | undefined;

  hear(y_m: number, eye: YUpPoint, hit: YUpPoint): void {
    this.floor.add(y_m, eye, hit);
  }

  /** To be called now and then, as the viewer moves. */
  update(shown: Transform<'xr', 'enu'>, eye: YUpPoint, nearest: PlacedDrawing | undefined): void {
    const now_m = this.measured(shown, eye, nearest);
    if (now_m === undefined || this.y_m === undefined) this.y_m = now_m;
    else if (Math.abs(now_m - this.y_m) > CHANGE_M) this.y_m = now_m;
  }

  /** The visitor says that the street is at this height, here. */
  set(y_m: number, eye: YUpPoint, key: number): void {
    this.byHand = { y_m, at: { ...eye }, key };
    this.y_m = y_m;
  }

  forget(key: number): void {
    if (this.byHand?.key === key) this.byHand = undefined;
  }

  clear(): void {
    this.floor = createStreetFloor();
    this.byHand = undefined;
    this.y_m = undefined;
  }

  private measured(shown: Transform<'xr', 'enu'>, eye: YUpPoint, nearest: PlacedDrawing | undefined) {
    const { byHand } = this;
    if (byHand && Math.hypot(eye.x_m - byHand.at.x_m, eye.z_m - byHand.at.z_m) < BY_HAND_M) return byHand.y_m;
    if (!nearest) return this.floor.near(eye);
    const [east_m, north_m, up_m] = nearest.enuFromItem.translation_m;
    return this.floor.at(transformPoint(shown, { east_m, north_m, up_m }), eye);
  }
}
