/** Pictures of what one walks on; each repeats without a seam. */

import { seededNumbers } from '../../../chance/chance.ts';
import type { GroundKind } from './ground.ts';
import { hexFromRgb, mix } from './light.ts';
import { newPainting } from './painting.ts';
import type { Rgb } from './soup.ts';

type Brush = CanvasRenderingContext2D;

export interface Paving {
  readonly canvas: HTMLCanvasElement;
  /** Ground that one repeat covers, metres along and across the street. */
  readonly size_m: readonly [number, number];
}

export function paintPaving(kind: GroundKind, roadway_m: number): Paving {
  if (kind === 'roadway')
    return { canvas: painted(512, 1024, (brush) => paintRoadway(brush, roadway_m)), size_m: [8, roadway_m] };
  if (kind === 'pavement') return { canvas: painted(512, 512, paintSlabs), size_m: [6, 6] };
  if (kind === 'square') return { canvas: painted(512, 512, paintSquare), size_m: [12, 12] };
  if (kind === 'lawn')
    return {
      canvas: painted(256, 256, (brush) => paintSpeckle(brush, 256, [0.655, 0.71, 0.53], 0.05, 9)),
      size_m: [7, 7],
    };
  return {
    canvas: painted(256, 256, (brush) => paintSpeckle(brush, 256, [0.775, 0.765, 0.745], 0.022, 7)),
    size_m: [9, 9],
  };
}

function painted(width: number, height: number, paint: (brush: Brush) => void): HTMLCanvasElement {
  const { canvas, brush } = newPainting(width, height);
  paint(brush);
  return canvas;
}

/** Grain: every pixel a little lighter or darker. */
function addGrain(brush: Brush, width: number, height: number, strength: number, seed: number): void {
  const random = seededNumbers(seed);
  const image = brush.getImageData(0, 0, width, height);
  for (let i = 0; i < image.data.length; i += 4) {
    const change = 255 * strength * (random() + random() - 1);
    for (let k = 0; k < 3; k++) image.data[i + k] = image.data[i + k]! + change;
  }
  brush.putImageData(image, 0, 0);
}

function paintSpeckle(brush: Brush, size: number, colour: Rgb, strength: number, seed: number): void {
  brush.fillStyle = hexFromRgb(colour);
  brush.fillRect(0, 0, size, size);
  const random = seededNumbers(seed);
  for (let i = 0; i < 90; i++) {
    const [x, y, radius] = [random() * size, random() * size, 6 + 26 * random()];
    brush.fillStyle = hexFromRgb(mix(colour, random() < 0.5 ? [1, 1, 1] : [0.3, 0.3, 0.3], 0.5));
    brush.globalAlpha = strength;
    for (const [dx, dy] of [
      [0, 0],
      [size, 0],
      [-size, 0],
      [0, size],
      [0, -size],
    ] as const) {
      brush.beginPath();
      brush.ellipse(x + dx, y + dy, radius, radius * 0.8, 0, 0, 2 * Math.PI);
      brush.fill();
    }
  }
  brush.globalAlpha = 1;
  addGrain(brush, size, size, strength * 1.4, seed);
}

/** Granite slabs in courses across the street, with a row of small setts every third metre. */
function paintSlabs(brush: Brush): void {
  const random = seededNumbers(11);
  const stone: Rgb = [0.825, 0.802, 0.77];
  const metre = 512 / 6;
  brush.fillStyle = hexFromRgb(mix(stone, [0.4, 0.39, 0.38], 0.45));
  brush.fillRect(0, 0, 512, 512);
  const slab = (x: number, y: number, width: number, height: number, tint: Rgb) => {
    const tone = 1 + 0.05 * (random() - 0.5);
    brush.fillStyle = hexFromRgb([tint[0] * tone, tint[1] * tone, tint[2] * tone]);
    for (const shift of [0, -512]) brush.fillRect((x + shift) * 1 + 0.8, y + 0.8, width - 1.4, height - 1.4);
  };
  let y = 0;
  for (let row = 0; y < 511; row++) {
    const setts = row % 6 === 5;
    const height = setts ? metre * 0.25 : metre * 0.55;
    const width = setts ? metre * 0.25 : metre * 0.75;
    const count = Math.round(512 / width);
    const tint = setts ? mix(stone, [0.55, 0.53, 0.52], 0.4) : stone;
    for (let i = 0; i < count; i++) slab(((i + (row % 2) / 2) * 512) / count, y, 512 / count, height, tint);
    y += height;
  }
  addGrain(brush, 512, 512, 0.028, 12);
}

/** A field of setts in a grid of slabs. */
function paintSquare(brush: Brush): void {
  const random = seededNumbers(21);
  const [light, grey]: [Rgb, Rgb] = [
    [0.83, 0.81, 0.78],
    [0.745, 0.73, 0.715],
  ];
  brush.fillStyle = hexFromRgb(mix(grey, [0.4, 0.4, 0.4], 0.3));
  brush.fillRect(0, 0, 512, 512);
  const count = 48;
  const size = 512 / count;
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < count; k++) {
      const band = i % 24 < 3 || k % 24 < 3;
      const tone = 1 + 0.07 * (random() - 0.5);
      const tint = band ? light : grey;
      brush.fillStyle = hexFromRgb([tint[0] * tone, tint[1] * tone, tint[2] * tone]);
      brush.fillRect(i * size + 0.6, k * size + 0.6, size - 1.1, size - 1.1);
    }
  }
  addGrain(brush, 512, 512, 0.02, 22);
}

/** Across: asphalt at the rims, concrete slabs in the middle, and four rails in their grooves. */
function paintRoadway(brush: Brush, width_m: number): void {
  const random = seededNumbers(31);
  const [asphalt, slab]: [Rgb, Rgb] = [
    [0.6, 0.605, 0.615],
    [0.735, 0.725, 0.705],
  ];
  const metre = 1024 / width_m;
  brush.fillStyle = hexFromRgb(asphalt);
  brush.fillRect(0, 0, 512, 1024);
  const half = Math.min(3.3, width_m / 2);
  const [top, height] = [512 - half * metre, 2 * half * metre];
  const joint = hexFromRgb(mix(slab, [0.35, 0.35, 0.35], 0.45));
  for (let i = 0; i < 4; i++) {
    const tone = 1 + 0.03 * (random() - 0.5);
    brush.fillStyle = hexFromRgb([slab[0] * tone, slab[1] * tone, slab[2] * tone]);
    brush.fillRect(i * 128, top, 128, height);
    brush.fillStyle = joint;
    brush.fillRect(i * 128, top, 1.6, height);
  }
  for (const left of [-half, 0, half]) brush.fillRect(0, 512 + left * metre - 1, 512, 2);
  addGrain(brush, 512, 1024, 0.03, 32);
  // Gauge 1 435 mm, tracks 3.3 m apart.
  for (const left of [-1.65, 1.65]) {
    for (const rail of [-0.7535, 0.7535]) paintRail(brush, 512 + (left + rail) * metre, metre, Math.sign(rail));
  }
}

function paintRail(brush: Brush, y: number, metre: number, side: number): void {
  brush.fillStyle = '#6f7173';
  brush.fillRect(0, y - 0.07 * metre, 512, 0.14 * metre);
  brush.fillStyle = '#46484b';
  brush.fillRect(0, y - side * 0.05 * metre - 0.022 * metre, 512, 0.044 * metre);
  brush.fillStyle = '#c3c8cc';
  brush.fillRect(0, y - 0.026 * metre, 512, 0.056 * metre);
}
