/** One trial: a true walk and everything a phone tells of it, as a trace would hold it. */

import { type Chance, seededChance, seedFor } from '../../../src/chance/chance.ts';
import { radFromDeg, wrapBearingDeg } from '../../../src/geo/angles.ts';
import { geodeticFromEnu } from '../../../src/geo/enu.ts';
import type { EnuPoint } from '../../../src/geo/frames.ts';
import type { Sample } from '../../../src/positioning/sample.ts';
import { inOrderOfTime } from '../../../src/positioning/sample-order.ts';
import { createSensorSimulator, type SensorSimulator } from '../../../src/positioning/simulated-noise.ts';
import { EYE_M, fixReading, ORIGIN } from '../../../src/positioning/test-walk.ts';
import { type Footprint, HALF_STREET_M, streetBlocks } from './blocks.ts';
import { DECLINATION_DEG } from './declination.ts';
import { type ExactEvent, exactEvents } from './exact-plan.ts';
import { type TrueWalk, trueWalk } from './paths.ts';
import { type ErrorSeries, replayedReceiver } from './real/error-series.ts';
import { isReal, type RealSource, realSeries } from './real/sources.ts';
import { type Case, caseName, type Scenario } from './scenarios.ts';
import { beginTracking, type Tracking } from './tracking.ts';

export interface Trial {
  /** In order of time; the one truth among them is when the placement is judged. */
  readonly samples: readonly Sample[];
  readonly judged_ms: number;
  readonly footprints: readonly Footprint[];
  readonly walk: TrueWalk;
}

/** The visitor stands on after the judgement, to see how calm the display is. */
export const STAND_AFTER_S = 20;
const START_MS = 1_000;
const TICKS_PER_S = 10;
const RESET_GAP_S = 1;
const LONGEST_LATENCY_S = 0.4;
const FLOOR_NOISE_M = 0.02;
/** How far the walker keeps from the facades of a street with blocks. */
const PAVEMENT_M = [3, 5] as const;

/** The truth of a trial, before any sensor. */
export interface Plan {
  readonly walk: TrueWalk;
  readonly events: readonly ExactEvent[];
  readonly footprints: readonly Footprint[];
}

export function planTrial({ scenario }: Case, chance: Chance): Plan {
  const streetDeg = 360 * chance.uniform();
  const from = startOf(scenario.hasBlocks === true, streetDeg, chance);
  const events = scenario.exact ? exactEvents(scenario.exact, from, chance) : [];
  const legs = scenario
    .legs(chance)
    .map(({ length_m, bearingDeg }) => ({ length_m, bearingDeg: bearingDeg + streetDeg }));
  const { pause_s, stay_s } = scenario;
  const walk = trueWalk({ from, legs, pause_s, stay_s: stay_s ?? 0, glances: events }, chance);
  const footprints = scenario.hasBlocks ? streetBlocks(streetDeg, 72 * chance.uniform()) : [];
  return { walk, events, footprints };
}

/** @param realFolder of the measured data, for cases that replay it */
export function recordTrial(judged: Case, baseSeed: number, realFolder?: string): Trial {
  const { environment } = judged;
  const seed = seedFor(baseSeed, caseName(judged));
  const chance = seededChance(seed);
  const { walk, events, footprints } = planTrial(judged, chance);
  const sensors = createSensorSimulator({
    seed: seedFor(seed, 'sensors'),
    environment: isReal(environment) ? 'open' : environment,
    declinationDeg: DECLINATION_DEG,
    streetBearingDeg: (time_ms) => walk.streetBearingDeg((time_ms - START_MS) / 1_000),
  });
  const receiver = isReal(environment) ? replayedReceiver(measured(environment, realFolder), chance) : sensors;
  const judged_ms = START_MS + Math.round(walk.duration_s * TICKS_PER_S) * (1_000 / TICKS_PER_S);
  const samples = [
    ...trackedSamples(judged, walk, events, chance),
    ...fixSamples(judged, walk, receiver, chance),
    ...compassSamples(judged, walk, sensors, chance),
    truthSample(judged_ms, walk),
  ];
  return { samples: inOrderOfTime(samples), judged_ms, footprints, walk };
}

type Receiver = Pick<SensorSimulator, 'fixAt'>;

function measured(source: RealSource, folder: string | undefined): readonly ErrorSeries[] {
  const series = folder === undefined ? [] : realSeries(folder, source);
  if (series.length === 0) throw new Error(`no measured errors of ${source}`);
  return series;
}

/** On one of the pavements of a street through the origin, or at the origin. */
function startOf(hasBlocks: boolean, streetDeg: number, chance: Chance): readonly [number, number] {
  if (!hasBlocks) return [0, 0];
  const [least, most] = PAVEMENT_M;
  const side = chance.uniform() < 0.5 ? -1 : 1;
  const across_m = side * (HALF_STREET_M - least - (most - least) * chance.uniform());
  const along_m = -50;
  const [sin, cos] = [Math.sin(radFromDeg(streetDeg)), Math.cos(radFromDeg(streetDeg))];
  return [along_m * sin + across_m * cos, along_m * cos - across_m * sin];
}

const timeOf_s = (time_ms: number): number => (time_ms - START_MS) / 1_000;
const ticksOf = (walk: TrueWalk): number => Math.round((walk.duration_s + STAND_AFTER_S) * TICKS_PER_S);
const tickTime_ms = (tick: number): number => START_MS + (tick * 1_000) / TICKS_PER_S;

function placeAt(walk: TrueWalk, time_s: number, up_m = 0): EnuPoint {
  const { east_m, north_m } = walk.at(time_s);
  return { east_m, north_m, up_m };
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

/** Once a second; each tells of a moment before, by a lag that nobody knows. */
function fixSamples({ scenario }: Case, walk: TrueWalk, receiver: Receiver, chance: Chance): readonly Sample[] {
  const latency_s = LONGEST_LATENCY_S * chance.uniform();
  const phase_ms = Math.round(200 + 700 * chance.uniform());
  const aside = burstOf(scenario, walk, chance);
  const samples: Sample[] = [];
  for (let tick = 0; tick < ticksOf(walk); tick += TICKS_PER_S) {
    const time_ms = tickTime_ms(tick) + phase_ms;
    const time_s = timeOf_s(time_ms);
    const then_s = time_s - latency_s;
    const { east_m, north_m, accuracy_m } = receiver.fixAt(time_ms, placeAt(walk, then_s), walk.walked_m(then_s));
    const hit = aside(time_s);
    const at = { east_m: east_m + hit[0], north_m: north_m + hit[1], up_m: 0 };
    samples.push({ time_ms, fix: fixReading(at, accuracy_m) });
  }
  return samples;
}

/** How far aside the fixes of a time are, east and north: a bus or a glass front reflects for a while. */
function burstOf({ burst }: Scenario, walk: TrueWalk, chance: Chance): (time_s: number) => readonly [number, number] {
  const direction = 2 * Math.PI * chance.uniform();
  if (!burst) return () => [0, 0];
  const size_m = burst.least_m + (burst.most_m - burst.least_m) * chance.uniform();
  const end_s = walk.duration_s - 2 * burst.ends_s * chance.uniform();
  const hit = [size_m * Math.sin(direction), size_m * Math.cos(direction)] as const;
  return (time_s) => (time_s > end_s - burst.length_s && time_s <= end_s ? hit : [0, 0]);
}

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
