/** `npm run budgets`: fails when a page has grown beyond what a phone on mobile data should load. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { checkerWeight } from './checker-weight.ts';
import { measureAr, measurePage } from './first-load.ts';
import { keptWeight } from './kept-weight.ts';

const KIB = 1024;
const dist = resolve(fileURLToPath(new URL('../..', import.meta.url)), 'dist');

async function main(): Promise<void> {
  const site = await serveFolder(dist);
  const browser = await launchChromium();
  const walk = await measurePage(browser, site.address, dist);
  const about = await measurePage(browser, `${site.address}about/`, dist);
  const ar = await measureAr(browser, site.address, dist);
  const kept = await keptWeight(browser, site.address, dist);
  await browser.close();
  await site.close();
  const budgets = [
    { name: 'walk page, scripts before the engine, gzip', bytes: walk.scripts.gzip, limit_KiB: 60 },
    { name: 'checker and its texts on the walk page, gzip', bytes: (await checkerWeight()).gzip, limit_KiB: 15 },
    { name: 'about page, everything, gzip', bytes: about.everything.gzip, limit_KiB: 40 },
    { name: 'engine and XR to the first frames, brotli', bytes: ar.engine.brotli, limit_KiB: 350 },
    { name: 'everything to the first frames of AR, without models, brotli', bytes: ar.total.brotli, limit_KiB: 380 },
    { name: 'shell kept on the phone at the first visit, gzip', bytes: kept.shell.gzip, limit_KiB: 110 },
    { name: 'all code kept with a street taken along, gzip', bytes: kept.all.gzip, limit_KiB: 900 },
  ];
  let over = false;
  for (const { name, bytes, limit_KiB } of budgets) {
    const fits = bytes > 0 && bytes <= limit_KiB * KIB;
    over ||= !fits;
    console.log(`${fits ? 'ok  ' : 'OVER'} ${name}: ${(bytes / KIB).toFixed(1)} of ${limit_KiB} KiB`);
  }
  if (over) process.exitCode = 1;
}

await main();
