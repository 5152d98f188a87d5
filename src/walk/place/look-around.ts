/** Fetches what finds other streets, once the visitor's place is known and the list is looked at. */
import { seededNumbers } from '../../chance/chance.ts';
import { isListSeen } from '../visit.ts';
import type { OpenStreet } from './street-finder.ts';

const RETRY_MS = 30_000;

export function lookAround(open: OpenStreet): void {
  const stop = open.store.subscribe((visit) => {
    if (!visit.whereabouts || !isListSeen(visit)) return;
    stop();
    void startFinder(open);
  });
}

async function startFinder(open: OpenStreet): Promise<void> {
  try {
    const [{ StreetFinder }] = await Promise.all([import('./street-finder.ts'), import('../../ui/near-streets.ts')]);
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const finder = new StreetFinder(open, fetchTile, seededNumbers(seed));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') finder.lookAgain();
    });
  } catch {
    // The page does without; the network may come back.
    setTimeout(() => lookAround(open), RETRY_MS);
  }
}

async function fetchTile(path: string): Promise<string | undefined> {
  const response = await fetch(new URL(`scene-tiles/${path}`, document.baseURI));
  if (response.ok) return response.text();
  if (response.status === 404 || response.status === 410) return undefined;
  throw new Error(`${response.status} for ${path}`);
}
