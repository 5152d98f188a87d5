/** Screens over an open street: street AR on an emulated phone, the camera view, the simulator. */
import type { Page } from 'playwright-core';
import { giveIphone } from '../../support/iphone.ts';
import { givePhoneXr } from '../../support/phone.ts';
import { ALLOWED_IPHONE, at, BRIDGE_VIEW, TOWN_HALL_VIEW } from './devices.ts';
import type { Screen } from './screen.ts';
import { act, cardShown, exact, inAr, inCamera, inSimulator, standing, told, turnAway } from './ways.ts';

/** On the lanes of the tram, as the pilot tells them. */
const ON_THE_TRACKS = { lat: 61.497784, lon: 23.7615 };
const pitCard = 'item=pit-at-the-bridge';

const ar = (name: string, then: (page: Page) => Promise<unknown>, more: Partial<Screen> = {}): Screen => ({
  name,
  devices: ['ar'],
  overStreet: true,
  reach: async (page) => {
    await inAr(page);
    await then(page);
  },
  ...more,
});

const camera = (name: string, then: (page: Page) => Promise<unknown>, more: Partial<Screen> = {}): Screen => ({
  name,
  devices: ['iphone'],
  overStreet: true,
  reach: async (page) => {
    await inCamera(page);
    await then(page);
  },
  ...more,
});

const simulator = (name: string, query: string, then: (page: Page) => Promise<unknown>): Screen => ({
  name,
  devices: ['desk'],
  overStreet: true,
  query,
  reach: async (page) => {
    await inSimulator(page);
    await then(page);
  },
});

const none = async () => {};

const openList = async (page: Page) => {
  await act(page, 'list').click();
  await page.locator('bottom-sheet [data-item]').first().waitFor();
  await page.waitForTimeout(600);
};

const openCard = async (page: Page) => {
  await openList(page);
  await page.locator('bottom-sheet [data-item]').first().click();
  await cardShown(page);
  await page.waitForTimeout(600);
};

/** Straight ahead at a walker's pace, until the page has noticed. */
const walkOn = async (page: Page) => {
  await page.evaluate(() => {
    const { phone } = globalThis as unknown as { phone: { position: { set(x: number, y: number, z: number): void } } };
    const start_ms = performance.now();
    setInterval(() => phone.position.set(0, 1.6, -(performance.now() - start_ms) * 0.0014), 30);
  });
  await page.locator('[data-walking]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1_500);
};

const lookAround = async (page: Page) => {
  await page.locator('[data-way="simulator"]').first().click();
  await inSimulator(page);
};

export const STREET_SCREENS: readonly Screen[] = [
  ar('ar-standing', none),
  ar('ar-at-the-pit', none, {
    options: at(BRIDGE_VIEW),
    prepare: (context) => givePhoneXr(context, { compassDeg: BRIDGE_VIEW.compassDeg }),
  }),
  ar('ar-list', openList),
  ar('ar-card', openCard),
  ar('ar-exactness', (page) => exact(page)),
  ar('ar-sighting', (page) => exact(page, 'aim')),
  ar('ar-mark', (page) => exact(page, 'stand')),
  ar('ar-drag', (page) => exact(page, 'drag')),
  ar('ar-walking', walkOn),
  ar('ar-on-the-tracks', (page) => page.locator('[role="alert"] .danger').waitFor({ timeout: 30_000 }), {
    options: at(ON_THE_TRACKS, 2),
  }),
  ar('ar-rest', (page) => told(page, { kind: 'rest' })),
  ar('ar-tracking-lost', (page) => told(page, { kind: 'trouble', trouble: 'tracking-lost' })),
  ar('ar-left-hand', none, { settings: { hand: 'left' } }),
  ar('ar-largest-text', none, { settings: { textSize: 'larger' } }),
  ar('ar-largest-text-exactness', (page) => exact(page), { settings: { textSize: 'larger' } }),
  ar('ar-largest-text-drag', (page) => exact(page, 'drag'), { settings: { textSize: 'larger' } }),
  ar('ar-largest-text-sighting', (page) => exact(page, 'aim'), { settings: { textSize: 'larger' } }),
  ar('ar-largest-text-card', openCard, { settings: { textSize: 'larger' } }),
  ar('ar-high-contrast', none, { settings: { contrast: 'high' } }),
  camera('camera', none),
  camera('camera-arrow', turnAway),
  camera('camera-card', openCard),
  camera('camera-child-card', openCard, { settings: { level: 'child' } }),
  camera('camera-lost', (page) => told(page, { kind: 'trouble', trouble: 'camera-lost' }), {
    prepare: (context) => giveIphone(context, { ...ALLOWED_IPHONE, headingDeg: TOWN_HALL_VIEW.compassDeg + 90 }),
  }),
  simulator('simulator', 'noise=exact', none),
  simulator('simulator-card', `noise=exact&${pitCard}`, cardShown),
  simulator('simulator-exactness', 'noise=street&seed=5', (page) => exact(page)),
  simulator('simulator-sighting', 'noise=street&seed=5', (page) => exact(page, 'aim')),
  simulator('simulator-tracks', 'noise=exact', async (page) => {
    await standing(page, { ...ON_THE_TRACKS, bearingDeg: 270, pitchDeg: 0 });
    await page.locator('[role="alert"] .danger').waitFor({ timeout: 30_000 });
  }),
  simulator('context-lost', 'noise=exact', (page) => told(page, { kind: 'trouble', trouble: 'context-lost' })),
  simulator('context-gone', 'noise=exact', (page) => told(page, { kind: 'trouble', trouble: 'context-gone' })),
  simulator('desk-settings', 'noise=exact', async (page) => {
    await act(page, 'settings').click();
    await page.locator('settings-panel').getByRole('heading', { level: 2 }).waitFor();
  }),
  { name: 'desk-list', devices: ['desk'], reach: (page) => act(page, 'leave').click({ timeout: 120_000 }) },
  { name: 'look-around', devices: ['phone'], overStreet: true, query: 'noise=exact', reach: lookAround },
  {
    name: 'look-around-card',
    devices: ['phone'],
    overStreet: true,
    query: 'noise=exact',
    reach: async (page) => {
      await lookAround(page);
      await act(page, 'fold').click();
      await page.locator('[data-item]').first().click();
      await cardShown(page);
    },
  },
];
