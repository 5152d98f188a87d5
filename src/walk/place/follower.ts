/** Follows the visitor while the list is open, so that it can say how far things are. */
import type { Geodetic } from '../../geo/frames.ts';
import { believedDate_ms } from '../../views/today.ts';
import type { Store } from '../store.ts';
import { moved, told, type Visit } from '../visit.ts';
import { followVisitor } from './locate.ts';

export class Follower {
  private readonly store: Store<Visit>;
  private stopFollowing: (() => void) | undefined;

  constructor(store: Store<Visit>) {
    this.store = store;
  }

  /** Permissions must have been given. */
  async start(origin: Geodetic): Promise<void> {
    if (this.stopFollowing) return;
    const turnedDeg = await declinationAt(origin);
    if (this.store.state.view !== 'list' || this.stopFollowing) return;
    this.store.change((visit) => ({ ...visit, locating: 'on' }));
    this.stopFollowing = followVisitor(
      origin,
      turnedDeg,
      ({ sigma_m, ...whereabouts }) =>
        this.store.change((visit) => ({
          ...moved(visit, whereabouts),
          accuracy: { sigma_m, basis: undefined },
        })),
      () => {
        this.stop();
        this.store.change((visit) => told(visit, { kind: 'refused', reason: 'location-denied', wanted: 'place' }));
      },
    );
  }

  stop(): void {
    if (!this.stopFollowing) return;
    this.stopFollowing();
    this.stopFollowing = undefined;
    this.store.change((visit) => ({ ...visit, locating: 'off' }));
  }
}

/** The earth's magnetic model is only fetched when a compass is read. */
async function declinationAt(origin: Geodetic): Promise<number> {
  try {
    const { declinationDeg } = await import('../../positioning/magnetic.ts');
    return declinationDeg(origin, believedDate_ms());
  } catch {
    return 0;
  }
}
