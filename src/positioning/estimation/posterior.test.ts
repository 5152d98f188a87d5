import { describe, expect, it } from 'vitest';
import { radFromDeg, wrapRad } from '../../geo/angles.ts';
import { ExactFactor } from './exact-factor.ts';
import { type Anisotropy, FixFactor, type WindowFix } from './fix-factor.ts';
import { correlation, usualNoise } from './gnss-noise.ts';
import type { Here } from './placed-fix.ts';
import { PositionInformation } from './position-information.ts';
import { Posterior } from './posterior.ts';
import { madeFixes } from './test-fixes.ts';
import type { YawBelief } from './yaw-belief.ts';

const noisy = (seed: number, count: number): WindowFix[] =>
  madeFixes({
    seed,
    count,
    yawRad: 0.7,
    east_m: 12,
    north_m: -5,
    step_m: 4,
    error: (_, chance) => [2 + chance.normal(), -1 + chance.normal()],
  }).map((fix, i) => ({ ...fix, right_m: 0.5 * Math.sin(i), level: 0 }));

/** By Gauss and Jordan: slow, and nothing of the code under test. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < size; k++) {
    const pivot = rows[k]![k]!;
    rows[k] = rows[k]!.map((value) => value / pivot);
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]!;
      rows[i] = rows[i]!.map((value, j) => value - factor * rows[k]![j]!);
    }
  }
  return rows.map((row) => row.slice(size));
}

/** −½ rᵀ (C ⊗ S)⁻¹ r over both axes, from the definitions. */
function logLikelihood(
  fixes: readonly WindowFix[],
  here: Here,
  yawRad: number,
  place: readonly [number, number],
  street?: { readonly bearingRad: number; readonly across: number },
): number {
  const noise = usualNoise(fixes);
  const covariance = fixes.map((a, i) =>
    fixes.map((b, j) => {
      const slow = 0.9 * noise.sigma_m ** 2 * correlation(noise, a, b);
      const drift = 0.008 * Math.min(here.path_m - a.path_m, here.path_m - b.path_m);
      return slow + drift ** 2 + (i === j ? 0.1 * noise.sigma_m ** 2 + 0.09 : 0);
    }),
  );
  const weights = inverse(covariance);
  const residuals = fixes.map((fix) => {
    const [right, ahead] = [fix.right_m - here.right_m, fix.ahead_m - here.ahead_m];
    const east = fix.east_m - place[0] - right * Math.cos(yawRad) - ahead * Math.sin(yawRad);
    const north = fix.north_m - place[1] - ahead * Math.cos(yawRad) + right * Math.sin(yawRad);
    if (!street) return [east, north];
    const [sin, cos] = [Math.sin(street.bearingRad), Math.cos(street.bearingRad)];
    return [(east * sin + north * cos) * street.across, (east * cos - north * sin) / street.across];
  });
  let sum = 0;
  for (const [i, a] of residuals.entries()) {
    for (const [j, b] of residuals.entries()) sum += weights[i]![j]! * (a[0]! * b[0]! + a[1]! * b[1]!);
  }
  return -sum / 2;
}

describe('the fixes together', () => {
  const fixes = noisy(3, 9);
  const here: Here = { right_m: 1, ahead_m: 34, path_m: 34 };

  it.each([
    ['round errors', undefined],
    ['errors across a street', { bearingRad: 0.4, turns: false, across: 1.3 }],
  ] as const)('have the likelihood of the definition, with %s', (_, anisotropy: Anisotropy | undefined) => {
    const factor = new FixFactor(20);
    factor.take(fixes, undefined, here, usualNoise(fixes), anisotropy, () => 0.7);
    const logOf = (yawRad: number, [e, n]: readonly [number, number]) => {
      const information = new PositionInformation();
      factor.addTo(information, yawRad, Math.cos(yawRad), Math.sin(yawRad));
      const { ee, en, nn, gain } = information;
      return gain + information.e * e + information.n * n - 0.5 * (ee * e * e + 2 * en * e * n + nn * n * n);
    };
    const reference = logOf(0.7, [30, 20]) - logLikelihood(fixes, here, 0.7, [30, 20], anisotropy);
    for (const [yawRad, place] of [
      [0.7, [40, 10]],
      [0.2, [31, 22]],
      [-2.9, [0, 0]],
      [1.4, [-3, 25]],
    ] as const) {
      const difference = logOf(yawRad, place) - logLikelihood(fixes, here, yawRad, place, anisotropy);
      expect(difference).toBeCloseTo(reference, 6);
    }
  });

  it('doubt the one that the others contradict', () => {
    const spoilt = fixes.map((fix, i) => (i === 4 ? { ...fix, east_m: fix.east_m + 90 } : fix));
    const placeOf = (window: readonly WindowFix[]) => {
      const factor = new FixFactor(20);
      factor.take(window, undefined, here, usualNoise(window), undefined, () => 0.7);
      const information = new PositionInformation();
      factor.addTo(information, 0.7, Math.cos(0.7), Math.sin(0.7));
      return information;
    };
    const without = placeOf(fixes.filter((_, i) => i !== 4));
    expect(Math.abs(placeOf(spoilt).east_m - without.east_m)).toBeLessThan(0.5);
    expect(Math.abs(placeOf(spoilt).north_m - without.north_m)).toBeLessThan(0.5);
  });
});

describe('the posterior', () => {
  const here: Here = { right_m: 0, ahead_m: 32, path_m: 32 };
  const belief: YawBelief = { yawRad: 0.9, sigmaRad: 0.2, trust: 0.7 };

  it('has the moments that summing over a fine lattice of yaws and places gives', () => {
    const fixes = noisy(5, 9);
    const factor = new FixFactor(20);
    factor.take(fixes, undefined, here, usualNoise(fixes), undefined, () => 0.7);
    const posterior = new Posterior();
    posterior.fixes = factor;
    posterior.beliefs = [belief];
    const told = posterior.estimate()!;

    let [total, yaw, east, eastEast] = [0, 0, 0, 0];
    for (let dYaw = -1; dYaw <= 1; dYaw += 0.02) {
      const yawRad = told.yawRad + dYaw;
      const information = new PositionInformation();
      factor.addTo(information, yawRad, Math.cos(yawRad), Math.sin(yawRad));
      const { ee, en, nn, gain, e, n } = information;
      for (let de = -16; de <= 16; de += 0.5) {
        for (let dn = -16; dn <= 16; dn += 0.5) {
          const [x, y] = [told.east_m + de, told.north_m + dn];
          const log = gain + e * x + n * y - 0.5 * (ee * x * x + 2 * en * x * y + nn * y * y);
          const bell = (0.7 * Math.exp(-0.5 * ((yawRad - 0.9) / 0.2) ** 2)) / (0.2 * Math.sqrt(2 * Math.PI));
          const weight = Math.exp(log) * (bell + 0.3 / (2 * Math.PI));
          total += weight;
          yaw += weight * dYaw;
          east += weight * de;
          eastEast += weight * de * de;
        }
      }
    }
    // The yaw of fixes alone is tempered, and the tails are cut; therefore not more closely.
    expect(Math.abs(yaw / total)).toBeLessThan(0.03);
    expect(Math.abs(east / total)).toBeLessThan(0.4);
    expect(Math.sqrt(told.east_m2)).toBeCloseTo(Math.sqrt(eastEast / total - (east / total) ** 2), 0);
  });

  it('says nothing while nothing is known', () => {
    expect(new Posterior().estimate()).toBeUndefined();
  });

  it('stands on the known spot and turns to the sighted landmark', () => {
    const posterior = new Posterior();
    const exact = new ExactFactor();
    const spot = { right_m: 0, ahead_m: 32, path_m: 32, east_m: 100, north_m: 50, sigma_m: 0.2 };
    // The landmark is 60 m to the east; it is seen straight ahead: the XR space is turned by 90°.
    const sighting = {
      right_m: 0,
      ahead_m: 32,
      path_m: 32,
      east_m: 160,
      north_m: 50,
      height_m: 1.6,
      eye_y_m: 0,
      bearingRad: 0,
      elevationRad: 0,
      uncertainty_m: 0.3,
      aimRad: radFromDeg(0.5),
    };
    exact.take([spot], [sighting], here, -1.6);
    exact.linearise(spot);
    posterior.exact = exact;
    const told = posterior.estimate()!;
    expect(told.east_m).toBeCloseTo(100, 2);
    expect(told.north_m).toBeCloseTo(50, 2);
    expect(wrapRad(told.yawRad - Math.PI / 2)).toBeCloseTo(0, 3);
    // 0.2 m and 0.3 m over 60 m, and the aim.
    expect(told.sigmaYawRad).toBeCloseTo(Math.hypot(0.2 / 60, 0.3 / 60, radFromDeg(0.5)), 3);
  });
});
