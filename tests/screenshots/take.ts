/**
 * `npm run screenshots`: the pictures of the README, from the built pages in headless Chromium.
 * `-- --all [--only NAME] [--lang fi] [--out DIR]`: every screen there is, to be looked at.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { DESKTOP, openSimulator, PHONE } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { takeAll } from './screens/take-all.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const here = (name: string) => resolve(project, 'tests/screenshots', name);

const VIEWS = [
  { file: 'pit.jpg', parameters: 'lang=en', list: true },
  { file: 'water.jpg', parameters: 'lang=en&at=61.497915,23.760830,22,-9', list: false },
  { file: 'town-hall.jpg', parameters: 'lang=en&at=61.497826,23.760440,322,3', list: false },
];

async function takeStreet(browser: Browser, address: string): Promise<void> {
  for (const { file, parameters, list } of VIEWS) {
    const page = await browser.newPage(DESKTOP);
    await openSimulator(page, address, `noise=exact&picture=fine&${parameters}`);
    if (!list) await page.locator('[data-action="fold"]').click();
    await page.waitForTimeout(4_000);
    await page.screenshot({ path: here(file), type: 'jpeg', quality: 82 });
    await page.close();
  }
}

async function takePhone(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ ...PHONE, deviceScaleFactor: 2 });
  await givePhoneXr(context);
  const page = await context.newPage();
  await page.goto(`${address}?lang=en`);
  await page.locator('[data-action="open-ar"]').waitFor();
  await page.screenshot({ path: here('phone.jpg'), type: 'jpeg', quality: 82 });
  await context.close();
}

async function takeReadme(): Promise<void> {
  await build({ configFile: resolve(project, 'vite.config.ts'), logLevel: 'error' });
  const site = await serveFolder(resolve(project, 'dist'));
  const browser = await launchChromium();
  await takeStreet(browser, site.address);
  await takePhone(browser, site.address);
  await browser.close();
  await site.close();
}

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    only: { type: 'string', multiple: true },
    lang: { type: 'string' },
    out: { type: 'string' },
  },
});
if (values.all) await takeAll(resolve(values.out ?? here('out')), values.only, values.lang);
else await takeReadme();
