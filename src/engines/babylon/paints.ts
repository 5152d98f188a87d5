/** Materials and pictures, made once and shared by all items of a stage. */

import { Material } from '@babylonjs/core/Materials/material';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import type { Scene } from '@babylonjs/core/scene';
import type { Colour } from '../../drawing/drawing.ts';
import { type Look, lookKey, rgbOf } from '../../drawing/look.ts';
import { EarthPictures } from './earth-pictures.ts';
import { EarthShading } from './earth-shading.ts';
import { type BytePicture, grain, ripples, streetInMirrorBall } from './sky.ts';

export interface Paints {
  readonly earth: EarthPictures;
  forLook(look: Look): StandardMaterial;
  readonly water: StandardMaterial;
  readonly grains: StandardMaterial;
  readonly occluder: StandardMaterial;
  /** All pictures that were asked for are shown, or never will be. */
  readonly isDone: boolean;
  /** Once a frame: water moves a little, and newly painted earth is shown. */
  update(time_s: number): void;
  dispose(): void;
}

const FACADE_PIXELS = 256;
const PICTURE_SEED = 7;
const WATER_DRIFT = 0.021;

export function createPaints(scene: Scene): Paints {
  return new StagePaints(scene);
}

class StagePaints implements Paints {
  readonly earth: EarthPictures;
  private readonly scene: Scene;
  private readonly materials = new Map<string, StandardMaterial>();
  private readonly textures = new Map<string, RawTexture>();
  private unpainted = 0;

  constructor(scene: Scene) {
    this.scene = scene;
    this.earth = new EarthPictures(scene);
  }

  forLook(look: Look): StandardMaterial {
    return this.once(lookKey(look), (material) => {
      if (look.kind === 'plain') this.finish(material, look.finish);
      else if (look.kind === 'earth') new EarthShading(material, this.earth);
      else material.diffuseTexture = this.facade(look);
      // Light under the street is kept in the vertices.
      if (look.layer === 'underground' || (look.kind === 'plain' && look.finish === 'glow')) unlit(material);
    });
  }

  get water(): StandardMaterial {
    return this.once('water', (material) => {
      material.specularColor = new Color3(0.9, 0.9, 0.85);
      material.specularPower = 90;
      const waves = this.raw('ripples', ripples);
      waves.level = 0.5;
      material.bumpTexture = waves;
      this.mirror(material, 0.32);
    });
  }

  get grains(): StandardMaterial {
    return this.once('grains', (material) => {
      const picture = this.raw('grain', grain);
      picture.hasAlpha = true;
      material.diffuseTexture = picture;
      material.backFaceCulling = false;
      unlit(material);
    });
  }

  get occluder(): StandardMaterial {
    return this.once('occluder', (material) => {
      material.disableColorWrite = true;
      material.backFaceCulling = false;
      unlit(material);
    });
  }

  get isDone(): boolean {
    return this.unpainted === 0 && this.earth.isDone;
  }

  update(time_s: number): void {
    this.earth.update();
    const waves = this.textures.get('ripples');
    if (!waves) return;
    waves.uOffset = (time_s * WATER_DRIFT) % 1;
    waves.vOffset = (time_s * WATER_DRIFT * 0.7) % 1;
  }

  dispose(): void {
    for (const material of this.materials.values()) material.dispose(false, false);
    for (const texture of this.textures.values()) texture.dispose();
    this.earth.dispose();
    this.materials.clear();
    this.textures.clear();
  }

  private once(key: string, prepare: (material: StandardMaterial) => void): StandardMaterial {
    const known = this.materials.get(key);
    if (known) return known;
    const material = new StandardMaterial(key, this.scene);
    // Babylon's own right-handed default is clockwise; drawings are counter-clockwise, as glTF is.
    material.sideOrientation = Material.CounterClockWiseSideOrientation;
    material.specularColor = new Color3(0.04, 0.04, 0.04);
    material.specularPower = 24;
    prepare(material);
    this.materials.set(key, material);
    return material;
  }

  private finish(material: StandardMaterial, finish: 'matte' | 'satin' | 'metal' | 'glow'): void {
    if (finish === 'satin') {
      material.specularColor = new Color3(0.3, 0.3, 0.28);
      material.specularPower = 56;
      this.mirror(material, 0.1);
    } else if (finish === 'metal') {
      material.specularColor = new Color3(0.55, 0.55, 0.52);
      material.specularPower = 40;
      this.mirror(material, 0.3);
    }
  }

  private mirror(material: StandardMaterial, level: number): void {
    const ball = this.raw(`mirror-${level}`, streetInMirrorBall);
    ball.coordinatesMode = Texture.SPHERICAL_MODE;
    ball.level = level;
    material.reflectionTexture = ball;
  }

  /** Its plain colour, until what paints walls has been fetched. */
  private facade(look: Extract<Look, { kind: 'facade' }>): RawTexture {
    const name = `facade-${look.cladding}-${look.colour}`;
    const known = this.textures.get(name);
    if (known) return known;
    const texture = this.raw(name, () => plain(look.colour));
    this.paintFacade(look, texture).catch((error) => console.warn('a house wall stays plain:', error));
    return texture;
  }

  private async paintFacade({ cladding, colour }: Extract<Look, { kind: 'facade' }>, shown: RawTexture): Promise<void> {
    this.unpainted++;
    try {
      const { paintFacade } = await import('../../drawing/facade.ts');
      if (this.textures.get(shown.name) !== shown) return;
      shown.update(bytesOf(paintFacade(cladding, colour, PICTURE_SEED, FACADE_PIXELS)));
    } finally {
      this.unpainted--;
    }
  }

  private raw(name: string, paint: () => BytePicture): RawTexture {
    const known = this.textures.get(name);
    if (known) return known;
    const { size, bytes } = paint();
    const texture = RawTexture.CreateRGBATexture(
      bytes,
      size,
      size,
      this.scene,
      true,
      false,
      Texture.TRILINEAR_SAMPLINGMODE,
    );
    texture.name = name;
    texture.wrapU = Texture.WRAP_ADDRESSMODE;
    texture.wrapV = Texture.WRAP_ADDRESSMODE;
    texture.anisotropicFilteringLevel = 8;
    this.textures.set(name, texture);
    return texture;
  }
}

function unlit(material: StandardMaterial): void {
  material.disableLighting = true;
  material.emissiveColor = Color3.White();
  material.specularColor = Color3.Black();
}

function plain(colour: Colour): BytePicture {
  const pixel = [...rgbOf(colour).map((share) => 255 * share), 255];
  return {
    size: FACADE_PIXELS,
    bytes: Uint8Array.from({ length: 4 * FACADE_PIXELS ** 2 }, (_, i) => pixel[i % 4] ?? 0),
  };
}

const bytesOf = (clamped: Uint8ClampedArray): Uint8Array =>
  new Uint8Array(clamped.buffer, clamped.byteOffset, clamped.length);
