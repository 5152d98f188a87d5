/** A city of several streets: what a visitor is told of those around them, and what the server is told of the visitor. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaPath, tileOf, tilePath, tilesAround } from '../../src/city-index/tile-grid.ts';
import { LANGUAGES, type Language } from '../../src/drawing/text.ts';
import { geodeticFromEnu } from '../../src/geo/enu.ts';
import type { Geodetic } from '../../src/geo/frames.ts';
import type { Words } from '../../src/ui/words/en.ts';
import { en } from '../../src/ui/words/en.ts';
import { fi } from '../../src/ui/words/fi.ts';
import { sv } from '../../src/ui/words/sv.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { AT_THE_BRIDGE, type CitySite, type StreetOfCity, serveCity, writeStreets } from '../support/city-site.ts';
import { startDevServer } from '../support/dev-server.ts';
import { closeClean, DESKTOP, openSimulator, PHONE, type Watched, watchedPage } from '../support/pages.ts';

const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };

const MILL: StreetOfCity = {
  id: 'mill-lane',
  fi: 'Myllykuja',
  sv: 'Kvarngränden',
  en: 'Mill Lane',
  east_m: 0,
  north_m: 160,
};
const GARDEN: StreetOfCity = {
  id: 'garden-street',
  fi: 'Puutarhakatu',
  sv: 'Trädgårdsgatan',
  en: 'Garden Street',
  east_m: -420,
  north_m: 0,
};
const HARBOUR: StreetOfCity = {
  id: 'harbour',
  fi: 'Satamakatu',
  sv: 'Hamngatan',
  en: 'Harbour Street',
  east_m: 600,
  north_m: -600,
};
/** In a tile that is loaded, but not within a kilometre. */
const RIDGE: StreetOfCity = {
  id: 'ridge',
  fi: 'Harjukatu',
  sv: 'Åsgatan',
  en: 'Ridge Street',
  east_m: -1_300,
  north_m: 200,
};
/** Tiles away. */
const SHORE: StreetOfCity = {
  id: 'shore',
  fi: 'Rantatie',
  sv: 'Strandvägen',
  en: 'Shore Road',
  east_m: 0,
  north_m: 4_000,
};

const from = (east_m: number, north_m: number): Geodetic =>
  geodeticFromEnu(AT_THE_BRIDGE, { east_m, north_m, up_m: 0 });
const fixAt = ({ latDeg, lonDeg }: Geodetic) => ({ latitude: latDeg, longitude: lonDeg, accuracy: 5 });
const phoneAt = (place: Geodetic): BrowserContextOptions => ({
  ...PHONE,
  permissions: ['geolocation'],
  geolocation: fixAt(place),
});

/** What the page may ask for around a place, where these streets and Hämeenkatu stand. */
function expectedRequests(place: Geodetic): string[] {
  const standing = [MILL, GARDEN, HARBOUR, RIDGE, SHORE].map(({ east_m, north_m }) => from(east_m, north_m));
  const existing = new Set([...standing, { latDeg: 61.49794, lonDeg: 23.76025 }, AT_THE_BRIDGE].map(tileOf));
  const pattern = tilesAround(place);
  const areas = new Set(pattern.map(areaPath));
  const known = new Set([...existing].map(areaPath));
  return [
    'index.json',
    ...[...areas].filter((path) => known.has(path)),
    ...pattern.filter((tile) => existing.has(tile)).map(tilePath),
  ];
}

function recordTiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const path = /\/scene-tiles\/(.*)$/.exec(request.url())?.[1];
    if (path) asked.push(path);
  });
  return asked;
}

const streetLinks = (page: Page) => page.locator('near-streets [data-street]');
const howFar = (page: Page) => page.locator('[data-action="how-far"]');

let browser: Browser;
let city: CitySite;
beforeAll(async () => {
  browser = await launchChromium();
  city = await serveCity([MILL, GARDEN, HARBOUR, RIDGE, SHORE]);
});
afterAll(async () => {
  await city.close();
  await browser.close();
});

async function opened(place: Geodetic, query: string, allowed: readonly RegExp[] = []): Promise<Watched> {
  const watched = await watchedPage(browser, phoneAt(place), allowed);
  await watched.page.goto(`${city.address}?${query}`);
  await howFar(watched.page).waitFor();
  return watched;
}

/** Fixes come again and again, as from a phone, until the page tells a distance from there. */
async function walkTo({ context, page }: Watched, place: Geodetic, distance: string): Promise<void> {
  let fixes = 0;
  const isTold = async () => {
    await context.setGeolocation({ ...fixAt(place), accuracy: 5 + (fixes++ % 2) });
    return page.getByText(distance).first().isVisible();
  };
  await expect.poll(isTold, { timeout: 15_000, interval: 400 }).toBe(true);
}

describe.each(LANGUAGES)('in %s, a visitor who lets the page know where they are', (language) => {
  it('sees the other streets within a kilometre, how far and which way, and opens one', async () => {
    const watched = await watchedPage(browser, phoneAt(AT_THE_BRIDGE));
    const { page } = watched;
    const asked = recordTiles(page);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(`${city.address}?lang=${language}`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    expect(scripts.filter((url) => /street-finder|near-streets/.test(url))).toEqual([]);

    await howFar(page).click();
    await streetLinks(page).first().waitFor();
    const words = WORDS[language];
    await page.getByRole('heading', { name: words.nearStreets }).waitFor();
    const texts = (await streetLinks(page).allInnerTexts()).map((text) => text.split('\n'));
    expect(texts.map(([title, way]) => [title, way?.replace(/,\s*$/, '')])).toEqual([
      [MILL[language], `160 m, ${words.north}`],
      [GARDEN[language], `420 m, ${words.west}`],
      [HARBOUR[language], `850 m, ${words.southEast}`],
    ]);
    expect(asked.toSorted()).toEqual(expectedRequests(AT_THE_BRIDGE).toSorted());
    expect(await violations(page)).toEqual([]);

    await streetLinks(page).first().click();
    await page.getByRole('heading', { level: 1, name: MILL[language] }).waitFor();
    expect(new URL(page.url()).search).toBe(`?lang=${language}&scene=mill-lane`);
    await closeClean(watched);
  });
});

describe('what the server learns', () => {
  it('is the same from two ends of a tile, and nothing more while the visitor walks in it', async () => {
    const asked: string[][] = [];
    for (const place of [AT_THE_BRIDGE, from(-150, -500)]) {
      expect(tileOf(place)).toBe(tileOf(AT_THE_BRIDGE));
      const watched = await opened(place, 'lang=en');
      const requests = recordTiles(watched.page);
      await howFar(watched.page).click();
      await streetLinks(watched.page).first().waitFor();
      await walkTo(watched, from(-100, -100), '280 m');
      asked.push(requests);
      await closeClean(watched);
    }
    expect(asked[0]).toEqual(asked[1]);
  });

  it('of another tile: only after the list is looked at again', async () => {
    const watched = await opened(AT_THE_BRIDGE, 'lang=en');
    const { page } = watched;
    const asked = recordTiles(page);
    await howFar(page).click();
    await streetLinks(page).first().waitFor();
    const before = asked.length;
    const elsewhere = from(0, 3_400);
    await walkTo(watched, elsewhere, '3.4 km');
    await streetLinks(page).first().waitFor({ state: 'detached' });
    expect(asked).toHaveLength(before);
    await page.locator('[data-item]').first().click();
    await page.locator('item-card').waitFor();
    await page.goBack();
    await page.getByText(SHORE.en).waitFor({ timeout: 10_000 });
    expect(asked.slice(before).toSorted()).toEqual(expectedRequests(elsewhere).toSorted());
    await closeClean(watched);
  });

  it('on the other side of the earth: that somebody asked for the index', async () => {
    const watched = await opened({ latDeg: -33.86, lonDeg: 151.21, height_m: 0 }, 'lang=en');
    const asked = recordTiles(watched.page);
    await howFar(watched.page).click();
    await watched.page.waitForResponse(/scene-tiles\/index\.json/);
    await watched.page.waitForTimeout(500);
    expect(asked).toEqual(['index.json']);
    expect(await streetLinks(watched.page).count()).toBe(0);
    expect(await watched.page.getByText(en.nearStreets).count()).toBe(0);
    expect(await watched.page.getByText(en.nearStreetsMissing).count()).toBe(0);
    await closeClean(watched);
  });
});

describe('a nearer street', () => {
  it('is offered where the link named none, and never opened by itself', async () => {
    const watched = await opened(from(-430, 10), 'lang=en');
    await howFar(watched.page).click();
    await watched.page.getByText(en.nearerStreet).waitFor();
    expect(await watched.page.locator('near-streets .nearest').allInnerTexts()).toEqual([
      expect.stringContaining(GARDEN.en),
    ]);
    await watched.page.getByRole('heading', { level: 1, name: 'Hämeenkatu' }).waitFor();
    await closeClean(watched);
  });

  it('is only listed where the link named one', async () => {
    const watched = await opened(from(-430, 10), 'lang=en&scene=hameenkatu');
    await howFar(watched.page).click();
    await watched.page.getByText(GARDEN.en).waitFor();
    expect(await watched.page.getByText(en.nearerStreet).count()).toBe(0);
    await closeClean(watched);
  });
});

describe('when the tiles cannot be had', () => {
  it('without a network the page stays as it is, with one quiet sentence', async () => {
    const watched = await opened(AT_THE_BRIDGE, 'lang=en', [/Failed to load resource/]);
    const before = await watched.page.locator('[data-item]').count();
    expect(before).toBeGreaterThan(2);
    await watched.page.route('**/scene-tiles/**', (route) => route.abort('internetdisconnected'));
    await howFar(watched.page).click();
    await watched.page.getByText(en.nearStreetsMissing).waitFor();
    expect(await watched.page.locator('[data-item]').count()).toBe(before);
    expect(await watched.page.locator('[data-notice]').count()).toBe(0);
    expect(await violations(watched.page)).toEqual([]);
    await closeClean(watched);
  });

  it('a broken tile leaves out its streets and no others', async () => {
    const watched = await opened(AT_THE_BRIDGE, 'lang=en');
    const broken = `**/scene-tiles/${tilePath(tileOf(from(GARDEN.east_m, GARDEN.north_m)))}`;
    await watched.page.route(broken, (route) => route.fulfill({ body: '{"indexVersion":1,"scenes":[{"id":' }));
    await howFar(watched.page).click();
    await watched.page.getByText(en.nearStreetsMissing).waitFor();
    const titles = await streetLinks(watched.page).locator('.title').allInnerTexts();
    expect(titles).toEqual([MILL.en, HARBOUR.en]);
    await closeClean(watched);
  });
});

it('in the simulator the other streets are listed beside it', async () => {
  const watched = await watchedPage(browser, DESKTOP);
  await openSimulator(watched.page, city.address, 'noise=exact&lang=en');
  await watched.page.getByRole('heading', { name: en.nearStreets }).waitFor();
  expect(await streetLinks(watched.page).count()).toBeGreaterThan(0);
  expect(await watched.page.getByText(en.nearerStreet).count()).toBe(0);
  expect(await violations(watched.page)).toEqual([]);
  await closeClean(watched);
});

it('npm start serves the index of the scenes, also of one that is written while it runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'katukerros-'));
  cpSync(resolve(import.meta.dirname, '../../scenes'), folder, { recursive: true });
  const server = await startDevServer(folder);
  try {
    const scenes = async () => {
      const index = await fetch(`${server.address}scene-tiles/index.json`);
      return ((await index.json()) as { scenes: number }).scenes;
    };
    expect(await scenes()).toBe(1);
    expect((await fetch(`${server.address}scene-tiles/tiles/1/1.json`)).status).toBe(404);
    writeStreets(folder, [MILL]);
    await expect.poll(scenes, { timeout: 10_000 }).toBe(2);
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
});
