import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { createFrameCare } from './frame-care.ts';

/** A phone that needs `full_ms` for a frame at full resolution, of which a quarter does not depend on pixels. */
function phone(full_ms: number, { seed = 1, canSkip = false } = {}) {
  const chance = seededChance(seed);
  const care = createFrameCare(canSkip);
  let isDrawn = true;
  let time_ms = 0;
  const shares: number[] = [];
  const drawn: boolean[] = [];
  return {
    care,
    drawn,
    shares,
    run(seconds: number, load_ms = full_ms): void {
      const until_ms = time_ms + seconds * 1_000;
      while (time_ms < until_ms) {
        const work_ms = isDrawn ? load_ms * (0.25 + 0.75 * care.share ** 2) * (1 + 0.15 * chance.normal()) : 1;
        // Screens show a frame at every sixtieth of a second.
        time_ms += Math.max(1, Math.ceil(work_ms / 16.7)) * 16.7;
        isDrawn = care.frame(time_ms);
        drawn.push(isDrawn);
        shares.push(care.share);
      }
    },
    pause(seconds: number): void {
      time_ms += seconds * 1_000;
    },
  };
}

describe('care for slow phones', () => {
  it('draws a quick phone’s picture whole', () => {
    const quick = phone(12);
    quick.run(60);
    expect(new Set(quick.shares)).toEqual(new Set([1]));
  });

  it('steps down within three seconds on a slow one, and no further than it must', () => {
    const slow = phone(50);
    slow.run(8);
    expect(slow.care.share).toBeLessThan(1);
    expect(slow.care.share).toBeGreaterThan(0.55);
    const first = slow.shares.findIndex((share) => share < 1);
    expect(first).toBeLessThanOrEqual(60);
  });

  it('never goes below half the width, however slow', () => {
    const hopeless = phone(300);
    hopeless.run(60);
    expect(hopeless.care.share).toBe(0.55);
  });

  it('does not mind one frame that took long, nor a page that was hidden', () => {
    const quick = phone(12);
    quick.run(3);
    for (let i = 0; i < 20; i++) {
      quick.pause(i % 2 ? 30 : 0.3);
      quick.run(2);
    }
    expect(quick.care.share).toBe(1);
  });

  it('is sharp again when the phone has cooled down', () => {
    const warm = phone(70);
    warm.run(20);
    expect(warm.care.share).toBeLessThan(1);
    warm.run(40, 10);
    expect(warm.care.share).toBe(1);
  });

  it('does not see-saw: a step that fails is tried ever more rarely', () => {
    const borderline = phone(44);
    borderline.run(600);
    const changes = borderline.shares.filter((share, i) => i > 0 && share !== borderline.shares[i - 1]).length;
    expect(changes).toBeLessThan(24);
  });

  it('draws every second frame where the coarsest picture is still too much, and every one again on a cool phone', () => {
    const hot = phone(120, { canSkip: true });
    hot.run(60);
    const late = hot.drawn.slice(-100);
    expect(late.filter(Boolean)).toHaveLength(50);
    expect(late.every((isDrawn, i) => i === 0 || isDrawn !== late[i - 1])).toBe(true);
    expect(hot.care.share).toBe(0.55);
    hot.run(60, 10);
    expect(hot.drawn.slice(-100).every(Boolean)).toBe(true);
    expect(hot.care.share).toBe(1);
  });

  it('leaves no frame out where the screen would go dark, nor on a phone that a softer picture helps', () => {
    const inXr = phone(120);
    inXr.run(60);
    expect(inXr.drawn.every(Boolean)).toBe(true);
    const helped = phone(60, { canSkip: true });
    helped.run(60);
    expect(helped.drawn.every(Boolean)).toBe(true);
  });
});
