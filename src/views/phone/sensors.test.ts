import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToSensors } from './sensors.ts';

type Found = (position: { coords: Partial<GeolocationCoordinates>; timestamp: number }) => void;

/** A phone in a hand: it tells fixes, and may be hidden behind a call. */
function phone() {
  let found: Found | undefined;
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('screen', {});
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('navigator', {
    geolocation: {
      watchPosition: (success: Found) => {
        found = success;
        return 1;
      },
      clearWatch: () => {
        found = undefined;
      },
    },
  });
  const told: string[] = [];
  const stop = listenToSensors({
    onSample: () => told.push('sample'),
    onLocationLost: () => told.push('lost'),
    onLocationFound: () => told.push('found'),
  });
  return {
    told,
    stop,
    show(visibilityState: 'visible' | 'hidden'): void {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    fix: (timestamp = 0) => found?.({ coords: { latitude: 61.5, longitude: 23.8, accuracy: 5 }, timestamp }),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('satellites', () => {
  it('that are silent for long are lost, and found with the next fix, whatever year that tells', () => {
    const { told, fix } = phone();
    vi.advanceTimersByTime(25_000);
    expect(told).toEqual(['lost']);
    fix(Date.UTC(1999, 11, 31));
    expect(told).toEqual(['lost', 'found', 'sample']);
  });

  it('are not lost in a call: hidden pages hear nothing, and are given time afterwards', () => {
    const { told, fix, show } = phone();
    fix();
    show('hidden');
    vi.advanceTimersByTime(180_000);
    show('visible');
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['sample']);
    vi.advanceTimersByTime(15_000);
    expect(told).toEqual(['sample', 'lost']);
  });

  it('are no longer listened to in a view that was left', () => {
    const { told, stop, show } = phone();
    stop();
    show('visible');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });
});
