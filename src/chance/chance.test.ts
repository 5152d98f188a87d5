import { describe, expect, it } from 'vitest';
import { seededChance, seededNumbers, seedFor } from './chance.ts';

describe('seeded chance', () => {
  it('gives the published numbers of mulberry32, so that old seeds keep their meaning', () => {
    const next = seededNumbers(1);
    expect([next(), next(), next()].map((value) => Math.round(value * 2 ** 32))).toEqual([
      2693262067, 11749833, 2265367787,
    ]);
  });

  it('is even: mean one half, variance one twelfth', () => {
    const next = seededNumbers(42);
    const values = Array.from({ length: 20_000 }, next);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it('has normal numbers with mean 0 and deviation 1', () => {
    const chance = seededChance(7);
    const values = Array.from({ length: 20_000 }, () => chance.normal());
    expect(values.every(Number.isFinite)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0, 1);
    expect(values.reduce((sum, value) => sum + value * value, 0) / values.length).toBeCloseTo(1, 1);
  });

  it('names give seeds: the same for the same name, another for another name or another outer seed', () => {
    expect(seedFor(0, 'pit')).toBe(seedFor(0, 'pit'));
    expect(new Set([seedFor(0, 'pit'), seedFor(0, 'pot'), seedFor(1, 'pit')]).size).toBe(3);
  });
});
