import { describe, expect, it } from 'vitest';
import { createTrackingWatch } from './tracking-watch.ts';

describe('the tracking watch', () => {
  it('takes a short loss, or a short look at another page, for what it is', () => {
    const watch = createTrackingWatch();
    expect(watch.see(0, true)).toBe('tracked');
    expect(watch.see(1_000, false)).toBe('lost');
    expect(watch.see(4_000, true)).toBe('tracked');
    expect(watch.see(8_900, true)).toBe('tracked');
  });

  it('says that all begins anew after a long loss, once', () => {
    const watch = createTrackingWatch();
    watch.see(0, true);
    for (let time_ms = 100; time_ms < 7_000; time_ms += 100) expect(watch.see(time_ms, false)).toBe('lost');
    expect(watch.see(7_000, true)).toBe('anew');
    expect(watch.see(7_016, true)).toBe('tracked');
  });

  it('says so too when the screen was locked, and no frame came', () => {
    const watch = createTrackingWatch();
    watch.see(0, true);
    expect(watch.see(300_000, true)).toBe('anew');
  });

  it('does not say it twice when the browser has said it', () => {
    const watch = createTrackingWatch();
    watch.see(0, true);
    watch.restart();
    expect(watch.see(300_000, true)).toBe('tracked');
  });

  it('is not confused by a beginning without tracking', () => {
    const watch = createTrackingWatch();
    expect(watch.see(0, false)).toBe('lost');
    expect(watch.see(60_000, true)).toBe('tracked');
  });
});
