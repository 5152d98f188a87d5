/**
 * After VINS-Fusion's global_fusion (Qin et al. 2019, arXiv:1901.03642): all fixes and the tracked way brought together
 * by a robust rigid fit, each fix weighed by its reported accuracy with Huber's loss at 1, errors taken for white. No
 * compass. A model of its cost function, not the program: tracking is taken for rigid over the window.
 */
import { enuFromGeodetic } from '../../../../src/geo/enu.ts';
import type { Alignment } from '../../../../src/positioning/aligner.ts';
import type { Replayed } from '../../../../src/positioning/replay.ts';
import type { PoseReading } from '../../../../src/positioning/sample.ts';
import { ORIGIN } from '../../../../src/positioning/test-walk.ts';
import { alignmentOf } from './alignment.ts';

const ROUNDS = 10;
const HUBER = 1;

/** Tracked place (right, ahead) and fix (east, north). */
interface Pair {
  readonly p: readonly [number, number];
  readonly z: readonly [number, number];
  readonly sigma_m: number;
}

export function createVins(): Replayed {
  let pairs: Pair[] = [];
  let pose: PoseReading | undefined;
  return {
    add(sample) {
      if ('pose' in sample) pose = sample.pose;
      else if ('reset' in sample) {
        pairs = [];
        pose = undefined;
      } else if ('fix' in sample && pose) {
        const { lat, lon, accuracy_m } = sample.fix;
        const { east_m, north_m } = enuFromGeodetic(ORIGIN, { latDeg: lat, lonDeg: lon, height_m: 0 });
        pairs.push({ p: [pose.x_m, -pose.z_m], z: [east_m, north_m], sigma_m: Math.max(1, accuracy_m) });
      }
    },
    get current() {
      return pose && pairs.length > 0 ? fitted(pairs, pose) : undefined;
    },
  };
}

function fitted(pairs: readonly Pair[], pose: PoseReading): Alignment {
  let weights = pairs.map(({ sigma_m }) => 1 / sigma_m ** 2);
  let [turn, east_m, north_m] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const mean = (of: (pair: Pair) => number) =>
      pairs.reduce((sum, pair, i) => sum + weights[i]! * of(pair), 0) / weights.reduce((sum, w) => sum + w, 0);
    const [px, py, ze, zn] = [
      mean(({ p }) => p[0]),
      mean(({ p }) => p[1]),
      mean(({ z }) => z[0]),
      mean(({ z }) => z[1]),
    ];
    const along = mean(({ p, z }) => (z[0] - ze) * (p[0] - px) + (z[1] - zn) * (p[1] - py));
    const across = mean(({ p, z }) => (p[0] - px) * (z[1] - zn) - (p[1] - py) * (z[0] - ze));
    turn = Math.atan2(across, along);
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
    [east_m, north_m] = [ze - cos * px + sin * py, zn - sin * px - cos * py];
    weights = pairs.map(({ p, z, sigma_m }) => {
      const off_m = Math.hypot(z[0] - east_m - cos * p[0] + sin * p[1], z[1] - north_m - sin * p[0] - cos * p[1]);
      return Math.min(1, (HUBER * sigma_m) / off_m) / sigma_m ** 2;
    });
  }
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const [x, y] = [pose.x_m, -pose.z_m];
  // The fit turns the XR space counter-clockwise onto the earth: north lies as far clockwise from -z.
  return alignmentOf(pose, east_m + cos * x - sin * y, north_m + sin * x + cos * y, -turn);
}
