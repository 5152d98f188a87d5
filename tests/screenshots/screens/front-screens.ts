/** The list and its cards, settings, what is taken along, what is printed, and the page about all of it. */
import { at, BRIDGE_VIEW } from './devices.ts';
import type { Screen } from './screen.ts';
import { act, cardShown, list, listed, scrolledTo } from './ways.ts';

const HELSINKI = { lat: 60.1699, lon: 24.9384 };
const A4 = { width: 794, height: 1123 };

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
  list('about', {
    devices: ['phone', 'desk'],
    path: 'about/',
    reach: (page) => page.locator('h1:visible').first().waitFor(),
  }),
];
