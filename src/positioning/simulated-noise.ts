/** What a phone's satellite receiver and compass would tell in a street, given the truth. Seeded and pure of clocks. */

import { type Chance, seededChance } from '../chance/chance.ts';
import { radFromDeg, wrapBearingDeg } from '../geo/angles.ts';
import type { EnuPoint } from '../geo/frames.ts';

/** `exact` tells the truth; the others grow worse from a park to a narrow street between high houses. */
export type NoiseEnvironment = 'exact' | 'open' | 'street' | 'canyon';

export interface SimulatorSettings {
  readonly seed: number;
  readonly environment: NoiseEnvironment;
  /** Of the place, east positive: the compass tells magnetic bearings. 0 when not given. */
  readonly declinationDeg?: number;
  /** Direction of the street: satellites are seen along it, so the error across is larger. 90 when not given. */
  readonly streetBearingDeg?: number | ((time_ms: number) => number);
}

export interface SimulatedFix {
  readonly east_m: number;
  readonly north_m: number;
  /** As phones report it: about the 68 % radius, more often too good than too bad. */
  readonly accuracy_m: number;
}

export interface SimulatedCompass {
  readonly magneticBearingDeg: number;
  readonly accuracyDeg: number;
}

/** Calls come in order of `time_ms`: errors of a receiver change slowly, so each depends on the one before. */
export interface SensorSimulator {
  /** @param walked_m length of the way so far: the error changes with the surroundings too */
  fixAt(time_ms: number, truth: EnuPoint, walked_m: number): SimulatedFix;
  /** @param at where the phone is: steel and cables disturb the compass there for whoever comes by */
  compassAt(time_ms: number, trueBearingDeg: number, at: EnuPoint): SimulatedCompass;
}

/**
 * Gauss–Markov errors: correlation exp(-Δt / time_s - Δs / way_m), standard deviation per axis. Bursts are reflections
 * off houses and buses. Assumed figures, in the range published for phones: medians of 1–4 m under open sky and
 * 5–8 m between houses, changing over a minute or two.
 */
export interface Sky {
  readonly sigmaAcross_m: number;
  readonly sigmaAlong_m: number;
  readonly time_s: number;
  readonly way_m: number;
  /** Once in this many seconds, on the mean; never when 0. */
  readonly burstEvery_s: number;
}

export const SKIES: Record<Exclude<NoiseEnvironment, 'exact'>, Sky> = {
  open: { sigmaAcross_m: 1.6, sigmaAlong_m: 1.6, time_s: 120, way_m: 150, burstEvery_s: 0 },
  street: { sigmaAcross_m: 4 * 1.3, sigmaAlong_m: 4 * 0.8, time_s: 100, way_m: 60, burstEvery_s: 0 },
  canyon: { sigmaAcross_m: 8 * 1.3, sigmaAlong_m: 8 * 0.8, time_s: 80, way_m: 40, burstEvery_s: 60 },
};

/** Share of the variance that is new in every fix. */
export const WHITE_SHARE = 0.1;
const BURST_S = 10;
/** The 68 % radius of a round error is 1.51 standard deviations of one axis. */
const RADIUS_PER_SIGMA = 1.51;

/** Compass: constant error, error that turns with the phone, error of the place, and unrest. Degrees, 1 sigma. */
export const COMPASS_DEG = { bias: 6, softIron: 4, place: 7, white: 1.5 };
/** Steel in the ground and in houses disturbs over about this distance. */
export const ANOMALY_SIZE_M = 15;
const ANOMALY_WAVES = 16;

export function createSensorSimulator(settings: SimulatorSettings): SensorSimulator {
  const declinationDeg = settings.declinationDeg ?? 0;
  if (settings.environment === 'exact') {
    return {
      fixAt: (_time_ms, { east_m, north_m }) => ({ east_m, north_m, accuracy_m: 3 }),
      compassAt: (_time_ms, trueBearingDeg) => ({
        magneticBearingDeg: wrapBearingDeg(trueBearingDeg - declinationDeg),
        accuracyDeg: 1,
      }),
    };
  }
  const compassError = simulatedCompass(seededChance(settings.seed ^ 0x5bd1e995));
  return {
    fixAt: simulatedReceiver(SKIES[settings.environment], settings.streetBearingDeg ?? 90, seededChance(settings.seed)),
    compassAt: (_time_ms, trueBearingDeg, at) => ({
      magneticBearingDeg: wrapBearingDeg(trueBearingDeg - declinationDeg + compassError(trueBearingDeg, at)),
      accuracyDeg: 15,
    }),
  };
}

function simulatedReceiver(
  sky: Sky,
  streetBearingDeg: number | ((time_ms: number) => number),
  chance: Chance,
): SensorSimulator['fixAt'] {
  const streetRadAt = (time_ms: number) =>
    radFromDeg(typeof streetBearingDeg === 'number' ? streetBearingDeg : streetBearingDeg(time_ms));
  const sigma_m = Math.hypot(sky.sigmaAcross_m, sky.sigmaAlong_m) / Math.SQRT2;
  const slow = Math.sqrt(1 - WHITE_SHARE);
  const white = Math.sqrt(WHITE_SHARE);
  // In standard deviations: the slow errors across and along, and how well the receiver knows them.
  let [across, along, modesty] = [chance.normal(), chance.normal(), chance.normal()];
  let [last_ms, last_m] = [Number.NaN, 0];
  let streetRad = Number.NaN;
  let burst = { until_ms: Number.NEGATIVE_INFINITY, east_m: 0, north_m: 0 };
  return (time_ms, truth, walked_m) => {
    const dt_s = Number.isNaN(last_ms) ? 0 : Math.max(0, (time_ms - last_ms) / 1_000);
    // Round a corner the error stays in the world, and what was across is along.
    const turn = Number.isNaN(streetRad) ? 0 : streetRadAt(time_ms) - streetRad;
    streetRad = streetRadAt(time_ms);
    [across, along] = [
      across * Math.cos(turn) - along * Math.sin(turn),
      along * Math.cos(turn) + across * Math.sin(turn),
    ];
    const kept = Math.exp(-dt_s / sky.time_s - Math.abs(walked_m - last_m) / sky.way_m);
    const fresh = Math.sqrt(1 - kept * kept);
    [last_ms, last_m] = [time_ms, walked_m];
    across = kept * across + fresh * chance.normal();
    along = kept * along + fresh * chance.normal();
    modesty = kept * modesty + fresh * chance.normal();
    if (time_ms >= burst.until_ms && chance.uniform() < burstChance(sky, dt_s)) burst = burstFrom(time_ms, chance);
    const hit = time_ms < burst.until_ms ? burst : { east_m: 0, north_m: 0 };
    const across_m = sky.sigmaAcross_m * (slow * across + white * chance.normal());
    const along_m = sky.sigmaAlong_m * (slow * along + white * chance.normal());
    return {
      east_m: truth.east_m + along_m * Math.sin(streetRad) + across_m * Math.cos(streetRad) + hit.east_m,
      north_m: truth.north_m + along_m * Math.cos(streetRad) - across_m * Math.sin(streetRad) + hit.north_m,
      accuracy_m: Math.max(2, RADIUS_PER_SIGMA * sigma_m * 0.85 * Math.exp(0.2 * modesty)),
    };
  };
}

const burstChance = (sky: Sky, dt_s: number) => (sky.burstEvery_s === 0 ? 0 : 1 - Math.exp(-dt_s / sky.burstEvery_s));

function burstFrom(time_ms: number, chance: Chance) {
  const [length_m, direction] = [15 + 25 * chance.uniform(), 2 * Math.PI * chance.uniform()];
  return {
    until_ms: time_ms + BURST_S * 1_000 * (0.5 + chance.uniform()),
    east_m: length_m * Math.sin(direction),
    north_m: length_m * Math.cos(direction),
  };
}

function simulatedCompass(chance: Chance): (trueBearingDeg: number, at: EnuPoint) => number {
  const bias = COMPASS_DEG.bias * chance.normal();
  const softIron = Math.SQRT2 * COMPASS_DEG.softIron;
  const phase = 360 * chance.uniform();
  const anomaly = anomalyField(chance);
  return (trueBearingDeg, at) =>
    bias +
    softIron * Math.sin(radFromDeg(2 * trueBearingDeg + phase)) +
    COMPASS_DEG.place * anomaly(at) +
    COMPASS_DEG.white * chance.normal();
}

/** A smooth random field over the ground, standard deviation 1: a sum of plane waves of random direction. */
function anomalyField(chance: Chance): (at: EnuPoint) => number {
  const waves = Array.from({ length: ANOMALY_WAVES }, () => ({
    perEast: chance.normal() / ANOMALY_SIZE_M,
    perNorth: chance.normal() / ANOMALY_SIZE_M,
    phase: 2 * Math.PI * chance.uniform(),
  }));
  const scale = Math.sqrt(2 / ANOMALY_WAVES);
  return ({ east_m, north_m }) =>
    scale *
    waves.reduce(
      (sum, { perEast, perNorth, phase }) => sum + Math.cos(perEast * east_m + perNorth * north_m + phase),
      0,
    );
}
