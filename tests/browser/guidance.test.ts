/** Being led about a street: the map, the way in words, and what happens on arrival. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { contentTypes } from '../../src/content/index.ts';
import { placeItems } from '../../src/scenes/placing.ts';
import { readScene } from '../../src/scenes/read.ts';
import { en as guide } from '../../src/ui/guide-words/en.ts';
import { en } from '../../src/ui/words/en.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, watchedPage } from '../support/pages.ts';

const file = resolve(import.meta.dirname, '../../scenes/hameenkatu/scene.json');
const scene = readScene(readFileSync(file, 'utf8'), contentTypes).scene!;
const pit = placeItems(scene).get('pit-at-the-bridge')!;
const { latDeg: latitude, lonDeg: longitude } = pit.position;
const TITLE = 'The pit by the bridge';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it('a visitor sees the street as a map that moves nothing when it comes, and finds themselves on it', async () => {
  const watched = await watchedPage(browser, {
    ...PHONE,
    permissions: ['geolocation'],
    geolocation: { latitude: latitude + 0.0002, longitude: longitude + 0.001, accuracy: 8 },
  });
  const { page } = watched;
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  await page.goto(`${inject('siteAddress')}?lang=en`);
  await page.locator('street-map .disc').first().waitFor();
  expect(await page.locator('street-map .disc').count()).toBe(scene.items.length);
  expect(await page.locator('street-map [data-you]').count()).toBe(0);
  const sizes = await page.locator('street-map text').evaluateAll((texts) =>
    texts.map((text) => {
      const svg = (text as SVGTextElement).ownerSVGElement!;
      return Number.parseFloat(getComputedStyle(text).fontSize) * (svg.getBoundingClientRect().width / 360);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
  expect(shifts).toBeLessThan(0.1);
  await page.locator('[data-action="how-far"]').click();
  await page.locator('street-map [data-you="here"]').waitFor();
  expect(await violations(page)).toEqual([]);
  await closeClean(watched);
});

it('a link to an item lands on its card with the way there, and arriving is felt and said', async () => {
  const watched = await watchedPage(browser, {
    ...PHONE,
    permissions: ['geolocation'],
    // Across the street from the pit, and a little along it.
    geolocation: { latitude: latitude + 0.00022, longitude: longitude + 0.0006, accuracy: 3 },
  });
  const { page, context } = watched;
  await page.addInitScript(() => {
    const felt: unknown[] = [];
    Object.assign(globalThis, { felt });
    Object.defineProperty(Navigator.prototype, 'vibrate', {
      value: (pattern: unknown) => {
        felt.push(pattern);
        return true;
      },
    });
  });
  await page.goto(`${inject('siteAddress')}?scene=hameenkatu&item=pit-at-the-bridge&lang=en`);
  await page.getByRole('heading', { name: TITLE }).waitFor();
  await page.getByText(guide.title).waitFor();
  await page.getByText(guide.side.south).waitFor();
  expect(await page.getByText(guide.cross).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: en.allPlaces }).click();
  await page.locator('[data-action="how-far"]').click();
  await page.getByText(en.yourPlace).waitFor();
  await page.getByRole('button', { name: TITLE }).click();
  await page.getByText(guide.cross).waitFor();
  await context.setGeolocation({ latitude, longitude, accuracy: 3 });
  await page.getByText(guide.arrived).waitFor();
  await page.getByText(`${en.arrived} ${TITLE}`).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { felt: unknown[] }).felt.length)).toBe(1);
  await closeClean(watched);
});

it('who is in another city is told so, and can look around the street from there', async () => {
  const watched = await watchedPage(browser, {
    ...PHONE,
    permissions: ['geolocation'],
    geolocation: { latitude: 60.1699, longitude: 24.9384, accuracy: 12 },
  });
  const { page } = watched;
  await page.goto(`${inject('siteAddress')}?lang=en`);
  await page.locator('[data-action="how-far"]').click();
  // From Helsinki's middle: 160.6 km on a sphere.
  await page.getByText(/This street is 16[01] km away\./).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator('notice-bar').getByRole('button', { name: en.lookAround3d }).click();
  await page.waitForFunction(() => globalThis.katukerros?.isSettled(), undefined, { timeout: 90_000 });
  expect(await page.getByText(/This street is/).count()).toBe(0);
  await closeClean(watched);
});
