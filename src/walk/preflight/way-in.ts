/** The tap on the big button. What asks the phone's questions is fetched while the visitor reads. */
import type { Director } from '../director.ts';
import type { Viewing } from '../street/viewing.ts';

type PreflightModule = typeof import('./preflight.ts');

let loaded: PreflightModule | undefined;
let loading: Promise<PreflightModule> | undefined;

/** Rejects when it cannot be fetched; may be called again then. */
export async function fetchPreflight(): Promise<PreflightModule> {
  loading ??= import('./preflight.ts');
  try {
    loaded = await loading;
    return loaded;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** A phone on a slow network shows the street's list first. */
const PAUSE_MS = 3_000;

/** While the visitor reads, and at the latest when they touch the page. */
export function fetchPreflightSoon(): void {
  // Told again when it is needed.
  const fetchNow = () => void fetchPreflight().catch(() => {});
  addEventListener('pointerdown', fetchNow, { once: true, capture: true });
  setTimeout(fetchNow, PAUSE_MS);
}

/** Call from within a tap. Without the code that explains them, the phone's questions come all at once. */
export async function goIn(director: Director, wanted: Exclude<Viewing, 'simulator'>): Promise<void> {
  if (loaded) return loaded.goIn(director, wanted);
  let fetched: PreflightModule;
  try {
    fetched = await fetchPreflight();
  } catch {
    return director.open(wanted);
  }
  return fetched.goIn(director, wanted);
}
