/**
 * All earth of a stage in one texture: a layer for each kind of ground that is shown, painted before the
 * first frame that shows it. A layer takes 1 MiB in memory, for a lost context, and 1.33 MiB on the graphics card.
 */

import { RawTexture2DArray } from '@babylonjs/core/Materials/Textures/rawTexture2DArray';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import '@babylonjs/core/Engines/Extensions/engine.rawTexture';
import type { Scene } from '@babylonjs/core/scene';
import type { SoilKind } from '../../drawing/drawing.ts';
import { paintEarth } from '../../drawing/earth.ts';
import { isBedded } from '../../drawing/earth-kinds.ts';
import type { paintHatch as PaintHatch } from '../../drawing/hatch-picture.ts';
import type { Theme } from '../../drawing/look.ts';

const PIXELS = 512;
const LAYER_BYTES = PIXELS * PIXELS * 4;
/** One seed for all: bodies of earth differ by where on the picture they begin. */
const PICTURE_SEED = 7;

/** What the shader may do with a picture, kept in its opacity. */
const MANNERS = { hatch: 0, bedded: 128, natural: 255 } as const;

export class EarthPictures {
  texture: RawTexture2DArray | undefined;
  private readonly scene: Scene;
  private readonly slots = new Map<SoilKind, number>();
  private bytes = new Uint8Array(0);
  private theme: Theme = 'natural';
  private paintHatch: typeof PaintHatch | undefined;
  private readonly unpainted = new Set<SoilKind>();

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The layer of the texture that shows this ground; the same as long as the stage lives. */
  slotOf(soil: SoilKind): number {
    const known = this.slots.get(soil);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(soil, slot);
    this.unpainted.add(soil);
    return slot;
  }

  /** Hatches are fetched when they are first asked for; until then, and where that fails, ground looks as it does. */
  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    if (theme === 'natural' || this.paintHatch) this.paintAnew();
    else this.fetchHatches().catch((error) => console.warn('hatches of ground could not be fetched:', error));
  }

  /** How many layers are on the graphics card. */
  get layers(): number {
    return this.texture?.depth ?? 0;
  }

  /** Once a frame: paints one picture of those that wait, so that no frame takes long, and shows them when all are done. */
  update(): void {
    if (this.unpainted.size === 0) return;
    const [soil] = this.unpainted;
    // Without a canvas nobody sees it, and the engine of tests has no such textures.
    if (!soil || !this.scene.getEngine().getRenderingCanvas()) return;
    const needed = this.slots.size * LAYER_BYTES;
    if (this.bytes.length < needed) {
      const grown = new Uint8Array(needed);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes.set(this.picture(soil), this.slotOf(soil) * LAYER_BYTES);
    this.unpainted.delete(soil);
    if (this.unpainted.size === 0) this.show();
  }

  dispose(): void {
    this.texture?.dispose();
    this.texture = undefined;
    this.slots.clear();
    this.bytes = new Uint8Array(0);
    this.unpainted.clear();
  }

  private async fetchHatches(): Promise<void> {
    this.paintHatch = (await import('../../drawing/hatch-picture.ts')).paintHatch;
    if (this.theme === 'contrast') this.paintAnew();
  }

  private paintAnew(): void {
    for (const soil of this.slots.keys()) this.unpainted.add(soil);
  }

  private show(): void {
    if (this.texture && this.layers === this.slots.size) {
      this.texture.update(this.bytes);
      return;
    }
    this.texture?.dispose();
    const { scene, bytes, slots } = this;
    const made = RawTexture2DArray.CreateRGBATexture(bytes, PIXELS, PIXELS, slots.size, scene, true, false);
    made.name = 'earth';
    made.wrapU = Texture.WRAP_ADDRESSMODE;
    made.wrapV = Texture.WRAP_ADDRESSMODE;
    made.anisotropicFilteringLevel = 8;
    this.texture = made;
  }

  private picture(soil: SoilKind): Uint8ClampedArray {
    const paintHatch = this.theme === 'contrast' ? this.paintHatch : undefined;
    const picture = paintHatch ? paintHatch(soil, PIXELS) : paintEarth(soil, PICTURE_SEED, PIXELS);
    const manner = paintHatch ? MANNERS.hatch : isBedded(soil) ? MANNERS.bedded : MANNERS.natural;
    for (let i = 3; i < picture.length; i += 4) picture[i] = manner;
    return picture;
  }
}
