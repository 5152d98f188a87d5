/** What one layer of the texture of ground is made of; the same for who paints it and for who shows it. */

/** Of a picture's side. */
export const PIXELS = 512;
/** One seed for all: bodies of earth differ by where on the picture they begin. */
export const PICTURE_SEED = 7;

/** What the shader may do with a picture, kept in its opacity. */
export const MANNERS = { hatch: 0, bedded: 128, natural: 255 } as const;

/** RGBA, the lowest row first. */
export type Pixels = Uint8ClampedArray<ArrayBuffer>;

export function withManner(picture: Pixels, manner: number): Pixels {
  for (let i = 3; i < picture.length; i += 4) picture[i] = manner;
  return picture;
}
