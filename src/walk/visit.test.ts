import { describe, expect, it } from 'vitest';
import {
  controlSet,
  moved,
  type Notice,
  nearest,
  newVisit,
  sceneReady,
  selected,
  steadied,
  told,
  untold,
  type Visit,
  viewClosed,
  viewOpened,
  viewOpening,
  wayTo,
} from './visit.ts';

const at = (east_m: number, north_m: number, bearingDeg?: number) => ({
  at: { east_m, north_m, up_m: 1.6 },
  bearingDeg,
});

const ready = (change: Partial<Visit> = {}): Visit => ({
  ...sceneReady(
    newVisit({ language: 'fi', device: 'hand-held', noise: 'open' }),
    [
      { id: 'pit', east_m: 0, north_m: 100 },
      { id: 'works', east_m: 30, north_m: 0 },
    ],
    [],
  ),
  ...change,
});

const trouble = (name: 'tracking-lost' | 'location-lost'): Notice => ({ kind: 'trouble', trouble: name });

describe('a visit', () => {
  it('begins with loading, in the list, with nothing chosen and nothing to tell', () => {
    const visit = newVisit({ language: 'sv', device: 'desktop', noise: 'street' });
    expect(visit).toMatchObject({ phase: { kind: 'loading' }, view: 'list', ar: 'unknown', notices: [] });
    expect(visit.selection).toBeUndefined();
  });

  it('says what was left out of a street, once it is ready', () => {
    const names = [{ en: 'Broken thing' }];
    const visit = sceneReady(newVisit({ language: 'en', device: 'desktop', noise: 'open' }), [], names);
    expect(visit.phase.kind).toBe('ready');
    expect(visit.notices).toEqual([{ kind: 'left-out', names }]);
  });

  it('chooses only what is there, and tells a second choice of the same from a new one', () => {
    const visit = selected(ready(), { itemId: 'pit', partId: 'clay' });
    expect(visit.selection).toEqual({ itemId: 'pit', partId: 'clay' });
    expect(selected(visit, { itemId: 'pit', partId: 'clay' })).toBe(visit);
    expect(selected(visit, { itemId: 'pit' }).selection).toEqual({ itemId: 'pit' });
    expect(selected(visit, { itemId: 'nowhere' }).selection).toBeUndefined();
    expect(selected(visit, undefined).selection).toBeUndefined();
  });

  it('remembers each control of each item by itself', () => {
    const visit = controlSet(
      controlSet(controlSet(ready(), 'pit', 'depth', 1), 'works', 'depth', 2),
      'pit',
      'water',
      true,
    );
    expect(visit.controls).toEqual({ pit: { depth: 1, water: true }, works: { depth: 2 } });
  });
});

describe('notices', () => {
  it('come newest first, and the same trouble is told once', () => {
    const visit = told(
      told(told(ready(), trouble('tracking-lost')), trouble('location-lost')),
      trouble('tracking-lost'),
    );
    expect(visit.notices).toEqual([trouble('tracking-lost'), trouble('location-lost')]);
  });

  it('go one by one; taking away what is not told changes nothing', () => {
    const visit = told(ready(), trouble('location-lost'));
    expect(untold(visit, trouble('tracking-lost'))).toBe(visit);
    expect(untold(visit, trouble('location-lost')).notices).toEqual([]);
  });

  it('replaces an older refusal by the newer one', () => {
    const first: Notice = { kind: 'refused', reason: 'location-denied', wanted: 'ar' };
    const second: Notice = { kind: 'refused', reason: 'camera-denied', wanted: 'ar' };
    expect(told(told(ready(), first), second).notices).toEqual([second]);
  });
});

describe('the way to an item', () => {
  it('is not known while the visitor is not', () => {
    expect(wayTo(ready(), 'pit')).toBeUndefined();
    expect(nearest(ready())).toBeUndefined();
  });

  it('is told by distance, compass bearing and turn', () => {
    const visit = ready({ whereabouts: at(0, 0, 90) });
    expect(wayTo(visit, 'pit')).toEqual({ distance_m: 100, bearingDeg: 0, turnDeg: -90 });
    expect(wayTo(visit, 'works')).toEqual({ distance_m: 30, bearingDeg: 90, turnDeg: 0 });
    expect(nearest(visit)).toEqual({ id: 'works', distance_m: 30 });
  });

  it('has no turn without a compass', () => {
    expect(wayTo(ready({ whereabouts: at(0, 200) }), 'pit')).toEqual({
      distance_m: 100,
      bearingDeg: 180,
      turnDeg: undefined,
    });
  });
});

describe('arriving', () => {
  it('happens within ten metres, and ends well outside of them', () => {
    const far = moved(ready(), at(0, 80));
    expect(far.arrivedAt).toBeUndefined();
    const there = moved(far, at(0, 91));
    expect(there.arrivedAt).toBe('pit');
    const swaying = moved(there, at(0, 88));
    expect(swaying.arrivedAt).toBe('pit');
    expect(moved(swaying, at(0, 80)).arrivedAt).toBeUndefined();
  });

  it('moves on to the next place when that is reached', () => {
    const visit = moved(moved(ready(), at(0, 95)), at(29, 0));
    expect(visit.arrivedAt).toBe('works');
  });
});

describe('views', () => {
  it('open without the worries of before, and keep what was left out', () => {
    const leftOut: Notice = { kind: 'left-out', names: [{ en: 'x' }] };
    const visit = viewOpening(told(told(ready(), leftOut), { kind: 'refused', reason: 'needs-tap', wanted: 'ar' }));
    expect(visit.view).toBe('opening');
    expect(visit.notices).toEqual([leftOut]);
  });

  it('show the list beside the simulator where there is room, and the street alone on a phone', () => {
    const onDesk: Visit = { ...ready(), device: 'desktop' };
    expect(viewOpened(onDesk, 'simulator')).toMatchObject({ view: 'simulator', listShown: true });
    for (const view of ['ar', 'camera', 'simulator'] as const) {
      expect(viewOpened({ ...ready(), device: 'hand-held' }, view)).toMatchObject({ view, listShown: false });
    }
  });

  it('close into the list, forget what only they knew, and keep what the visitor chose', () => {
    let visit = viewOpened(viewOpening(ready()), 'simulator');
    visit = moved(controlSet(selected(visit, { itemId: 'pit' }), 'pit', 'depth', 1), at(0, 99, 0));
    visit = told({ ...visit, truth: { position_m: 1, headingDeg: 2 }, walkingAlong: true }, trouble('tracking-lost'));
    const closed = viewClosed(visit, { kind: 'ended', wanted: 'simulator' });
    expect(closed).toMatchObject({ view: 'list', walkingAlong: false, notices: [{ kind: 'ended' }] });
    expect([closed.whereabouts, closed.arrivedAt, closed.truth, closed.accuracy]).toEqual(Array(4).fill(undefined));
    expect(closed.selection).toEqual({ itemId: 'pit' });
    expect(closed.controls).toEqual({ pit: { depth: 1 } });
  });
});

describe('the number that is told', () => {
  it('gets worse at once, and better only when it is clearly better', () => {
    expect(steadied(undefined, 3.4)).toBe(3.4);
    expect(steadied(3.4, 4.01)).toBe(4.01);
    expect([3.95, 3.05, 2.85].map((now_m) => Math.ceil(steadied(3.4, now_m)))).toEqual([4, 4, 4]);
    expect(steadied(3.4, 2.7)).toBe(2.7);
  });

  it('does not hold back what is below a metre', () => {
    expect(steadied(0.9, 0.4)).toBe(0.4);
  });
});
