/** Screens without a street: the list and its cards, questions and refusals, settings, what cannot be shown. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { giveIphone } from '../../support/iphone.ts';
import { givePhoneXr } from '../../support/phone.ts';
import { goIn, sayYes } from '../../support/way-in.ts';
import { ALLOWED_IPHONE, at, BRIDGE_VIEW } from './devices.ts';
import type { Screen } from './screen.ts';
import { act, cardShown, listed, scrolledTo, told } from './ways.ts';

const pilotText = readFileSync(resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json'), 'utf8');
const HELSINKI = { lat: 60.1699, lon: 24.9384 };
const WORDS_FILE = /\/assets\/(fi|sv|en)-[^/]*\.js$/;
const A4 = { width: 794, height: 1123 };
const none = async () => {};

const withBrokenItem = (): string => {
  const scene = JSON.parse(pilotText);
  scene.items[0].props.layers = 'many';
  scene.buildings = [];
  return JSON.stringify(scene);
};

/** Another scene file at the address of one that is not there. */
const withScene = (name: string, body: string, status = 200): Screen => ({
  name,
  devices: ['phone', 'desk'],
  query: 'scene=made-up',
  prepare: (context) =>
    context.route('**/scenes/made-up/scene.json', (route) =>
      route.fulfill({ status, body, contentType: 'application/json' }),
    ),
  reach: async (page) => {
    await page.locator('[data-state="failed"], [data-notice]').first().waitFor();
  },
});

const card = (name: string, item: string, more: Partial<Screen> = {}): Screen => ({
  name,
  devices: ['phone'],
  query: `item=${item}`,
  reach: cardShown,
  ...more,
});

const located = (place: typeof HELSINKI): Partial<Screen> => ({
  options: at(place),
  reach: async (page) => {
    await act(page, 'how-far').click();
    await act(page, 'how-far').waitFor({ state: 'detached' });
    await page.waitForTimeout(1_500);
  },
});

const list = (name: string, more: Partial<Screen> = {}): Screen => ({
  name,
  devices: ['phone'],
  reach: listed,
  ...more,
});

export const FRONT_SCREENS: readonly Screen[] = [
  list('first-camera'),
  list('first-ar', { devices: ['ar'], reach: (page) => act(page, 'open-ar').waitFor() }),
  list('list', { reach: (page) => listed(page).then(() => scrolledTo(page, 'item-list')) }),
  list('list-end', { reach: (page) => listed(page).then(() => scrolledTo(page, '[data-action="how-far"]')) }),
  list('how-far', located(BRIDGE_VIEW)),
  list('far-away', located(HELSINKI)),
  list('settings', {
    reach: async (page) => {
      await listed(page);
      await act(page, 'settings').click();
      await page.locator('settings-panel').getByRole('heading', { level: 2 }).waitFor();
      await scrolledTo(page, 'settings-panel');
    },
  }),
  list('high-contrast', { settings: { contrast: 'high', soils: 'contrast' } }),
  list('largest-text', { settings: { textSize: 'larger' } }),
  card('largest-text-card', 'pit-at-the-bridge', { settings: { textSize: 'larger' } }),
  card('high-contrast-card', 'pit-at-the-bridge', { settings: { contrast: 'high', soils: 'contrast' } }),
  card('card-pit', 'pit-at-the-bridge'),
  card('card-pit-controls', 'pit-at-the-bridge', {
    reach: (page) => cardShown(page).then(() => scrolledTo(page, 'item-controls')),
  }),
  card('card-pit-closer', 'pit-at-the-bridge', {
    reach: async (page) => {
      await cardShown(page);
      await page.locator('step-closer summary').first().click();
      await page.locator('step-closer .sources').first().waitFor();
      await scrolledTo(page, 'step-closer');
    },
  }),
  card('card-section', 'section-along-the-street'),
  card('card-water', 'water-to-the-square'),
  card('card-building', 'first-town-hall'),
  card('card-child', 'pit-at-the-bridge', { settings: { level: 'child' } }),
  card('card-easy', 'pit-at-the-bridge', { settings: { level: 'easy' } }),
  card('guidance', 'pit-at-the-bridge', {
    options: at({ lat: 61.49822, lon: 23.7652 }, 4),
    query: '',
    reach: async (page) => {
      await act(page, 'how-far').click();
      await act(page, 'how-far').waitFor({ state: 'detached' });
      await page.locator('[data-item="pit-at-the-bridge"]').click();
      await cardShown(page);
      await page.locator('way-there').waitFor();
    },
  }),
  list('printed-column', {
    sizes: [A4],
    query: 'item=pit-at-the-bridge',
    prepare: (context) => context.addInitScript('globalThis.print = () => undefined;'),
    reach: async (page) => {
      await page.locator('column-strip').waitFor();
      await act(page, 'print-column').click();
      await page.locator('.print-sheets img').first().waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => scrollTo(0, 0));
    },
  }),
  list('question-location', {
    devices: ['iphone'],
    reach: async (page) => {
      await act(page, 'open-camera').click();
      await page.locator('pre-flight [data-step="location"][data-state="explains"]').waitFor();
    },
  }),
  list('question-motion', {
    devices: ['ar'],
    prepare: (context) => givePhoneXr(context, { motion: 'granted', compassDeg: 250 }),
    reach: async (page) => {
      await act(page, 'open-ar').click();
      await page.locator('pre-flight [data-step="motion"]').waitFor();
    },
  }),
  list('question-camera', {
    devices: ['ar'],
    reach: async (page) => {
      await act(page, 'open-ar').click();
      await page.locator('pre-flight [data-step="camera"]').waitFor();
    },
  }),
  list('refused-location', {
    devices: ['ar'],
    options: { permissions: [] },
    reach: (page) =>
      goIn(page).then(() => page.locator('pre-flight [data-step="location"][data-state="denied"]').waitFor()),
  }),
  list('refused-motion', {
    devices: ['ar'],
    prepare: (context) => givePhoneXr(context, { motion: 'denied' }),
    reach: (page) =>
      goIn(page).then(() => page.locator('pre-flight [data-step="motion"][data-state="denied"]').waitFor()),
  }),
  list('refused-camera', {
    devices: ['ar'],
    prepare: (context) => givePhoneXr(context, { cameraDenied: true, compassDeg: 250 }),
    reach: (page) =>
      goIn(page).then(() => page.locator('pre-flight [data-step="camera"][data-state="denied"]').waitFor()),
  }),
  list('refused-location-list', {
    options: { permissions: [] },
    reach: async (page) => {
      await act(page, 'how-far').click();
      await page.locator('[data-notice]').waitFor();
    },
  }),
  list('camera-taken', {
    devices: ['iphone'],
    prepare: (context) => giveIphone(context, { ...ALLOWED_IPHONE, cameraError: 'NotReadableError' }),
    reach: async (page) => {
      await act(page, 'open-camera').click();
      await sayYes(page);
      await page
        .locator('pre-flight [data-state="unavailable"], pre-flight [data-state="denied"], [data-notice]')
        .first()
        .waitFor();
    },
  }),
  withScene('scene-missing', 'not found', 404),
  withScene('scene-not-json', '{ "formatVersion": 1, '),
  withScene('scene-invalid', JSON.stringify({ formatVersion: 1, id: 'made-up', items: 'none' })),
  withScene('scene-newer', JSON.stringify({ ...JSON.parse(pilotText), formatVersion: 99 })),
  withScene('scene-item-left-out', withBrokenItem()),
  list('no-network', {
    prepare: (context) =>
      context.route('**/scenes/hameenkatu/scene.json', (route) => route.abort('internetdisconnected')),
    reach: (page) => page.locator('[data-state="failed"]').waitFor(),
  }),
  ...(['new-version', 'outdated', 'language-missing', 'unexpected'] as const).map((kind) =>
    list(`notice-${kind}`, {
      reach: async (page) => {
        await listed(page);
        await told(page, kind === 'new-version' ? { kind, isBusy: false } : { kind });
      },
    }),
  ),
  list('take-along', {
    options: { serviceWorkers: 'allow' },
    reach: async (page) => {
      await act(page, 'take-along').waitFor({ timeout: 60_000 });
      await scrolledTo(page, 'take-along');
    },
  }),
  list('taken-along', {
    options: { serviceWorkers: 'allow' },
    reach: async (page) => {
      await act(page, 'take-along').click({ timeout: 60_000 });
      await page.locator('take-along [data-stage=kept]').waitFor({ timeout: 60_000 });
      await scrolledTo(page, 'take-along');
    },
  }),
  list('first-aid', {
    devices: ['phone', 'desk'],
    prepare: (context) => context.route(WORDS_FILE, (route) => route.abort('internetdisconnected')),
    reach: (page) => page.locator('#first-aid:visible').waitFor(),
  }),
  list('no-javascript', { devices: ['phone', 'desk'], options: { javaScriptEnabled: false }, reach: none }),
  list('about', {
    devices: ['phone', 'desk'],
    path: 'about/',
    reach: (page) => page.locator('h1:visible').first().waitFor(),
  }),
];
