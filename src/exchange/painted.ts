/** Painted surfaces as pictures of a file: the colour they are multiplied with is in them, as it is in the street. */
import { type Color, type DataTexture, SRGBColorSpace, Texture } from 'three';
import { EncodedPicture, MAX_PIXELS } from './encoded-picture.ts';
import { pngOf } from './png.ts';

/** Steps between two shades of 255: speckles of less are not seen, and cost twice the bytes. */
const SHADE_STEP = 4;

/**
 * @param painted RGBA in sRGB, the lowest row first
 * @param most_px of a side, larger ones are halved until they fit
 * @param tint multiplies the sRGB values, as the street's own engine does; each channel may be above 1
 */
export async function paintedPicture(painted: DataTexture, tint: Color, most_px = MAX_PIXELS): Promise<Texture> {
  const { data, width, height } = halved(painted.image as Pixels, most_px);
  const factors = tint.clone().convertLinearToSRGB().toArray();
  const upright = new Uint8Array(data.length);
  for (let row = 0; row < height; row++) {
    const from = 4 * width * row;
    const to = 4 * width * (height - 1 - row);
    for (let i = 0; i < 4 * width; i++) upright[to + i] = shade((data[from + i] ?? 0) * (factors[i % 4] ?? 1));
  }
  const picture = new EncodedPicture(await pngOf(upright, width, height), 'image/png', [width, height]);
  const texture = fileTexture(picture);
  texture.wrapS = painted.wrapS;
  texture.wrapT = painted.wrapT;
  return texture;
}

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Means of two by two, where both sides are even. */
function halved(pixels: Pixels, most_px: number): Pixels {
  const { data, width, height } = pixels;
  if (Math.max(width, height) <= most_px || width % 2 === 1 || height % 2 === 1) return pixels;
  const half = { data: new Uint8Array(data.length / 4), width: width / 2, height: height / 2 };
  for (let row = 0; row < half.height; row++) {
    for (let i = 0; i < 4 * half.width; i++) {
      const at = 8 * width * row + 8 * Math.floor(i / 4) + (i % 4);
      const sum = [0, 4, 4 * width, 4 * width + 4].reduce((sum, next) => sum + (data[at + next] ?? 0), 0);
      half.data[4 * half.width * row + i] = sum / 4;
    }
  }
  return halved(half, most_px);
}

const shade = (value: number): number => Math.min(255, SHADE_STEP * Math.round(value / SHADE_STEP));

/** As files have it: the top row first, so v runs down. */
export function fileTexture(picture: EncodedPicture): Texture {
  const texture = new Texture(picture as unknown as HTMLImageElement);
  texture.colorSpace = SRGBColorSpace;
  texture.flipY = false;
  texture.userData = { mimeType: picture.type };
  return texture;
}
