/** The fixes of a trial. */
import { type Chance, seededChance, seedFor } from '../../../src/chance/chance.ts';
import type { Sample } from '../../../src/positioning/sample.ts';
import type { SensorSimulator } from '../../../src/positioning/simulated-noise.ts';
import { fixReading } from '../../../src/positioning/test-walk.ts';
import { simulatedCourse } from './course.ts';
import type { TrueWalk } from './paths.ts';
import { type ErrorSeries, replayedReceiver } from './real/error-series.ts';
import { isReal, type RealSource, realSeries } from './real/sources.ts';
import type { Case, Scenario } from './scenarios.ts';
import { placeAt, TICKS_PER_S, ticksOf, tickTime_ms, timeOf_s } from './trial-clock.ts';

const LONGEST_LATENCY_S = 0.4;

export interface RecordOptions {
  /** Of the measured data, for cases that replay it. */
  readonly realFolder?: string;
  /** Fixes tell speed and course, as many receivers do. */
  readonly withCourse?: boolean;
}

/** Once a second; each tells of a moment before, by a lag that nobody knows. */
export function fixSamples(
  { scenario, environment }: Case,
  walk: TrueWalk,
  sensors: Receiver,
  seed: number,
  options: RecordOptions,
): readonly Sample[] {
  const chance = seededChance(seedFor(seed, 'fixes'));
  const receiver = isReal(environment) ? replayedReceiver(measured(environment, options.realFolder), chance) : sensors;
  const course = options.withCourse
    ? simulatedCourse(walk, environment, seededChance(seedFor(seed, 'course')))
    : undefined;
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
    samples.push({ time_ms, fix: { ...fixReading(at, accuracy_m), ...course?.(then_s) } });
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

type Receiver = Pick<SensorSimulator, 'fixAt'>;

function measured(source: RealSource, folder: string | undefined): readonly ErrorSeries[] {
  const series = folder === undefined ? [] : realSeries(folder, source);
  if (series.length === 0) throw new Error(`no measured errors of ${source}`);
  return series;
}
