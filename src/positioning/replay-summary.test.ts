import { describe, expect, it } from 'vitest';
import type { ReplayRow } from './replay.ts';
import { quantile, replaySummary } from './replay-summary.ts';

const row = (error: number): ReplayRow => ({
  time_ms: 0,
  positionError_m: error,
  headingErrorDeg: 2 * error,
  placement25_m: 3 * error,
  sigmaPosition_m: 2,
  sigmaHeadingDeg: 4,
});
const none = null;
const empty: ReplayRow = {
  time_ms: 0,
  positionError_m: none,
  headingErrorDeg: none,
  placement25_m: none,
  sigmaPosition_m: none,
  sigmaHeadingDeg: none,
};

describe('the summary of a replay', () => {
  it('counts rows without an estimate, and leaves them out of everything else', () => {
    const summary = replaySummary([empty, row(1), row(3), row(2)]);
    expect(summary).toMatchObject({ truths: 4, withoutEstimate: 1 });
    expect(summary.positionError_m!.median).toBe(2);
    expect(summary.headingErrorDeg!.median).toBe(4);
    expect(summary.placement25_m!.median).toBe(6);
    // (1 + 4 + 9) / 3 / 2² for both, since heading and its sigma are doubled.
    expect(summary.normalisedPosition).toBeCloseTo(14 / 12, 12);
    expect(summary.normalisedHeading).toBeCloseTo(14 / 12, 12);
  });

  it('says nothing of no rows', () => {
    expect(replaySummary([])).toEqual({
      truths: 0,
      withoutEstimate: 0,
      positionError_m: null,
      headingErrorDeg: null,
      placement25_m: null,
      normalisedPosition: null,
      normalisedHeading: null,
    });
  });
});

it('a quantile lies between its neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5, 12);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});
