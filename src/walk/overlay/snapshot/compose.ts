/** A picture with its caption on one canvas, as a PNG: a canvas writes neither place nor device into the file. */
import type { Still } from '../../../views/view.ts';
import { brokenLines, type Caption } from './caption.ts';

const SANS = '"Segoe UI", Roboto, "Noto Sans", system-ui, -apple-system, sans-serif';
const PAPER = '#fffcf6';
const INK = '#1c2125';
const SOFT = '#42494e';
/** A plain ground, where the street itself cannot be read: a grey day over grey paving. */
const SKY = ['#e9ecec', '#f3f1ea', '#d8d3c8'] as const;
const SIGNS: Readonly<Record<string, string>> = {
  measured: '#2f5126',
  model: '#0b4a66',
  illustration: '#7f2f1b',
  planned: '#5b2f5c',
};

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

export async function composed(still: Still, caption: Caption, evidence: string | undefined): Promise<Blob> {
  const { width, height } = still;
  const unit = Math.min(width / 22, 44);
  const measuring = new OffscreenCanvas(8, 8).getContext('2d')!;
  const margin = unit;
  const lines = linesOf(caption, unit, (text, font) => {
    measuring.font = font;
    return brokenLines(text, width - 2.6 * margin, (line) => measuring.measureText(line).width);
  });
  const foot = Math.ceil(lines.reduce((sum, line) => sum + line.height, 0) + 1.4 * margin);
  const canvas = new OffscreenCanvas(width, height + foot);
  const page = canvas.getContext('2d')!;
  drawGround(page, still);
  const content = new OffscreenCanvas(width, height);
  content.getContext('2d')!.putImageData(new ImageData(still.pixels, width, height), 0, 0);
  page.drawImage(content, 0, 0);
  page.fillStyle = PAPER;
  page.fillRect(0, height, width, foot);
  page.fillStyle = SIGNS[evidence ?? ''] ?? INK;
  page.fillRect(0, height, margin * 0.4, foot);
  let y = height + 0.6 * margin;
  page.textBaseline = 'top';
  for (const line of lines) {
    page.font = line.font;
    page.fillStyle = line.colour;
    page.fillText(line.text, 1.3 * margin, y);
    y += line.height;
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function linesOf(caption: Caption, unit: number, broken: (text: string, font: string) => string[]): Line[] {
  const set = (text: string, size: number, weight: number, colour: string): Line[] => {
    const font = `${weight} ${size * unit}px ${SANS}`;
    return broken(text, font).map((line) => ({ text: line, font, colour, height: size * unit * 1.35 }));
  };
  return [
    ...set(caption.title, 1.25, 700, INK),
    ...set(caption.place, 0.9, 500, INK),
    ...set(caption.evidence, 0.9, 700, INK),
    ...caption.notes.flatMap((note) => set(note, 0.72, 400, SOFT)),
  ];
}

function drawGround(page: OffscreenCanvasRenderingContext2D, { ground, width, height }: Still): void {
  if (!ground) {
    const day = page.createLinearGradient(0, 0, 0, height);
    day.addColorStop(0, SKY[0]);
    day.addColorStop(0.52, SKY[1]);
    day.addColorStop(0.53, SKY[2]);
    day.addColorStop(1, '#b9b3a6');
    page.fillStyle = day;
    page.fillRect(0, 0, width, height);
    return;
  }
  // As the page shows it: filled, and cut at the edges.
  const by = Math.max(width / ground.width, height / ground.height);
  const [w, h] = [ground.width * by, ground.height * by];
  page.drawImage(ground.picture, (width - w) / 2, (height - h) / 2, w, h);
}
