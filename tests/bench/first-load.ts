/** What a page loads, byte for byte, as a server with compression would send it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { en } from '../../src/ui/words/en.ts';
import { FIRST_SCREEN } from '../../src/walk/care/fetch-ahead.ts';
import { BASE_PATH } from '../support/built-site.ts';
import { PHONE } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { goIn } from '../support/way-in.ts';

export interface Load {
  readonly files: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const NOTHING: Load = { files: 0, raw: 0, gzip: 0, brotli: 0 };

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** Of files inside `dist`, each once. */
export function sum(dist: string, paths: Iterable<string>): Load {
  let total = NOTHING;
  for (const path of new Set(paths)) {
    const bytes = readFileSync(resolve(dist, path));
    total = {
      files: total.files + 1,
      raw: total.raw + bytes.length,
      gzip: total.gzip + gzipSync(bytes, { level: 9 }).length,
      brotli: total.brotli + brotli(bytes).length,
    };
  }
  return total;
}

function recordPaths(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith(BASE_PATH)) return;
    const path = decodeURIComponent(pathname.slice(BASE_PATH.length));
    paths.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
  return paths;
}

/** What had been asked for when the first screen was whole; all of it for a page that fetches nothing ahead. */
async function beforeFirstScreen(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const later = await page.evaluate((mark) => {
    const at = performance.getEntriesByName(mark)[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > at);
    return entries.map(({ name }) => new URL(name).pathname);
  }, FIRST_SCREEN);
  const ahead = new Set(later.map((pathname) => decodeURIComponent(pathname.slice(BASE_PATH.length))));
  return paths.filter((path) => !ahead.has(path));
}

const isScript = (path: string) => path.endsWith('.js');

export interface PageLoads {
  /** Scripts of the first screen, before anything is fetched ahead. */
  readonly scripts: Load;
  /** Everything fetched by then. */
  readonly everything: Load;
}

/** A visit by phone that only looks at the page. */
export async function measurePage(browser: Browser, address: string, dist: string): Promise<PageLoads> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const recorded = recordPaths(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const paths = await beforeFirstScreen(page, recorded);
  await context.close();
  return { scripts: sum(dist, paths.filter(isScript)), everything: sum(dist, paths) };
}

export interface ArLoads {
  /** What opening AR adds to the first screen: engine, WebXR, content drawing, shaders up to the first frames. */
  readonly engine: Load;
  /** All scripts, styles and shaders from the link to the first frames; no scene, no pictures, nothing for offline or for other streets. */
  readonly total: Load;
}

const NOT_FOR_AR = /offline-care|street-finder|near-streets/;
const isCode = (path: string) => /\.(js|css|html)$/.test(path);

/** A visit by phone that goes into the street at once. */
export async function measureAr(browser: Browser, address: string, dist: string): Promise<ArLoads> {
  const options: BrowserContextOptions = {
    ...PHONE,
    permissions: ['geolocation'],
    geolocation: { latitude: 61.4982, longitude: 23.7647, accuracy: 5 },
  };
  const context = await browser.newContext(options);
  await givePhoneXr(context, { compassDeg: 250 });
  const page = await context.newPage();
  const paths = recordPaths(page);
  await page.goto(`${address}?lang=en`, { waitUntil: 'networkidle' });
  const before = new Set(await beforeFirstScreen(page, paths));
  await goIn(page);
  await page.getByText(en.within, { exact: false }).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(4_000);
  await context.close();
  const code = paths.filter((path) => isCode(path) && !NOT_FOR_AR.test(path));
  return {
    engine: sum(
      dist,
      code.filter((path) => isScript(path) && !before.has(path)),
    ),
    total: sum(dist, code),
  };
}
