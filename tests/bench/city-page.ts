/** The list of other streets on the real page, in a real Chromium: bytes exactly, times as medians of runs in turn. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { CITY_CENTRE } from '../../src/city-index/test-city.ts';
import { writeIndex } from '../../src/cli/scene-tiles.ts';
import { serveFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { PHONE } from '../support/pages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 5;

export interface ListOnPage {
  readonly files: number;
  readonly bytes: number;
  /** From the tap to the list, median. */
  readonly time_ms: number;
}

async function showList(browser: Browser, address: string): Promise<ListOnPage> {
  const { latDeg: latitude, lonDeg: longitude } = CITY_CENTRE;
  const geolocation = { latitude, longitude, accuracy: 5 };
  const context = await browser.newContext({ ...PHONE, permissions: ['geolocation'], geolocation });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/scene-tiles/')) sizes.push(response.body().then((body) => body.length));
  });
  await page.goto(`${address}?lang=en`, { waitUntil: 'networkidle' });
  const start = performance.now();
  await page.locator('[data-action="how-far"]').click();
  await page.locator('near-streets [data-street]').first().waitFor();
  const time_ms = performance.now() - start;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { files: sizes.length, bytes, time_ms };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** For each index, in the order given. */
export async function measureLists(indexes: readonly ReadonlyMap<string, string>[]): Promise<readonly ListOnPage[]> {
  await build({ configFile: resolve(project, 'vite.config.ts'), logLevel: 'error' });
  const browser = await launchChromium();
  const sites = await Promise.all(
    indexes.map(async (files) => {
      const folder = mkdtempSync(join(tmpdir(), 'katukerros-bench-'));
      cpSync(resolve(project, 'dist'), folder, { recursive: true });
      writeIndex(join(folder, 'scene-tiles'), files);
      return { folder, runs: [] as ListOnPage[], ...(await serveFolder(folder)) };
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const { address, runs } of sites) runs.push(await showList(browser, address));
  }
  await browser.close();
  for (const { folder, close } of sites) {
    await close();
    rmSync(folder, { recursive: true });
  }
  return sites.map(({ runs }) => ({ ...runs[0]!, time_ms: median(runs.map(({ time_ms }) => time_ms)) }));
}
