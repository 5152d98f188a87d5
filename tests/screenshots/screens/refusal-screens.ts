/** Questions, every "no", and what cannot be shown. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { giveIphone } from '../../support/iphone.ts';
import { givePhoneXr } from '../../support/phone.ts';
import { goIn, sayYes } from '../../support/way-in.ts';
import { ALLOWED_IPHONE } from './devices.ts';
import type { Screen } from './screen.ts';
import { act, list, listed, told } from './ways.ts';

const pilotText = readFileSync(resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json'), 'utf8');
const WORDS_FILE = /\/assets\/(fi|sv|en)-[^/]*\.js$/;
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

export const REFUSAL_SCREENS: readonly Screen[] = [
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
  list('first-aid', {
    devices: ['phone', 'desk'],
    prepare: (context) => context.route(WORDS_FILE, (route) => route.abort('internetdisconnected')),
    reach: (page) => page.locator('#first-aid:visible').waitFor(),
  }),
  list('no-javascript', { devices: ['phone', 'desk'], options: { javaScriptEnabled: false }, reach: none }),
];
