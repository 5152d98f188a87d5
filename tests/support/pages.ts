/** Opens the built pages and watches for what must never happen. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SimulatorConsole, Standing } from '../../src/views/simulator/console.ts';

declare global {
  var katukerros: SimulatorConsole | undefined;
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors on the console or unhandled, requests to other hosts, breaches of the security policy. */
  readonly offences: string[];
}

/** Tests see and change what a page asks for, which they cannot where a service worker asks. Only those of it allow one. */
const WITHOUT_WORKER: BrowserContextOptions = { serviceWorkers: 'block' };

export const DESKTOP: BrowserContextOptions = { ...WITHOUT_WORKER, viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = {
  ...WITHOUT_WORKER,
  viewport: { width: 412, height: 915 },
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
};

/** A page in a context of its own. `allowed` are console errors that the test brings about on purpose. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions,
  allowed: readonly RegExp[] = [],
): Promise<Watched> {
  const context = await browser.newContext({ ...WITHOUT_WORKER, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const offences: string[] = [];
  const note = (offence: string) => {
    if (!allowed.some((pattern) => pattern.test(offence))) offences.push(offence);
  };
  page.on('pageerror', (error) => note(`unhandled: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') note(`foreign host: ${request.url()}`);
  });
  await context.exposeFunction('noteBreach', (breach: string) => note(`security policy: ${breach}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { noteBreach(breach: string): void }).noteBreach(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return { context, page, offences };
}

/** Puts the visitor of the simulator somewhere, and waits until content has come to rest there. */
export async function standAt(page: Page, standing: Standing): Promise<void> {
  await page.evaluate((there) => globalThis.katukerros!.stand(there), standing);
  // Which items are within reach is looked at a few times a second.
  await page.waitForTimeout(600);
  await page.waitForFunction(() => globalThis.katukerros!.isSettled(), undefined, { timeout: 30_000 });
}

export async function closeClean({ context, offences }: Watched): Promise<void> {
  await context.close();
  expect(offences).toEqual([]);
}

/** Opens the simulator and waits until content is aligned and at rest. */
export async function openSimulator(page: Page, siteAddress: string, parameters: string): Promise<void> {
  await page.goto(`${siteAddress}?${parameters}`);
  await page.waitForFunction(() => globalThis.katukerros?.isSettled(), undefined, { timeout: 90_000 });
}
