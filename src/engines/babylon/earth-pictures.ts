/**
 * All earth of a stage in one texture: a layer for each kind of ground that is shown, plain until its picture has been
 * painted. A layer takes 1 MiB in memory, for a lost context, and 1.33 MiB on the graphics card.
 */

import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import type { Constants } from '@babylonjs/core/Engines/constants';
import type { Engine } from '@babylonjs/core/Engines/engine';
import { RawTexture2DArray } from '@babylonjs/core/Materials/Textures/rawTexture2DArray';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import '@babylonjs/core/Engines/Extensions/engine.rawTexture';
import type { Observer } from '@babylonjs/core/Misc/observable';
import type { Scene } from '@babylonjs/core/scene';
import type { SoilKind } from '../../drawing/drawing.ts';
import { earthBase, isBedded } from '../../drawing/earth-kinds.ts';
import { rgbOf, type Theme } from '../../drawing/look.ts';
import { MANNERS, PIXELS } from './earth-format.ts';
import { EarthOrders } from './earth-orders.ts';
import { createEarthPainter } from './earth-painter.ts';

/** Its own module would come along whole. */
const RGBA: typeof Constants.TEXTUREFORMAT_RGBA = 5;

export class EarthPictures {
  texture: RawTexture2DArray | undefined;
  private readonly scene: Scene;
  private readonly orders = new EarthOrders(createEarthPainter());
  private readonly restored: Observer<AbstractEngine>;
  /** A larger one, shown when all its layers are there. */
  private coming: { readonly texture: RawTexture2DArray; layers: number } | undefined;
  /** Of layers without a picture. */
  private readonly plain = new Uint8Array(PIXELS * PIXELS * 4);

  constructor(scene: Scene) {
    this.scene = scene;
    this.restored = scene.getEngine().onContextRestoredObservable.add(() => this.putAgain());
  }

  /** The layer of the texture that shows this ground; the same as long as the stage lives. */
  slotOf(soil: SoilKind): number {
    return this.orders.slotOf(soil);
  }

  /** Something shows this ground: its picture is painted after those that were asked for before. */
  hold(soil: SoilKind): void {
    this.orders.hold(soil);
  }

  /** Once for each {@link hold}. */
  release(soil: SoilKind): void {
    this.orders.release(soil);
  }

  /** Ground looks as before until it has been painted anew, and where that fails. */
  setTheme(theme: Theme): void {
    this.orders.setTheme(theme);
  }

  /** How many layers are on the graphics card. */
  get layers(): number {
    return this.texture?.depth ?? 0;
  }

  /** All that was asked for is on the graphics card. */
  get isDone(): boolean {
    return this.orders.isDone && this.layers === this.orders.size;
  }

  /** Once a frame: has the next picture painted, and takes one layer at most to the graphics card, so that no frame takes long. */
  update(): void {
    // Without a canvas nobody sees it, and the engine of tests has no such textures.
    if (!this.scene.getEngine().getRenderingCanvas()) return;
    this.orders.paintNext();
    if (this.layers < this.orders.size) this.grow();
    else {
      const soil = this.orders.next();
      if (!soil || !this.texture) return;
      this.put(soil, this.texture);
      this.finish(this.texture);
    }
  }

  dispose(): void {
    this.scene.getEngine().onContextRestoredObservable.remove(this.restored);
    this.orders.dispose();
    this.coming?.texture.dispose();
    this.texture?.dispose();
    this.coming = undefined;
    this.texture = undefined;
  }

  private grow(): void {
    const { soils } = this.orders;
    if (this.coming?.texture.depth !== soils.length) {
      this.coming?.texture.dispose();
      this.coming = { texture: this.made(soils.length), layers: 0 };
    }
    const { texture } = this.coming;
    this.put(soils[this.coming.layers++] as SoilKind, texture);
    if (this.coming.layers < soils.length) return;
    this.finish(texture);
    this.texture?.dispose();
    this.texture = texture;
    this.coming = undefined;
  }

  private made(layers: number): RawTexture2DArray {
    const made = new RawTexture2DArray(null, PIXELS, PIXELS, layers, RGBA, this.scene, true, false);
    made.name = 'earth';
    made.wrapU = Texture.WRAP_ADDRESSMODE;
    made.wrapV = Texture.WRAP_ADDRESSMODE;
    made.anisotropicFilteringLevel = 8;
    return made;
  }

  /** After a lost context the textures are there, but empty. */
  private putAgain(): void {
    if (this.coming) this.coming.layers = 0;
    if (!this.texture) return;
    for (const soil of this.orders.soils.slice(0, this.layers)) this.put(soil, this.texture);
    this.finish(this.texture);
  }

  /** The picture as it is now, into its layer. */
  private put(soil: SoilKind, texture: RawTexture2DArray): void {
    this.orders.fetched(soil);
    const pixels = this.orders.pixelsOf(soil) ?? this.plainOf(soil);
    this.withBound(texture, (gl) => {
      const [level, x, y, slot] = [0, 0, 0, this.slotOf(soil)];
      gl.texSubImage3D(gl.TEXTURE_2D_ARRAY, level, x, y, slot, PIXELS, PIXELS, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    });
  }

  /** Its smaller pictures, too. */
  private finish(texture: RawTexture2DArray): void {
    this.withBound(texture, (gl) => gl.generateMipmap(gl.TEXTURE_2D_ARRAY));
  }

  private withBound(texture: RawTexture2DArray, act: (gl: WebGL2RenderingContext) => void): void {
    const engine = this.scene.getEngine() as Engine;
    const gl = engine._gl;
    engine._bindTextureDirectly(gl.TEXTURE_2D_ARRAY, texture.getInternalTexture(), true);
    engine._unpackFlipY(false);
    act(gl);
    engine._bindTextureDirectly(gl.TEXTURE_2D_ARRAY, null);
  }

  private plainOf(soil: SoilKind): Uint8Array {
    const [r, g, b] = rgbOf(earthBase(soil)).map((share) => Math.round(255 * share));
    const pixel = new Uint8Array([r ?? 0, g ?? 0, b ?? 0, isBedded(soil) ? MANNERS.bedded : MANNERS.natural]);
    new Uint32Array(this.plain.buffer).fill(new Uint32Array(pixel.buffer)[0] ?? 0);
    return this.plain;
  }
}
