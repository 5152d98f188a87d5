import { describe, expect, it } from 'vitest';
import { createStepWalk, STEP_M } from './step-walk.ts';

const EAST = Math.PI / 2;

describe('a walk of steps', () => {
  it('goes where the visitor looks, smoothly, and as far as the steps are long', () => {
    const walk = createStepWalk();
    walk.countsSteps();
    walk.hear(4);
    let fastest_m = 0;
    for (let i = 0; i < 240; i++) {
      const before_m = walk.right_m;
      walk.pass(1 / 60, EAST);
      fastest_m = Math.max(fastest_m, walk.right_m - before_m);
    }
    expect(walk.right_m).toBeCloseTo(4 * STEP_M, 3);
    expect(walk.ahead_m).toBeCloseTo(0, 9);
    expect(fastest_m).toBeLessThan(0.2);
  });

  it('goes by the speed of the receiver only while no steps can be counted', () => {
    const blind = createStepWalk();
    blind.hearSpeed(1.2);
    for (let i = 0; i < 100; i++) blind.pass(0.1, 0);
    expect(blind.ahead_m).toBeCloseTo(12, 6);
    blind.hearSpeed(0.3);
    blind.pass(0.1, 0);
    blind.hearSpeed(undefined);
    blind.pass(0.1, 0);
    expect(blind.ahead_m).toBeCloseTo(12, 6);
    const counting = createStepWalk();
    counting.countsSteps();
    counting.hearSpeed(1.2);
    counting.pass(0.4, 0);
    expect(counting.ahead_m).toBe(0);
  });

  it('does not leap after a page has slept, nor go anywhere while the phone looks straight down', () => {
    const walk = createStepWalk();
    walk.hearSpeed(1.4);
    walk.pass(60, 0);
    expect(walk.ahead_m).toBeLessThan(1);
    const here_m = walk.ahead_m;
    walk.pass(0.1, undefined);
    expect(walk.ahead_m).toBe(here_m);
  });
});
