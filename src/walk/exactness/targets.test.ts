import { describe, expect, it } from 'vitest';
import type { Observation } from './steps.ts';
import { following, landmarksToAim, marksNear, type Target } from './targets.ts';

/** A landmark so far away in that direction. */
const at = (id: string, bearingDeg: number, distance_m: number, uncertainty_m = 1): Target => {
  const rad = (bearingDeg * Math.PI) / 180;
  return {
    id,
    at: { east_m: distance_m * Math.sin(rad), north_m: distance_m * Math.cos(rad), up_m: 10 },
    uncertainty_m,
  };
};
const looking = (bearingDeg?: number) => ({ at: { east_m: 0, north_m: 0, up_m: 1.6 }, bearingDeg });
const seen = (targetId: string, bearingDeg: number): Observation => ({ key: 1, kind: 'sight', targetId, bearingDeg });
const ids = (targets: readonly Target[]) => targets.map(({ id }) => id);

describe('the landmark to aim at', () => {
  it('is the one nearest to the middle of the view', () => {
    const landmarks = [at('right', 70, 100), at('ahead', 10, 100), at('behind', 180, 100)];
    expect(ids(landmarksToAim(landmarks, looking(0), []))).toEqual(['ahead', 'right', 'behind']);
    expect(ids(landmarksToAim(landmarks, looking(75), []))).toEqual(['right', 'ahead', 'behind']);
  });

  it('is neither so near that the place counts for more, nor so far that nobody finds it', () => {
    const landmarks = [at('near', 0, 14), at('far', 0, 401), at('good', 0, 16)];
    expect(ids(landmarksToAim(landmarks, looking(0), []))).toEqual(['good']);
  });

  it('is rather one whose place is well known than one a little nearer to the middle', () => {
    const landmarks = [at('vague', 5, 100, 15), at('sharp', 40, 100, 1)];
    expect(ids(landmarksToAim(landmarks, looking(0), []))).toEqual(['sharp', 'vague']);
  });

  it('is first rather one further away, where an error of the place turns it less', () => {
    const landmarks = [at('near', 0, 20), at('away', 60, 120)];
    expect(ids(landmarksToAim(landmarks, looking(0), []))).toEqual(['away', 'near']);
    expect(ids(landmarksToAim(landmarks, looking(0), [seen('other', 270)]))).toEqual(['near', 'away']);
  });

  it('is rather one that no house hides', () => {
    const landmarks = [at('hidden', 0, 100), at('open', 60, 100)];
    const told = landmarksToAim(landmarks, looking(0), [], ({ id }) => id === 'hidden');
    expect(ids(told)).toEqual(['open', 'hidden']);
  });

  it('is the second time another one, at least 35° aside, best at a right angle', () => {
    const landmarks = [at('first', 0, 100), at('close', 30, 100), at('aside', 50, 100), at('across', 90, 100)];
    expect(ids(landmarksToAim(landmarks, looking(0), [seen('first', 0)]))).toEqual(['across', 'aside', 'close']);
  });

  it('is known without a compass too: then the well known ones come first', () => {
    const landmarks = [at('vague', 0, 100, 8), at('sharp', 180, 100, 1)];
    const told = landmarksToAim(landmarks, looking(undefined), []);
    expect(ids(told)).toEqual(['sharp', 'vague']);
    expect(told[0]!.way).toEqual({ distance_m: expect.closeTo(100, 6), bearingDeg: 180, turnDeg: undefined });
  });
});

it('marks are offered within a short walk, the nearest first', () => {
  const marks = [at('far', 0, 61), at('there', 90, 40), at('here', 200, 2)];
  expect(ids(marksNear(marks, looking(0)))).toEqual(['here', 'there']);
});

it('the next one follows round and round, and the first one an unknown one', () => {
  const targets = marksNear([at('a', 0, 1), at('b', 0, 2)], looking(0));
  expect([following(targets, 'a'), following(targets, 'b'), following(targets, 'gone')]).toEqual(['b', 'a', 'a']);
  expect(following([], 'a')).toBeUndefined();
});
