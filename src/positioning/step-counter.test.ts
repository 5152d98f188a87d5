import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { createStepCounter } from './step-counter.ts';

const G = 9.81;

/** Steps counted in what an acceleration sensor says at 60 Hz. */
function counted(duration_s: number, accelerationAt: (time_s: number) => number, seed = 3): number {
  const counter = createStepCounter();
  const chance = seededChance(seed);
  let steps = 0;
  for (let i = 0; i < duration_s * 60; i++) {
    steps += counter.hear((i * 1_000) / 60, accelerationAt(i / 60) + 0.15 * chance.normal());
  }
  return steps;
}

/** Of a phone held before the eyes: the body goes up and down once a step, with some of the stride in it. */
const walking = (stepsPerS: number, swing: number) => (time_s: number) =>
  G + swing * Math.sin(2 * Math.PI * stepsPerS * time_s) + 0.4 * swing * Math.sin(Math.PI * stepsPerS * time_s + 1);

describe('a step counter', () => {
  it.each([
    [1.5, 1.5],
    [1.8, 2],
    [2.1, 3],
  ])('counts walking with %f steps in a second, give or take a twentieth', (stepsPerS, swing) => {
    const steps = counted(60, walking(stepsPerS, swing));
    expect(Math.abs(steps - 60 * stepsPerS)).toBeLessThan(3 * stepsPerS + 0.05 * 60 * stepsPerS);
  });

  it('counts nothing in a hand that holds still, nor in one that looks round', () => {
    expect(counted(120, () => G)).toBe(0);
    expect(counted(120, (time_s) => G + 0.4 * Math.sin(2 * Math.PI * 0.4 * time_s))).toBe(0);
  });

  it('counts no single knocks', () => {
    expect(counted(60, (time_s) => G + (time_s % 5 < 0.1 ? 6 : time_s % 5 < 0.2 ? -6 : 0))).toBe(0);
  });

  it('is not upset by readings that are not numbers', () => {
    expect(counted(20, (time_s) => (time_s % 3 < 0.02 ? Number.NaN : G))).toBe(0);
  });
});
