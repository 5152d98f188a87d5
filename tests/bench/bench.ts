/**
 * `npm run bench`: builds the pages and prints what they cost. Times are ratios of runs taken in turn on this machine;
 * absolute ones here would say more about the machine than about the program.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { DESKTOP, openSimulator } from '../support/pages.ts';
import { firstCheckTimes_ms } from './checker-time.ts';
import { checkerWeight } from './checker-weight.ts';
import { serveCompressed } from './compressed-site.ts';
import { type Arrival, earthArrival } from './earth-arrival.ts';
import { paintingTimes_ms } from './earth-time.ts';
import { heapOverWalk, solveCosts } from './estimator-cost.ts';
import { type Load, measureAr, measurePage } from './first-load.ts';
import { lighthouseOf } from './lighthouse.ts';
import { othersWeights } from './other-ways.ts';
import { pitTimes_ms } from './pit-time.ts';
import { type SlowPhone, slowPhone } from './slow-phone.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const dist = resolve(project, 'dist');
const ROUNDS = 60;

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const line = (name: string, load: Load) =>
  console.log(
    `  ${name.padEnd(44)} ${kib(load.gzip).padStart(10)} gzip ${kib(load.brotli).padStart(10)} brotli  ${load.files} files`,
  );

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

async function tellChecker(): Promise<void> {
  console.log('Checking scene files');
  const times = firstCheckTimes_ms();
  const worst = times.at(-1)!;
  console.log(
    `  check the pilot, CPU after start-up          median ${median(times).toFixed(0)} ms, worst of ${times.length} ${worst.toFixed(0)} ms`,
  );
  const { gzip, parts } = await checkerWeight();
  const most = parts.slice(0, 3).map(([name, bytes]) => `${name} ${kib(bytes)}`);
  console.log(
    `  checker and its texts on the walk page       ${kib(gzip)} gzip; before it was made small: ${most.join(', ')}\n`,
  );
}

function tellEstimator(): void {
  console.log('Estimator, a solve a second while walking');
  for (const { walked_s, median_ms, p95_ms } of solveCosts([60, 300, 1_800, 7_200])) {
    console.log(
      `  after ${String(walked_s).padStart(5)} s of walk   ${median_ms.toFixed(1)} ms median, ${p95_ms.toFixed(1)} ms at 95 %`,
    );
  }
  const { early_MiB, late_MiB } = heapOverWalk(7_200);
  console.log(
    `  heap in use after 15 minutes ${early_MiB.toFixed(1)} MiB, after two hours ${late_MiB.toFixed(1)} MiB\n`,
  );
}

function tellGround(): void {
  console.log(
    'Painting ground beside the page, a picture of 512 × 512 for each kind that is shown, one after the other',
  );
  for (const [name, times] of Object.entries(paintingTimes_ms())) {
    const all = times.reduce((sum, time) => sum + time, 0);
    console.log(
      `  ${name.padEnd(10)} median ${median(times).toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms, all ${times.length} kinds ${all.toFixed(0)} ms`,
    );
  }
  const { usual, any } = pitTimes_ms();
  console.log(
    `  building a pit: the example ${usual.toFixed(1)} ms; ${any.length} random ones, median ${median(any).toFixed(1)} ms, slowest ${any.at(-1)!.toFixed(1)} ms\n`,
  );
}

/** As busy as the machine is, so best of three. */
async function tellArrival(browser: Browser, address: string): Promise<void> {
  console.log('\nA pit in ground that was never seen comes near on a phone, CPU four times slower');
  for (const [name, without] of [
    ['painted in a worker', undefined],
    ['painted in the page', /earth-natural-worker/],
  ] as const) {
    const runs: Arrival[] = [];
    for (let run = 0; run < 3; run++) runs.push(await earthArrival(browser, address, without));
    const best = (of: (run: Arrival) => number, digits: number) => Math.min(...runs.map(of)).toFixed(digits);
    console.log(
      `  ${name}   longest task ${best((run) => run.longestTask_ms, 0)} ms, slowest upload of a picture ${best((run) => run.slowestUpload_ms, 1)} ms`,
    );
  }
}

/** As from a host that compresses; times are of this machine as busy as it is, so best of three. */
async function tellFirstScreen(browser: Browser): Promise<void> {
  const site = await serveCompressed(dist);
  console.log('\nFirst screen on slow 4G (1.6 Mbit/s, 150 ms), CPU four times slower');
  const runs: SlowPhone[] = [];
  for (let run = 0; run < 3; run++) runs.push(await slowPhone(browser, site.address));
  const best = (of: (run: SlowPhone) => number) => (Math.min(...runs.map(of)) / 1000).toFixed(1);
  console.log(
    `  usable after ${best((run) => run.usable_ms)} s, whole after ${best((run) => run.whole_ms)} s, AR possible after ${best((run) => run.arPossible_ms)} s`,
  );
  const { scores, remarks } = await lighthouseOf(`${site.address}?lang=en`);
  console.log(
    `  Lighthouse, mobile: ${Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', ')}`,
  );
  for (const remark of remarks) console.log(`    ${remark}`);
  await site.close();
}

async function main(): Promise<void> {
  await tellChecker();
  tellEstimator();
  tellGround();
  await build({ configFile: resolve(project, 'vite.config.ts'), logLevel: 'error' });
  const site = await serveFolder(dist);
  const browser = await launchChromium();

  console.log('Bytes of first load, on a phone');
  const walk = await measurePage(browser, site.address, dist);
  line('walk page, scripts before the engine', walk.scripts);
  line('walk page, everything before the engine', walk.everything);
  line('about page, everything', (await measurePage(browser, `${site.address}about/`, dist)).everything);
  const ar = await measureAr(browser, site.address, dist);
  line('opening AR adds: engine, XR, drawing, shaders', ar.engine);
  line('all code to the first frames of AR', ar.total);
  for (const { name, load } of await othersWeights()) {
    if (load) line(name, load);
    else console.log(`  ${name}: the npm registry cannot be reached`);
  }

  await tellFirstScreen(browser);
  await tellArrival(browser, site.address);

  console.log('\nOne frame, pilot scene against an empty one (software WebGL, 1280 × 800)');
  const page = await browser.newPage(DESKTOP);
  for (const item of ['pit-at-the-bridge', 'water-to-the-square', 'first-town-hall']) {
    await openSimulator(page, site.address, `noise=exact&item=${item}`);
    const { stats, times } = await page.evaluate(
      (rounds) => ({ stats: globalThis.katukerros!.stats(), times: globalThis.katukerros!.timeFrames(rounds) }),
      ROUNDS,
    );
    const ratio = median(times.withContent_ms) / median(times.empty_ms);
    console.log(
      `  before ${item.padEnd(22)} ratio ${ratio.toFixed(2)}, ${stats.drawCalls} draw calls, ${stats.triangles} triangles, ${stats.meshes} meshes`,
    );
  }
  await browser.close();
  await site.close();
}

await main();
