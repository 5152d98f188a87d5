/** All plates of a stage drawn on one canvas, so that they cost one texture and one draw call. */
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import type { Scene } from '@babylonjs/core/scene';
import { BAR_EM, type LabelLayout, type LabelText, LINE_EM, layOut, PADDING_EM } from './label-text.ts';

export interface Plate {
  readonly width_em: number;
  readonly height_em: number;
  /** Left, bottom, right, top in the texture. */
  readonly uv: readonly [number, number, number, number];
}

export interface LabelAtlas {
  /** Undefined where there is no canvas to draw letters on. */
  readonly texture: DynamicTexture | undefined;
  readonly plates: readonly Plate[];
  /** A place of the texture to draw lines with: pale edges round a dark core. */
  readonly line: Plate['uv'];
  /** Draws again what was lost with the graphics context. */
  redraw(): void;
  dispose(): void;
}

const WIDTH_PX = 2048;
const TALLEST_PX = 4096;
const LETTER_PX = 44;
const GAP_PX = 4;
const FONT = '"Segoe UI", Roboto, "Noto Sans", system-ui, -apple-system, sans-serif';
/** Where nothing can be measured. */
const GUESSED_LETTER_EM = 0.54;

/** Contrast of letters on plates: 15.6, 15.6 and 13.5 to 1. */
const LOOKS = {
  plain: { plate: '#fbfaf6', letters: '#1b2230', edge: '#c8c2b4', weight: 500 },
  title: { plate: '#fbfaf6', letters: '#1b2230', edge: '#0f5f7c', weight: 700 },
  warn: { plate: '#fff0bf', letters: '#2b2208', edge: '#b26a00', weight: 600 },
} as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function createLabelAtlas(scene: Scene, labels: readonly LabelText[]): LabelAtlas {
  const measuring = canvasContext(8, 8);
  const layouts = labels.map((label) => layOut(label, widthIn(measuring, label.plate)));
  for (let letter_px = LETTER_PX; ; letter_px *= 0.8) {
    const { boxes, height } = packed(layouts, letter_px);
    if (height <= TALLEST_PX || letter_px < 12)
      return drawn(scene, labels, layouts, boxes, powerOfTwo(height), letter_px);
  }
}

function drawn(
  scene: Scene,
  labels: readonly LabelText[],
  layouts: readonly LabelLayout[],
  boxes: readonly Box[],
  height: number,
  letter_px: number,
): LabelAtlas {
  const context = canvasContext(WIDTH_PX, height);
  const texture = context
    ? new DynamicTexture('labels', { width: WIDTH_PX, height }, scene, true, Texture.TRILINEAR_SAMPLINGMODE)
    : undefined;
  const draw = () => {
    if (!texture) return;
    const page = texture.getContext() as unknown as CanvasRenderingContext2D;
    page.clearRect(0, 0, WIDTH_PX, height);
    drawLine(page);
    labels.forEach((label, i) => {
      drawPlate(page, label, layouts[i] as LabelLayout, boxes[i] as Box, letter_px);
    });
    texture.update();
  };
  if (texture) {
    texture.hasAlpha = true;
    texture.anisotropicFilteringLevel = 8;
    draw();
  }
  const uvOf = ({ x, y, width, height: h }: Box): Plate['uv'] => [
    x / WIDTH_PX,
    1 - (y + h) / height,
    (x + width) / WIDTH_PX,
    1 - y / height,
  ];
  return {
    texture,
    plates: layouts.map((layout, i) => ({ ...layout, uv: uvOf(boxes[i] as Box) })),
    line: uvOf({ x: 4, y: 1, width: 8, height: LINE_PX - 2 }),
    redraw: draw,
    dispose: () => texture?.dispose(),
  };
}

function canvasContext(width: number, height: number): CanvasRenderingContext2D | undefined {
  if (typeof document === 'undefined') return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d') ?? undefined;
}

const fontOf = (plate: LabelText['plate'], letter_px: number): string =>
  `${LOOKS[plate].weight} ${letter_px}px ${FONT}`;

function widthIn(context: CanvasRenderingContext2D | undefined, plate: LabelText['plate']): (line: string) => number {
  if (!context) return (line) => line.length * GUESSED_LETTER_EM;
  return (line) => {
    context.font = fontOf(plate, 100);
    return context.measureText(line).width / 100;
  };
}

const LINE_PX = 16;

/** Rows of plates, high ones first, below the strip for lines. */
function packed(layouts: readonly LabelLayout[], letter_px: number): { boxes: Box[]; height: number } {
  const boxes: Box[] = [];
  let [x, y, row] = [GAP_PX, LINE_PX + GAP_PX, 0];
  const order = layouts.map((_, i) => i).sort((a, b) => (layouts[b]?.height_em ?? 0) - (layouts[a]?.height_em ?? 0));
  for (const i of order) {
    const { width_em, height_em } = layouts[i] as LabelLayout;
    const width = Math.min(WIDTH_PX - 2 * GAP_PX, Math.ceil(width_em * letter_px));
    const height = Math.ceil(height_em * letter_px);
    if (x + width > WIDTH_PX - GAP_PX) {
      y += row + GAP_PX;
      [x, row] = [GAP_PX, 0];
    }
    boxes[i] = { x, y, width, height };
    x += width + GAP_PX;
    row = Math.max(row, height);
  }
  return { boxes, height: y + row + GAP_PX };
}

const powerOfTwo = (value: number): number => 2 ** Math.ceil(Math.log2(value));

function drawLine(page: CanvasRenderingContext2D): void {
  page.fillStyle = '#fbfaf6';
  page.fillRect(0, 0, 24, LINE_PX);
  page.fillStyle = '#2a3242';
  page.fillRect(0, LINE_PX * 0.32, 24, LINE_PX * 0.36);
}

function drawPlate(
  page: CanvasRenderingContext2D,
  { plate }: LabelText,
  { lines }: LabelLayout,
  { x, y, width, height }: Box,
  letter_px: number,
): void {
  const look = LOOKS[plate];
  const edge = Math.max(2, letter_px * 0.06);
  // All but clear paint round the corners, so that edges are not mixed with black when the texture is made smaller.
  page.fillStyle = 'rgba(251, 250, 246, 0.02)';
  page.fillRect(x, y, width, height);
  roundBox(page, x + edge / 2, y + edge / 2, width - edge, height - edge, letter_px * 0.34);
  page.fillStyle = look.plate;
  page.fill();
  page.lineWidth = edge;
  page.strokeStyle = look.edge;
  page.stroke();
  if (plate === 'title') {
    page.save();
    page.clip();
    page.fillStyle = look.edge;
    page.fillRect(x, y, letter_px * 0.34, height);
    page.restore();
  }
  if (plate === 'warn') drawSign(page, x + letter_px * 1.05, y + height / 2, letter_px * 0.46, look.edge);
  page.fillStyle = look.letters;
  page.font = fontOf(plate, letter_px);
  page.textBaseline = 'middle';
  page.textAlign = 'left';
  lines.forEach((line, i) => {
    const left = x + (PADDING_EM.side + BAR_EM[plate]) * letter_px;
    page.fillText(line, left, y + (PADDING_EM.top + (i + 0.53) * LINE_EM) * letter_px);
  });
}

function roundBox(page: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, radius: number): void {
  page.beginPath();
  page.moveTo(x + radius, y);
  page.arcTo(x + w, y, x + w, y + h, radius);
  page.arcTo(x + w, y + h, x, y + h, radius);
  page.arcTo(x, y + h, x, y, radius);
  page.arcTo(x, y, x + w, y, radius);
  page.closePath();
}

/** A ring with an i: this is not a photograph. */
function drawSign(page: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  page.beginPath();
  page.arc(x, y, radius, 0, 2 * Math.PI);
  page.fillStyle = colour;
  page.fill();
  page.fillStyle = '#fff8e4';
  page.beginPath();
  page.arc(x, y - radius * 0.46, radius * 0.16, 0, 2 * Math.PI);
  page.fill();
  page.fillRect(x - radius * 0.13, y - radius * 0.14, radius * 0.26, radius * 0.68);
}
