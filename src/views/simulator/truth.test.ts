import { describe, expect, it } from 'vitest';
import { truthReport, viewTowards } from './truth.ts';
import { visitorAt } from './visitor.ts';

const at = (east_m: number, north_m: number) => ({ east_m, north_m, up_m: 0 });
const truth = visitorAt(at(100, 50), 30);

describe('the truth', () => {
  it('finds no error in what is right', () => {
    const { position_m, headingDeg, placement25_m } = truthReport({ at: at(100, 50), bearingDeg: 30 }, truth);
    expect([position_m, headingDeg, placement25_m].every((error) => Math.abs(error!) < 1e-9)).toBe(true);
  });

  it('shifts what is shown by as much as the place is wrong', () => {
    const report = truthReport({ at: at(103, 46), bearingDeg: 30 }, truth);
    expect(report.position_m).toBeCloseTo(5, 9);
    expect(report.placement25_m).toBeCloseTo(5, 9);
  });

  it('swings what is shown by a wrong heading: a chord of a circle of 25 m', () => {
    const report = truthReport({ at: at(100, 50), bearingDeg: 20 }, truth);
    expect(report.headingDeg).toBeCloseTo(10, 9);
    expect(report.placement25_m).toBeCloseTo(2 * 25 * Math.sin((5 * Math.PI) / 180), 9);
    expect(report.placement10_m).toBeCloseTo(2 * 10 * Math.sin((5 * Math.PI) / 180), 9);
  });

  it('lets both errors cancel where they do: shown from the left and turned to the right', () => {
    const north = visitorAt(at(0, 0), 0);
    const { placement25_m } = truthReport({ at: at(-2.5, 0), bearingDeg: 5.7 }, north);
    expect(placement25_m).toBeLessThan(0.3);
  });
});

describe('a view towards a point', () => {
  it('has it in the middle', () => {
    expect(viewTowards(truth, 1.6, { east_m: 90, north_m: 50, height_m: 1.6 })).toMatchObject({
      bearingDeg: 270,
      pitchDeg: 0,
      walked_m: 0,
    });
    const up = viewTowards(truth, 1.6, { east_m: 100, north_m: 60, height_m: 11.6 });
    expect(up.bearingDeg).toBeCloseTo(0, 9);
    expect(up.pitchDeg).toBeCloseTo(45, 9);
  });
});
