/**
 * A turn without the tremor of its sensor: at rest it is smoothed much, in motion little, so that it never lags long.
 *
 * The one euro filter (Casiez, Roussel and Vogel, CHI 2012) for rotations: the step towards each reading is a share of the
 * angle between, about the axis between (slerp); the cutoff grows with the smoothed rate of turning.
 */
import { conjugate, multiply, normalise, type Quaternion, type Triple } from '../geo/quaternion.ts';

export interface SteadyTurn {
  /** Takes in what the sensor says at a time. Readings that are not rotations change nothing. */
  hear(time_ms: number, turn: Quaternion): void;
  /** The steady turn; undefined before the first reading. */
  readonly turn: Quaternion | undefined;
  /** The next reading counts whole. */
  restart(): void;
}

/** Hz: at rest a lag of 1/(2π·1.6) = 0.1 s, which nobody sees in what hardly moves. */
const CALM_HZ = 1.6;
/** Hz more for each radian in a second. */
const LIVELY_HZ = 6;
const RATE_HZ = 1;
/** After such a silence the phone may have been turned any way. */
const SILENCE_S = 0.5;

const share = (cutoff_hz: number, dt_s: number): number => 1 / (1 + 1 / (2 * Math.PI * cutoff_hz * dt_s));

export function createSteadyTurn(): SteadyTurn {
  let steady: Quaternion | undefined;
  let latest: Quaternion | undefined;
  let last_ms = Number.NaN;
  let rate: Triple = [0, 0, 0];
  return {
    get turn() {
      return steady;
    },
    restart() {
      steady = latest = undefined;
    },
    hear(time_ms, given) {
      if (!(Math.abs(Math.hypot(given.x, given.y, given.z, given.w) - 1) < 0.1)) return;
      const reading = normalise(given);
      const dt_s = (time_ms - last_ms) / 1_000;
      if (steady && latest && dt_s <= 0) return;
      last_ms = time_ms;
      if (!steady || !latest || !(dt_s < SILENCE_S)) {
        [steady, latest, rate] = [reading, reading, [0, 0, 0]];
        return;
      }
      const [x, y, z] = turnVector(latest, reading);
      const toward = share(RATE_HZ, dt_s);
      rate = [mix(rate[0], x / dt_s, toward), mix(rate[1], y / dt_s, toward), mix(rate[2], z / dt_s, toward)];
      latest = reading;
      steady = part(steady, reading, share(CALM_HZ + LIVELY_HZ * Math.hypot(...rate), dt_s));
    },
  };
}

const mix = (from: number, to: number, part: number): number => from + part * (to - from);

/** From `a` to `b` in the space both turn in: the axis times the angle, radians, the short way. */
function turnVector(a: Quaternion, b: Quaternion): Triple {
  const d = multiply(b, conjugate(a));
  const sign = d.w < 0 ? -1 : 1;
  const sine = Math.hypot(d.x, d.y, d.z);
  const perSine = sine < 1e-9 ? 2 : (2 * Math.atan2(sine, Math.abs(d.w))) / sine;
  return [sign * d.x * perSine, sign * d.y * perSine, sign * d.z * perSine];
}

/** So much of the way from `a` to `b`. */
function part(a: Quaternion, b: Quaternion, share: number): Quaternion {
  const [x, y, z] = turnVector(a, b);
  const angle = Math.hypot(x, y, z);
  const perAngle = angle < 1e-9 ? share / 2 : Math.sin((angle * share) / 2) / angle;
  const step = { x: x * perAngle, y: y * perAngle, z: z * perAngle, w: Math.cos((angle * share) / 2) };
  return normalise(multiply(step, a));
}
