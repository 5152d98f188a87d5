/** Materials and pictures of one drawing in three.js. */
import {
  Color,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  MeshBasicMaterial,
  MeshStandardMaterial,
  RepeatWrapping,
  SpriteMaterial,
  SRGBColorSpace,
  type Texture,
  type Material as ThreeMaterial,
} from 'three';
import type { Evidence, Material } from '../../drawing/drawing.ts';
import { paintEarth } from '../../drawing/earth.ts';
import { earthBase } from '../../drawing/earth-kinds.ts';
import { paintFacade } from '../../drawing/facade.ts';
import { paled, type Rgb, rgbOf } from '../../drawing/look.ts';

export interface Materials {
  of(material: Material, evidence: Evidence | undefined, opacity: number): MeshStandardMaterial;
  /** The texture stays its owner's. */
  picture(texture: Texture): MeshBasicMaterial;
  /** Frees the texture too. */
  sprite(texture: Texture): SpriteMaterial;
  dispose(): void;
}

const EARTH_PIXELS = 512;
const FACADE_PIXELS = 256;
const PICTURE_SEED = 7;

export function createMaterials(): Materials {
  const known = new Map<string, MeshStandardMaterial>();
  const owned: (ThreeMaterial | Texture)[] = [];
  const textures = new Map<string, Texture>();
  const keep = <T extends ThreeMaterial | Texture>(thing: T): T => {
    owned.push(thing);
    return thing;
  };
  const textureFor = (material: Material): Texture | null => {
    if (material.kind === 'plain') return null;
    const key = material.kind === 'earth' ? material.soil : `${material.cladding} ${material.colour}`;
    const texture = textures.get(key) ?? keep(dataTexture(material));
    textures.set(key, texture);
    return texture;
  };
  return {
    of(material, evidence, opacity) {
      const key = JSON.stringify([material, evidence, opacity]);
      const made = known.get(key) ?? keep(standard(material, evidence, opacity, textureFor(material)));
      known.set(key, made);
      return made;
    },
    picture: (texture) => keep(new MeshBasicMaterial({ map: texture })),
    sprite: (texture) => keep(new SpriteMaterial({ map: keep(texture) })),
    dispose() {
      for (const thing of owned) thing.dispose();
      owned.length = 0;
      known.clear();
      textures.clear();
    },
  };
}

function standard(
  material: Material,
  evidence: Evidence | undefined,
  opacity: number,
  map: Texture | null,
): MeshStandardMaterial {
  const alpha = opacity * (material.kind === 'earth' ? 1 : (material.opacity ?? 1));
  const made = new MeshStandardMaterial({ map, opacity: alpha, transparent: alpha < 1, roughness: 0.9, metalness: 0 });
  made.color = colourOf(material, evidence);
  if (material.kind === 'plain') {
    made.roughness = material.roughness ?? 0.8;
    made.metalness = material.metallic ?? 0;
    const glow = Math.min(1, material.glow ?? 0);
    made.emissive = colourOf(material, undefined).multiplyScalar(glow);
    // What shines of itself takes no light besides: together they would be paler than the colour.
    made.color.multiplyScalar(1 - glow);
  }
  return made;
}

function colourOf(material: Material, evidence: Evidence | undefined): Color {
  const [r, g, b] = paled(tint(material), evidence);
  return new Color().setRGB(r, g, b, SRGBColorSpace);
}

/** The colour itself, or what the picture is multiplied with. */
function tint(material: Material): Rgb {
  if (material.kind === 'plain') return rgbOf(material.colour);
  if (material.kind === 'facade' || !material.colour) return [1, 1, 1];
  const [own, base] = [rgbOf(material.colour), rgbOf(earthBase(material.soil))];
  return [own[0] / base[0], own[1] / base[1], own[2] / base[2]];
}

function dataTexture(material: Exclude<Material, { kind: 'plain' }>): DataTexture {
  const pixels = material.kind === 'earth' ? EARTH_PIXELS : FACADE_PIXELS;
  const bytes =
    material.kind === 'earth'
      ? paintEarth(material.soil, PICTURE_SEED, pixels)
      : paintFacade(material.cladding, material.colour, PICTURE_SEED, pixels);
  const texture = new DataTexture(new Uint8Array(bytes), pixels, pixels);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}
