/** A soil item seen from near, on a phone: words, rhythm, column and paper. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { columnPages } from '../../src/content/soil-layers/column-svg.ts';
import { FEELS } from '../../src/content/soil-layers/feels.ts';
import { SOIL_KINDS, type SoilLayersProps } from '../../src/content/soil-layers/schema.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, watchedPage } from '../support/pages.ts';

const scene = JSON.parse(readFileSync(new URL('../../scenes/hameenkatu/scene.json', import.meta.url), 'utf8')) as {
  items: { id: string; props: SoilLayersProps }[];
};
const pit = scene.items.find(({ id }) => id === 'pit-at-the-bridge')!.props;

declare global {
  var felt: number[][];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openCard(reducedMotion: 'reduce' | 'no-preference') {
  const watched = await watchedPage(browser, { ...PHONE, reducedMotion });
  await watched.context.addInitScript(() => {
    globalThis.felt = [];
    navigator.vibrate = (pattern) => globalThis.felt.push([pattern].flat() as number[]) > 0;
  });
  await watched.page.goto(`${inject('siteAddress')}?lang=en&item=pit-at-the-bridge`);
  await watched.page.locator('column-strip').waitFor();
  return watched;
}

it('a slider says what it has come into, to the eye, the ear and the hand, and the drawn column follows', async () => {
  const watched = await openCard('no-preference');
  const { page } = watched;
  const slider = page.locator('input[data-control="depth"]');
  const levelY = async () => Number(await page.locator('column-strip [data-level]').getAttribute('y1'));
  const before = await levelY();
  expect((await slider.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^0(\.00)? m: \S/);
  await expect.poll(levelY).toBeLessThan(before);
  const first = await slider.getAttribute('aria-valuetext');
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(first);
  const said = (await slider.getAttribute('aria-valuetext'))!.replace(/^.*?: /, '');
  const { soil } = pit.layers.find(({ name }) => name.en === said)!;
  await expect.poll(() => page.evaluate(() => globalThis.felt.at(-1))).toEqual(FEELS[soil]);
  await closeClean(watched);
});

it('steps through the ages empty the drawn column of what was not there yet', async () => {
  const watched = await openCard('no-preference');
  const { page } = watched;
  const unlaid = () => page.locator('column-strip [data-laid="no"]').count();
  expect(await unlaid()).toBe(0);
  const ages = page.locator('fieldset[data-control="time"] input');
  await ages.first().check();
  await expect.poll(unlaid).toBeGreaterThan(0);
  const atRock = await unlaid();
  await page.keyboard.press('ArrowDown');
  await expect.poll(unlaid).toBeLessThan(atRock);
  await ages.last().check();
  await expect.poll(unlaid).toBe(0);
  await closeClean(watched);
});

it('every layer opens to facts, grains and sources, and axe finds nothing', async () => {
  const watched = await openCard('no-preference');
  const { page } = watched;
  const closers = page.locator('step-closer summary');
  await closers.first().waitFor();
  const parts = await closers.count();
  for (let i = 0; i < parts; i++) await closers.nth(i).click();
  await expect.poll(() => page.locator('step-closer .sources').count()).toBe(parts);
  expect(await page.locator('step-closer .grains').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await closeClean(watched);
});

it('nothing shakes where less motion is wished for, and the rhythm is still drawn', async () => {
  const watched = await openCard('reduce');
  const { page } = watched;
  await page.locator('step-closer summary').first().click();
  await page.locator('[data-action="feel"]').first().click();
  expect(await page.locator('step-closer feel-strip rect').count()).toBeGreaterThan(0);
  const moving = () => document.getAnimations().length;
  expect(await page.evaluate(moving)).toBe(0);
  expect(await page.evaluate(() => globalThis.felt)).toEqual([]);
  await closeClean(watched);
});

it('only the column is on paper, a sheet a page', async () => {
  const watched = await openCard('no-preference');
  const { page } = watched;
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await page.locator('[data-action="print-column"]').click();
  await page.locator('.print-sheets img').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() =>
    [...document.body.children].filter((each) => each.getClientRects().length > 0).map((each) => each.className),
  );
  expect(seen).toEqual(['print-sheets']);
  const pages = await page.locator('.print-sheets img').count();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([...paper.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(pages);
  expect(paper).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
  await closeClean(watched);
});

it('no two lines of a printed column cover each other, nor leave the sheet, in the letters of a browser', async () => {
  const name = (text: string) => ({ fi: text, sv: text, en: text });
  const props: SoilLayersProps = {
    opening: { width_m: 2, length_m: 2 },
    layers: Array.from({ length: 60 }, (_, i) => ({
      id: `layer-${i}`,
      soil: SOIL_KINDS[i % SOIL_KINDS.length]!,
      name: name(i % 4 === 0 ? 'MWMW@% WIDE NAMES of as many letters as a file may have, 60' : `Layer ${i}`),
      thickness_m: i === 20 ? 40 : 0.02 + (i % 7) * 0.3,
      story: name('A story.'),
      ...(i % 3 === 0 && { age: name('A time that nobody has been able to tell in fewer words than in these eighty') }),
    })),
    groundwater: { depth_m: 1.2, story: name('Water.') },
  };
  const page = await browser.newPage();
  const pages = columnPages(props, {
    language: 'fi',
    level: 'plain',
    title: name('A log of SIXTY layers'),
    evidence: 'model',
    sources: [{ title: 'A map', about: 'Somebody' }],
    sourceOf: () => undefined,
  });
  expect(pages.length).toBeGreaterThan(1);
  for (const svg of pages) {
    await page.setContent(`<body style="margin:0">${svg}`);
    const faults = await page.evaluate(() => {
      const sheet = document.querySelector('svg')!.getBoundingClientRect();
      const lines = [...document.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return lines.flatMap(({ words, box }, i) => [
        ...(box.left < 20 || box.right > sheet.right - 20 || box.bottom > sheet.bottom - 20
          ? [`outside: ${words}`]
          : []),
        ...lines
          .slice(0, i)
          .filter((other) => {
            const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            // A line's box has room above capitals and below tails.
            return wide > 0.5 && high > 0.25 * Math.min(box.height, other.box.height);
          })
          .map((other) => `${words} over ${other.words}`),
      ]);
    });
    expect(faults).toEqual([]);
  }
  await page.close();
});
