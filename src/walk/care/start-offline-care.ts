/** Fetches what keeps the page on the phone, once the first screen is there and the phone has nothing else to do. */
import { streetLock } from '../../offline/street-lock.ts';
import type { Director } from '../director.ts';

/** By then a phone on a slow connection has the first screen, its pictures and most of the engine. */
const AFTER_LOAD_MS = 3_000;

export function startOfflineCare(director: Director, sceneId: string): void {
  if (!('serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator)) return;
  const start = async () => {
    try {
      const { careOffline } = await import('./offline-care.ts');
      await careOffline(director, sceneId);
    } catch (error) {
      console.warn('the page is not kept on this device:', error);
    }
  };
  const hold = streetLock();
  director.store.subscribe(({ view }) => hold(view !== 'list'));
  const startLater = () => setTimeout(start, AFTER_LOAD_MS);
  if (document.readyState === 'complete') startLater();
  else addEventListener('load', startLater, { once: true });
}
