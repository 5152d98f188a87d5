/**
 * All earth of a stage in one texture: a layer for each kind of ground that is shown, painted when it is first asked
 * for. A layer takes 1 MiB in memory, for a lost context, and 1.33 MiB on the graphics card.
 */

import { RawTexture2DArray } from '@babylonjs/core/Materials/Textures/rawTexture2DArray';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import '@babylonjs/core/Engines/Extensions/engine.rawTexture';
import type { Scene } from '@babylonjs/core/scene';
import type { SoilKind } from '../../drawing/drawing.ts';
import { paintEarth } from '../../drawing/earth.ts';
import { isBedded } from '../../drawing/earth-kinds.ts';
import { paintHatch } from '../../drawing/hatch-picture.ts';
import type { Theme } from './stage-contract.ts';

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
  private stale = false;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The layer of the texture that shows this ground; the same as long as the stage lives. */
  slotOf(soil: SoilKind): number {
    const known = this.slots.get(soil);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(soil, slot);
    const grown = new Uint8Array((slot + 1) * LAYER_BYTES);
    grown.set(this.bytes);
    this.bytes = grown;
    this.paint(soil, slot);
    return slot;
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    for (const [soil, slot] of this.slots) this.paint(soil, slot);
  }

  /** Brings what was painted since to the graphics card; once a frame. */
  update(): void {
    if (!this.stale) return;
    this.stale = false;
    this.texture?.dispose();
    const { scene, bytes, slots } = this;
    const made = RawTexture2DArray.CreateRGBATexture(bytes, PIXELS, PIXELS, slots.size, scene, true, false);
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
    this.stale = false;
  }

  private paint(soil: SoilKind, slot: number): void {
    // Without a canvas nobody sees it, and the engine of tests has no such textures.
    if (!this.scene.getEngine().getRenderingCanvas()) return;
    const natural = this.theme === 'natural';
    const picture = natural ? paintEarth(soil, PICTURE_SEED, PIXELS) : paintHatch(soil, PIXELS);
    const manner = natural ? (isBedded(soil) ? MANNERS.bedded : MANNERS.natural) : MANNERS.hatch;
    for (let i = 3; i < picture.length; i += 4) picture[i] = manner;
    this.bytes.set(picture, slot * LAYER_BYTES);
    this.stale = true;
  }
}
