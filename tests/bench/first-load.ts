/** What a page loads, byte for byte, as a server with compression would send it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { en } from '../../src/ui/words/en.ts';
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

const isScript = (path: string) => path.endsWith('.js');

export interface PageLoads {
  /** Scripts fetched before the visitor asks for the 3-D engine. */
  readonly scripts: Load;
  /** Everything fetched by then. */
  readonly everything: Load;
}

/** A visit by phone that only looks at the page. */
export async function measurePage(browser: Browser, address: string, dist: string): Promise<PageLoads> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const paths = recordPaths(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  return { scripts: sum(dist, paths.filter(isScript)), everything: sum(dist, paths) };
}

/** What opening AR adds: engine, WebXR, content drawing, shaders up to the first frames. */
export async function measureAr(browser: Browser, address: string, dist: string): Promise<Load> {
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
  const before = new Set(paths);
  await goIn(page);
  await page.getByText(en.within, { exact: false }).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(4_000);
  await context.close();
  return sum(
    dist,
    paths.filter((path) => isScript(path) && !before.has(path)),
  );
}
