/** Who is not at the street sees nothing of it where it stands: said once a view, with a way that leads on. */
import type { Store } from '../store.ts';
import { nearest, told, untold, type Visit } from '../visit.ts';

/** Nobody takes it for the next corner, and nothing is seen from so far. */
const FAR_M = 1_500;

/** Metres to the nearest item, when the visitor is surely far from all of them; undefined otherwise and while unsure. */
export function farAway_m(visit: Visit): number | undefined {
  const { view, locating, accuracy } = visit;
  const isRealPlace = view === 'ar' || view === 'camera' || (view === 'list' && locating === 'on');
  const distance_m = nearest(visit)?.distance_m;
  if (!isRealPlace || !accuracy || distance_m === undefined) return undefined;
  return distance_m > FAR_M + 3 * accuracy.sigma_m ? distance_m : undefined;
}

export function watchFar(store: Store<Visit>): void {
  let toldIn: Visit['view'] | undefined;
  store.subscribe((visit, before) => {
    if (visit.whereabouts === before.whereabouts && visit.accuracy === before.accuracy) return;
    const distance_m = farAway_m(visit);
    if (distance_m === undefined) {
      if (toldIn === undefined || !visit.whereabouts) return;
      toldIn = undefined;
      store.change((now) => untold(now, { kind: 'far', distance_m: 0 }));
    } else if (toldIn !== visit.view) {
      toldIn = visit.view;
      store.change((now) => told(now, { kind: 'far', distance_m }));
    }
  });
}
