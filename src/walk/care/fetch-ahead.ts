/** What the visitor will want next, fetched while they read: what a tap on the list needs, then what opens the street. */
import { loadCard } from '../card/loaded-card.ts';
import { loadGuide } from '../guide/loaded-guide.ts';
import { fetchPreflight } from '../preflight/way-in.ts';
import type { Visit } from '../visit.ts';

/** Told to measuring tools: all of the first screen is there, and what is fetched from now on is for later. */
export const FIRST_SCREEN = 'first-screen';

/** And: a tap opens the street without fetching any of it. */
export const STREET_FETCHED = 'street-fetched';

const MOST_WAIT_MS = 1_500;

/** Until the page has nothing else to do; browsers that do not tell are given a moment. */
const idle = (): Promise<unknown> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: MOST_WAIT_MS });
    else setTimeout(done, 200);
  });

/** The visitor wants to pay for no more than they asked for. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** In the order they are wanted; each is a step of its own, so that a tap in between is not kept waiting. */
const OF_THE_STREET: readonly (() => Promise<unknown>)[] = [
  () => import('../street/open-view.ts'),
  () => import('../scene/content.ts'),
  () => import('../street/street-houses.ts'),
  () => import('../street/street-chrome.ts'),
];

/** Call when the list is shown. Never rejects: what fails here is told when it is needed. */
export async function fetchAhead(visit: () => Visit): Promise<void> {
  try {
    await loadGuide().catch(() => {});
    await idle();
    performance.mark(FIRST_SCREEN);
    if (visit().device === 'desktop' || savesData()) return;
    // Running the engine's code takes a moment in which a slow phone hears no tap: only where it is likely to be used.
    for (const fetchNext of [loadCard, fetchPreflight, ...(visit().ar === 'yes' ? OF_THE_STREET : [])]) {
      await fetchNext();
      await idle();
    }
    performance.mark(STREET_FETCHED);
  } catch (error) {
    console.warn('fetched when it is needed:', error);
  }
}
