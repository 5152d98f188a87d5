import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { radFromDeg } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import { type Alignment, placementRadius68_m } from './aligner.ts';
import { shownAlignment } from './shown-alignment.ts';
import { standingAt } from './viewer-standing.ts';

const VIEWER: YUpPoint = { x_m: 4, y_m: 0, z_m: -7 };
const at = (east_m: number, north_m: number, yawDeg: number) =>
  standingAt({ enu_m: [east_m, north_m, 1.6], northYawRad: radFromDeg(yawDeg) }, VIEWER);

const ESTIMATE: Alignment = {
  xrFromEnu: at(300, -80, 40),
  sigmaPosition_m: Math.hypot(4, 2),
  sigmaHeadingDeg: 5,
  spread: { east_m2: 16, eastNorth_m2: 0, north_m2: 4 },
  basis: 'walk',
  floorSeen: true,
  mistaken_ms: [],
};

describe('what is shown', () => {
  it('is as sure as the estimate when it is the estimate', () => {
    const told = shownAlignment(ESTIMATE.xrFromEnu, ESTIMATE, VIEWER);
    expect(told.sigmaPosition_m).toBeCloseTo(ESTIMATE.sigmaPosition_m, 9);
    expect(told.sigmaHeadingDeg).toBeCloseTo(5, 9);
    expect(placementRadius68_m(told, 25)).toBeCloseTo(placementRadius68_m(ESTIMATE, 25), 9);
  });

  it.each([
    ['beside', 0, 4, 0],
    ['farther ahead', 7, 0, 0],
    ['turned', 0, 0, 8],
    ['all of it', -4, 2, -6],
  ])('claims a radius that covers 68 of 100 truths when it is %s', (_, east_m, north_m, turnDeg) => {
    const shown = at(300 + east_m, -80 + north_m, 40 + turnDeg);
    const told = shownAlignment(shown, ESTIMATE, VIEWER);
    const radius_m = placementRadius68_m(told, 25);
    const chance = seededChance(3);
    let covered = 0;
    const trials = 4_000;
    for (let i = 0; i < trials; i++) {
      // A thing 25 m away in any direction; the truth scatters about the estimate.
      const towards = 2 * Math.PI * chance.uniform();
      const off = radFromDeg(turnDeg + 5 * chance.normal());
      const [x, y] = [25 * Math.sin(towards), 25 * Math.cos(towards)];
      const error_e = east_m + 4 * chance.normal() + x * Math.cos(off) - y * Math.sin(off) - x;
      const error_n = north_m + 2 * chance.normal() + x * Math.sin(off) + y * Math.cos(off) - y;
      covered += Number(Math.hypot(error_e, error_n) <= radius_m);
    }
    expect(covered / trials).toBeGreaterThan(0.58);
    expect(covered / trials).toBeLessThan(0.78);
  });
});
