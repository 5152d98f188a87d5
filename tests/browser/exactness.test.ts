/** The ladder of exactness as a visitor climbs it: by taps and keys, in the built pages. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../src/drawing/text.ts';
import { parseTrace } from '../../src/positioning/trace.ts';
import { exactWordsOf } from '../../src/ui/exact-words.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, openSimulator, type Watched, watchedPage } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly h?: number;
}
interface Named {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly position: Place;
  readonly bearingDeg?: number;
}

const sceneText = readFileSync(resolve(import.meta.dirname, '../../scenes/hameenkatu/scene.json'), 'utf8');
const scene: { landmarks: Named[]; marks: Named[] } = JSON.parse(sceneText);
const words = exactWordsOf('en');

const chip = (page: Page) => page.locator('[data-accuracy]');
const panel = (page: Page) => page.locator('exact-panel section');
const act = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const step = (page: Page, name: string) => page.locator(`[data-step="${name}"]`);
const accuracy = async (page: Page) => (await page.evaluate(() => globalThis.katukerros!.accuracy()))!;

/** The number on the chip, metres. */
async function told_m(page: Page): Promise<number> {
  return Number(/([\d.]+)\s*m\b/.exec(await chip(page).innerText())?.[1]);
}

/** What was observed is in the estimate, and that is what is shown. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(2_000);
  await page.waitForFunction(() => globalThis.katukerros!.isSettled(), undefined, { timeout: 30_000 });
  await page.waitForTimeout(600);
}

async function openSheet(page: Page, parameters: string): Promise<void> {
  await openSimulator(page, inject('siteAddress'), parameters);
  await chip(page).click();
  await panel(page).waitFor();
}

/** Turns truly to the landmark that is asked for, `offDeg` aside, and says that it is in the cross. */
async function sightTheAsked(page: Page, offDeg = 0): Promise<string> {
  const name = await panel(page).getByRole('heading').innerText();
  const { position } = scene.landmarks.find((landmark) => landmark.name.en === name)!;
  await page.evaluate(
    async ([lat, lon, height_m, off]) => {
      const { lookAt, stand, standing } = globalThis.katukerros!;
      await lookAt({ lat: lat!, lon: lon!, height_m: height_m! });
      const here = standing();
      await stand({ ...here, bearingDeg: here.bearingDeg + off! });
    },
    [position.lat, position.lon, position.h ?? 0, offDeg],
  );
  await act(page, 'sight').click();
  await settled(page);
  return name;
}

describe('the ladder of exactness', () => {
  let watched: Watched;

  beforeEach(async () => {
    watched = await watchedPage(browser, DESKTOP);
    return () => closeClean(watched);
  });

  it('two landmarks, sighted by taps, bring what is shown below a metre and a half, and the number falls', async () => {
    const { page } = watched;
    await openSheet(page, 'noise=street&seed=5&lang=en&at=61.49795,23.76105,330');
    const before_m = await told_m(page);
    await step(page, 'aim').click();
    const first = await sightTheAsked(page);
    const second = await sightTheAsked(page);
    expect(second).not.toBe(first);
    const { placement25_m, placement10_m } = await accuracy(page);
    expect(placement25_m!).toBeLessThan(1.5);
    const after_m = await told_m(page);
    expect(after_m).toBeLessThan(before_m - 1);
    // The panel that knows the truth says the same two numbers side by side.
    const told = await page.locator('[data-claim]').innerText();
    expect(told).toContain(`${after_m} m`);
    expect(Math.abs(Number(/([\d.]+) m$/.exec(told.trim())![1]) - placement10_m!)).toBeLessThan(0.15);

    await act(page, 'take-back').click();
    await settled(page);
    expect(await panel(page).innerText()).toContain(words.takenBack);
    expect(await told_m(page)).toBeGreaterThan(after_m);
    await act(page, 'back').click();
    await act(page, 'begin-again').click();
    await settled(page);
    expect(await told_m(page)).toBeGreaterThanOrEqual(before_m - 1);
    expect((await accuracy(page)).basis).not.toBe('exact');
  });

  it('says when a sighting was of something else, and takes it back', async () => {
    const { page } = watched;
    await openSheet(page, 'noise=open&seed=3&lang=en&at=61.49795,23.76105,330');
    await step(page, 'aim').click();
    await sightTheAsked(page);
    await sightTheAsked(page);
    expect(await panel(page).innerText()).not.toContain(words.mistaken);
    const before = await accuracy(page);
    const wrong = await sightTheAsked(page, 60);
    await panel(page).getByText(words.mistaken).waitFor({ timeout: 10_000 });
    expect(await panel(page).getByRole('status').innerText()).toContain(wrong);
    await act(page, 'take-back').click();
    await panel(page).getByText(words.mistaken).waitFor({ state: 'detached', timeout: 10_000 });
    await settled(page);
    const after = await accuracy(page);
    expect(Math.abs(after.claimed25_m / before.claimed25_m - 1)).toBeLessThan(0.25);
    expect(after.placement25_m!).toBeLessThan(1.5 * after.claimed25_m);
  });

  it('who stands on a mark and says so is exact there', async () => {
    const { page } = watched;
    const corner = scene.marks.find(({ id }) => id === 'city-hall-corner')!;
    await openSheet(page, `noise=street&seed=6&lang=en&at=${corner.position.lat},${corner.position.lon},60`);
    const before = await accuracy(page);
    await step(page, 'stand').click();
    expect(await panel(page).getByRole('heading').innerText()).toBe(corner.name.en);
    await act(page, 'stand-here').click();
    await settled(page);
    const after = await accuracy(page);
    expect(after.claimed25_m).toBeLessThan(before.claimed25_m);
    expect(after.position_m).toBeLessThan(1.2);
    expect(after.basis).toBe('exact');
  });

  it('who came by the code on a sign stands at the sign, once', async () => {
    const { page } = watched;
    const [mark] = scene.marks;
    expect(mark!.bearingDeg).toBeUndefined();
    await openSimulator(page, inject('siteAddress'), `noise=street&seed=6&lang=en&marker=${mark!.id}`);
    await settled(page);
    const { position_m, basis } = await accuracy(page);
    expect(basis).toBe('exact');
    expect(position_m).toBeLessThan(1.2);
    expect(new URL(page.url()).searchParams.has('marker')).toBe(false);
  });

  it('nothing that is shown hides the landmark while the visitor aims', async () => {
    const { page } = watched;
    await openSheet(page, 'noise=exact&seed=2&lang=en');
    const covered = () =>
      page.evaluate(() => globalThis.katukerros!.coverage({ left: 450, top: 100, width: 800, height: 600 }));
    // What is near is made little by little, and comes and goes softly.
    const soon = { timeout: 30_000 };
    await expect.poll(covered, soon).toBeGreaterThan(0.001);
    await step(page, 'aim').click();
    await expect.poll(covered, soon).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(covered, soon).toBeGreaterThan(0.001);
  });

  it('what a finger or a button turns is shown at once, can be undone, and stays when it is kept', async () => {
    const { page } = watched;
    await openSheet(page, 'noise=exact&seed=2&lang=en');
    await step(page, 'drag').click();
    await page.mouse.move(900, 550);
    await page.mouse.down();
    await page.mouse.move(1_000, 550, { steps: 5 });
    await page.mouse.up();
    const turned = await accuracy(page);
    // 100 of 800 pixels of a picture 62° high.
    expect(turned.headingDeg).toBeCloseTo((100 * 62) / 800, 0);
    await act(page, 'undo-drag').click();
    await page.waitForFunction(() => globalThis.katukerros!.accuracy()!.headingDeg < 1.5, undefined, {
      timeout: 30_000,
    });
    for (let i = 0; i < 6; i++) await panel(page).getByRole('button', { name: words.turnRight }).click();
    await act(page, 'drag-done').click();
    await settled(page);
    const kept = await accuracy(page);
    expect(kept.basis).toBe('exact');
    await act(page, 'take-back').click();
    await settled(page);
    expect((await accuracy(page)).placement25_m!).toBeLessThan(0.3);
  });

  it('a walk is recorded only when asked for, and saved as a file on the phone', async () => {
    const { page } = watched;
    await openSheet(page, 'noise=street&seed=4&lang=en');
    await act(page, 'record-more').click();
    await act(page, 'record').click();
    await page.evaluate(() => globalThis.katukerros!.walk(4, 2));
    await panel(page).getByText(`${words.recording}:`).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'save-recording').click()]);
    expect(download.suggestedFilename()).toMatch(/^walk-[\d-]+T[\d-]+\.jsonl$/);
    const { samples, problems } = parseTrace(readFileSync((await download.path())!, 'utf8'));
    expect(problems).toEqual([]);
    expect(samples.length).toBeGreaterThan(10);
  });

  it('a walk that is being recorded when the street is closed is saved too', async () => {
    const { page } = watched;
    await openSheet(page, 'noise=street&seed=4&lang=en');
    await act(page, 'record-more').click();
    await act(page, 'record').click();
    await page.waitForTimeout(1_500);
    const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'leave').click()]);
    expect(parseTrace(readFileSync((await download.path())!, 'utf8')).problems).toEqual([]);
  });

  it('is climbed with keys alone', async () => {
    const { page } = watched;
    await openSimulator(page, inject('siteAddress'), 'noise=exact&seed=4&lang=en&at=61.49795,23.76105,330');
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.textContent?.replaceAll(/\s+/g, ' ').trim();
      });
    await chip(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await focused()).toBe(words.title);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(words.aim);
    await page.keyboard.press('Enter');
    await act(page, 'sight').waitFor();
    const asked = await focused();
    expect(scene.landmarks.map(({ name }) => name.en)).toContain(asked);
    const { bearingDeg } = await page.evaluate(() => globalThis.katukerros!.standing());
    await panel(page).getByRole('button', { name: words.lookRight }).press('Enter');
    const turned = await page.evaluate(() => globalThis.katukerros!.standing());
    expect(turned.bearingDeg - bearingDeg).toBeCloseTo(0.4, 6);
    await act(page, 'another').press('Enter');
    expect(await focused()).not.toBe(asked);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(words.title);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await focused()).toContain(words.title);
  });

  it.each(['fi', 'sv', 'en'] as const)('axe finds nothing on any step, in %s', async (language) => {
    const { page } = watched;
    await openSheet(page, `noise=street&seed=4&lang=${language}&at=61.4981,23.7613,330`);
    expect(await violations(page)).toEqual([]);
    for (const name of ['aim', 'stand', 'drag']) {
      await step(page, name).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
