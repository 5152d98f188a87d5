/** Small pictures that every shiny surface needs: a sky to mirror, ripples, and a round grain. Made, not fetched. */
import { noiseTile } from '../../drawing/noise.ts';

export interface BytePicture {
  readonly size: number;
  /** RGBA, the lowest row first. */
  readonly bytes: Uint8Array;
}

function picture(size: number, at: (x: number, y: number) => readonly [number, number, number, number]): BytePicture {
  const bytes = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) bytes.set(at((x + 0.5) / size, (y + 0.5) / size), 4 * (y * size + x));
  return { size, bytes };
}

/**
 * What a mirror ball in a street shows: pavement below, a dark band of houses at the height of the eye, bright sky
 * with the sun's glow above.
 */
export function streetInMirrorBall(size = 64): BytePicture {
  return picture(size, (x, y) => {
    const up = 2 * y - 1;
    const houses = Math.exp(-((up / 0.22) ** 2)) * (0.6 + 0.4 * Math.sin(x * 21));
    const sky = up > 0 ? 150 + 90 * Math.min(1, up * 1.6) : 96 + 40 * (1 + up);
    const glow = 70 * Math.exp(-((x - 0.68) ** 2 + (y - 0.8) ** 2) / 0.02);
    const light = sky * (1 - 0.45 * houses) + glow;
    return [Math.min(255, light), Math.min(255, light * 1.01), Math.min(255, light * 1.04), 255];
  });
}

/** Normals of small waves, seamless. */
export function ripples(size = 128): BytePicture {
  const height = noiseTile(size, 5, 6, 6, 3);
  const at = (x: number, y: number) => height[((y + size) % size) * size + ((x + size) % size)] ?? 0;
  return picture(size, (u, v) => {
    const [x, y] = [Math.floor(u * size), Math.floor(v * size)];
    const [dx, dy] = [(at(x - 1, y) - at(x + 1, y)) * 5, (at(x, y - 1) - at(x, y + 1)) * 5];
    const length = Math.hypot(dx, dy, 1);
    return [127.5 + (127.5 * dx) / length, 127.5 + (127.5 * dy) / length, 127.5 + 127.5 / length, 255];
  });
}

/** A small ball lit from above; clear outside it. */
export function grain(size = 32): BytePicture {
  return picture(size, (u, v) => {
    const [x, y] = [2 * u - 1, 2 * v - 1];
    const out = x * x + y * y;
    const rise = Math.sqrt(Math.max(0, 1 - out));
    const light = Math.min(255, 165 + 55 * y + 50 * rise + (Math.hypot(x + 0.3, y - 0.4) < 0.24 ? 70 : 0));
    return [light, light, light, out < 1 ? 255 : 0];
  });
}
