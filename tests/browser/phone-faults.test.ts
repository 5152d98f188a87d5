/** What phones' sensors do wrong in a street: none of it breaks the walk. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, PHONE, type Watched, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { giveSensors } from '../support/phone-sensors.ts';
import { goIn } from '../support/way-in.ts';

/** West of the bridge; the phone looks along -z of its space, which is here true bearing 250. */
const HERE = { lat: 61.49799, lon: 23.7645 };
const UPRIGHT = { beta: 90, gamma: 0 };
/** Magnetic north lies 10.5° east here. */
const ALPHA_OF_250 = 360 - (250 - 10.5);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function phone(absoluteEvents = true): Promise<Watched> {
  const watched = await watchedPage(browser, { ...PHONE, permissions: ['geolocation'] });
  await givePhoneXr(watched.context);
  await giveSensors(watched.context, absoluteEvents);
  await watched.page.goto(`${inject('siteAddress')}?lang=en`);
  return watched;
}

/** Found with a first fix, which the view itself no longer hears. */
async function openAr({ page }: Watched): Promise<void> {
  await goIn(page);
  await page.evaluate((at) => {
    const granted = setInterval(() => globalThis.phoneSensors.fix(at), 100);
    setTimeout(() => clearInterval(granted), 300);
  }, HERE);
  await page.getByRole('button', { name: en.leave }).waitFor({ timeout: 60_000 });
}

/** The one number of the chip. */
const toldMetres = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('accuracy-chip').evaluate((element) => element.shadowRoot!.textContent))?.[0]);

/** With a compass the number of a standing visitor is smaller, without any direction larger than this. */
const WITH_COMPASS_M = 11;

async function expectTold(page: Page, fits: (metres: number) => boolean): Promise<void> {
  await expect.poll(async () => fits(await toldMetres(page)), { timeout: 20_000 }).toBe(true);
}

/** From now on the compass tells that the view goes to 250°. */
async function look(page: Page): Promise<void> {
  await page.evaluate(
    ([upright, alpha]) => {
      setInterval(() => globalThis.phoneSensors.orient({ alpha, ...upright, absolute: true }), 100);
    },
    [UPRIGHT, ALPHA_OF_250] as const,
  );
}

/** Three in three seconds. */
async function fixes(page: Page): Promise<void> {
  await page.evaluate(async (at) => {
    for (let second = 0; second < 3; second++) {
      globalThis.phoneSensors.fix(at);
      await new Promise((done) => setTimeout(done, 900));
    }
  }, HERE);
}

describe('a phone in a street', () => {
  it('hears through errors, empty events, wild fixes and a clock that steps back', async () => {
    const watched = await phone();
    await openAr(watched);
    await watched.page.evaluate(
      async ([at, upright, alpha]) => {
        const { phoneSensors } = globalThis;
        phoneSensors.orient({ alpha: null, beta: null, gamma: null, absolute: false });
        phoneSensors.unavailable();
        phoneSensors.fix({ lat: Number.NaN, lon: at.lon });
        phoneSensors.fix({ lat: at.lat + 0.02, lon: at.lon, accuracy_m: 500 });
        phoneSensors.fix({ lat: at.lat, lon: at.lon, accuracy_m: Number.NaN });
        for (let second = 0; second < 4; second++) {
          for (let tick = 0; tick < 10; tick++) {
            phoneSensors.orient({ alpha, ...upright, absolute: true });
            await new Promise((done) => setTimeout(done, 100));
          }
          phoneSensors.fix({ ...at, timestamp: Date.now() - second * 3_600_000 });
        }
      },
      [HERE, UPRIGHT, ALPHA_OF_250] as const,
    );
    // A fix of a cell tower two kilometres away would show, and so would a compass that was not heard.
    await expectTold(watched.page, (metres) => metres < WITH_COMPASS_M);
    expect(await watched.page.getByText(en.troubleLocationLost).count()).toBe(0);
    await closeClean(watched);
  });

  it('without a compass says that the direction is not known, and finds it by walking', async () => {
    const watched = await phone();
    await openAr(watched);
    await watched.page.evaluate(async (at) => {
      for (let second = 0; second < 2; second++) {
        globalThis.phoneSensors.orient({ alpha: 12, beta: 90, gamma: 0, absolute: false });
        globalThis.phoneSensors.fix(at);
        await new Promise((done) => setTimeout(done, 900));
      }
    }, HERE);
    await expectTold(watched.page, (metres) => metres > WITH_COMPASS_M);
    // 60 m to the north, told and tracked; the phone's space has its -z there.
    await watched.page.evaluate(async ({ lat, lon }) => {
      const { phone } = globalThis as unknown as {
        phone: { position: { set(x: number, y: number, z: number): void } };
      };
      const start_ms = performance.now();
      let fix_ms = 0;
      for (let walked_m = 0; walked_m < 60; ) {
        await new Promise((done) => setTimeout(done, 40));
        const now_ms = performance.now();
        walked_m = ((now_ms - start_ms) / 1_000) * 4;
        phone.position.set(0, 1.6, -walked_m);
        if (now_ms - fix_ms < 1_000) continue;
        fix_ms = now_ms;
        globalThis.phoneSensors.fix({ lat: lat + walked_m / 111_400, lon, accuracy_m: 3 });
      }
    }, HERE);
    await expectTold(watched.page, (metres) => metres < WITH_COMPASS_M);
    await closeClean(watched);
  });

  it('of Apple’s tells its magnetic heading in a field of its own', async () => {
    const watched = await phone(false);
    await openAr(watched);
    await watched.page.evaluate(async (at) => {
      for (let second = 0; second < 3; second++) {
        globalThis.phoneSensors.fix(at);
        for (let tick = 0; tick < 9; tick++) {
          globalThis.phoneSensors.orient({
            alpha: 5,
            beta: 90,
            gamma: 0,
            absolute: false,
            webkitCompassHeading: 239,
            webkitCompassAccuracy: 10,
          });
          await new Promise((done) => setTimeout(done, 100));
        }
      }
    }, HERE);
    await expectTold(watched.page, (metres) => metres < WITH_COMPASS_M);
    await closeClean(watched);
  });

  it('whose tracking is lost for long goes on where it was, less surely, without a new fix', async () => {
    const watched = await phone();
    const { page } = watched;
    await openAr(watched);
    await look(page);
    await fixes(page);
    await expectTold(page, (metres) => metres < WITH_COMPASS_M);
    const before = await toldMetres(page);
    const lost = page.evaluate(async () => {
      const { prototype } = (globalThis as unknown as { XRFrame: { prototype: { getViewerPose: unknown } } }).XRFrame;
      const own = prototype.getViewerPose;
      prototype.getViewerPose = () => null;
      await new Promise((done) => setTimeout(done, 8_000));
      prototype.getViewerPose = own;
    });
    await page.getByText(en.troubleTrackingLost).waitFor();
    await lost;
    await page.getByText(en.troubleTrackingLost).waitFor({ state: 'detached' });
    // Nobody knows where a visitor went in eight seconds: some ten metres are added, and no more.
    await expect.poll(() => toldMetres(page), { timeout: 20_000 }).toBeGreaterThan(before + 3);
    expect(await toldMetres(page)).toBeLessThan(30);
    await closeClean(watched);
  });

  it('remembers the place when the visitor leaves the street view and comes back, before any new fix', async () => {
    const watched = await phone();
    await openAr(watched);
    await look(watched.page);
    await fixes(watched.page);
    await expectTold(watched.page, (metres) => metres < WITH_COMPASS_M);
    await watched.page.getByRole('button', { name: en.leave }).click();
    await watched.page.getByRole('button', { name: en.openAr }).waitFor();
    await openAr(watched);
    // Told at all: without a place there is no number, and no fix has come.
    await expectTold(watched.page, (metres) => metres > 0 && metres < 60);
    await closeClean(watched);
  });
});
