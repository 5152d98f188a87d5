/** What lies over the street while one stands in it: arrows, sheets, warnings, and a picture to keep. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { overlayWordsOf } from '../../src/walk/overlay/words.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { giveIphone, IPHONE, MADE_UP_CAMERA } from '../support/iphone.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, type Watched, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { goIn, sayYes } from '../support/way-in.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(MADE_UP_CAMERA);
});
afterAll(async () => {
  await browser.close();
});

const words = overlayWordsOf('en');
/** Before the first town hall. */
const HERE = { lat: 61.49782, lon: 23.76049 };
/** On the lanes of the tram, as the pilot tells them. */
const ON_THE_TRACKS = { lat: 61.497784, lon: 23.7615 };
/** Drawn without a graphics card, a small picture has more frames a second. */
const SMALL = { ...DESKTOP, viewport: { width: 800, height: 600 } };
const act = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);

async function overCamera(
  size: { width: number; height: number },
  hand: 'left' | 'right',
  settings: { language: string; textSize: string } = { language: 'en', textSize: 'normal' },
): Promise<Watched> {
  const watched = await watchedPage(browser, { ...IPHONE, viewport: size });
  await watched.context.addInitScript(
    (kept) => {
      localStorage.setItem('katukerros.settings', JSON.stringify(kept));
      Object.defineProperty(navigator, 'canShare', { value: undefined });
    },
    { ...settings, hand },
  );
  await giveIphone(watched.context, { motion: 'granted', location: 'granted', ...HERE, headingDeg: 305 });
  await watched.page.goto(`${inject('siteAddress')}?lang=${settings.language}`);
  await act(watched.page, 'open-camera').click();
  await sayYes(watched.page);
  await watched.page.waitForFunction(() => globalThis.katukerrosCamera?.isSettled, undefined, { timeout: 90_000 });
  return watched;
}

const middle = async (page: Page, name: string) => {
  const box = (await act(page, name).boundingBox())!;
  return box.x + box.width / 2;
};

describe('over the camera picture of a small phone', () => {
  it('what is near but not seen is pointed to, tapped, and read in a sheet that keys make larger', async () => {
    const watched = await overCamera({ width: 360, height: 740 }, 'right');
    const { page } = watched;
    await page.evaluate(() => (globalThis.iphone.headingDeg += 120));
    const arrow = page.locator('edge-arrow button').first();
    await arrow.waitFor();
    await page.waitForTimeout(1_000);
    const box = (await arrow.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(await page.locator('edge-arrow').count()).toBeLessThanOrEqual(3);
    expect(await arrow.getAttribute('aria-label')).toMatch(/^Not in the picture: .+, \d+ m, /);
    expect(await violations(page)).toEqual([]);
    await arrow.click();
    const sheet = page.locator('bottom-sheet section[data-height]');
    await sheet.waitFor();
    await page.waitForTimeout(300);
    const half = (await sheet.boundingBox())!;
    expect(half.y).toBeGreaterThan(740 * 0.4);
    await act(page, 'sheet-handle').press('ArrowUp');
    await page.waitForTimeout(300);
    const full = (await sheet.boundingBox())!;
    expect(full.height).toBeGreaterThan(half.height + 150);
    // Something of the picture is still seen.
    expect(full.y).toBeGreaterThan(740 * 0.1);
    expect(await violations(page)).toEqual([]);
    await act(page, 'hide-sheet').click();
    await sheet.waitFor({ state: 'detached' });
    await closeClean(watched);
  });

  it('is drawn down by its handle', async () => {
    const watched = await overCamera({ width: 412, height: 915 }, 'right');
    const { page } = watched;
    await act(page, 'list').click();
    const handle = (await act(page, 'sheet-handle').boundingBox())!;
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, 90, { steps: 8 });
    await page.waitForTimeout(200);
    await page.mouse.up();
    await page.locator('bottom-sheet [data-height="full"]').waitFor();
    await page.mouse.move(x, 150);
    await page.mouse.down();
    await page.mouse.move(x, 860, { steps: 8 });
    await page.waitForTimeout(200);
    await page.mouse.up();
    await page.locator('bottom-sheet').waitFor({ state: 'detached' });
    await closeClean(watched);
  });

  it.each([
    ['fi', 'normal', 360, 740],
    ['fi', 'larger', 360, 740],
    ['sv', 'larger', 360, 740],
    ['fi', 'larger', 412, 915],
  ] as const)(
    'nothing lies over the cross while the visitor aims, in %s with %s letters, on a phone %i wide',
    async (language, textSize, width, height) => {
      const watched = await overCamera({ width, height }, 'right', { language, textSize });
      const { page } = watched;
      await page.locator('[data-accuracy]').click();
      await page.locator('[data-step="aim"]').click();
      const another = act(page, 'another');
      for (let asked = 0; asked < 4; asked++) {
        const cross = (await page.locator('[data-crosshair] .light').boundingBox())!;
        const sheet = (await page.locator('exact-panel section').boundingBox())!;
        expect(sheet.y).toBeGreaterThanOrEqual(cross.y + cross.height);
        if (await another.isVisible()) await another.click();
      }
      await closeClean(watched);
    },
  );

  it.each(['normal', 'larger'] as const)(
    'nothing sticks out of the sheet of exactness, with %s letters',
    async (textSize) => {
      const watched = await overCamera({ width: 360, height: 740 }, 'right', { language: 'fi', textSize });
      const { page } = watched;
      await page.locator('[data-accuracy]').click();
      const overview = page.locator('exact-panel section .scroll');
      expect(await overview.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await page.locator('[data-step="drag"]').click();
      const sheet = (await page.locator('exact-panel section').boundingBox())!;
      // A hand's breadth of the picture to move in.
      expect(sheet.y).toBeGreaterThan(150);
      for (const button of await page.locator('exact-panel section button').all()) {
        const box = (await button.boundingBox())!;
        expect(box.x).toBeGreaterThan(sheet.x);
        expect(box.x + box.width).toBeLessThan(sheet.x + sheet.width);
        expect(await button.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
          0,
        );
      }
      await closeClean(watched);
    },
  );

  it.each(['right', 'left'] as const)(
    'the list is under the thumb of the %s hand, and leaving is not',
    async (hand) => {
      const watched = await overCamera({ width: 360, height: 740 }, hand);
      const { page } = watched;
      const [list, leave] = [await middle(page, 'list'), await middle(page, 'leave')];
      expect(hand === 'right' ? list - leave : leave - list).toBeGreaterThan(180);
      for (const name of ['list', 'leave', 'realign-now', 'keep']) {
        const box = (await act(page, name).boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
        expect(box.y).toBeGreaterThan(740 * 0.6);
      }
      await closeClean(watched);
    },
  );

  it('a picture is kept with its caption, and nothing of the phone or the place is in its file', async () => {
    const watched = await overCamera({ width: 360, height: 740 }, 'right');
    const { page } = watched;
    const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'keep').click()]);
    expect(download.suggestedFilename()).toMatch(/^katukerros-[a-z0-9-]+-\d{4}-\d\d-\d\d\.png$/);
    await page.getByText(words.kept.saved).waitFor();
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const file = Buffer.concat(parts);
    const chunks: string[] = [];
    for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
      chunks.push(file.toString('latin1', at + 4, at + 8));
    expect(chunks[0]).toBe('IHDR');
    for (const chunk of chunks)
      expect(['IHDR', 'IDAT', 'IEND', 'sRGB', 'sBIT', 'gAMA', 'cHRM', 'iCCP', 'cICP']).toContain(chunk);
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    expect(width).toBe(360);
    expect(height).toBeGreaterThan(740 + 60);
    await closeClean(watched);
  });
});

describe('in the simulator', () => {
  it('content goes while the visitor walks, says so, and comes back when they stand', async () => {
    const watched = await watchedPage(browser, SMALL);
    const { page } = watched;
    await openSimulator(page, inject('siteAddress'), 'lang=en&item=first-town-hall');
    const covered = () =>
      page.evaluate(() => globalThis.katukerros!.coverage({ left: 0, top: 0, width: innerWidth, height: innerHeight }));
    expect(await covered()).toBeGreaterThan(0.02);
    const walking = page.evaluate(() => globalThis.katukerros!.walk(14, 1.4));
    await page.locator('[data-walking]').waitFor({ timeout: 20_000 });
    expect(await page.locator('[data-walking]').innerText()).toContain(words.stop);
    await page.waitForTimeout(1_200);
    expect(await covered()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await walking;
    await page.locator('[data-walking]').waitFor({ state: 'detached', timeout: 20_000 });
    // It came back without being asked, where it can be seen.
    await page.evaluate((there) => globalThis.katukerros!.stand({ ...there, bearingDeg: 305, pitchDeg: 4 }), HERE);
    await expect.poll(covered, { timeout: 20_000 }).toBeGreaterThan(0.02);
    await closeClean(watched);
  });

  it('who stands on the tracks is told so, and feels it; who steps off is not', async () => {
    const watched = await watchedPage(browser, SMALL);
    const { page } = watched;
    await watched.context.addInitScript(() => {
      const felt: unknown[] = [];
      Object.assign(globalThis, { felt });
      navigator.vibrate = (pattern) => felt.push(pattern) > 0;
    });
    await openSimulator(page, inject('siteAddress'), 'lang=en&item=first-town-hall');
    expect(await page.locator('.danger').count()).toBe(0);
    await page.evaluate(
      (there) => globalThis.katukerros!.stand({ ...there, bearingDeg: 270, pitchDeg: 0 }),
      ON_THE_TRACKS,
    );
    await page.locator('[role="alert"] .danger').waitFor({ timeout: 20_000 });
    expect([words.on.tram, words.maybeOn.tram]).toContain(await page.locator('.danger').innerText());
    expect(await page.evaluate(() => (globalThis as unknown as { felt: unknown[] }).felt)).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    await page.evaluate((there) => globalThis.katukerros!.stand({ ...there, bearingDeg: 300, pitchDeg: 0 }), HERE);
    await page.locator('.danger').waitFor({ state: 'detached', timeout: 20_000 });
    await closeClean(watched);
  });
});

it.each([
  ['glasses that show no page get', true],
  ['a phone, which shows the page, does not get', false],
])('%s the card as a plate in the world, fetched when it is first chosen', async (_, showsNoPage) => {
  const watched = await watchedPage(browser, {
    ...PHONE,
    permissions: ['geolocation'],
    geolocation: { latitude: HERE.lat, longitude: HERE.lon, accuracy: 5 },
  });
  const { page } = watched;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const hasBoard = () => fetched.some((url) => url.includes('plate-board'));
  await givePhoneXr(watched.context, { compassDeg: 294, showsNoPage });
  await page.goto(`${inject('siteAddress')}?lang=en`);
  await goIn(page);
  await page.locator('.near[data-item]').waitFor({ timeout: 60_000 });
  expect(hasBoard()).toBe(false);
  await page.locator('.near[data-item]').click();
  if (showsNoPage) await expect.poll(hasBoard, { timeout: 20_000 }).toBe(true);
  await page.locator('bottom-sheet section[data-height]').waitFor();
  await page.waitForTimeout(2_000);
  expect(hasBoard()).toBe(showsNoPage);
  await closeClean(watched);
});
