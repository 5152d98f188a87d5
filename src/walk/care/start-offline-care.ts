/** Fetches what keeps the page on the phone, once the first screen is there and the phone has nothing else to do. */
import { streetLock } from '../../offline/street-lock.ts';
import type { Director } from '../director.ts';

/** By then a phone on a slow connection has the first screen, its pictures and most of the engine. */
const AFTER_LOAD_MS = 3_000;

/** Call before a street is opened. @param firstScreen settles when the first screen has all it needs */
export async function startOfflineCare(
  director: Director,
  sceneId: string,
  firstScreen?: Promise<unknown>,
): Promise<void> {
  if (!('serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator)) return;
  const hold = streetLock();
  director.store.subscribe(({ view }) => hold(view !== 'list'));
  await Promise.all([firstScreen, someTimeAfterLoad()]);
  try {
    const { careOffline } = await import('./offline-care.ts');
    await careOffline(director, sceneId);
  } catch (error) {
    console.warn('the page is not kept on this device:', error);
  }
}

const someTimeAfterLoad = (): Promise<unknown> =>
  new Promise((done) => {
    const startLater = () => setTimeout(done, AFTER_LOAD_MS);
    if (document.readyState === 'complete') startLater();
    else addEventListener('load', startLater, { once: true });
  });
