/** Steps that lead to more than one screen. By actions, never by words: they go in every language. */
import type { Page } from 'playwright-core';
import type { Standing } from '../../../src/views/simulator/console.ts';
import type { Notice } from '../../../src/walk/visit.ts';
import { standAt } from '../../support/pages.ts';
import { sayYes } from '../../support/way-in.ts';
import type { Screen } from './screen.ts';

const OPENS_MS = 120_000;
const SETTLES_MS = 2_500;

export const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).first();

export const listed = (page: Page) => page.locator('[data-item]').first().waitFor();

/** A screen of the list on a phone. */
export const list = (name: string, more: Partial<Screen> = {}): Screen => ({
  name,
  devices: ['phone'],
  reach: listed,
  ...more,
});

/** A card with what comes a moment after its words. */
export async function cardShown(page: Page): Promise<void> {
  await page.locator('item-card').waitFor();
  await page.waitForLoadState('networkidle');
}

export async function inStreet(page: Page, action: 'open-ar' | 'open-camera'): Promise<void> {
  await act(page, action).click();
  await sayYes(page);
  await act(page, 'list').waitFor({ timeout: OPENS_MS });
  if (action === 'open-ar') await page.evaluate(paintStreet);
  await page.waitForTimeout(SETTLES_MS);
}

/** Runs in the page: a bright sky, a front and a pavement where an emulated phone has no picture of its camera. */
function paintStreet(): void {
  document.documentElement.style.background =
    'linear-gradient(#dfe9f0 0 30%, #b59a76 30% 52%, #d8d4cc 52% 58%, #8a8a86 58%)';
}

export const inAr = (page: Page) => inStreet(page, 'open-ar');
export const inCamera = (page: Page) => inStreet(page, 'open-camera');

/** The simulator, content at rest. */
export async function inSimulator(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.katukerros?.isSettled(), undefined, { timeout: OPENS_MS });
  await page.waitForTimeout(SETTLES_MS);
}

export async function standing(page: Page, there: Standing): Promise<void> {
  await inSimulator(page);
  await standAt(page, there);
}

/** What the page tells when that happens, without waiting for it to happen. */
export async function told(page: Page, notice: Notice): Promise<void> {
  await page
    .locator('walk-page')
    .evaluate(
      (walk, what) => (walk as unknown as { director: { tell(notice: unknown): void } }).director.tell(what),
      notice,
    );
  await page.locator('[data-notice]').first().waitFor();
}

/** Turned until what is near is no longer in the picture. */
export async function turnAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.iphone.headingDeg += 120;
  });
  await page.locator('edge-arrow button').first().waitFor();
  await page.waitForTimeout(SETTLES_MS);
}

export async function exact(page: Page, step?: 'aim' | 'stand' | 'drag'): Promise<void> {
  await page.locator('accuracy-chip').getByRole('button').first().click();
  await page.locator('exact-panel').getByRole('heading').first().waitFor();
  if (step) await page.locator(`[data-step="${step}"]`).first().click();
  await page.waitForTimeout(600);
}

/** As far down as it goes to the middle of the picture. */
export const scrolledTo = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((found) => found.scrollIntoView({ block: 'start' }));
