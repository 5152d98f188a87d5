/** Labels as sprites, where there is a canvas to write on. */
import { CanvasTexture, Sprite, SRGBColorSpace } from 'three';
import type { LabelPart } from '../../drawing/drawing.ts';
import { type Language, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { Materials } from './materials.ts';

const LETTER_PX = 40;
const PADDING_PX = 18;

export function labelSprite(
  part: LabelPart,
  language: Language,
  level: ReadingLevel,
  materials: Materials,
): Sprite | undefined {
  if (typeof document === 'undefined') return undefined;
  const canvas = document.createElement('canvas');
  const page = canvas.getContext('2d');
  if (!page) return undefined;
  const text = resolveText(part.text, language, level).replaceAll('*', '');
  const font = `600 ${LETTER_PX}px system-ui, sans-serif`;
  page.font = font;
  canvas.width = Math.ceil(page.measureText(text).width) + 2 * PADDING_PX;
  canvas.height = LETTER_PX + 2 * PADDING_PX;
  page.fillStyle = part.plate === 'warn' ? '#fff0bf' : '#fbfaf6';
  page.fillRect(0, 0, canvas.width, canvas.height);
  page.fillStyle = '#1b2230';
  page.font = font;
  page.textBaseline = 'middle';
  page.fillText(text, PADDING_PX, canvas.height / 2);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const sprite = new Sprite(materials.sprite(texture));
  const metresPerPx = part.size_m / LETTER_PX;
  sprite.scale.set(canvas.width * metresPerPx, canvas.height * metresPerPx, 1);
  return sprite;
}
