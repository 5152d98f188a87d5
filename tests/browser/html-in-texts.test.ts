/** Texts of a scene are letters: a file full of HTML and script shows just that, and nothing of it runs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sceneSigns } from '../../src/cli/signs/scene-signs.ts';
import { contentTypes } from '../../src/content/index.ts';
import { LANGUAGES } from '../../src/drawing/text.ts';
import { columnsOf } from '../../src/exchange/columns-out.ts';
import { readScene } from '../../src/scenes/read.ts';
import { launchChromium } from '../support/chromium.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, type Watched, watchedPage } from '../support/pages.ts';

const HOSTILE = '<img src=x onerror=taken()>';
const MORE = '<script>taken()</script>&lt;b&gt;';

const file = resolve(import.meta.dirname, '../../scenes/hameenkatu/scene.json');

/** As long as a text of its kind may be. */
const spoilt = (text: string) =>
  text.length < 100
    ? `${HOSTILE} ${text}`.slice(0, Math.max(text.length, 30))
    : `${HOSTILE}${MORE} ${text}`.slice(0, text.length);

/** Every text of the scene in every language and level begins with markup. */
function hostile(value: unknown, isText = false): unknown {
  if (typeof value === 'string') return isText ? spoilt(value) : value;
  if (Array.isArray(value)) return value.map((one) => hostile(one));
  if (typeof value !== 'object' || value === null) return value;
  const isLanguage = (key: string) => (LANGUAGES as readonly string[]).includes(key);
  const isLevel = (key: string) => isText && ['plain', 'easy', 'child'].includes(key);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, hostile(one, isLanguage(key) || isLevel(key))]),
  );
}

const text = JSON.stringify(hostile(JSON.parse(readFileSync(file, 'utf8'))));
const { scene, problems } = readScene(text, contentTypes);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function withHostileScene(options: typeof PHONE): Promise<Watched> {
  const watched = await watchedPage(browser, options);
  await watched.page.route('**/scenes/hameenkatu/scene.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await watched.page.addInitScript('globalThis.taken = () => { globalThis.wasTaken = true; };');
  return watched;
}

async function expectLetters(page: Page): Promise<void> {
  expect(await page.locator('img[src="x"], script:not([src])').count()).toBe(0);
  expect(await page.evaluate('globalThis.wasTaken')).toBeUndefined();
}

describe('a scene full of markup', () => {
  it('is a scene with all its items', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scene?.items.length).toBe(JSON.parse(readFileSync(file, 'utf8')).items.length);
  });

  it('is letters in the title, on the map, in the list and on every card', async () => {
    const watched = await withHostileScene(PHONE);
    const { page } = watched;
    await page.goto(`${inject('siteAddress')}?lang=en`);
    await page.locator('street-map svg').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(HOSTILE);
    expect(await page.title()).toContain(HOSTILE);
    expect(await page.locator('street-map svg').textContent()).toContain('<img');
    await expectLetters(page);
    for (const { id } of scene!.items) {
      await page.goto(`${inject('siteAddress')}?lang=en&item=${id}`);
      const card = page.locator('item-card');
      await card.waitFor();
      expect(await card.getByRole('heading', { level: 2 }).innerText()).toContain(HOSTILE);
      // The title, the summary and whatever it has parts of.
      expect(await card.getByText(HOSTILE).count()).toBeGreaterThan(2);
      await page.waitForLoadState('networkidle');
      await expectLetters(page);
    }
    await closeClean(watched);
  });

  it('is letters in the simulator, on its labels too', async () => {
    const watched = await withHostileScene(DESKTOP);
    await openSimulator(watched.page, inject('siteAddress'), 'noise=exact&lang=en&item=pit-at-the-bridge');
    await watched.page.locator('item-card').getByText(HOSTILE).first().waitFor();
    await expectLetters(watched.page);
    await closeClean(watched);
  });

  it('is letters in printed columns', async () => {
    const files = JSON.stringify(await columnsOf(scene!, contentTypes));
    expect(files).toContain('onerror=taken()');
    expect(files).not.toMatch(/<(img|script|b)\b/);
  });

  it('is letters on the signs', () => {
    const files = sceneSigns(scene!, contentTypes, 'https://example.org/', ['fi', 'en']);
    expect(files.length).toBeGreaterThan(0);
    for (const { svg } of files) {
      expect(svg).toContain('&#60;img src=x');
      expect(svg).not.toMatch(/<(img|script|b)\b/);
    }
  });
});
