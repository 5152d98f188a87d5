/** One page with all pictures of a screen in a language: a row in light, a row in dark. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export interface Picture {
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Pixels. */
const WIDEST = 1_960;
const HIGHEST = 1_560;
const GAP = 12;
const HEAD = 40;

export async function writeSheet(
  browser: Browser,
  file: string,
  title: string,
  pictures: readonly Picture[],
): Promise<void> {
  const rows = (['light', 'dark'] as const).map((scheme) => pictures.filter((picture) => picture.scheme === scheme));
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width, 0));
  const heights = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));
  const gaps = GAP * (Math.max(...rows.map((row) => row.length)) + 1);
  const scale = Math.min(
    1,
    (WIDEST - gaps) / Math.max(...widths),
    (HIGHEST - HEAD - 2 * GAP) / (heights[0]! + heights[1]!),
  );
  const image = ({ file: source, width }: Picture) =>
    `<img width="${Math.round(width * scale)}" src="data:image/jpeg;base64,${readFileSync(source, 'base64')}">`;
  const body = rows.map((row) => `<div>${row.map(image).join('')}</div>`).join('');
  const style = `body{margin:0;padding:0 ${GAP}px;width:max-content;background:#777;font:20px/${HEAD}px sans-serif}
    div{display:flex;gap:${GAP}px;align-items:start;margin-bottom:${GAP}px}`;
  const page = await browser.newPage({ viewport: { width: WIDEST, height: 400 } });
  await page.setContent(`<style>${style}</style>${title}${body}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const box = (await page.locator('body').boundingBox())!;
  await page.screenshot({ path: file, type: 'jpeg', quality: 82, fullPage: true, clip: { ...box, x: 0, y: 0 } });
  await page.close();
}
