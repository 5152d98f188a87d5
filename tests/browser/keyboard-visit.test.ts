/** The whole visit by keys alone, and by the names that a screen reader says alone: no place on the screen, no selector. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en as preflight } from '../../src/ui/preflight-words/en.ts';
import { en as settings } from '../../src/ui/settings-words/en.ts';
import { en } from '../../src/ui/words/en.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, type Watched, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';

const PIT = 'The pit by the bridge';
const HALL = 'The first town hall';
const IN_THE_STREET = { latitude: 61.49799, longitude: 23.7645, accuracy: 5 };
const ASKED: readonly string[] = [preflight.locationAsk, preflight.motionAsk, preflight.cameraAsk];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function phone(): Promise<Watched> {
  const watched = await watchedPage(browser, { ...PHONE, permissions: ['geolocation'], geolocation: IN_THE_STREET });
  await givePhoneXr(watched.context, { compassDeg: 250 });
  await watched.page.goto(`${inject('siteAddress')}?lang=en`);
  await watched.page.getByRole('button', { name: en.openAr }).waitFor();
  return watched;
}

/** What has the focus, as it is called: its label, else its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return '';
    const label = active.getAttribute('aria-label') ?? (active as HTMLInputElement).labels?.[0]?.textContent;
    return (label ?? (active as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim();
  });

const MOST_STEPS = 90;

/** Steps on until something called one of `names` has the focus. */
async function tabTo(page: Page, ...names: readonly string[]): Promise<string> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const name = await focused(page);
    const found = names.find((wanted) => name.includes(wanted));
    if (found) return found;
    passed.push(name);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(30);
  }
  throw new Error(`${names.join(' or ')} cannot be reached by Tab, only: ${[...new Set(passed)].join(' | ')}`);
}

async function press(page: Page, ...names: readonly string[]): Promise<string> {
  const found = await tabTo(page, ...names);
  await page.keyboard.press('Enter');
  return found;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first();

describe('the whole visit', () => {
  it('can be done by keys alone', async () => {
    const watched = await phone();
    const { page } = watched;
    await press(page, PIT);
    await heading(page, PIT).waitFor();
    // A new card is read from its title, and the visitor comes back to where they were.
    await expect.poll(() => focused(page)).toContain(PIT);
    await page.keyboard.press('Escape');
    await heading(page, en.places).waitFor();
    await expect.poll(() => focused(page)).toContain(PIT);

    await page.keyboard.press('Shift+Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press(page, en.settings);
    await heading(page, settings.title).waitFor();
    await page.keyboard.press('Escape');

    await press(page, en.openAr);
    for (let last = ''; last !== preflight.cameraAsk; ) {
      last = await press(page, ...ASKED);
      await page.getByRole('button', { name: last, exact: true }).waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: en.leave }).waitFor({ timeout: 90_000 });
    await press(page, en.list);
    await press(page, PIT);
    await heading(page, PIT).waitFor();
    const slider = page.getByRole('slider').first();
    await slider.waitFor();
    const before = await slider.inputValue();
    await tabTo(
      page,
      ...(await slider.evaluate((input: HTMLInputElement) =>
        [...(input.labels ?? [])].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()),
      )),
      (await slider.getAttribute('aria-label')) ?? '\u0000',
    );
    await page.keyboard.press(Number(before) > 0 ? 'ArrowLeft' : 'ArrowRight');
    expect(await slider.inputValue()).not.toBe(before);
    await page.keyboard.press('Escape');
    await heading(page, PIT).waitFor({ state: 'detached' });
    if (!(await page.getByRole('button', { name: en.leave }).isVisible())) await page.keyboard.press('Escape');
    await press(page, en.leave);
    await page.getByRole('button', { name: en.openAr }).waitFor();
    await closeClean(watched);
  });

  it('can be done by names alone', async () => {
    const watched = await phone();
    const { page } = watched;
    const button = (name: string) => page.getByRole('button', { name }).first();
    expect(await page.getByRole('main').count()).toBe(1);
    await button(HALL).click();
    await page.getByRole('article', { name: HALL }).waitFor();
    await page.getByRole('heading', { name: en.whatYouSee }).waitFor();
    await button(en.allPlaces).click();
    await page.getByRole('heading', { name: en.places }).waitFor();
    await button(en.openAr).click();
    for (let last = ''; last !== preflight.cameraAsk; ) {
      const asks = page.getByRole('dialog').getByRole('button', { name: new RegExp(`^(${ASKED.join('|')})$`) });
      last = (await asks.innerText()).trim();
      await asks.click();
      await page.getByRole('dialog').getByRole('button', { name: last, exact: true }).waitFor({ state: 'detached' });
    }
    await button(en.leave).waitFor({ timeout: 90_000 });
    await button(en.list).click();
    await button(PIT).click();
    await page.getByRole('article', { name: PIT }).waitFor();
    await page.getByRole('slider').first().fill('1');
    expect(Number(await page.getByRole('slider').first().inputValue())).toBeGreaterThan(0);
    await button(en.close).click();
    await button(en.leave).click();
    await button(en.openAr).waitFor();
    await page.getByRole('link', { name: en.about }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByRole('link', { name: en.backToStreet }).first().click();
    await button(en.openAr).waitFor();
    await closeClean(watched);
  });
});
