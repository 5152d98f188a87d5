/** The street simulator as a person at a desk uses it: walk, look, click, read, leave. */
import type { Browser, Locator, Response } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { fi } from '../../src/ui/words/fi.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, type Watched, watchedPage } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { recordedWalk } from '../support/recorded-walk.ts';
import { goIn } from '../support/way-in.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const standing = ({ page }: Watched) => page.evaluate(() => globalThis.katukerros!.standing());

/** How far off the panel says the estimate is. */
async function toldError_m({ page }: Watched): Promise<number> {
  await page.waitForTimeout(1_000);
  return metresIn(page.locator('truth-panel'));
}

/** The first figure in metres that a widget tells. */
async function metresIn(widget: Locator): Promise<number> {
  const told = await widget.evaluate((element) => element.shadowRoot!.textContent);
  return Number(/([\d.]+)\s*m\b/.exec(told)?.[1]);
}

/** Metres between two places nearby, on a sphere: good to half a percent. */
function apart_m(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const perDegree = 111_195;
  return Math.hypot((a.lat - b.lat) * perDegree, (a.lon - b.lon) * perDegree * Math.cos((a.lat * Math.PI) / 180));
}

describe('the simulator', () => {
  let watched: Watched;

  beforeEach(async () => {
    watched = await watchedPage(browser, DESKTOP);
    return () => closeClean(watched);
  });

  it('walks ahead while W is held, and content keeps its place', async () => {
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en&at=61.49797,23.7655,262');
    const before = await standing(watched);
    await watched.page.keyboard.down('w');
    // However slow the frames: about a metre to the west.
    await watched.page.waitForFunction((lon) => globalThis.katukerros!.standing().lon < lon - 2.2e-5, before.lon);
    await watched.page.keyboard.up('w');
    const after = await standing(watched);
    expect(apart_m(before, after)).toBeGreaterThan(1);
    expect(after.lon).toBeLessThan(before.lon);
    await watched.page.waitForFunction(() => globalThis.katukerros!.isSettled());
  });

  it('turns with a drag, and the street follows the hand', async () => {
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en');
    const before = await standing(watched);
    await watched.page.mouse.move(800, 300);
    await watched.page.mouse.down();
    await watched.page.mouse.move(600, 300, { steps: 8 });
    await watched.page.mouse.up();
    const after = await standing(watched);
    expect(after.bearingDeg - before.bearingDeg).toBeGreaterThan(5);
    expect(after.bearingDeg - before.bearingDeg).toBeLessThan(40);
  });

  it('tells about the thing that is clicked', async () => {
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en&item=water-to-the-square');
    await watched.page.getByRole('button', { name: en.allPlaces }).click();
    const tank = await watched.page.evaluate(() =>
      globalThis.katukerros!.onScreen('water-to-the-square', [1.8, 0.5, 0]),
    );
    await watched.page.mouse.click(tank!.x, tank!.y);
    await watched.page.getByRole('heading', { name: 'The way of tap water' }).waitFor();
  });

  it('speaks another language at once, in the page and in the street', async () => {
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en');
    await watched.page
      .getByRole('button', { name: 'Suomi' })
      .or(watched.page.getByText('FI', { exact: true }))
      .first()
      .click();
    await watched.page.getByRole('button', { name: fi.leave }).waitFor();
    expect(await watched.page.evaluate(() => document.documentElement.lang)).toBe('fi');
  });

  it('is wrong as a phone in a street is wrong, says by how much, and claims no more than it may', async () => {
    await openSimulator(watched.page, inject('siteAddress'), 'noise=street&seed=3&lang=en');
    const place_m = await toldError_m(watched);
    const claimed_m = await metresIn(watched.page.locator('accuracy-chip'));
    expect(place_m).toBeGreaterThan(0.05);
    expect(place_m).toBeLessThan(3 * claimed_m);
  });

  it('leaves no canvas behind, and opens again', async () => {
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en');
    await watched.page.getByRole('button', { name: en.leave }).click();
    await watched.page.getByRole('button', { name: en.openSimulator }).waitFor();
    await watched.page.waitForFunction(() => document.querySelectorAll('canvas').length === 0);
    await watched.page.getByRole('button', { name: en.openSimulator }).click();
    await watched.page.getByRole('button', { name: en.leave }).waitFor({ timeout: 60_000 });
    await watched.page.waitForFunction(() => globalThis.katukerros!.isSettled(), undefined, { timeout: 60_000 });
  });

  it('replays a recorded walk: the visitor goes where the truth of the trace says', async () => {
    const walk = recordedWalk({ lat: 61.49797, lon: 23.7655 }, 262, 20);
    await watched.page.route('**/walk.jsonl', (route) => route.fulfill({ body: walk.text }));
    await openSimulator(watched.page, inject('siteAddress'), 'lang=en&trace=walk.jsonl');
    await watched.page.waitForFunction(
      ([lon]) => globalThis.katukerros!.standing().lon <= lon! + 1e-7,
      [walk.end.lon],
      { timeout: 60_000 },
    );
    expect(apart_m(await standing(watched), walk.end)).toBeLessThan(0.05);
    // The receiver of the trace claims 4 m and houses are near: what is shown keeps within what the chip claims.
    expect(await toldError_m(watched)).toBeLessThan(await metresIn(watched.page.locator('accuracy-chip')));
  });
});

describe('a phone', () => {
  it('never loads the simulator or the emulator', async () => {
    const watched = await watchedPage(browser, {
      ...PHONE,
      permissions: ['geolocation'],
      geolocation: { latitude: 61.49799, longitude: 23.7645, accuracy: 5 },
    });
    await givePhoneXr(watched.context, { compassDeg: 250 });
    const texts: Promise<string>[] = [];
    const read = (response: Response) => {
      if (response.url().endsWith('.js')) texts.push(response.text());
    };
    watched.page.on('response', read);
    await watched.page.goto(`${inject('siteAddress')}?lang=en`);
    await goIn(watched.page);
    await watched.page.getByText(en.within, { exact: false }).first().waitFor({ timeout: 60_000 });
    // What comes later is not waited for, and could not be read once the page is closed.
    watched.page.off('response', read);
    const scripts = await Promise.all(texts);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => /Immersive Web Emulation Runtime|Emulated phone/.test(script))).toEqual([]);
    await closeClean(watched);
  });
});

declare global {
  /** Pictures of ground on their way to the graphics card: the layer, what is in it, and the frame. */
  var uploads: { slot: number; sum: number; frame: number }[];
  /** What workers that paint were asked for. */
  var ordered: string[];
}

/** Runs in the page, before its own scripts. */
function watchGround(): void {
  globalThis.uploads = [];
  globalThis.ordered = [];
  let frame = 0;
  requestAnimationFrame(function count() {
    frame++;
    requestAnimationFrame(count);
  });
  const upload = WebGL2RenderingContext.prototype.texSubImage3D as (...a: unknown[]) => void;
  WebGL2RenderingContext.prototype.texSubImage3D = function (this: WebGL2RenderingContext, ...given: unknown[]): void {
    const [slot, pixels] = [given[4] as number, given[10] as Uint8Array];
    let sum = 0x811c9dc5;
    for (const word of new Uint32Array(pixels.buffer)) sum = Math.imul(sum ^ word, 0x01000193);
    globalThis.uploads.push({ slot, sum, frame });
    upload.apply(this, given);
  };
  const post = Worker.prototype.postMessage as (...a: unknown[]) => void;
  Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]): void {
    if (typeof given[0] === 'string') globalThis.ordered.push(given[0]);
    post.apply(this, given);
  };
}

describe('the ground of a street', () => {
  const SMALL = { ...DESKTOP, viewport: { width: 480, height: 360 } };

  async function opened(watched: Watched): Promise<void> {
    await watched.context.addInitScript(watchGround);
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en&item=pit-at-the-bridge');
  }

  /** What each layer holds in the end. */
  const shown = ({ page }: Watched) =>
    page.evaluate(() => [...new Map(globalThis.uploads.map(({ slot, sum }) => [slot, sum]))].sort());

  it('is painted by a worker, bit by bit as the page paints it itself, and never more than one picture a frame', async () => {
    const elsewhere = await watchedPage(browser, SMALL);
    await opened(elsewhere);
    const pictures = await shown(elsewhere);
    expect(pictures.length).toBeGreaterThan(4);
    const frames = await elsewhere.page.evaluate(() => globalThis.uploads.map(({ frame }) => frame));
    expect(new Set(frames).size).toBe(frames.length);
    const ordered = await elsewhere.page.evaluate(() => globalThis.ordered);
    expect(ordered).toHaveLength(pictures.length);
    expect(new Set(ordered).size).toBe(ordered.length);

    const itself = await watchedPage(browser, SMALL, [/Failed to load resource/]);
    await itself.page.route(/earth-natural-worker/, (route) => route.abort());
    await opened(itself);
    expect(await shown(itself)).toEqual(pictures);
    expect(await itself.page.evaluate(() => globalThis.ordered)).toHaveLength(1);
    await closeClean(itself);
    await closeClean(elsewhere);
  });

  it('is there again after a lost context, and nothing of it is painted anew', async () => {
    const watched = await watchedPage(browser, SMALL, [/context|WebGL/i]);
    const { page } = watched;
    await opened(watched);
    const before = await shown(watched);
    const ordered = await page.evaluate(() => globalThis.ordered.length);
    await page.evaluate(() => {
      globalThis.uploads = [];
      // The canvas with the content is the last one.
      const canvas = [...document.querySelectorAll('canvas')].at(-1)!;
      const loss = (canvas.getContext('webgl2') as WebGL2RenderingContext).getExtension('WEBGL_lose_context')!;
      loss.loseContext();
      setTimeout(() => loss.restoreContext(), 500);
    });
    await page.waitForFunction((count) => globalThis.uploads.length >= count, before.length, { timeout: 60_000 });
    expect(await shown(watched)).toEqual(before);
    expect(await page.evaluate(() => globalThis.ordered.length)).toBe(ordered);
    await closeClean(watched);
  });
});
