/** Nothing of a pit is seen but through its opening, in a real browser, pixel by pixel. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import example from '../../src/content/soil-layers/example.json' with { type: 'json' };
import type { SoilLayersProps } from '../../src/content/soil-layers/schema.ts';
import type { Point3 } from '../../src/drawing/drawing.ts';
import { launchChromium } from '../support/chromium.ts';

const BAY: [number, number][] = [
  [-1.5, -1.5],
  [1.5, -1.5],
  [1.5, 1.5],
  [0.5, 1.5],
  [0.5, -0.3],
  [-0.5, -0.3],
  [-0.5, 1.5],
  [-1.5, 1.5],
];
const stone = {
  id: 'stone',
  kind: 'stone',
  name: { en: 'stone' },
  story: { en: 'A stone.' },
  at: { x_m: 1.1, z_m: 0 },
} as const;
const PITS = {
  'a rectangle': { ...example, objects: [...example.objects, { ...stone, diameter_m: 1, depth_m: 0.2 }] },
  'a circle': { ...example, opening: { kind: 'circle', diameter_m: 2.4 } },
  'a polygon with a bay': { ...example, opening: { kind: 'polygon', outline: BAY } },
} as unknown as Record<string, SoilLayersProps>;

/** From the near edge, from aside, from far away, from a child's height, from above. */
const EYES: readonly Point3[] = [
  [0, 1.6, 2.6],
  [4, 1.6, 1],
  [-2, 1.6, 9],
  [-3, 0.9, -3],
  [0.3, 6, 0.4],
];
const MIDDLE: Point3 = [0, -0.4, 0];

describe('the ground hides a pit', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: { entry: resolve(import.meta.dirname, '../support/pit-page.ts'), formats: ['iife'], name: 'pitPage' },
      },
    });
    const [{ output }] = built as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addScriptTag({ content: output.map(({ code }) => code).join('\n') });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
  });

  const counted = (props: SoilLayersProps, eyes: readonly Point3[], masked = true) =>
    page.evaluate((all) => globalThis.pitPixels(...all), [props, eyes, MIDDLE, masked] as [
      SoilLayersProps,
      readonly Point3[],
      Point3,
      boolean,
    ]);

  it.each(Object.entries(PITS))(
    'of %s outside its rim, from wherever one looks',
    { timeout: 120_000 },
    async (_, props) => {
      for (const [i, { inside, outside }] of (await counted(props, EYES)).entries()) {
        expect(inside, `${EYES[i]}`).toBeGreaterThan(200);
        expect(outside, `${EYES[i]}`).toBe(0);
      }
    },
  );

  it('altogether from below the street', { timeout: 60_000 }, async () => {
    const nothing = { inside: 0, outside: 0 };
    const below = [
      [0, -0.5, 4],
      [3, -2, 3],
    ] as const;
    expect(await counted(PITS['a rectangle']!, below)).toEqual([nothing, nothing]);
  });

  it('which would be seen without it', { timeout: 60_000 }, async () => {
    const [seen] = await counted(PITS['a rectangle']!, EYES.slice(2, 3), false);
    expect(seen?.outside).toBeGreaterThan(500);
  });
});
