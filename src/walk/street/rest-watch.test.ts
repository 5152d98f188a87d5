import { describe, expect, it } from 'vitest';
import { createRestWatch } from './rest-watch.ts';

function visit() {
  let time_ms = 1_000;
  const watch = createRestWatch(() => time_ms);
  return {
    /** How often rest was proposed in so many minutes of looking, four words of the view a second. */
    look(minutes: number): number {
      let told = 0;
      for (let i = 0; i < minutes * 240; i++) {
        time_ms += 250;
        if (watch()) told++;
      }
      return told;
    },
    pause(minutes: number): void {
      time_ms += minutes * 60_000;
    },
  };
}

describe('a rest', () => {
  it('is proposed after a quarter of an hour, once in a visit', () => {
    const { look } = visit();
    expect(look(14.9)).toBe(0);
    expect(look(0.2)).toBe(1);
    expect(look(60)).toBe(0);
  });

  it('is not proposed to who has rested: pauses do not count', () => {
    const { look, pause } = visit();
    look(10);
    pause(30);
    expect(look(4)).toBe(0);
    expect(look(2)).toBe(1);
  });
});
