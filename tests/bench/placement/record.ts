/** One trial: a true walk and everything a phone tells of it, as a trace would hold it. */
import { type Chance, seededChance, seedFor } from '../../../src/chance/chance.ts';
import { wrapBearingDeg } from '../../../src/geo/angles.ts';
import { geodeticFromEnu } from '../../../src/geo/enu.ts';
import type { Sample } from '../../../src/positioning/sample.ts';
import { inOrderOfTime } from '../../../src/positioning/sample-order.ts';
import { createSensorSimulator, type SensorSimulator } from '../../../src/positioning/simulated-noise.ts';
import { EYE_M, ORIGIN } from '../../../src/positioning/test-walk.ts';
import type { Footprint } from './blocks.ts';
import { DECLINATION_DEG } from './declination.ts';
import type { ExactEvent } from './exact-plan.ts';
import type { TrueWalk } from './paths.ts';
import { planTrial } from './plan.ts';
import { isReal } from './real/sources.ts';
import { fixSamples, type RecordOptions } from './satellite-fixes.ts';
import { type Case, caseName } from './scenarios.ts';
import { beginTracking, type Tracking } from './tracking.ts';
import { placeAt, START_MS, TICKS_PER_S, ticksOf, tickTime_ms, timeOf_s } from './trial-clock.ts';

export interface Trial {
  /** In order of time; the one truth among them is when the placement is judged. */
  readonly samples: readonly Sample[];
  readonly judged_ms: number;
  readonly footprints: readonly Footprint[];
  readonly walk: TrueWalk;
}

const RESET_GAP_S = 1;
const FLOOR_NOISE_M = 0.02;

export function recordTrial(judged: Case, baseSeed: number, options: RecordOptions = {}): Trial {
  const { environment } = judged;
  const seed = seedFor(baseSeed, caseName(judged));
  const chance = seededChance(seed);
  const { walk, events, footprints } = planTrial(judged, chance);
  const sensors = createSensorSimulator({
    seed: seedFor(seed, 'sensors'),
    environment: isReal(environment) ? 'open' : environment,
    declinationDeg: DECLINATION_DEG,
    streetBearingDeg: (time_ms) => walk.streetBearingDeg(timeOf_s(time_ms)),
  });
  const judged_ms = START_MS + Math.round(walk.duration_s * TICKS_PER_S) * (1_000 / TICKS_PER_S);
  const samples = [
    ...trackedSamples(judged, walk, events, chance),
    ...fixSamples(judged, walk, sensors, seed, options),
    ...compassSamples(judged, walk, sensors, chance),
    truthSample(judged_ms, walk),
  ];
  return { samples: inOrderOfTime(samples), judged_ms, footprints, walk };
}

/** Poses, floor, exact observations, and the reset of a tracking that is lost. */
function trackedSamples(
  { scenario }: Case,
  walk: TrueWalk,
  events: readonly ExactEvent[],
  chance: Chance,
): readonly Sample[] {
  const samples: Sample[] = [];
  let tracking = beginTracking(scenario.drift, chance);
  let lost_s = Number.NaN;
  const due = [...events];
  for (let tick = 0; tick <= ticksOf(walk); tick++) {
    const time_ms = tickTime_ms(tick);
    const time_s = timeOf_s(time_ms);
    if (Number.isNaN(lost_s) && walk.walked_m(time_s) >= (scenario.resetAfter_m ?? Number.POSITIVE_INFINITY)) {
      lost_s = time_s;
      tracking = beginTracking(scenario.drift, chance);
      samples.push({ time_ms, reset: {} });
    }
    if (time_s - lost_s < RESET_GAP_S) continue;
    samples.push({ time_ms, pose: tracking.poseOf(walk.at(time_s)) });
    if (tick % 20 === 5) samples.push(floorSample(time_ms, tracking, chance));
    if (due[0] && time_s >= due[0].time_s) {
      samples.push(due.shift()!.sample(time_ms, placeAt(walk, time_s, EYE_M), tracking.xrFromEnu));
    }
  }
  return samples;
}

const floorSample = (time_ms: number, { xrFromEnu }: Tracking, chance: Chance): Sample => ({
  time_ms,
  floor: { y_m: xrFromEnu.translation_m[1] + FLOOR_NOISE_M * chance.normal() },
});

/** Half a tick after each pose. */
function compassSamples(
  { scenario }: Case,
  walk: TrueWalk,
  sensors: SensorSimulator,
  chance: Chance,
): readonly Sample[] {
  const offDeg = (scenario.compassOffsetDeg ?? 0) * (chance.uniform() < 0.5 ? 1 : -1);
  return Array.from({ length: ticksOf(walk) }, (_, tick) => {
    const time_ms = tickTime_ms(tick) + 500 / TICKS_PER_S;
    const time_s = timeOf_s(time_ms);
    const told = sensors.compassAt(time_ms, walk.at(time_s).bearingDeg, placeAt(walk, time_s));
    const magneticBearingDeg = wrapBearingDeg(told.magneticBearingDeg + offDeg);
    return { time_ms, compass: { magneticBearingDeg, accuracyDeg: told.accuracyDeg } };
  });
}

function truthSample(time_ms: number, walk: TrueWalk): Sample {
  const { east_m, north_m, bearingDeg } = walk.at(timeOf_s(time_ms));
  const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, { east_m, north_m, up_m: 0 });
  return { time_ms, truth: { lat: latDeg, lon: lonDeg, bearingDeg } };
}
