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
import { paintHatch } from '../../drawing/hatch-picture.ts';
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

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    for (const soil of this.slots.keys()) this.unpainted.add(soil);
  }

  /** Paints what has not been and brings it to the graphics card; once a frame. */
  update(): void {
    if (this.unpainted.size === 0) return;
    const { scene, slots, unpainted } = this;
    // Without a canvas nobody sees it, and the engine of tests has no such textures.
    if (!scene.getEngine().getRenderingCanvas()) return;
    const grown = new Uint8Array(slots.size * LAYER_BYTES);
    grown.set(this.bytes);
    for (const soil of unpainted) grown.set(this.picture(soil), this.slotOf(soil) * LAYER_BYTES);
    this.bytes = grown;
    unpainted.clear();
    this.texture?.dispose();
    const made = RawTexture2DArray.CreateRGBATexture(grown, PIXELS, PIXELS, slots.size, scene, true, false);
    made.name = 'earth';
    made.wrapU = Texture.WRAP_ADDRESSMODE;
    made.wrapV = Texture.WRAP_ADDRESSMODE;
    made.anisotropicFilteringLevel = 8;
    this.texture = made;
  }

  dispose(): void {
    this.texture?.dispose();
    this.texture = undefined;
    this.slots.clear();
    this.bytes = new Uint8Array(0);
    this.unpainted.clear();
  }

  private picture(soil: SoilKind): Uint8ClampedArray {
    const natural = this.theme === 'natural';
    const picture = natural ? paintEarth(soil, PICTURE_SEED, PIXELS) : paintHatch(soil, PIXELS);
    const manner = natural ? (isBedded(soil) ? MANNERS.bedded : MANNERS.natural) : MANNERS.hatch;
    for (let i = 3; i < picture.length; i += 4) picture[i] = manner;
    return picture;
  }
}
