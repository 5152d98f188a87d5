/** Shadows on the ground, painted once: for many places of the sun side by side, so that far edges are soft as in life. */

import { type Caster, FLOOR_SHADE, hexFromRgb, sunSamples } from './light.ts';
import { newPainting } from './painting.ts';
import { boxOf, offsetRing, type Plan, type Ring } from './plan.ts';
import type { Corner } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

/** The part of the ground that has shadows, told in the street's frame. */
export interface ShadowSheet {
  readonly along: readonly [number, number];
  readonly left: readonly [number, number];
  readonly width_px: number;
  readonly height_px: number;
}

export interface RoundCaster {
  readonly at: Plan;
  readonly radius_m: number;
  readonly middle_m: number;
}

const SUNS = 10;
const MARGIN_M = 40;
const ACROSS_M = 140;

export function shadowSheet(frame: StreetFrame, casters: readonly Caster[], widest_px: number): ShadowSheet {
  const ends = casters
    .flatMap(({ ring }) => ring)
    .filter((at) => Math.abs(frame.leftOf(at)) < ACROSS_M)
    .map((at) => frame.alongOf(at));
  const along: readonly [number, number] = [
    Math.min(0, ...ends) - MARGIN_M,
    Math.max(frame.length_m, ...ends) + MARGIN_M,
  ];
  return { along, left: [-ACROSS_M, ACROSS_M], width_px: widest_px, height_px: widest_px / 4 };
}

/** Texture coordinates of a place; v counts upwards in the picture, which is to the left of the street. */
export const sheetUv = (sheet: ShadowSheet, frame: StreetFrame, at: Plan): Plan => [
  (frame.alongOf(at) - sheet.along[0]) / (sheet.along[1] - sheet.along[0]),
  (frame.leftOf(at) - sheet.left[0]) / (sheet.left[1] - sheet.left[0]),
];

export function paintGroundShadow(
  sheet: ShadowSheet,
  frame: StreetFrame,
  casters: readonly Caster[],
  rounds: readonly RoundCaster[],
): HTMLCanvasElement {
  const { canvas, brush } = newPainting(sheet.width_px, sheet.height_px);
  const { canvas: layer, brush: dark } = newPainting(sheet.width_px, sheet.height_px);
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, sheet.width_px, sheet.height_px);
  const toPixel = (at: Plan): Plan => {
    const [u, v] = sheetUv(sheet, frame, at);
    return [u * sheet.width_px, (1 - v) * sheet.height_px];
  };
  const near = casters.filter(({ ring }) => Math.abs(frame.leftOf(boxOf(ring).min)) < 2 * ACROSS_M);
  sunSamples(SUNS).forEach((sun, i) => {
    dark.clearRect(0, 0, sheet.width_px, sheet.height_px);
    dark.fillStyle = hexFromRgb(FLOOR_SHADE);
    for (const caster of near) fillShadow(dark, caster, sun, toPixel);
    for (const round of rounds) fillRound(dark, round, sun, toPixel);
    // Averaging: the k-th layer over the ones before it with weight 1 / k.
    brush.globalAlpha = 1 / (i + 1);
    whiteUnder(dark, sheet);
    brush.drawImage(layer, 0, 0);
  });
  brush.globalAlpha = 1;
  brush.globalCompositeOperation = 'multiply';
  for (const { ring } of near) strokeContact(brush, ring, toPixel, frame);
  fadeRim(brush, sheet);
  return canvas;
}

function whiteUnder(dark: CanvasRenderingContext2D, { width_px, height_px }: ShadowSheet): void {
  dark.globalCompositeOperation = 'destination-over';
  dark.fillStyle = '#fff';
  dark.fillRect(0, 0, width_px, height_px);
  dark.globalCompositeOperation = 'source-over';
}

function fillShadow(
  dark: CanvasRenderingContext2D,
  { ring, top_m }: Caster,
  sun: Corner,
  toPixel: (at: Plan) => Plan,
): void {
  const throwTo = (at: Plan): Plan => [at[0] - (sun[0] / sun[2]) * top_m, at[1] - (sun[1] / sun[2]) * top_m];
  const far = ring.map(throwTo);
  fillRing(dark, ring.map(toPixel));
  fillRing(dark, far.map(toPixel));
  ring.forEach((at, i) => {
    const j = (i + 1) % ring.length;
    fillRing(dark, [at, ring[j]!, far[j]!, far[i]!].map(toPixel));
  });
}

function fillRing(dark: CanvasRenderingContext2D, ring: Ring): void {
  dark.beginPath();
  for (const [x, y] of ring) dark.lineTo(x, y);
  dark.fill();
}

/** A ball's shadow: an ellipse drawn out away from the sun. */
function fillRound(
  dark: CanvasRenderingContext2D,
  { at, radius_m, middle_m }: RoundCaster,
  sun: Corner,
  toPixel: (at: Plan) => Plan,
): void {
  const level = Math.hypot(sun[0], sun[1]);
  const away: Plan = [-sun[0] / level, -sun[1] / level];
  const thrown: Plan = [at[0] + (away[0] * level * middle_m) / sun[2], at[1] + (away[1] * level * middle_m) / sun[2]];
  const ring = Array.from({ length: 14 }, (_, i): Plan => {
    const turn = (2 * Math.PI * i) / 14;
    const bump = 1 + 0.12 * Math.sin(3 * turn + at[0]);
    const [a, b] = [(Math.cos(turn) * radius_m * bump) / sun[2], Math.sin(turn) * radius_m * bump];
    return [thrown[0] + away[0] * a - away[1] * b, thrown[1] + away[1] * a + away[0] * b];
  });
  fillRing(dark, ring.map(toPixel));
}

/** The corner between wall and ground sees less of the sky. */
function strokeContact(
  brush: CanvasRenderingContext2D,
  ring: Ring,
  toPixel: (at: Plan) => Plan,
  frame: StreetFrame,
): void {
  if (Math.abs(frame.leftOf(ring[0]!)) > ACROSS_M) return;
  for (const [out_m, alpha] of [
    [0.5, 0.1],
    [1.2, 0.07],
    [2.4, 0.06],
    [4.2, 0.04],
  ] as const) {
    brush.fillStyle = `rgba(70,80,100,${alpha})`;
    fillRing(brush, offsetRing(ring, out_m).map(toPixel));
  }
}

/** White at the rim: beyond the sheet its last pixels go on for ever. */
function fadeRim(brush: CanvasRenderingContext2D, { width_px, height_px }: ShadowSheet): void {
  brush.globalCompositeOperation = 'source-over';
  const rim = Math.round(height_px / 24);
  const edges = [
    [0, 0, rim, 0, 0, 0, rim, height_px],
    [width_px, 0, width_px - rim, 0, width_px - rim, 0, rim, height_px],
    [0, 0, 0, rim, 0, 0, width_px, rim],
    [0, height_px, 0, height_px - rim, 0, height_px - rim, width_px, rim],
  ] as const;
  for (const [x0, y0, x1, y1, x, y, width, height] of edges) {
    const fade = brush.createLinearGradient(x0, y0, x1, y1);
    fade.addColorStop(0.05, '#fff');
    fade.addColorStop(1, 'rgba(255,255,255,0)');
    brush.fillStyle = fade;
    brush.fillRect(x, y, width, height);
  }
}
