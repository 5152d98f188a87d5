/** What the service worker fetches and keeps on a phone, of the site's own files. */
import type { Browser } from 'playwright-core';
import { BASE_PATH } from '../support/built-site.ts';
import { PHONE } from '../support/pages.ts';
import { type Load, sum } from './first-load.ts';

export interface KeptWeight {
  /** At the first visit, of which most has just been loaded. */
  readonly shell: Load;
  /** Once a street is taken along: the shell and all parts, without the scene's own files. */
  readonly all: Load;
}

export async function keptWeight(browser: Browser, address: string, dist: string): Promise<KeptWeight> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`${address}?lang=en`);
  await page.locator('[data-action=take-along]').click({ timeout: 60_000 });
  await page.locator('[data-stage=kept]').waitFor({ timeout: 60_000 });
  const held = (kind: string) =>
    page.evaluate(async (name) => {
      const names = (await caches.keys()).filter((key) => key.startsWith(name));
      const keys = await Promise.all(names.map(async (key) => (await caches.open(key)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    }, kind);
  const inside = (paths: readonly string[]) =>
    paths.map((path) => decodeURIComponent(path.slice(BASE_PATH.length)).replace(/(^|\/)$/, '$1index.html'));
  const [shell, parts] = [inside(await held('katukerros-shell')), inside(await held('katukerros-parts'))];
  await context.close();
  return { shell: sum(dist, shell), all: sum(dist, [...shell, ...parts]) };
}
