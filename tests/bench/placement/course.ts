/**
 * Speed and course as receivers tell them from Doppler shifts: of the last second, with an error that lasts a few
 * seconds. Assumed figures; course is not told at a stand.
 */
import type { Chance } from '../../../src/chance/chance.ts';
import { degFromRad, wrapBearingDeg } from '../../../src/geo/angles.ts';
import type { FixReading } from '../../../src/positioning/sample.ts';
import type { TrueWalk } from './paths.ts';
import type { Environment } from './scenarios.ts';

/** Per axis, 1 sigma. */
const SIGMA_MPS: Readonly<Record<Environment, number>> = {
  open: 0.12,
  street: 0.3,
  canyon: 0.6,
  'ucl-mottet': 0.3,
  comma2k19: 0.12,
  smartloc: 0.6,
};
const LASTS_S = 6;
const LEAST_SPEED_MPS = 0.5;

type Course = Required<Pick<FixReading, 'speed_mps' | 'headingDeg'>>;

/** Asked once a second, in order of time. */
export function simulatedCourse(walk: TrueWalk, environment: Environment, chance: Chance): (time_s: number) => Course {
  const kept = Math.exp(-1 / LASTS_S);
  const fresh = Math.sqrt(1 - kept ** 2);
  let error = [chance.normal(), chance.normal()] as const;
  return (time_s) => {
    const [from, to] = [walk.at(time_s - 1), walk.at(time_s)];
    error = [kept * error[0] + fresh * chance.normal(), kept * error[1] + fresh * chance.normal()];
    const sigma_mps = SIGMA_MPS[environment];
    const east_mps = to.east_m - from.east_m + sigma_mps * error[0];
    const north_mps = to.north_m - from.north_m + sigma_mps * error[1];
    const speed_mps = Math.hypot(east_mps, north_mps);
    const isWalking = speed_mps >= LEAST_SPEED_MPS;
    return { speed_mps, headingDeg: isWalking ? wrapBearingDeg(degFromRad(Math.atan2(east_mps, north_mps))) : null };
  };
}
