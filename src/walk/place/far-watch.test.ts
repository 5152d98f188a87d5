import { describe, expect, it } from 'vitest';
import { createStore } from '../store.ts';
import { newVisit, untold, type Visit } from '../visit.ts';
import { watchFar } from './far-watch.ts';

const KM = 1_000;
const PLACES = [
  { id: 'pit', east_m: 0, north_m: 0 },
  { id: 'works', east_m: 500, north_m: 0 },
];

function visitor(first: Partial<Visit> = {}) {
  const visit = newVisit({ language: 'en', device: 'hand-held', noise: 'exact' });
  const store = createStore<Visit>({ ...visit, spots: PLACES, view: 'ar', ...first });
  watchFar(store);
  return {
    store,
    stands(east_m: number, sigma_m = 5) {
      const whereabouts = { at: { east_m, north_m: 0, up_m: 0 }, bearingDeg: undefined };
      store.change((now) => ({ ...now, whereabouts, accuracy: { sigma_m, basis: undefined } }));
    },
    looks: (changed: Partial<Visit>) => store.change((now) => ({ ...now, ...changed })),
    isTold: () => store.state.notices.filter(({ kind }) => kind === 'far'),
  };
}

describe('who is far from the street', () => {
  it('is told how far the nearest place is, over the camera and where the list knows the place', () => {
    const views: Partial<Visit>[] = [{ view: 'ar' }, { view: 'camera' }, { view: 'list', locating: 'on' }];
    for (const view of views) {
      const { stands, isTold } = visitor(view);
      stands(160.5 * KM);
      expect(isTold()).toEqual([{ kind: 'far', distance_m: 160 * KM }]);
    }
  });

  it('is told so once in a view, and again in the next', () => {
    const { stands, looks, isTold, store } = visitor();
    stands(161 * KM);
    store.change((now) => untold(now, isTold()[0]!));
    stands(162 * KM);
    expect(isTold()).toEqual([]);
    looks({ view: 'camera' });
    stands(161 * KM);
    expect(isTold()).toHaveLength(1);
  });

  it('is not, at the street, while the place is uncertain, and where the place is not their own', () => {
    const { stands, looks, isTold } = visitor();
    stands(1.9 * KM);
    stands(9 * KM, 3 * KM);
    looks({ view: 'simulator' });
    stands(161 * KM);
    looks({ view: 'list', locating: 'off' });
    stands(161 * KM);
    expect(isTold()).toEqual([]);
  });

  it('hears no more of it once they have come', () => {
    const { stands, isTold } = visitor();
    stands(20 * KM);
    stands(0.4 * KM);
    expect(isTold()).toEqual([]);
  });
});
