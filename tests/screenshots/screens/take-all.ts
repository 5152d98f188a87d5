/** `npm run screenshots -- --all`: every screen on every size, in two languages, light and dark, and what is measurably wrong. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildAsForVisitors, type ServedSite, serveFolder } from '../../support/built-site.ts';
import { launchChromium } from '../../support/chromium.ts';
import { MADE_UP_CAMERA } from '../../support/iphone.ts';
import { type Picture, writeSheet } from './contact-sheet.ts';
import { contextFor } from './devices.ts';
import { findingsIn, withLeastText } from './findings.ts';
import { FRONT_SCREENS } from './front-screens.ts';
import { REFUSAL_SCREENS } from './refusal-screens.ts';
import {
  DESK,
  type Device,
  HAND_HELD,
  PAGE_LANGUAGES,
  type PageLanguage,
  SCHEMES,
  type Screen,
  type Size,
} from './screen.ts';
import { STREET_SCREENS } from './street-screens.ts';

export const SCREENS: readonly Screen[] = [...FRONT_SCREENS, ...REFUSAL_SCREENS, ...STREET_SCREENS];

/** Transitions between light and dark. */
const CHANGES_MS = 400;
const TARGET = { overStreet: 44, elsewhere: 24 };

/** Fault and what it is of → where it was seen. */
type Table = Map<string, string[]>;

interface Taking {
  readonly browser: Browser;
  readonly site: ServedSite;
  readonly out: string;
  readonly table: Table;
}

/**
 * @param only parts of names; all screens when undefined
 * @param lang one of the languages; all when undefined
 */
export async function takeAll(
  out: string,
  only: readonly string[] | undefined,
  lang: string | undefined,
): Promise<void> {
  const wanted = SCREENS.filter(({ name }) => !only || only.some((part) => name.includes(part)));
  if (wanted.length === 0) throw new Error(`no such screen; there are: ${SCREENS.map(({ name }) => name).join(', ')}`);
  const built = join(out, 'site');
  for (const folder of ['pictures', 'sheets']) mkdirSync(join(out, folder), { recursive: true });
  await buildAsForVisitors({ build: { outDir: built, emptyOutDir: true } });
  const site = await serveFolder(built);
  const browser = await launchChromium(MADE_UP_CAMERA);
  const table: Table = new Map();
  try {
    for (const language of PAGE_LANGUAGES.filter((each) => !lang || each === lang)) {
      for (const screen of wanted) await takeScreen({ browser, site, out, table }, screen, language);
    }
  } finally {
    print(table);
    await browser.close();
    await site.close();
  }
}

async function takeScreen(taking: Taking, screen: Screen, language: PageLanguage): Promise<void> {
  const pictures: Picture[] = [];
  const started_ms = performance.now();
  for (const device of screen.devices) {
    try {
      pictures.push(...(await takeDevice(taking, screen, device, language)));
    } catch (error) {
      note(taking.table, 'could not be reached', String(error).split('\n')[0]!, `${screen.name} ${device} ${language}`);
    }
  }
  const name = `${screen.name}-${language}`;
  if (pictures.length > 0) await writeSheet(taking.browser, join(taking.out, 'sheets', `${name}.jpg`), name, pictures);
  console.log(`${name}: ${pictures.length} pictures in ${Math.round((performance.now() - started_ms) / 1_000)} s`);
}

/** An open street is resized as when a phone is turned; other pages are opened anew in each size. */
async function takeDevice(taking: Taking, screen: Screen, device: Device, language: PageLanguage): Promise<Picture[]> {
  const sizes = screen.sizes ?? (device === 'desk' ? DESK : HAND_HELD);
  const rounds = screen.overStreet ? [sizes] : sizes.map((size) => [size]);
  const pictures: Picture[] = [];
  for (const round of rounds) {
    const context = await contextFor(taking.browser, screen, device, round[0]!, language);
    try {
      const page = await context.newPage();
      await page.goto(`${taking.site.address}${screen.path ?? ''}?lang=${language}&${screen.query ?? ''}`);
      await screen.reach(page, taking.site);
      for (const size of round) pictures.push(...(await takeSize(taking, screen, page, size, language)));
    } finally {
      await context.close();
    }
  }
  return pictures;
}

async function takeSize(
  { out, table }: Taking,
  screen: Screen,
  page: Page,
  size: Size,
  language: PageLanguage,
): Promise<Picture[]> {
  const place = `${screen.name}-${language}-${size.width}`;
  await page.setViewportSize(size);
  const pictures: Picture[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(CHANGES_MS);
    const file = join(out, 'pictures', `${place}-${scheme}.jpg`);
    await page.screenshot({ path: file, type: 'jpeg', quality: 85 });
    pictures.push({ file, scheme, ...size });
  }
  if (screen.options?.javaScriptEnabled === false) return pictures;
  const isFixed = screen.overStreet ?? false;
  const limits = { ...size, target: isFixed ? TARGET.overStreet : TARGET.elsewhere, isFixed };
  for (const { fault, what } of await page.evaluate(findingsIn, withLeastText(limits))) note(table, fault, what, place);
  return pictures;
}

function note(table: Table, fault: string, what: string, place: string): void {
  const key = `${fault}: ${what}`;
  table.set(key, [...new Set([...(table.get(key) ?? []), place])]);
}

function print(table: Table): void {
  console.log(table.size === 0 ? '\nnothing found' : `\n${table.size} findings`);
  for (const [key, places] of [...table].toSorted(([a], [b]) => a.localeCompare(b))) {
    const [first, ...others] = places;
    console.log(`  ${key}\n      ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  }
}
