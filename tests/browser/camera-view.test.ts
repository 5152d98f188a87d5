/** The street over a camera picture, on a phone without WebXR: from the link to the item, and every "no" on the way. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import type { CameraConsole } from '../../src/views/camera/camera-console.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { giveIphone, IPHONE, type IphoneOptions, MADE_UP_CAMERA } from '../support/iphone.ts';
import { closeClean, type Watched, watchedPage } from '../support/pages.ts';
import { sayYes } from '../support/way-in.ts';

declare global {
  var katukerrosCamera: CameraConsole | undefined;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(MADE_UP_CAMERA);
});
afterAll(async () => {
  await browser.close();
});

const TOWN_HALL = { lat: 61.497942, lon: 23.760252 };
/** Of the church across the square, 80 m away. */
const TOWER = { lat: 61.498446, lon: 23.761569 };
/** South-east of it, as a visitor would look at its front. */
const HERE = { lat: 61.49782, lon: 23.76049 };
const METRES_PER_DEG = 111_412;
/** Of Tampere in 2026 (WMM2025), give or take the drift of a year. */
const DECLINATION_DEG = 10.6;
const EYE_M = 1.6;

const northTo = (to: typeof HERE) => (to.lat - HERE.lat) * METRES_PER_DEG;
const eastTo = (to: typeof HERE) => (to.lon - HERE.lon) * METRES_PER_DEG * Math.cos((HERE.lat * Math.PI) / 180);
const towardsDeg = (to: typeof HERE) => (Math.atan2(eastTo(to), northTo(to)) * 180) / Math.PI;
const LOOKED_DEG = towardsDeg(TOWN_HALL);

async function iphone(options: Partial<IphoneOptions> = {}, allowed: RegExp[] = []): Promise<Watched> {
  const watched = await watchedPage(browser, IPHONE, allowed);
  const headingDeg = LOOKED_DEG - DECLINATION_DEG;
  await giveIphone(watched.context, { motion: 'granted', location: 'granted', ...HERE, headingDeg, ...options });
  await watched.page.goto(`${inject('siteAddress')}?lang=en&item=first-town-hall`);
  return watched;
}

/** Through the phone's questions, until the last one is answered. */
async function goIn(page: Page): Promise<void> {
  await page.locator('[data-action="open-camera"]').click();
  await sayYes(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.katukerrosCamera?.isSettled, undefined, { timeout: 90_000 });
}

const drawn = (page: Page) => page.evaluate(() => globalThis.katukerrosCamera!.onScreen('first-town-hall', [0, 0, 0]));

/** Pixels of the page to which one metre across, one metre ahead, is enlarged. */
const focal_px = (page: Page) =>
  page.evaluate(() => {
    const { videoWidth, videoHeight } = document.querySelector('video')!;
    const shown = Math.max(innerWidth / videoWidth, innerHeight / videoHeight);
    // 62° over the longer side of the video.
    return (Math.max(videoWidth, videoHeight) * shown) / 2 / Math.tan((31 * Math.PI) / 180);
  });

describe('an iPhone', () => {
  it('goes from a link with an item to that item, drawn where it stands over a playing picture', async () => {
    const watched = await iphone();
    const { page } = watched;
    await page
      .getByRole('heading', { name: /town hall/i })
      .first()
      .waitFor();
    await goIn(page);
    await settled(page);
    const video = page.locator('video');
    expect(await video.evaluate((v: HTMLVideoElement) => [v.playsInline, v.muted, v.videoWidth > 0, v.paused])).toEqual(
      [true, true, true, false],
    );
    const focal = await focal_px(page);
    const away_m = Math.hypot(eastTo(TOWN_HALL), northTo(TOWN_HALL));
    const ahead = (await drawn(page))!;
    // Half a degree for the year's drift of the compass needle.
    expect(Math.abs(ahead.x - 195)).toBeLessThan(focal * 0.012);
    expect(Math.abs(ahead.y - (422 + (focal * EYE_M) / away_m))).toBeLessThan(focal * 0.01);
    // Ten degrees to the right: it is ten degrees to the left of the middle.
    await page.evaluate(() => (globalThis.iphone.headingDeg += 10));
    await page.waitForTimeout(1_500);
    const aside = (await drawn(page))!;
    expect(Math.abs(aside.x - (195 - focal * Math.tan((10 * Math.PI) / 180)))).toBeLessThan(focal * 0.015);
    expect(await violations(page)).toEqual([]);
    if (process.env.CAMERA_SHOT) await page.screenshot({ path: process.env.CAMERA_SHOT });
    await closeClean(watched);
  });

  it('is set right by one landmark in the cross, where the compass is 20° off', async () => {
    const off = (to: typeof HERE) => towardsDeg(to) - DECLINATION_DEG - 20;
    const watched = await iphone({ headingDeg: off(TOWN_HALL) });
    const { page } = watched;
    await goIn(page);
    await settled(page);
    const focal = await focal_px(page);
    expect((await drawn(page))!.x - 195).toBeGreaterThan(focal * 0.2);
    await page.evaluate((deg) => (globalThis.iphone.headingDeg = deg), off(TOWER));
    await page.waitForTimeout(1_500);
    const key = await page.evaluate(
      ({ lat, lon }) => globalThis.katukerrosCamera!.exactness.sight({ lat, lon, height_m: 20 }),
      TOWER,
    );
    expect(key).toBeGreaterThan(0);
    await page.waitForTimeout(2_500);
    await page.evaluate((deg) => (globalThis.iphone.headingDeg = deg), off(TOWN_HALL));
    await page.waitForTimeout(1_500);
    await settled(page);
    // A place that is some metres unsure leaves a degree or two.
    expect(Math.abs((await drawn(page))!.x - 195)).toBeLessThan(focal * 0.04);
    await closeClean(watched);
  });

  it('does not let content jump when a fix is some metres off', async () => {
    const watched = await iphone();
    const { page } = watched;
    await goIn(page);
    await settled(page);
    const before = (await drawn(page))!;
    await page.evaluate(() => (globalThis.iphone.lat += 0.00006));
    let [farthest, last] = [0, before];
    for (let i = 0; i < 30; i++) {
      await page.waitForTimeout(100);
      const now = (await drawn(page))!;
      farthest = Math.max(farthest, Math.hypot(now.x - last.x, now.y - last.y));
      last = now;
    }
    expect(farthest).toBeLessThan(12);
    await closeClean(watched);
  });

  it('lets the camera go while the page is hidden, and takes it again', async () => {
    const watched = await iphone();
    const { page } = watched;
    await goIn(page);
    await settled(page);
    const hide = (state: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await hide('hidden');
    await page.waitForFunction(() => document.querySelector('video')!.srcObject === null);
    await hide('visible');
    await page.waitForFunction(() => document.querySelector('video')!.srcObject !== null);
    await settled(page);
    expect(Math.abs((await drawn(page))!.x - 195)).toBeLessThan((await focal_px(page)) * 0.012);
    await page.evaluate(() => {
      const [track] = (document.querySelector('video')!.srcObject as MediaStream).getVideoTracks();
      track!.dispatchEvent(new Event('mute'));
    });
    await page.getByText(en.troubleCameraLost).waitFor();
    await closeClean(watched);
  });

  it('goes over to the look-around and the list, and the item stays chosen', async () => {
    const watched = await iphone();
    const { page } = watched;
    await goIn(page);
    await settled(page);
    await page.locator('[data-action="hide-sheet"]').click();
    await page.locator('[data-action="list"]').click();
    await page.locator('[data-way="simulator"]').click();
    await page.waitForFunction(() => globalThis.katukerros?.isSettled(), undefined, { timeout: 120_000 });
    expect(await page.locator('video').count()).toBe(0);
    await page.locator('[data-action="fold"]').click();
    await page.locator('[data-way="list"]').click();
    await page.locator('[data-action="open-camera"]').waitFor();
    await closeClean(watched);
  });

  it('offers the item for a table: a link of Quick Look to a stored, aligned model that was made in the page', async () => {
    const watched = await iphone();
    const { page } = watched;
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      page.locator('[data-action="on-table"]').click(),
    ]);
    const link = page.locator('a[rel="ar"]');
    expect(await link.evaluate((a: HTMLAnchorElement) => [a.children.length, a.firstElementChild?.tagName])).toEqual([
      1,
      'IMG',
    ]);
    expect(await link.getAttribute('href')).toMatch(/^blob:/);
    expect(download.suggestedFilename()).toBe('first-town-hall.usdz');
    const usdz = readFileSync(await download.path());
    expect(usdz.readUInt32LE(0)).toBe(0x04034b50);
    const [method, size, nameLength, extraLength] = [
      usdz.readUInt16LE(8),
      usdz.readUInt32LE(18),
      usdz.readUInt16LE(26),
      usdz.readUInt16LE(28),
    ];
    expect(method).toBe(0);
    expect((30 + nameLength + extraLength) % 64).toBe(0);
    const model = usdz.subarray(30 + nameLength + extraLength, 30 + nameLength + extraLength + size).toString();
    expect(model).toMatch(/^#usda 1\.0/);
    expect(usdz.length).toBeLessThan(5_000_000);
    expect(await violations(page)).toEqual([]);
    await closeClean(watched);
  });

  it.each([
    ['location', { location: 'denied' }],
    ['motion', { motion: 'denied' }],
    ['the camera', { cameraError: 'NotAllowedError' }],
    ['a camera that another app has', { cameraError: 'NotReadableError' }],
    ['its turns', { isStill: true }],
  ] as [string, Partial<IphoneOptions>][])('is refused %s: a sentence, and the list', async (what, options) => {
    const watched = await iphone(options);
    const { page } = watched;
    await goIn(page);
    if (what.startsWith('a camera')) await page.getByText(en.refusedCameraUnavailable).waitFor();
    else if (what === 'its turns') await page.getByText(en.refusedMotionUnavailable).waitFor();
    else await page.locator('pre-flight [data-state="denied"]').waitFor();
    await page.getByText(en.sources).first().waitFor();
    expect(await page.locator('video').count()).toBe(0);
    await closeClean(watched);
  });
});
