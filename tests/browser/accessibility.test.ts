/** axe finds nothing on any screen, in all three languages. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/drawing/text.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { giveIphone, IPHONE, MADE_UP_CAMERA } from '../support/iphone.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { sayYes } from '../support/way-in.ts';

const IN_THE_STREET = { latitude: 61.49799, longitude: 23.7645, accuracy: 5 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function onPage(options: BrowserContextOptions, path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(`${inject('siteAddress')}${path}`);
  await act(watched.page);
  expect(await violations(watched.page)).toEqual([]);
  await closeClean(watched);
}

describe.each(LANGUAGES)('in %s, axe finds nothing', (language) => {
  it.each(['light', 'dark'] as const)('on the first screen of a phone, %s', async (colorScheme) => {
    await onPage({ ...PHONE, colorScheme }, `?lang=${language}`, async (page) => {
      await page.locator('[data-item]').first().waitFor();
    });
  });

  it.each(['light', 'dark'] as const)('on the card of each kind of item, %s', async (colorScheme) => {
    const watched = await watchedPage(browser, { ...PHONE, colorScheme });
    for (const item of ['pit-at-the-bridge', 'section-along-the-street', 'water-to-the-square', 'first-town-hall']) {
      await watched.page.goto(`${inject('siteAddress')}?lang=${language}&item=${item}`);
      await watched.page.locator('item-card').waitFor();
      // Controls and what is told to who steps closer come a moment later.
      await watched.page.waitForLoadState('networkidle');
      expect(await violations(watched.page), item).toEqual([]);
    }
    await closeClean(watched);
  });

  it.each(['light', 'dark'] as const)('with the settings open, %s', async (colorScheme) => {
    await onPage({ ...PHONE, colorScheme }, `?lang=${language}`, async (page) => {
      await page.locator('[data-action="settings"]').click();
      await page.locator('settings-panel').getByRole('heading', { level: 2 }).waitFor();
    });
  });

  it('when the place is known', async () => {
    const located = { permissions: ['geolocation'], geolocation: IN_THE_STREET };
    await onPage({ ...PHONE, ...located }, `?lang=${language}`, async (page) => {
      await page.locator('[data-action="how-far"]').click();
      await page.locator('[data-action="how-far"]').waitFor({ state: 'detached' });
    });
  });

  it('on the page about the project', async () => {
    await onPage(PHONE, `about/?lang=${language}`, async (page) => {
      await page.locator('h1:visible').first().waitFor();
    });
  });

  it.each(['light', 'dark'] as const)(
    'on the way in, in street AR, in its list and on its card, %s',
    async (scheme) => {
      const watched = await watchedPage(browser, {
        ...PHONE,
        colorScheme: scheme,
        permissions: ['geolocation'],
        geolocation: IN_THE_STREET,
      });
      const { page } = watched;
      await givePhoneXr(watched.context, { compassDeg: 250 });
      await page.goto(`${inject('siteAddress')}?lang=${language}`);
      await page.locator('[data-action="open-ar"]').click();
      await page.locator('pre-flight [data-state="explains"]').waitFor();
      expect(await violations(page), 'the first question').toEqual([]);
      await sayYes(page);
      await page.locator('[data-action="list"]').waitFor({ timeout: 90_000 });
      expect(await violations(page), 'over the street').toEqual([]);
      await page.locator('[data-action="list"]').click();
      await page.locator('bottom-sheet [data-item]').first().waitFor();
      expect(await violations(page), 'the list').toEqual([]);
      await page.locator('bottom-sheet [data-item]').first().click();
      await page.locator('item-card').waitFor();
      expect(await violations(page), 'a card').toEqual([]);
      await closeClean(watched);
    },
  );
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the simulator and its sheet of exactness, %s',
  async (colorScheme) => {
    const watched = await watchedPage(browser, { ...DESKTOP, colorScheme });
    const { page } = watched;
    await openSimulator(page, inject('siteAddress'), 'lang=en&item=pit-at-the-bridge');
    expect(await violations(page)).toEqual([]);
    await page.locator('accuracy-chip').getByRole('button').first().click();
    await page.locator('exact-panel').getByRole('heading').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await closeClean(watched);
  },
);

it('axe finds nothing in the camera view', async () => {
  const camera = await launchChromium(MADE_UP_CAMERA);
  const watched = await watchedPage(camera, IPHONE);
  const { page } = watched;
  await giveIphone(watched.context, {
    motion: 'granted',
    location: 'granted',
    lat: 61.49799,
    lon: 23.7645,
    headingDeg: 240,
  });
  await page.goto(`${inject('siteAddress')}?lang=en`);
  await page.locator('[data-action="open-camera"]').click();
  await sayYes(page);
  await page.locator('[data-action="list"]').waitFor({ timeout: 90_000 });
  expect(await violations(page)).toEqual([]);
  await closeClean(watched);
  await camera.close();
});
