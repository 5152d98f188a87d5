/** axe finds nothing on any screen, in all three languages. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/drawing/text.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { goIn } from '../support/way-in.ts';

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

  it('on a card', async () => {
    await onPage(PHONE, `?lang=${language}&item=first-town-hall`, async (page) => {
      await page.locator('item-card').waitFor();
    });
  });

  it('on the page about the project', async () => {
    await onPage(PHONE, `about/?lang=${language}`, async (page) => {
      await page.locator('h1:visible').first().waitFor();
    });
  });

  it('in street AR, with the list open', async () => {
    const watched = await watchedPage(browser, {
      ...PHONE,
      permissions: ['geolocation'],
      geolocation: { latitude: 61.49799, longitude: 23.7645, accuracy: 5 },
    });
    await givePhoneXr(watched.context, { compassDeg: 250 });
    await watched.page.goto(`${inject('siteAddress')}?lang=${language}`);
    await goIn(watched.page);
    await watched.page.locator('[data-action="list"]').click();
    await watched.page.locator('[data-action="hide-sheet"]').waitFor();
    expect(await violations(watched.page)).toEqual([]);
    await closeClean(watched);
  });
});

it('axe finds nothing in the simulator', async () => {
  const watched = await watchedPage(browser, DESKTOP);
  await openSimulator(watched.page, inject('siteAddress'), 'lang=en&item=pit-at-the-bridge');
  expect(await violations(watched.page)).toEqual([]);
  await closeClean(watched);
});
