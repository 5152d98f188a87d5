/** The sky of a calm late-summer afternoon, painted once: haze, pale blue, a few thin clouds, a glow around the sun. */

import { seededNumbers } from '../../../chance/chance.ts';
import { radFromDeg } from '../../../geo/angles.ts';
import { HAZE, mix, SUN_BEARING_DEG, SUN_ELEVATION_DEG, sunAt } from './light.ts';
import { newPainting } from './painting.ts';
import { addCorner, emptySoup, type Rgb, type Soup } from './soup.ts';

const ZENITH: Rgb = [0.5, 0.645, 0.785];
const MIDDLE: Rgb = [0.69, 0.79, 0.865];
const CLOUD: Rgb = [0.965, 0.962, 0.955];
const HILLS: Rgb = [0.735, 0.78, 0.8];
/** Lowest and highest elevation in the picture, degrees. */
const LOW_DEG = -6;
const HIGH_DEG = 90;
const WIDTH_PX = 1024;
const HEIGHT_PX = 512;

/** Colour of the sky in one direction. */
function skyColour(bearingDeg: number, elevationDeg: number, cloud: number): Rgb {
  const rise = Math.min(1, Math.max(0, elevationDeg / 90)) ** 0.55;
  const blue = rise < 0.45 ? mix(HAZE, MIDDLE, rise / 0.45) : mix(MIDDLE, ZENITH, (rise - 0.45) / 0.55);
  const [a, b] = [sunAt(bearingDeg, elevationDeg), sunAt(SUN_BEARING_DEG, SUN_ELEVATION_DEG)];
  const near = Math.max(0, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
  const glow = 0.42 * near ** 10 + 0.5 * near ** 90;
  const warm = mix(blue, [1, 0.97, 0.9], Math.min(1, glow));
  const veil = cloud * Math.min(1, Math.max(0, (elevationDeg - 3) / 14));
  const hazy = mix(warm, CLOUD, veil);
  return elevationDeg < hillsDeg(bearingDeg) ? mix(HILLS, HAZE, Math.max(0, 0.75 - elevationDeg * 0.35)) : hazy;
}

/** Wooded ridges around the town, as high as they look from the street. */
const hillsDeg = (bearingDeg: number): number => {
  const turn = radFromDeg(bearingDeg);
  return (
    1.1 +
    0.35 * Math.sin(3 * turn + 1) +
    0.22 * Math.sin(7 * turn) +
    0.1 * Math.sin(19 * turn) +
    0.9 * Math.exp(-(((bearingDeg - 255) / 22) ** 2))
  );
};

export function paintSky(): HTMLCanvasElement {
  const { canvas, brush } = newPainting(WIDTH_PX, HEIGHT_PX);
  const image = brush.createImageData(WIDTH_PX, HEIGHT_PX);
  const [cloud, random] = [cloudField(), seededNumbers(5)];
  for (let y = 0; y < HEIGHT_PX; y++) {
    const elevationDeg = elevationOfRow(1 - (y + 0.5) / HEIGHT_PX);
    for (let x = 0; x < WIDTH_PX; x++) {
      const bearingDeg = ((x + 0.5) / WIDTH_PX) * 360;
      const colour = skyColour(bearingDeg, elevationDeg, cloud(bearingDeg, elevationDeg));
      // A grain of less than one step of colour keeps the slow gradient from showing bands.
      const grain = random() - 0.5;
      for (let k = 0; k < 3; k++) image.data[(y * WIDTH_PX + x) * 4 + k] = 255 * colour[k]! + grain;
      image.data[(y * WIDTH_PX + x) * 4 + 3] = 255;
    }
  }
  brush.putImageData(image, 0, 0);
  return canvas;
}

/** More rows near the horizon, where one looks: v = √ of the share of the height. */
const elevationOfRow = (v: number): number => LOW_DEG + (HIGH_DEG - LOW_DEG) * v * v;

/** Thin streaks: smooth noise on a flat layer high above, drawn out along the wind. */
function cloudField(): (bearingDeg: number, elevationDeg: number) => number {
  const random = seededNumbers(77);
  const lattice = Float32Array.from({ length: 64 * 64 }, random);
  const noise = (x: number, y: number): number => {
    const [i, k] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [smooth(x - i), smooth(y - k)];
    const at = (a: number, b: number) => lattice[((b & 63) << 6) | (a & 63)]!;
    return (at(i, k) * (1 - u) + at(i + 1, k) * u) * (1 - v) + (at(i, k + 1) * (1 - u) + at(i + 1, k + 1) * u) * v;
  };
  return (bearingDeg, elevationDeg) => {
    if (elevationDeg < 2) return 0;
    const [turn, tilt] = [radFromDeg(bearingDeg - 30), radFromDeg(elevationDeg)];
    const reach = 1 / Math.tan(tilt + 0.09);
    const [x, y] = [reach * Math.cos(turn) * 1.1, reach * Math.sin(turn) * 2.6];
    let [sum, weight, scale] = [0, 0.5, 1];
    for (let octave = 0; octave < 5; octave++) {
      sum += weight * noise(x * scale + 9, y * scale + 17);
      weight /= 2;
      scale *= 2.1;
    }
    return 0.75 * smooth(Math.min(1, Math.max(0, (sum - 0.52) / 0.26)));
  };
}

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** A dome around the eye, seen from inside. */
export function skyDome(radius_m: number): Soup {
  const soup = emptySoup();
  const [columns, rows] = [48, 20];
  for (let k = 0; k <= rows; k++) {
    const v = k / rows;
    const elevationDeg = elevationOfRow(v);
    for (let i = 0; i <= columns; i++) {
      const [east, north, up] = sunAt((i / columns) * 360, elevationDeg);
      addCorner(soup, [east * radius_m, north * radius_m, up * radius_m], [1, 1, 1], i / columns, v);
    }
  }
  for (let k = 0; k < rows; k++) {
    for (let i = 0; i < columns; i++) {
      const [a, b, c, d] = [
        k * (columns + 1) + i,
        k * (columns + 1) + i + 1,
        (k + 1) * (columns + 1) + i + 1,
        (k + 1) * (columns + 1) + i,
      ];
      soup.indices.push(a, b, c, a, c, d);
    }
  }
  return soup;
}
