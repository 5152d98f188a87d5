/**
 * `npm run bench:index`: what a visitor's surroundings cost in a city of 100 000 items against one of
 * 1 000 as dense. Bytes are exact; times are medians of runs taken in turn. Exit 1 when a budget is broken.
 */
import { gzipSync } from 'node:zlib';
import { compileIndex, listingOf } from '../../src/city-index/compile.ts';
import { entriesOf, type FetchTile, loadNear } from '../../src/city-index/load-near.ts';
import { createNearIndex, type NearIndex } from '../../src/city-index/near-index.ts';
import { CITY_CENTRE, testCity } from '../../src/city-index/test-city.ts';
import { INDEX_VERSION, type TileScene } from '../../src/city-index/tile-files.ts';
import { measureLists } from './city-page.ts';

const SEED = 12;
const ROUNDS = 200;
const LIST_RADIUS_M = 500;
const MOST_RATIO = 1.1;
const MOST_QUERY_MS = 1;

const listingsOf = (across: number): readonly TileScene[] =>
  testCity(SEED, across).map((scene) => listingOf(scene, `${scene.id}/scene.json`));

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

const fetchFrom =
  (files: ReadonlyMap<string, string>, heard: (text: string) => void = () => {}): FetchTile =>
  async (path) => {
    const text = files.get(path);
    if (text !== undefined) heard(text);
    return text;
  };

async function bytesOf(files: ReadonlyMap<string, string>) {
  const texts: string[] = [];
  const fetchTile = fetchFrom(files, (text) => texts.push(text));
  const { entries } = await loadNear(CITY_CENTRE, fetchTile);
  const raw = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const gzip = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  return { files: texts.length, items: entries.length, raw, gzip };
}

/** From nothing to the list: files read, index built, asked once. */
async function listTime_ms(files: ReadonlyMap<string, string>): Promise<number> {
  const start = performance.now();
  const { near } = await loadNear(CITY_CENTRE, fetchFrom(files));
  near.within(CITY_CENTRE, LIST_RADIUS_M);
  return performance.now() - start;
}

function queryTimes_ms(ask: () => unknown): readonly number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    ask();
    return performance.now() - start;
  });
}

function tellQuery(name: string, near: NearIndex, radius_m: number): number {
  const count = near.within(CITY_CENTRE, radius_m).length;
  const times = queryTimes_ms(() => near.within(CITY_CENTRE, radius_m));
  const [median_ms, slow_ms] = [quantile(times, 0.5), quantile(times, 0.95)];
  const found = `${count} of ${near.size} within ${radius_m} m`;
  console.log(
    `  ${name.padEnd(14)} ${found.padEnd(30)} median ${median_ms.toFixed(3)} ms, 95 % ${slow_ms.toFixed(3)} ms`,
  );
  return median_ms;
}

async function main(): Promise<number> {
  const city = listingsOf(10);
  const start = performance.now();
  const cityFiles = compileIndex(city);
  console.log(
    `compiled ${city.length} scenes into ${cityFiles.size} files in ${(performance.now() - start).toFixed(0)} ms`,
  );
  const villageFiles = compileIndex(listingsOf(1));

  const [large, small] = [await bytesOf(cityFiles), await bytesOf(villageFiles)];
  console.log('\nLoaded for the list near a place');
  for (const [name, { files, items, raw, gzip }] of [
    ['100 000 items', large],
    ['1 000 items', small],
  ] as const) {
    console.log(`  ${name.padEnd(14)} ${files} files, ${items} items, ${raw} bytes, ${gzip} gzip`);
  }
  const times = { large: [] as number[], small: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) {
    times.large.push(await listTime_ms(cityFiles));
    times.small.push(await listTime_ms(villageFiles));
  }
  const [large_ms, small_ms] = [quantile(times.large, 0.5), quantile(times.small, 0.5)];
  console.log(`  time to the list: ${large_ms.toFixed(2)} ms and ${small_ms.toFixed(2)} ms`);
  const ratios = { bytes: large.raw / small.raw, gzip: large.gzip / small.gzip, time: large_ms / small_ms };
  for (const [name, ratio] of Object.entries(ratios)) console.log(`  ratio of ${name}: ${ratio.toFixed(3)}`);

  console.log('\nAsking what is near');
  const { near } = await loadNear(CITY_CENTRE, fetchFrom(cityFiles));
  const everything = createNearIndex(entriesOf([{ indexVersion: INDEX_VERSION, tile: '0-0', scenes: city }]));
  const slowest_ms = Math.max(
    tellQuery('surroundings', near, LIST_RADIUS_M),
    tellQuery('surroundings', near, 1_000),
    tellQuery('whole city', everything, LIST_RADIUS_M),
  );

  console.log('\nThe list on the page, from the tap, in Chromium');
  const [cityPage, villagePage] = await measureLists([cityFiles, villageFiles]);
  for (const [name, page] of [
    ['100 000 items', cityPage!],
    ['1 000 items', villagePage!],
  ] as const) {
    console.log(`  ${name.padEnd(14)} ${page.files} files, ${page.bytes} bytes, ${page.time_ms.toFixed(0)} ms`);
  }
  const pageRatio = cityPage!.bytes / villagePage!.bytes;
  console.log(
    `  ratio of bytes: ${pageRatio.toFixed(3)}, of time: ${(cityPage!.time_ms / villagePage!.time_ms).toFixed(3)}`,
  );

  const isGood =
    pageRatio <= MOST_RATIO &&
    Object.values(ratios).every((ratio) => ratio <= MOST_RATIO) &&
    slowest_ms <= MOST_QUERY_MS;
  console.log(
    isGood ? '\nwithin budget' : `\nOVER BUDGET: ratios up to ${MOST_RATIO}, queries up to ${MOST_QUERY_MS} ms`,
  );
  return isGood ? 0 : 1;
}

process.exitCode = await main();
