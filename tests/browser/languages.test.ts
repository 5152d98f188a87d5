/** A visitor loads the words of one language, and those of another when they switch to it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { fi } from '../../src/ui/words/fi.ts';
import { sv } from '../../src/ui/words/sv.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, watchedPage } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const WORDS_FILE = /\/assets\/(fi|sv|en)-[^/]*\.js$/;
const SWEDISH_FILE = /\/assets\/sv-[^/]*\.js$/;

describe('the words of the page', () => {
  it('are loaded in the language asked for, then in the one switched to, and the card stays open', async () => {
    const watched = await watchedPage(browser, PHONE);
    const { page } = watched;
    const languages: (string | undefined)[] = [];
    page.on('request', (request) => {
      const file = WORDS_FILE.exec(new URL(request.url()).pathname);
      if (file) languages.push(file[1]);
    });
    await page.goto(`${inject('siteAddress')}?lang=fi&item=first-town-hall`);
    await page.locator('item-card').getByText(fi.sources).waitFor();
    expect(languages).toEqual(['fi']);
    await page.locator('[data-language="sv"]').click();
    await page.locator('item-card').getByText(sv.sources).waitFor();
    expect(languages).toEqual(['fi', 'sv']);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('sv');
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await page.locator('[data-language="fi"]').click();
    await page.locator('item-card').getByText(fi.sources).waitFor();
    expect(languages).toEqual(['fi', 'sv']);
    await closeClean(watched);
  });

  it('stay as they are when others cannot be fetched, and the visitor is told', async () => {
    const watched = await watchedPage(browser, PHONE, [/Failed to load resource/]);
    const { page } = watched;
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await page.locator('[data-item]').first().waitFor();
    await page.route(SWEDISH_FILE, (route) => route.abort('internetdisconnected'));
    await page.locator('[data-language="sv"]').click();
    await page.getByText(en.languageMissing).waitFor();
    expect(await page.getByRole('heading', { name: en.places }).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.unroute(SWEDISH_FILE);
    await page.locator('[data-language="sv"]').click();
    await page.getByRole('heading', { name: sv.places }).waitFor();
    expect(await page.getByText(en.languageMissing).count()).toBe(0);
    await closeClean(watched);
  });

  it('are not there at all: a sentence in three languages instead of a page that waits forever', async () => {
    const watched = await watchedPage(browser, PHONE, [/Failed to load resource/]);
    const { page } = watched;
    await page.route(WORDS_FILE, (route) => route.abort('internetdisconnected'));
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await page.getByText('The page could not be opened.').waitFor();
    await closeClean(watched);
  });
});
