/** A street on the phone: taken along, without a network, interrupted, without room, and renewed between visits. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { ALONG_WORDS } from '../../src/offline/along-words.ts';
import { en } from '../../src/ui/words/en.ts';
import { sv } from '../../src/ui/words/sv.ts';
import { violations } from '../support/axe.ts';
import { buildAsForVisitors, type ServedSite, serveFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, PHONE, type Watched, watchedPage } from '../support/pages.ts';

const project = resolve(import.meta.dirname, '../..');
const dist = join(project, 'dist');
const along = ALONG_WORDS.en;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await serveFolder(dist);
  return () => site.close();
});

const withWorker = (device: typeof DESKTOP) => ({ ...device, serviceWorkers: 'allow' as const });
/** What the browser says of files that cannot be had, and of the worker's own try to come anew. */
const UNREACHED = [/Failed to load resource/, /An unknown error occurred when fetching the script/];
const stage = (page: Page) => page.locator('take-along section');
const isKept = (page: Page) => page.locator('take-along [data-stage=kept]').waitFor({ timeout: 60_000 });
const takeAlong = (page: Page) => page.locator('[data-action=take-along]').click({ timeout: 60_000 });

async function cutOff(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await site.close();
}

const leave = (page: Page) => page.getByRole('button', { name: en.leave }).click();
const itemIds = (page: Page): Promise<string[]> =>
  page.locator('[data-item]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.item!));
const settled = (page: Page) =>
  page.waitForFunction(() => globalThis.katukerros?.isSettled(), undefined, { timeout: 90_000 });

/** Call before the page is opened. */
const saveData = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/** Of the code in `dist`, what is on the phone. */
const heldCode = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    async (names) => {
      const answers = await Promise.all(names.map((name) => caches.match(new URL(`assets/${name}`, document.baseURI))));
      return names.filter((_, k) => answers[k]);
    },
    readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js')),
  );

describe('the code of a street', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await watchedPage(browser, withWorker(PHONE), UNREACHED);
    return () => closeClean(watched);
  });
  const all = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));

  it('comes to the phone while the visitor reads, to the last shader', async () => {
    const { page } = watched;
    await page.goto(`${site.address}?lang=en`);
    await expect.poll(() => heldCode(page), { timeout: 90_000 }).toEqual(all);
  });

  it('is left where it is for who saves data, until it is wanted', async () => {
    const { page } = watched;
    await saveData(page);
    await page.goto(`${site.address}?lang=en`);
    // The worker has answered by then, and would have begun.
    await page.locator('[data-action=take-along]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(3_000);
    expect((await heldCode(page)).filter((name) => /^(engine|content)/.test(name))).toEqual([]);
    await takeAlong(page);
    await isKept(page);
    expect(await heldCode(page)).toEqual(all);
  });
});

describe('a street that was taken along', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await watchedPage(browser, withWorker(DESKTOP), UNREACHED);
    return () => closeClean(watched);
  });

  it('is told by its size before, and by its date after; and all of it opens in flight mode', async () => {
    const { page, context } = watched;
    await page.goto(`${site.address}?lang=en&noise=exact`);
    await page.getByRole('button', { name: en.leave }).click({ timeout: 60_000 });
    await page.locator('[data-action=take-along]').waitFor({ timeout: 60_000 });
    expect(await stage(page).innerText()).toMatch(/To load: [\d.]+ MB\. Takes [\d.]+ MB of storage\. Room .* [MG]B/);
    await takeAlong(page);
    await isKept(page);
    expect(await stage(page).innerText()).toContain(String(new Date().getFullYear()));
    await cutOff(context);

    await page.goto(`${site.address}?lang=en&noise=exact`);
    await settled(page);
    const ids = await itemIds(page);
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      await page.locator(`[data-item="${id}"]`).click();
      await page.getByRole('button', { name: en.goThere }).click();
      await page.waitForTimeout(600);
      await settled(page);
      await page.waitForFunction(() => globalThis.katukerros!.stats().drawCalls > 2, undefined, { timeout: 60_000 });
      await page.locator('[data-action="close-card"]').click();
    }
    await leave(page);
    for (const id of ids) {
      await page.locator(`[data-item="${id}"]`).click();
      await page.locator('item-card h2').first().waitFor();
      await page.locator('[data-action="close-card"]').click();
    }
    await page.goto(`${site.address}about/?lang=sv`);
    await page.getByRole('heading', { name: 'Om Katukerros' }).waitFor();
    await page.goto(`${site.address}?lang=sv`);
    await page.getByRole('button', { name: sv.leave }).waitFor({ timeout: 90_000 });
  }, 900_000);
});

describe('on a phone, taking along', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await watchedPage(browser, withWorker(PHONE), UNREACHED);
    return () => closeClean(watched);
  });

  it('can break off: what is half there is not used, and going on fetches only the rest', async () => {
    const { page, context } = watched;
    site.breakOff(/keskustori\.geojson/);
    await page.goto(`${site.address}?lang=en`);
    await takeAlong(page);
    await page.getByText(along.network).waitFor({ timeout: 60_000 });

    await context.setOffline(true);
    await page.reload();
    await page.locator('[data-state=failed]').waitFor();
    await context.setOffline(false);
    site.breakOff(undefined);
    await page.reload();
    const before = site.asked.length;
    await page.getByRole('button', { name: along.goOn }).click({ timeout: 60_000 });
    await isKept(page);
    const asked = site.asked.slice(before);
    expect(asked).toContain('scenes/hameenkatu/keskustori.geojson');
    expect(asked.filter((path) => path.startsWith('assets/'))).toEqual([]);

    await cutOff(context);
    await page.reload();
    await page.locator('item-list').waitFor();
    await isKept(page);
  });

  it('can be stopped, and what was taken can be removed again', async () => {
    const { page, context } = watched;
    const release = site.hold(/keskustori\.geojson/);
    await page.goto(`${site.address}?lang=en`);
    await takeAlong(page);
    await page.getByText(/^Saving: [1-9.]+ MB \/ [\d.]+ MB$|^Saving: 0\.[1-9] MB/).waitFor({ timeout: 60_000 });
    // By keyboard: the focus is where the button that was pressed has been.
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(along.stopped).waitFor();
    expect(await violations(page)).toEqual([]);
    release();
    await page.getByRole('button', { name: along.goOn }).click();
    await isKept(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: along.remove }).click();
    await page.getByRole('button', { name: along.take }).waitFor();
    await cutOff(context);
    await page.reload();
    await page.locator('[data-state=failed]').waitFor();
  });

  it('says so where there is no room, before and in the middle, and leaves nothing half-saved behind', async () => {
    const { page, context } = watched;
    const phone = await context.newCDPSession(page);
    const { origin } = new URL(site.address);
    // Else the code comes by itself, and there is less to take.
    await saveData(page);
    const allow = (quotaSize?: number) =>
      phone.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
    await page.goto(`${site.address}?lang=en`);
    await page.locator('[data-action=take-along]').waitFor({ timeout: 60_000 });
    const held = () =>
      page.evaluate(async () =>
        (await caches.open((await caches.keys()).find((name) => name.includes('parts'))!))
          .keys()
          .then((keys) => keys.length),
      );
    const heldBefore = await held();
    const { usage } = await phone.send('Storage.getUsageAndQuota', { origin });

    await allow(usage + 500_000);
    await takeAlong(page);
    await page.getByText(along.full).waitFor();

    await allow();
    const release = site.hold(/\/assets\/content-/);
    await page.getByRole('button', { name: along.take }).click();
    await page.locator('[data-stage=taking]').waitFor();
    await allow(usage + 500_000);
    release();
    await page.getByText(along.full).waitFor({ timeout: 60_000 });
    expect(await held()).toBe(heldBefore);
    expect((await page.evaluate(() => caches.keys())).filter((name) => /pending|scene |kept/.test(name))).toEqual([]);

    await allow();
    await page.getByRole('button', { name: along.take }).click();
    await isKept(page);
  });
});

describe('a new version', () => {
  let newer: string;
  beforeAll(async () => {
    newer = mkdtempSync(join(tmpdir(), 'katukerros-newer-'));
    const marked = {
      name: 'newer-version',
      transform: (code: string, id: string) =>
        /walk\/(main|open-view)\.ts$/.test(id) ? `${code}\nglobalThis.isNewerVersion = true;` : undefined,
    };
    await buildAsForVisitors({ plugins: [marked], build: { outDir: newer } });
  });
  afterAll(() => rmSync(newer, { recursive: true }));

  const isNewer = (page: Page) => page.evaluate(() => 'isNewerVersion' in globalThis);
  const hasWaiting = (page: Page) =>
    page.waitForFunction(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting, undefined, {
      timeout: 60_000,
    });
  const offer = (page: Page) => page.getByText(en.newVersion);

  it('waits while a street is open, here or in another window, and comes when the visitor says so', async () => {
    const watched = await watchedPage(browser, withWorker(DESKTOP), UNREACHED);
    const { page, context } = watched;
    await page.goto(`${site.address}?lang=en&noise=exact`);
    await settled(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    // By then the worker has brought what an open street may still need.
    const parts = readdirSync(join(dist, 'assets')).filter((name) => !existsSync(join(newer, 'assets', name)));
    const oldPart = `assets/${parts.find((name) => name.startsWith('open-view'))}`;

    site.serve(newer);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await hasWaiting(page);
    expect(await offer(page).count()).toBe(0);
    expect(await isNewer(page)).toBe(false);
    expect(await page.evaluate(async (path) => (await fetch(path)).status, oldPart)).toBe(200);

    const other = await context.newPage();
    await other.goto(`${site.address}?lang=en&noise=exact`);
    await other.getByRole('button', { name: en.leave }).waitFor({ timeout: 90_000 });
    expect(await isNewer(other)).toBe(false);
    await leave(page);
    await offer(page).waitFor();
    await page.getByRole('button', { name: en.renew }).click();
    await page.getByText(en.newVersionBusy).waitFor();
    expect(await isNewer(page)).toBe(false);

    await leave(other);
    await other.getByRole('button', { name: en.openSimulator }).waitFor();
    await page.getByRole('button', { name: en.renew }).click();
    await page.waitForFunction(() => 'isNewerVersion' in globalThis, undefined, { timeout: 60_000 });
    // The other window goes on in its own version, for which the files are still there.
    expect(await isNewer(other)).toBe(false);
    expect(await other.evaluate(async (path) => (await fetch(path)).status, oldPart)).toBe(200);
    await other.close();
    await page.reload();
    await page.waitForFunction(async (path) => !(await caches.match(path)), oldPart, { timeout: 60_000 });
    await closeClean(watched);
  }, 900_000);

  it('that is installed while no page is open is simply there at the next visit, with the street taken along', async () => {
    const watched = await watchedPage(browser, withWorker(PHONE), UNREACHED);
    const { page, context } = watched;
    await page.goto(`${site.address}?lang=en`);
    await takeAlong(page);
    await isKept(page);
    site.serve(newer);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await hasWaiting(page);
    await offer(page).waitFor();
    await page.goto('about:blank');
    await page.waitForTimeout(2_000);
    await cutOff(context);
    await page.goto(`${site.address}?lang=en`);
    await page.locator('item-list').waitFor();
    expect(await isNewer(page)).toBe(true);
    // All the code of the new version came with it.
    await isKept(page);
    await closeClean(watched);
  });
});

describe('a host', () => {
  it('sends the headers of the table, and the page keeps to them', async () => {
    const watched = await watchedPage(browser, withWorker(PHONE));
    const script = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('walk-') && name.endsWith('.js'));
    const answer = await watched.page.goto(`${site.address}?lang=en`);
    expect(answer!.headers()).toMatchObject(inLowerCase(headersFor('')));
    const asset = await fetch(`${site.address}assets/${script}`);
    expect(Object.fromEntries(asset.headers)).toMatchObject(inLowerCase(headersFor(`assets/${script}`)));
    const allowed = await watched.page.evaluate(() => {
      const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
      return ['camera', 'geolocation', 'xr-spatial-tracking', 'microphone', 'usb'].map((name) =>
        featurePolicy.allowsFeature(name),
      );
    });
    expect(allowed).toEqual([true, true, true, false, false]);
    await closeClean(watched);
  });

  it('gives the page an icon, a name and a place on the home screen', async () => {
    const manifest = await (await fetch(`${site.address}manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({ short_name: 'Katukerros', start_url: './', scope: './' });
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const bytes = Buffer.from(await (await fetch(`${site.address}${src}`)).arrayBuffer());
      // A PNG tells its width and height 16 bytes in.
      if (sizes !== 'any') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

const inLowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
