/** What goes wrong in the middle of a visit: each time the visitor reads why, and has a way on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en as preflight } from '../../src/ui/preflight-words/en.ts';
import { en } from '../../src/ui/words/en.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { giveIphone, IPHONE, MADE_UP_CAMERA } from '../support/iphone.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, type Watched, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { giveSensors } from '../support/phone-sensors.ts';
import { goIn, sayYes } from '../support/way-in.ts';

const AT_THE_BRIDGE = { latitude: 61.49799, longitude: 23.7645, accuracy: 5 };
const LOCATED = { permissions: ['geolocation'], geolocation: AT_THE_BRIDGE };
/** South-east of the first town hall, 13.6 m south and 12.65 m east of it. */
const BEFORE_TOWN_HALL = { lat: 61.49782, lon: 23.76049 };
/** Of Tampere in 2026 (WMM2025). */
const DECLINATION_DEG = 10.6;
const TOWN_HALL_MAGNETIC_DEG = (Math.atan2(-12.65, 13.6) * 180) / Math.PI - DECLINATION_DEG;
const pilot = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../scenes/hameenkatu/scene.json'), 'utf8'));
const firstTitle: string = pilot.items[0].title.en;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(MADE_UP_CAMERA);
});
afterAll(async () => {
  await browser.close();
});

const sentence = (page: Page, text: string) => page.getByText(text, { exact: false }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const leave = (page: Page) => button(page, en.leave).waitFor({ timeout: 60_000 });

async function expectTheListWorks(page: Page): Promise<void> {
  await page.getByRole('button', { name: firstTitle }).first().click();
  await sentence(page, en.sources).waitFor();
}

/** As browsers do it: no frame is asked for from a hidden page. `ownFrames` leaves that to the page. */
async function hide(page: Page, ownFrames = false): Promise<void> {
  await page.evaluate((areOwn) => {
    const native = globalThis.requestAnimationFrame;
    const waiting: FrameRequestCallback[] = [];
    if (!areOwn) globalThis.requestAnimationFrame = (callback) => waiting.push(callback);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.assign(globalThis, {
      comeBack: () => {
        globalThis.requestAnimationFrame = native;
        Reflect.deleteProperty(document, 'visibilityState');
        document.dispatchEvent(new Event('visibilitychange'));
        for (const callback of waiting) requestAnimationFrame(callback);
      },
    });
  }, ownFrames);
}

const comeBack = (page: Page) => page.evaluate(() => (globalThis as unknown as { comeBack: () => void }).comeBack());

/** Counts what is given to the graphics from now on. */
async function countDraws({ context }: Watched): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(globalThis, { draws: 0 });
    const { prototype } = WebGL2RenderingContext;
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const own = prototype[name] as (...values: unknown[]) => void;
      Object.assign(prototype, {
        [name](this: WebGL2RenderingContext, ...values: unknown[]) {
          (globalThis as unknown as { draws: number }).draws++;
          own.apply(this, values);
        },
      });
    }
  });
}

/** Drawn in so many milliseconds. */
const draws = (page: Page, during_ms: number) =>
  page.evaluate(async (ms) => {
    const counted = globalThis as unknown as { draws: number };
    const before = counted.draws;
    await new Promise((done) => setTimeout(done, ms));
    return counted.draws - before;
  }, during_ms);

describe('a newer version on the server', () => {
  it('has taken away a part of the page: it says so, and reloading brings the street', async () => {
    const watched = await watchedPage(browser, { ...PHONE, ...LOCATED }, [/Failed to load resource/]);
    await givePhoneXr(watched.context, { compassDeg: 250 });
    const { page } = watched;
    const page404 = { status: 404, body: 'not found', contentType: 'text/plain' };
    await page.route('**/open-view-*.js', (route) => route.fulfill(page404));
    await page.route('**/?newest', (route) =>
      route.fulfill({ body: '<script type="module" src="./assets/walk-Newer.js"></script>', contentType: 'text/html' }),
    );
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await goIn(page);
    await sentence(page, en.outdated).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/open-view-*.js');
    await button(page, en.reload).click();
    await page.waitForLoadState('load');
    await goIn(page);
    await leave(page);
    await closeClean(watched);
  });
});

describe('the network', () => {
  it('is lost before the street is opened: the list goes on, and another try works when it is back', async () => {
    const watched = await watchedPage(browser, { ...PHONE, ...LOCATED }, [/Failed to load resource/, /ERR_/]);
    await givePhoneXr(watched.context, { compassDeg: 250 });
    const { page } = watched;
    let isLost = true;
    for (const part of ['**/open-view-*.js', '**/?newest']) {
      await page.route(part, (route) => (isLost ? route.abort('internetdisconnected') : route.continue()));
    }
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await goIn(page);
    await sentence(page, en.refusedEngineNotLoaded).waitFor();
    await expectTheListWorks(page);
    // Still away: the page stays as it is.
    await button(page, en.tryAgain).click();
    await sentence(page, en.refusedEngineNotLoaded).waitFor();
    isLost = false;
    await Promise.all([page.waitForEvent('load'), button(page, en.tryAgain).click()]);
    await page.getByRole('button', { name: en.allPlaces }).click();
    await goIn(page);
    await leave(page);
    await closeClean(watched);
  });
});

describe('a phone', () => {
  it('whose location is switched off, though the page may ask: it says what to switch on, and goes on when it is', async () => {
    const watched = await watchedPage(browser, { ...PHONE, permissions: ['geolocation'] });
    await givePhoneXr(watched.context);
    await giveSensors(watched.context);
    const { page } = watched;
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await page.evaluate(() => {
      const off = setInterval(() => globalThis.phoneSensors.unavailable(), 300);
      Object.assign(globalThis, { switchOn: () => clearInterval(off) });
    });
    await goIn(page);
    await page.locator('pre-flight [data-step="location"][data-state="unavailable"]').waitFor();
    await sentence(page, preflight.locationOff).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate((at) => {
      (globalThis as unknown as { switchOn: () => void }).switchOn();
      setInterval(() => globalThis.phoneSensors.fix(at), 300);
    }, BEFORE_TOWN_HALL);
    await button(page, preflight.tryAgain).click();
    await sayYes(page);
    await leave(page);
    await closeClean(watched);
  });

  it('without any room left keeps no settings, and the visit goes on', async () => {
    const watched = await watchedPage(browser, PHONE);
    await watched.context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const { page } = watched;
    await page.goto(`${inject('siteAddress')}?lang=fi`);
    await page.getByRole('button', { name: 'English' }).first().click();
    await expectTheListWorks(page);
    expect(await page.getByText(en.unexpected).count()).toBe(0);
    await closeClean(watched);
  });

  it('cannot fetch a picture: words stand in its place', async () => {
    const watched = await watchedPage(browser, PHONE, [/Failed to load resource/]);
    const { page } = watched;
    await page.route('**/pictures/*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${inject('siteAddress')}?lang=en&item=first-town-hall`);
    await page.getByRole('button', { name: en.allPlaces }).waitFor();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
    await sentence(page, en.troubleAssetMissing).waitFor();
    expect(await violations(page)).toEqual([]);
    await closeClean(watched);
  });
});

describe('a street over the camera picture', () => {
  it('with a clock fifty years behind: north is still north, and things stand where they belong', async () => {
    const watched = await watchedPage(browser, IPHONE);
    await watched.context.addInitScript(() => {
      const behind_ms = 50 * 365.25 * 86_400_000;
      const own = Date.now;
      Date.now = () => own() - behind_ms;
    });
    await giveIphone(watched.context, {
      motion: 'granted',
      location: 'granted',
      ...BEFORE_TOWN_HALL,
      headingDeg: TOWN_HALL_MAGNETIC_DEG,
    });
    const { page } = watched;
    await page.goto(`${inject('siteAddress')}?lang=en&item=first-town-hall`);
    await page.locator('[data-action="open-camera"]').click();
    await sayYes(page);
    await page.waitForFunction(() => globalThis.katukerrosCamera?.isSettled, undefined, { timeout: 90_000 });
    const { x, focal_px } = await page.evaluate(() => {
      const { videoWidth, videoHeight } = document.querySelector('video')!;
      const shown = Math.max(innerWidth / videoWidth, innerHeight / videoHeight);
      return {
        x: globalThis.katukerrosCamera!.onScreen('first-town-hall', [0, 0, 0])!.x,
        focal_px: (Math.max(videoWidth, videoHeight) * shown) / 2 / Math.tan((31 * Math.PI) / 180),
      };
    });
    // A degree: of the model of 2014, the oldest there is, it would be more than two.
    expect(Math.abs(x - 195)).toBeLessThan(focal_px * Math.tan(Math.PI / 180));

    // A call takes camera and screen.
    await page.evaluate(() => {
      const [track] = (document.querySelector('video')!.srcObject as MediaStream).getVideoTracks();
      Object.assign(globalThis, { track });
      track!.dispatchEvent(new Event('mute'));
    });
    await sentence(page, en.troubleCameraLost).waitFor();
    await page.evaluate(() =>
      (globalThis as unknown as { track: MediaStreamTrack }).track.dispatchEvent(new Event('unmute')),
    );
    await sentence(page, en.troubleCameraLost).waitFor({ state: 'detached' });
    await closeClean(watched);
  });

  it('draws nothing while the page is hidden', async () => {
    const watched = await watchedPage(browser, IPHONE);
    await countDraws(watched);
    await giveIphone(watched.context, {
      motion: 'granted',
      location: 'granted',
      ...BEFORE_TOWN_HALL,
      headingDeg: TOWN_HALL_MAGNETIC_DEG,
    });
    const { page } = watched;
    await page.goto(`${inject('siteAddress')}?lang=en&item=first-town-hall`);
    await page.locator('[data-action="open-camera"]').click();
    await sayYes(page);
    await page.waitForFunction(() => globalThis.katukerrosCamera?.isSettled, undefined, { timeout: 90_000 });
    expect(await draws(page, 1_000)).toBeGreaterThan(0);
    await hide(page, true);
    expect(await draws(page, 1_500)).toBe(0);
    await comeBack(page);
    await page.waitForFunction(() => globalThis.katukerrosCamera?.isSettled, undefined, { timeout: 90_000 });
    expect(await draws(page, 1_000)).toBeGreaterThan(0);
    await closeClean(watched);
  });
});

describe('a session', () => {
  async function inSession(): Promise<Watched> {
    const watched = await watchedPage(browser, { ...PHONE, ...LOCATED });
    await givePhoneXr(watched.context, { compassDeg: 250 });
    await watched.context.addInitScript(() => {
      const { xr } = navigator;
      const request = xr!.requestSession.bind(xr);
      xr!.requestSession = async (...asked) => {
        const session = await request(...asked);
        Object.assign(globalThis, { session });
        return session;
      };
    });
    await watched.page.goto(`${inject('siteAddress')}?lang=en`);
    await goIn(watched.page);
    await leave(watched.page);
    return watched;
  }

  it('is interrupted by a call: afterwards it goes on by itself, and nothing is said to be lost', async () => {
    const watched = await inSession();
    const { page } = watched;
    await page.getByText(en.within, { exact: false }).first().waitFor({ timeout: 60_000 });
    await hide(page);
    await page.waitForTimeout(6_000);
    await comeBack(page);
    await page.getByText(en.within, { exact: false }).first().waitFor({ timeout: 60_000 });
    for (const trouble of [en.troubleTrackingLost, en.troubleLocationLost, en.endedBySystem, en.unexpected]) {
      expect(await page.getByText(trouble).count(), trouble).toBe(0);
    }
    await closeClean(watched);
  });

  it('is ended by the system: it says so, and the list is there', async () => {
    const watched = await inSession();
    const { page } = watched;
    await page.evaluate(() => (globalThis as unknown as { session: XRSession }).session.end());
    await sentence(page, en.endedBySystem).waitFor();
    await button(page, en.tryAgain).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, en.readOn).click();
    await expectTheListWorks(page);
    await closeClean(watched);
  });
});

describe('the street on a screen', () => {
  it('draws nothing while hidden; when the graphics are gone for good it says so, and the list is one tap away', async () => {
    const watched = await watchedPage(browser, DESKTOP, [/context|WebGL/i]);
    await countDraws(watched);
    const { page } = watched;
    await openSimulator(page, inject('siteAddress'), 'noise=exact&lang=en');
    await hide(page, true);
    // What was begun is finished.
    await page.waitForTimeout(500);
    expect(await draws(page, 1_500)).toBe(0);
    await comeBack(page);
    expect(await draws(page, 2_000)).toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll('canvas')) {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      }
    });
    await sentence(page, en.troubleContextLost).waitFor();
    await sentence(page, en.troubleContextGone).waitFor({ timeout: 20_000 });
    expect(await page.getByText(en.troubleContextLost).count()).toBe(0);
    await button(page, en.reload).waitFor();
    await button(page, en.readOn).click();
    await button(page, en.openSimulator).waitFor();
    await expectTheListWorks(page);
    await closeClean(watched);
  });
});
