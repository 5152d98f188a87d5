/** What a visitor sets holds at once, is kept on the device, and can be set by keys alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, watchedPage } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const open = async (page: Page, language = 'en') => {
  await page.goto(`${inject('siteAddress')}?lang=${language}`);
  await page.locator('[data-item]').first().waitFor();
};

const openSettings = async (page: Page) => {
  await page.locator('[data-action="settings"]').click();
  await page.locator('settings-panel').getByRole('heading', { level: 2 }).waitFor();
};

const choose = (page: Page, setting: string, value: string) =>
  page.locator(`[data-setting="${setting}"] input[value="${value}"]`).check();

const look = (page: Page) =>
  page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement);
    return { ...document.documentElement.dataset, fontSize, ink: getComputedStyle(document.body).color };
  });

describe('settings', () => {
  it('hold at once and on the next visit, the language too', async () => {
    const watched = await watchedPage(browser, { ...PHONE, colorScheme: 'light' });
    const { page } = watched;
    await open(page);
    await openSettings(page);
    await choose(page, 'textSize', 'larger');
    await choose(page, 'contrast', 'high');
    await choose(page, 'hand', 'left');
    await choose(page, 'motion', 'less');
    await choose(page, 'level', 'child');
    const chosen = {
      text: 'larger',
      contrast: 'high',
      hand: 'left',
      motion: 'less',
      fontSize: '28px',
      ink: 'rgb(0, 0, 0)',
    };
    expect(await look(page)).toMatchObject(chosen);
    await page.locator('[data-language="sv"]').click();
    await page.locator('settings-panel').getByRole('heading', { name: 'Inställningar' }).waitFor();
    await page.goto(inject('siteAddress'));
    await page.locator('[data-item]').first().waitFor();
    expect(await look(page)).toMatchObject({ ...chosen, text: 'larger' });
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await openSettings(page);
    expect(await page.locator('[data-setting="level"] input[value="child"]').isChecked()).toBe(true);
    await page.locator('[data-action="reset-settings"]').click();
    expect(await look(page)).toMatchObject({ text: 'normal', contrast: 'auto', hand: 'right', fontSize: '16px' });
    await closeClean(watched);
  });

  it('are found, set and left by keys, and where one was before is found again', async () => {
    const watched = await watchedPage(browser, PHONE);
    const { page } = watched;
    await open(page);
    await page.locator('[data-action="settings"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('settings-panel').getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await look(page)).toMatchObject({ text: 'large' });
    await page.keyboard.press('Escape');
    await page.locator('settings-panel').waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return (at as HTMLElement).dataset.action;
    });
    expect(focused).toBe('settings');
    await closeClean(watched);
  });

  it('have nothing that axe minds, in any language, with the largest letters on a small phone', async () => {
    const watched = await watchedPage(browser, { ...PHONE, viewport: { width: 360, height: 740 } });
    const { page } = watched;
    for (const language of ['fi', 'sv', 'en']) {
      await open(page, language);
      await openSettings(page);
      await choose(page, 'textSize', 'larger');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.locator('[data-action="reset-settings"]').click();
    }
    await closeClean(watched);
  });

  it('with the largest letters make no card wider than a small phone', async () => {
    const watched = await watchedPage(browser, { ...PHONE, viewport: { width: 360, height: 740 } });
    const { context, page } = watched;
    await context.addInitScript(() => localStorage.setItem('katukerros.settings', '{"textSize":"larger"}'));
    for (const item of ['pit-at-the-bridge', 'section-along-the-street', 'water-to-the-square', 'first-town-hall']) {
      for (const language of ['fi', 'sv', 'en']) {
        await page.goto(`${inject('siteAddress')}?lang=${language}&item=${item}`);
        await page.locator('item-card').waitFor();
        await page.waitForLoadState('networkidle');
        const closer = page.locator('step-closer summary').first();
        if ((await closer.count()) > 0) await closer.click();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${item} ${language}`).toBeLessThanOrEqual(360);
      }
    }
    await closeClean(watched);
  });

  it('that cannot be kept, in a window that keeps nothing, hold for the visit', async () => {
    const watched = await watchedPage(browser, PHONE);
    const { context, page } = watched;
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await open(page);
    await openSettings(page);
    await choose(page, 'textSize', 'large');
    expect(await look(page)).toMatchObject({ text: 'large' });
    await closeClean(watched);
  });
});
