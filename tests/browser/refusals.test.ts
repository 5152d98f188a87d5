/** When the world says no: each time a sentence and a way on, never a blank page, never an unhandled rejection. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en as preflight } from '../../src/ui/preflight-words/en.ts';
import { en } from '../../src/ui/words/en.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, type Watched, watchedPage } from '../support/pages.ts';
import { givePhoneXr, type PhoneWithXr } from '../support/phone.ts';
import { goIn } from '../support/way-in.ts';

const pilot = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../scenes/hameenkatu/scene.json'), 'utf8'));
const titles: string[] = pilot.items.map((item: { title: { en: string } }) => item.title.en);
const AT_THE_BRIDGE = { latitude: 61.49799, longitude: 23.7645, accuracy: 5 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const sentence = (page: Page, text: string) => page.getByText(text, { exact: false }).first();

/** The items can still be opened and read. */
async function expectTheListWorks(page: Page, expected = titles): Promise<void> {
  for (const title of expected) await page.getByRole('button', { name: title }).first().waitFor();
  await page.getByRole('button', { name: expected[0]! }).first().click();
  await page.getByRole('heading', { name: expected[0]! }).first().waitFor();
  await page.getByText(en.sources).first().waitFor();
}

async function phone(options: PhoneWithXr | undefined, located: boolean): Promise<Watched> {
  const permissions = located ? { permissions: ['geolocation'], geolocation: AT_THE_BRIDGE } : {};
  const watched = await watchedPage(browser, { ...PHONE, ...permissions });
  if (options) await givePhoneXr(watched.context, options);
  await watched.page.goto(`${inject('siteAddress')}?lang=en`);
  return watched;
}

/** The page with a scene file that a test made up, at the address of one that is not there. */
async function withScene(body: string, status = 200): Promise<Watched> {
  const allowed = status === 200 ? [] : [/Failed to load resource/];
  const watched = await watchedPage(browser, PHONE, allowed);
  await watched.page.route('**/scenes/made-up/scene.json', (route) =>
    route.fulfill({ status, body, contentType: 'application/json' }),
  );
  await watched.page.goto(`${inject('siteAddress')}?scene=made-up&lang=en`);
  return watched;
}

describe('a phone that may not or cannot', () => {
  it('has no WebXR: it offers the camera view honestly, and everything can be read', async () => {
    const watched = await phone(undefined, false);
    await sentence(watched.page, en.openCameraHint).waitFor();
    await expectTheListWorks(watched.page);
    await closeClean(watched);
  });

  it.each([
    ['location', 'location', preflight.locationDenied, {}, false],
    ['motion', 'motion', preflight.motionDenied, { motion: 'denied' }, true],
    ['the camera', 'camera', preflight.cameraDenied, { cameraDenied: true, compassDeg: 250 }, true],
  ] as [string, string, string, PhoneWithXr, boolean][])(
    'is refused %s: a sentence with the repair, another try, and the list',
    async (_, step, words, options, located) => {
      const watched = await phone(options, located);
      const { page } = watched;
      await goIn(page);
      const refused = page.locator(`pre-flight [data-step="${step}"][data-state="denied"]`);
      await refused.waitFor();
      await sentence(page, words).waitFor();
      await page.getByText(preflight.repairTitle).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: preflight.tryAgain }).click();
      await refused.waitFor();
      await page.getByRole('button', { name: preflight.readInList }).click();
      await expectTheListWorks(page);
      await closeClean(watched);
    },
  );

  it('is asked one thing at a time, each with its why and the camera last, with a word on safety', async () => {
    const watched = await phone({ motion: 'granted', compassDeg: 250 }, false);
    const { page, context } = watched;
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(AT_THE_BRIDGE);
    await page.locator('[data-action="open-ar"]').click();
    for (const why of [preflight.motionWhy, preflight.cameraWhy]) {
      await sentence(page, why).waitFor();
      expect(await page.locator('pre-flight h2').evaluate((title) => title.matches(':focus'))).toBe(true);
      expect(await violations(page)).toEqual([]);
      if (why === preflight.cameraWhy) await sentence(page, preflight.tracks).waitFor();
      await page.locator('[data-action="preflight-next"]').click();
    }
    await page.getByRole('button', { name: en.leave }).waitFor({ timeout: 60_000 });
    await closeClean(watched);
  });

  it('was asked before: the second visit opens with one tap', async () => {
    const watched = await phone({ compassDeg: 250 }, true);
    const { page } = watched;
    await goIn(page);
    await page.getByRole('button', { name: en.leave }).waitFor({ timeout: 60_000 });
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await page.getByRole('button', { name: en.openAr }).click();
    await page.getByRole('button', { name: en.leave }).waitFor({ timeout: 60_000 });
    await closeClean(watched);
  });

  it('cannot fetch the explanations: the questions come as they are', async () => {
    const watched = await watchedPage(browser, { ...PHONE, permissions: ['geolocation'], geolocation: AT_THE_BRIDGE }, [
      /Failed to load resource/,
      /ERR_/,
    ]);
    await givePhoneXr(watched.context, { compassDeg: 250 });
    await watched.page.route('**/preflight-*.js', (route) => route.abort());
    await watched.page.goto(`${inject('siteAddress')}?lang=en`);
    await watched.page.getByRole('button', { name: en.openAr }).click();
    await watched.page.getByRole('button', { name: en.leave }).waitFor({ timeout: 60_000 });
    await closeClean(watched);
  });

  it('goes back with Escape to the button that was tapped', async () => {
    const watched = await phone({ compassDeg: 250 }, true);
    const { page } = watched;
    await page.locator('[data-action="open-ar"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('pre-flight h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('pre-flight').waitFor({ state: 'detached' });
    expect(await page.locator('[data-action="open-ar"]').evaluate((button) => button.matches(':focus'))).toBe(true);
    await closeClean(watched);
  });

  it('may do everything: the session opens, and leaving brings the list back', async () => {
    const watched = await phone({ compassDeg: 250 }, true);
    await goIn(watched.page);
    await watched.page.getByText(en.within, { exact: false }).first().waitFor({ timeout: 60_000 });
    await watched.page.getByRole('button', { name: en.leave }).click();
    await watched.page.getByRole('button', { name: en.openAr }).waitFor();
    await expectTheListWorks(watched.page);
    await closeClean(watched);
  });
});

describe('a scene that cannot be shown', () => {
  const newer = JSON.stringify({ ...pilot, formatVersion: 99 });
  const invalid = JSON.stringify({ formatVersion: 1, id: 'made-up', items: 'none' });
  it.each([
    ['is missing', en.sceneMissing, 'not found', 404],
    ['is not JSON', en.sceneNotJson, '{ "formatVersion": 1, ', 200],
    ['is invalid', en.sceneInvalid, invalid, 200],
    ['is newer than the program', en.sceneNewer, newer, 200],
  ] as [string, string, string, number][])('%s: a sentence and a way on', async (_, words, body, status) => {
    const watched = await withScene(body, status);
    await sentence(watched.page, words).waitFor();
    expect(await watched.page.getByRole('button').or(watched.page.getByRole('link')).count()).toBeGreaterThan(0);
    await closeClean(watched);
  });

  it('is out of reach because the network is down: a sentence, and trying again works', async () => {
    const watched = await watchedPage(browser, PHONE, [/Failed to load resource/]);
    let down = true;
    await watched.page.route('**/scenes/hameenkatu/scene.json', (route) =>
      down ? route.abort('internetdisconnected') : route.continue(),
    );
    await watched.page.goto(`${inject('siteAddress')}?lang=en`);
    await sentence(watched.page, en.sceneNetwork).waitFor();
    down = false;
    await watched.page.getByRole('button', { name: en.tryAgain }).click();
    await expectTheListWorks(watched.page);
    await closeClean(watched);
  });

  it('has one broken item among good ones: it is named and left out, the others work', async () => {
    const [first, ...others] = pilot.items;
    const broken = { ...first, props: { ...first.props, layers: 'many' } };
    const watched = await withScene(JSON.stringify({ ...pilot, items: [broken, ...others], buildings: [] }));
    await sentence(watched.page, en.itemsLeftOut).waitFor();
    await expectTheListWorks(watched.page, titles.slice(1));
    expect(await watched.page.getByRole('button', { name: titles[0]! }).count()).toBe(0);
    await closeClean(watched);
  });
});

describe('a desktop', () => {
  it('without WebGL keeps the list and says why there is no street', async () => {
    const watched = await watchedPage(browser, DESKTOP, [/WebGL/i]);
    await watched.context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await watched.page.goto(`${inject('siteAddress')}?lang=en`);
    await sentence(watched.page, en.refusedNoWebgl).waitFor();
    await expectTheListWorks(watched.page);
    await closeClean(watched);
  });

  it('whose WebGL context is lost says so, and draws the content again when it comes back', async () => {
    const watched = await watchedPage(browser, DESKTOP, [/context|WebGL/i]);
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en');
    const before = await watched.page.evaluate(() => globalThis.katukerros!.stats());
    await watched.page.evaluate(() => {
      // The canvas with the content is the last one.
      const canvas = [...document.querySelectorAll('canvas')].at(-1)!;
      const loss = (canvas.getContext('webgl2') as WebGL2RenderingContext).getExtension('WEBGL_lose_context')!;
      Object.assign(globalThis, { loss });
      loss.loseContext();
    });
    await sentence(watched.page, en.troubleContextLost).waitFor();
    await watched.page.evaluate(() => (globalThis as unknown as { loss: WEBGL_lose_context }).loss.restoreContext());
    await sentence(watched.page, en.troubleContextLost).waitFor({ state: 'detached' });
    await watched.page.waitForFunction(
      (drawCalls) => globalThis.katukerros!.stats().drawCalls >= drawCalls,
      before.drawCalls,
    );
    await closeClean(watched);
  });
});
