/** How a view of the street is opened: the phone's questions, what has to be fetched, and every refusal as a value. */
import type { Refusal, RefusalReason, StreetContent, StreetView, ViewHost } from '../../views/view.ts';
import { askLocation, askMotion } from '../place/permissions.ts';
import type { Street } from '../telling.ts';
import type { House } from './street-houses.ts';
import type { OpenViewOptions } from './view-options.ts';
import type { Viewing } from './viewing.ts';
import { isOnPhone } from './viewing.ts';

/** A visitor with a phone does not wait longer for what only makes things stand a little better. */
const PATIENCE_MS = 2_500;

type OpeningModule = typeof import('./open-view.ts');

/** What a view needs before it can be opened. */
export interface ViewParts {
  readonly module: OpeningModule;
  /** With houses and streets, where they can be had. */
  readonly content: StreetContent;
  readonly houses: readonly House[];
}

/** Both questions are put within the same tap: browsers let a page ask only for a moment after one. */
export async function askPermissions(): Promise<RefusalReason | undefined> {
  if (!isSecureContext) return 'not-secure';
  const [location, motion] = await Promise.all([askLocation(), askMotion()]);
  if (location !== 'granted') return locationRefusal(location);
  return motion === 'denied' ? 'motion-denied' : undefined;
}

export const locationRefusal = (answer: 'denied' | 'unavailable'): RefusalReason =>
  answer === 'denied' ? 'location-denied' : 'location-unavailable';

/** @param drawn the street's drawings, which are made once */
export async function fetchParts(kind: Viewing, street: Street, drawn: Promise<StreetContent>): Promise<ViewParts> {
  const patience = isOnPhone(kind) ? AbortSignal.timeout(PATIENCE_MS) : null;
  const surveying = async () => {
    const [content, { loadHouses, surveyed }] = await Promise.all([drawn, import('./street-houses.ts')]);
    const houses = await loadHouses(street.scene, street.url, patience);
    return { content: surveyed(content, street.scene, houses), houses };
  };
  const [module, seen] = await Promise.all([import('./open-view.ts'), surveying()]);
  return { module, ...seen };
}

/** Never rejects. */
export async function openWith(
  parts: Promise<ViewParts>,
  kind: Viewing,
  host: ViewHost,
  options: () => Omit<OpenViewOptions, 'houses'>,
): Promise<StreetView | Refusal> {
  let fetched: ViewParts;
  try {
    fetched = await parts;
  } catch (error) {
    return { refused: 'engine-not-loaded', detail: String(error) };
  }
  const { module, content, houses } = fetched;
  try {
    return await module.openView(kind, content, host, { ...options(), houses });
  } catch (error) {
    console.error(error);
    return { refused: 'session-failed' };
  }
}
