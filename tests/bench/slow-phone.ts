/** How long a visitor with a slow phone on a slow network waits: 1.6 Mbit/s, 150 ms there and back, a CPU four times slower. */
import type { Browser } from 'playwright-core';
import { FIRST_SCREEN, STREET_FETCHED } from '../../src/walk/care/fetch-ahead.ts';
import { PHONE } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_RATE = 4;

export interface SlowPhone {
  /** The list and the big button can be read and pressed, milliseconds after the link was followed. */
  readonly usable_ms: number;
  /** The map is drawn, too. */
  readonly whole_ms: number;
  /** A tap on the big button has to fetch nothing but shaders. */
  readonly arPossible_ms: number;
}

export async function slowPhone(browser: Browser, address: string): Promise<SlowPhone> {
  const context = await browser.newContext(PHONE);
  await givePhoneXr(context);
  await context.addInitScript(() => {
    setInterval(() => {
      const page = document.querySelector('walk-page')?.shadowRoot;
      const isUsable = page?.querySelector('item-list')?.shadowRoot?.querySelector('[data-item]');
      const isTold = performance.getEntriesByName('usable').length > 0;
      if (isUsable && !isTold && page?.querySelector('[data-action="open-ar"]')) performance.mark('usable');
    }, 20);
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  await page.goto(`${address}?lang=en`, { waitUntil: 'commit' });
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, STREET_FETCHED, {
    timeout: 120_000,
    polling: 500,
  });
  const at = await page.evaluate(
    (marks) => marks.map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN),
    ['usable', FIRST_SCREEN, STREET_FETCHED],
  );
  await context.close();
  return { usable_ms: at[0]!, whole_ms: at[1]!, arPossible_ms: at[2]! };
}
