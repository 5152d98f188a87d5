/** The README's first command, as a newcomer runs it. */
import { request } from 'node:https';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { closeClean, DESKTOP, watchedPage } from '../support/pages.ts';

/** Status of a page whose certificate nobody has vouched for. */
const statusOf = (address: string) =>
  new Promise<number | undefined>((done, fail) => {
    request(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

describe('npm start', () => {
  let browser: Browser;
  let server: DevServer;
  let printed: string;

  beforeAll(async () => {
    browser = await launchChromium();
    server = await startDevServer();
    printed = server.printed;
  });
  afterAll(async () => {
    server.stop();
    await browser.close();
  });

  it('prints an address for this computer, and one with a QR code for a phone where there is a network', () => {
    expect(printed).toMatch(/http:\/\/localhost:\d+\//);
    if (printed.includes('in no network')) return;
    expect(printed).toMatch(/https:\/\/\d+\.\d+\.\d+\.\d+:\d+\//);
    expect(printed).toMatch(/█▀▀▀▀▀▀▀█/);
  });

  it('answers a phone over HTTPS', async () => {
    const secure = /https:\/\/[\d.]+:(\d+)\//.exec(printed);
    if (secure) expect(await statusOf(`https://localhost:${secure[1]}/`)).toBe(200);
    else expect(printed).toContain('in no network');
  });

  it('shows the street with content at the first address', async () => {
    const watched = await watchedPage(browser, DESKTOP);
    await watched.page.goto(`${server.address}?lang=en`);
    // Shaders are fetched when they are first needed: until then nothing is drawn.
    await watched.page.waitForFunction(() => (globalThis.katukerros?.stats().drawCalls ?? 0) > 5, undefined, {
      timeout: 90_000,
      polling: 500,
    });
    const { drawCalls } = await watched.page.evaluate(() => globalThis.katukerros!.stats());
    expect(drawCalls).toBeLessThanOrEqual(60);
    await closeClean(watched);
  });
});
