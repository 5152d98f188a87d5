/** How long a phone hears no tap while ground comes near that was never seen: an open street, a CPU four times slower. */
import type { Browser } from 'playwright-core';
import { PHONE } from '../support/pages.ts';
import { givePhoneXr } from '../support/phone.ts';
import { giveSensors } from '../support/phone-sensors.ts';
import { goIn } from '../support/way-in.ts';

const CPU_RATE = 4;
/** At the pit in the park. */
const AT_THE_PIT = { lat: 61.49733, lon: 23.75192 };
/** Quiet before: the street is open, but nobody knows where the visitor is. */
const QUIET_MS = 3_000;
const COMING_MS = 15_000;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the processor has worked. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Of the page's own thread. */
export interface Arrival {
  /** Of the processor's time, so that it counts little what else the machine has to do. */
  readonly longestTask_ms: number;
  /** Of one picture to the graphics card, without its smaller copies, which the card makes. */
  readonly slowestUpload_ms: number;
}

/** @param without files that cannot be had */
export async function earthArrival(browser: Browser, address: string, without?: RegExp): Promise<Arrival> {
  const context = await browser.newContext({ ...PHONE, permissions: ['geolocation'] });
  // What `tsx` makes of functions that are sent to the page asks for this.
  await context.addInitScript('globalThis.__name = (named) => named');
  await givePhoneXr(context, { compassDeg: 0 });
  await giveSensors(context);
  const page = await context.newPage();
  if (without) await page.route(without, (route) => route.abort());
  await page.goto(`${address}?lang=en`, { waitUntil: 'networkidle' });
  await goIn(page);
  await page.evaluate((at) => {
    const asked = setInterval(() => globalThis.phoneSensors.fix(at), 100);
    setTimeout(() => clearInterval(asked), 300);
  }, AT_THE_PIT);
  await page.locator('[data-action="leave"]').waitFor({ timeout: 60_000 });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  await page.waitForTimeout(QUIET_MS);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const slowestUpload_ms = await page.evaluate(
    async ({ at, coming_ms }) => {
      let slowest_ms = 0;
      const upload = WebGL2RenderingContext.prototype.texSubImage3D as (...given: unknown[]) => void;
      WebGL2RenderingContext.prototype.texSubImage3D = function (...given: unknown[]): void {
        const begin_ms = performance.now();
        upload.apply(this, given);
        slowest_ms = Math.max(slowest_ms, performance.now() - begin_ms);
      };
      setInterval(() => globalThis.phoneSensors.fix(at), 1_000);
      await new Promise((done) => setTimeout(done, coming_ms));
      return slowest_ms;
    },
    { at: AT_THE_PIT, coming_ms: COMING_MS },
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  const { pid, tid } = mainThread(traceEvents);
  const tasks = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask'));
  return { longestTask_ms: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000)), slowestUpload_ms };
}

/** The thread of a page's own scripts that worked most: that of the page that was traced. */
function mainThread(events: readonly TraceEvent[]): Pick<TraceEvent, 'pid' | 'tid'> {
  const busy = (of: TraceEvent) =>
    events.reduce((sum, { pid, tid, tdur = 0 }) => sum + (pid === of.pid && tid === of.tid ? tdur : 0), 0);
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return threads.sort((a, b) => busy(b) - busy(a))[0]!;
}
