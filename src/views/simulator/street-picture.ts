/** The picture of the street behind the content, as the visitor truly sees it; drawn no better than the machine can. */
import { createFrameCare } from '../frame-care.ts';
import { streetLayer } from '../street-layer.ts';
import type { Still } from '../view.ts';
import { type City, type CityInput, createCity, type QualityName } from './city/city.ts';
import { VERTICAL_FOV_RAD } from './phone-emulator.ts';
import { eyeOf, type Visitor } from './visitor.ts';

/** Puts the picture into `place`; undefined where the browser has no WebGL. */
export async function openStreetPicture(
  place: HTMLElement,
  input: CityInput,
  quality: QualityName | undefined,
): Promise<StreetPicture | undefined> {
  const canvas = streetLayer();
  canvas.width = innerWidth;
  canvas.height = innerHeight;
  place.append(canvas);
  try {
    return new StreetPicture(canvas, await createCity(canvas, input, quality));
  } catch (error) {
    console.warn('no picture of the street:', error);
    canvas.remove();
    return undefined;
  }
}

export class StreetPicture {
  readonly canvas: HTMLCanvasElement;
  private readonly city: City;
  private readonly care = createFrameCare(true);

  constructor(canvas: HTMLCanvasElement, city: City) {
    this.canvas = canvas;
    this.city = city;
  }

  /** Nobody sees a hidden page, and slow machines draw every second frame. */
  isDue(): boolean {
    return document.visibilityState === 'visible' && this.care.frame(performance.now());
  }

  draw(visitor: Visitor): void {
    this.city.setShare(this.care.share);
    this.paint(visitor);
  }

  /** What lies behind a picture to keep. */
  async still(visitor: Visitor): Promise<NonNullable<Still['ground']>> {
    this.paint(visitor);
    // At once: what is drawn on a canvas of the graphics lasts until the browser has shown it.
    const picture = await createImageBitmap(this.canvas);
    return { picture, width: picture.width, height: picture.height };
  }

  resize(): void {
    this.city.resize();
  }

  dispose(): void {
    this.city.dispose();
    this.canvas.remove();
  }

  private paint(visitor: Visitor): void {
    this.city.draw(eyeOf(visitor), visitor.bearingDeg, visitor.pitchDeg, VERTICAL_FOV_RAD);
  }
}
