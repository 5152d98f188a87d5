/** Paints the facade picture: every look's tiles in a row. */

import { seededNumbers } from '../../../chance/chance.ts';
import { type FacadeLook, GUTTER_PX, TILE_KINDS, TILE_PX, type TileKind } from './facade-tiles.ts';
import { hexFromRgb, mix } from './light.ts';
import { newPainting } from './painting.ts';
import type { Rgb } from './soup.ts';
import { paintWall } from './wall-paint.ts';

export type Brush = CanvasRenderingContext2D;

/** Colours of one look. */
export interface Paints {
  readonly wall: Rgb;
  readonly trim: Rgb;
  readonly sill: Rgb;
  readonly frame: Rgb;
}

const WHITE: Rgb = [0.97, 0.965, 0.945];
const SOCLE: Rgb = [0.62, 0.6, 0.58];
const SIGNS: readonly Rgb[] = [
  [0.47, 0.52, 0.53],
  [0.56, 0.49, 0.43],
  [0.42, 0.46, 0.44],
];

export function paintFacades(looks: readonly FacadeLook[]): HTMLCanvasElement {
  const { canvas, brush } = newPainting(TILE_PX * TILE_KINDS.length, TILE_PX * looks.length);
  for (const look of looks) {
    TILE_KINDS.forEach((kind, column) => {
      brush.save();
      brush.beginPath();
      brush.rect(column * TILE_PX, look.row * TILE_PX, TILE_PX, TILE_PX);
      brush.clip();
      // One unit is the drawn tile: y downwards from its top.
      brush.translate(column * TILE_PX + GUTTER_PX, look.row * TILE_PX + GUTTER_PX);
      brush.scale(TILE_PX - 2 * GUTTER_PX, TILE_PX - 2 * GUTTER_PX);
      paintTile(brush, look, kind);
      brush.restore();
    });
  }
  return canvas;
}

export const box = (brush: Brush, colour: Rgb, x0: number, y0: number, x1: number, y1: number, alpha = 1): void => {
  brush.globalAlpha = alpha;
  brush.fillStyle = hexFromRgb(colour);
  brush.fillRect(x0, y0, x1 - x0, y1 - y0);
  brush.globalAlpha = 1;
};

function paintTile(brush: Brush, look: FacadeLook, kind: TileKind): void {
  const random = seededNumbers(look.row * 97 + TILE_KINDS.indexOf(kind) * 13 + 5);
  const { cladding, colour: wall } = look;
  const trim =
    cladding === 'brick' || cladding === 'stone' ? mix(wall, [0.9, 0.88, 0.84], 0.5) : mix(wall, WHITE, 0.62);
  const frame = cladding === 'stone' ? mix(wall, [0.4, 0.36, 0.33], 0.55) : WHITE;
  const paints: Paints = { wall, trim, sill: mix(trim, [0.7, 0.69, 0.67], 0.5), frame };
  const ground = kind === 'shop' || kind === 'door';
  paintWall(brush, cladding, wall, random, ground);
  if (kind === 'far') paintFar(brush, paints);
  else if (cladding === 'glass' && kind !== 'blank') paintCurtainWall(brush, paints, kind, random);
  else if (kind === 'shop' || kind === 'door') paintGroundFloor(brush, paints, kind, random);
  else paintUpperFloor(brush, paints, kind, random);
}

function paintUpperFloor(brush: Brush, paints: Paints, kind: TileKind, random: () => number): void {
  if (kind === 'window') paintWindow(brush, paints, [0.29, 0.2, 0.71, 0.83], 0, random);
  if (kind === 'window-b') paintWindow(brush, paints, [0.29, 0.2, 0.71, 0.83], 1, random);
  if (kind === 'fine') paintFineWindow(brush, paints, random);
  if (kind === 'top') paintWindow(brush, paints, [0.31, 0.26, 0.69, 0.8], 0, random);
  if (kind === 'arch') paintArch(brush, paints, random);
}

/** Eight bays and three storeys at once, for houses behind the street. */
function paintFar(brush: Brush, { trim }: Paints): void {
  for (let bay = 0; bay < 8; bay++) {
    for (let storey = 0; storey < 3; storey++) {
      const [x, y] = [(bay + 0.3) / 8, (storey + 0.24) / 3];
      box(brush, trim, x - 0.008, y - 0.014, x + 0.058, y + 0.2);
      box(brush, [0.46, 0.52, 0.56], x, y, x + 0.05, y + 0.18);
      box(brush, [0.35, 0.39, 0.43], x, y, x + 0.05, y + 0.03);
    }
  }
}

type Opening = readonly [x0: number, y0: number, x1: number, y1: number];

/** Glass by day: dark below, some sky above, and the shadow of its own lintel. */
function paintGlass(brush: Brush, [x0, y0, x1, y1]: Opening, random: () => number): void {
  const glass = brush.createLinearGradient(0, y0, 0, y1);
  const lift = 0.06 * random();
  glass.addColorStop(0, hexFromRgb([0.5 + lift, 0.575 + lift, 0.63 + lift]));
  glass.addColorStop(0.45, hexFromRgb([0.42 + lift, 0.48 + lift, 0.53 + lift]));
  glass.addColorStop(1, hexFromRgb([0.33, 0.37, 0.4]));
  brush.fillStyle = glass;
  brush.fillRect(x0, y0, x1 - x0, y1 - y0);
  brush.save();
  brush.beginPath();
  brush.rect(x0, y0, x1 - x0, y1 - y0);
  brush.clip();
  brush.globalAlpha = 0.16;
  brush.fillStyle = '#eef4f8';
  brush.beginPath();
  const lean = (x1 - x0) * (0.25 + 0.4 * random());
  brush.moveTo(x0 + lean, y0);
  brush.lineTo(x1, y0);
  brush.lineTo(x1, y0 + (y1 - y0) * 0.5);
  brush.lineTo(x0 + lean * 0.2, y1);
  brush.fill();
  brush.restore();
}

/** The depth of the reveal: dark under the lintel and on the side away from the sun, light on the sill. */
function paintReveal(brush: Brush, [x0, y0, x1, y1]: Opening): void {
  box(brush, [0.12, 0.13, 0.16], x0, y0, x1, y0 + 0.032, 0.42);
  box(brush, [0.12, 0.13, 0.16], x0, y0 + 0.032, x1, y0 + 0.055, 0.16);
  box(brush, [0.12, 0.13, 0.16], x0, y0, x0 + 0.022, y1, 0.3);
}

function paintWindow(brush: Brush, paints: Paints, opening: Opening, curtain: number, random: () => number): void {
  const [x0, y0, x1, y1] = opening;
  const { trim, sill, frame } = paints;
  // Surround, and the shade it throws on the wall.
  box(brush, [0.2, 0.2, 0.22], x0 - 0.045, y0 - 0.03, x1 + 0.06, y1 + 0.055, 0.12);
  box(brush, trim, x0 - 0.05, y0 - 0.05, x1 + 0.05, y1 + 0.01);
  paintGlass(brush, opening, random);
  if (curtain) {
    box(brush, [0.88, 0.87, 0.83], x0, y0, x0 + (x1 - x0) * 0.22, y1, 0.5);
    box(brush, [0.88, 0.87, 0.83], x1 - (x1 - x0) * 0.22, y0, x1, y1, 0.5);
    box(brush, [0.88, 0.87, 0.83], x0, y0, x1, y0 + (y1 - y0) * 0.2 * random(), 0.5);
  }
  paintBars(brush, frame, opening);
  paintReveal(brush, opening);
  box(brush, [0.15, 0.15, 0.17], x0 - 0.06, y1 + 0.035, x1 + 0.07, y1 + 0.07, 0.22);
  box(brush, sill, x0 - 0.065, y1 + 0.005, x1 + 0.065, y1 + 0.04);
  box(brush, WHITE, x0 - 0.065, y1 + 0.005, x1 + 0.065, y1 + 0.014, 0.6);
}

/** A casement with two leaves and a transom. */
function paintBars(brush: Brush, frame: Rgb, [x0, y0, x1, y1]: Opening): void {
  const [middle, transom, bar] = [(x0 + x1) / 2, y0 + (y1 - y0) * 0.34, 0.013];
  box(brush, frame, x0, y0, x0 + 0.02, y1);
  box(brush, frame, x1 - 0.02, y0, x1, y1);
  box(brush, frame, x0, y0, x1, y0 + 0.02);
  box(brush, frame, x0, y1 - 0.024, x1, y1);
  box(brush, frame, middle - bar, y0, middle + bar, y1);
  box(brush, frame, x0, transom - bar, x1, transom + bar);
}

/** The best floor: taller window, a cornice of its own and a panel beneath. */
function paintFineWindow(brush: Brush, paints: Paints, random: () => number): void {
  paintWindow(brush, paints, [0.29, 0.17, 0.71, 0.83], 0, random);
  box(brush, [0.15, 0.15, 0.17], 0.21, 0.12, 0.8, 0.145, 0.25);
  box(brush, paints.trim, 0.2, 0.075, 0.8, 0.12);
  box(brush, WHITE, 0.2, 0.075, 0.8, 0.088, 0.7);
  box(brush, paints.sill, 0.29, 0.895, 0.71, 0.965, 0.55);
}

function paintArch(brush: Brush, paints: Paints, random: () => number): void {
  const arch = (grow: number) => {
    brush.beginPath();
    brush.moveTo(0.34 - grow, 0.86 + grow);
    brush.lineTo(0.34 - grow, 0.36);
    brush.arc(0.5, 0.36, 0.16 + grow, Math.PI, 0);
    brush.lineTo(0.66 + grow, 0.86 + grow);
    brush.closePath();
  };
  brush.fillStyle = hexFromRgb(paints.trim);
  arch(0.05);
  brush.fill();
  brush.save();
  arch(0);
  brush.clip();
  paintGlass(brush, [0.34, 0.2, 0.66, 0.86], random);
  paintBars(brush, paints.frame, [0.34, 0.2, 0.66, 0.86]);
  box(brush, [0.12, 0.13, 0.16], 0.34, 0.2, 0.365, 0.86, 0.3);
  box(brush, [0.12, 0.13, 0.16], 0.34, 0.2, 0.66, 0.25, 0.3);
  brush.restore();
}

function paintGroundFloor(brush: Brush, paints: Paints, kind: 'shop' | 'door', random: () => number): void {
  box(brush, SOCLE, -0.1, 0.9, 1.1, 1.1);
  box(brush, WHITE, -0.1, 0.9, 1.1, 0.907, 0.35);
  const sign = mix(SIGNS[Math.floor(random() * SIGNS.length)]!, paints.wall, 0.25);
  const opening: Opening = kind === 'shop' ? [0.09, 0.25, 0.91, 0.9] : [0.27, 0.25, 0.73, 0.985];
  const [x0, , x1, y1] = opening;
  box(brush, [0.15, 0.15, 0.17], x0 - 0.03, 0.225, x1 + 0.04, 0.25, 0.25);
  box(brush, kind === 'shop' ? sign : paints.trim, x0 - 0.03, 0.12, x1 + 0.03, 0.225);
  paintGlass(brush, opening, random);
  const glow = brush.createLinearGradient(0, 0.25, 0, 0.9);
  glow.addColorStop(0, 'rgba(255,232,190,0.5)');
  glow.addColorStop(0.55, 'rgba(255,226,180,0.12)');
  glow.addColorStop(1, 'rgba(40,40,44,0.25)');
  brush.fillStyle = glow;
  brush.fillRect(x0, 0.25, x1 - x0, y1 - 0.25);
  const dark: Rgb = [0.36, 0.37, 0.37];
  const posts = kind === 'shop' ? [x0, 0.5, x1] : [x0, 0.5, x1];
  for (const x of posts) box(brush, dark, x - 0.012, 0.25, x + 0.012, y1);
  box(brush, dark, x0, 0.37, x1, 0.39);
  box(brush, dark, x0, y1 - 0.025, x1, y1);
  paintReveal(brush, opening);
}

/** Mullions and spandrels; the sky lies on the panes. */
function paintCurtainWall(brush: Brush, paints: Paints, kind: TileKind, random: () => number): void {
  const ground = kind === 'shop' || kind === 'door';
  const foot = ground ? 1.1 : 0.74;
  for (let pane = 0; pane < 3; pane++) {
    const [x0, x1] = [pane / 3, (pane + 1) / 3];
    paintGlass(brush, [x0, -0.1, x1, foot], random);
    if (kind === 'window-b' && pane === 1) box(brush, [0.9, 0.9, 0.87], x0, -0.1, x1, 0.35, 0.4);
  }
  if (!ground) box(brush, mix(paints.wall, [0.55, 0.6, 0.62], 0.3), -0.1, 0.74, 1.1, 1.1);
  const metal: Rgb = [0.78, 0.8, 0.81];
  for (let i = 0; i <= 3; i++) box(brush, metal, i / 3 - 0.012, -0.1, i / 3 + 0.012, 1.1);
  box(brush, metal, -0.1, 0.725, 1.1, 0.75);
  box(brush, [0.15, 0.15, 0.17], -0.1, 0.75, 1.1, 0.77, 0.2);
  box(brush, metal, -0.1, 0.985, 1.1, 1.1);
}
