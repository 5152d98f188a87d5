/** A context of the browser for each device, and the visitor's place in the street. */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { giveIphone, IPHONE, type IphoneOptions } from '../../support/iphone.ts';
import { DESKTOP, PHONE } from '../../support/pages.ts';
import { givePhoneXr } from '../../support/phone.ts';
import type { Device, PageLanguage, Screen, Size } from './screen.ts';

/** Before the first town hall, looking at its front; bearing magnetic. */
export const TOWN_HALL_VIEW = { lat: 61.49782, lon: 23.76049, compassDeg: 294 };
/** By the bridge, looking at the pit. */
export const BRIDGE_VIEW = { lat: 61.49799, lon: 23.7645, compassDeg: 250 };

export const at = ({ lat, lon }: { lat: number; lon: number }, accuracy = 5): BrowserContextOptions => ({
  permissions: ['geolocation'],
  geolocation: { latitude: lat, longitude: lon, accuracy },
});

const OPTIONS: Readonly<Record<Device, BrowserContextOptions>> = {
  phone: PHONE,
  iphone: IPHONE,
  ar: { ...PHONE, ...at(TOWN_HALL_VIEW) },
  desk: DESKTOP,
};

/** An iPhone whose visitor has said yes to all. */
export const ALLOWED_IPHONE: IphoneOptions = {
  motion: 'granted',
  location: 'granted',
  lat: TOWN_HALL_VIEW.lat,
  lon: TOWN_HALL_VIEW.lon,
  headingDeg: TOWN_HALL_VIEW.compassDeg,
};

export async function contextFor(
  browser: Browser,
  screen: Screen,
  device: Device,
  size: Size,
  language: PageLanguage,
): Promise<BrowserContext> {
  const locale = language === 'fi' ? 'fi-FI' : 'en-GB';
  const context = await browser.newContext({ ...OPTIONS[device], locale, ...screen.options, viewport: size });
  // The program that runs this file marks functions with a name that pages do not know.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  if (screen.settings) await context.addInitScript(keepSettings, JSON.stringify(screen.settings));
  if (screen.prepare) await screen.prepare(context);
  else if (device === 'ar') await givePhoneXr(context, { compassDeg: TOWN_HALL_VIEW.compassDeg });
  else if (device === 'iphone') await giveIphone(context, ALLOWED_IPHONE);
  const place = { ...OPTIONS[device], ...screen.options }.geolocation;
  if (place) tellAgain(context, place);
  return context;
}

/** A receiver goes on telling where it is; one that falls silent is told to the visitor. */
function tellAgain(context: BrowserContext, place: NonNullable<BrowserContextOptions['geolocation']>): void {
  let told = 0;
  const timer = setInterval(() => {
    const accuracy = (place.accuracy ?? 5) + (told++ % 2) / 100;
    // The context may be closed by then.
    context.setGeolocation({ ...place, accuracy }).catch(() => clearInterval(timer));
  }, 1_000);
  context.on('close', () => clearInterval(timer));
}

/** Runs in the page, before its own scripts. */
function keepSettings(settings: string): void {
  localStorage.setItem('katukerros.settings', settings);
}
