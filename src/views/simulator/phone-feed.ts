/** What the emulated phone's receiver and compass tell: simulated with noise, or replayed. */
import { geodeticFromEnu } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import { declinationDeg } from '../../positioning/magnetic.ts';
import type { FixReading } from '../../positioning/sample.ts';
import { createSensorSimulator, type NoiseEnvironment } from '../../positioning/simulated-noise.ts';
import type { SensorFeed } from './simulated-sensors.ts';
import type { TraceReplay } from './trace-replay.ts';
import { eyeOf, type Visitor } from './visitor.ts';

const FIX_EVERY_MS = 1_000;

export interface PhoneFeed extends SensorFeed {
  setNoise(noise: NoiseEnvironment): void;
}

export interface FeedSettings {
  readonly origin: Geodetic;
  readonly seed: number;
  readonly noise: NoiseEnvironment;
  readonly streetBearingDeg: number;
}

/** @param visitor where the visitor truly is now */
export function simulatedFeed(settings: FeedSettings, visitor: () => Visitor): PhoneFeed {
  const { origin, seed, streetBearingDeg } = settings;
  const sensorsIn = (environment: NoiseEnvironment) =>
    createSensorSimulator({
      seed,
      environment,
      declinationDeg: declinationDeg(origin, Date.now()),
      streetBearingDeg,
    });
  let sensors = sensorsIn(settings.noise);
  let last: { readonly time_ms: number; readonly fix: FixReading } | undefined;
  return {
    fix() {
      const time_ms = performance.now();
      if (last && time_ms - last.time_ms < FIX_EVERY_MS) return last.fix;
      const { east_m, north_m, accuracy_m } = sensors.fixAt(time_ms, eyeOf(visitor()), visitor().walked_m);
      const { latDeg, lonDeg } = geodeticFromEnu(origin, { east_m, north_m, up_m: 0 });
      last = { time_ms, fix: { lat: latDeg, lon: lonDeg, accuracy_m } };
      return last.fix;
    },
    compass() {
      const { bearingDeg, pitchDeg } = visitor();
      return { ...sensors.compassAt(performance.now(), bearingDeg, eyeOf(visitor())), pitchDeg };
    },
    setNoise(noise) {
      sensors = sensorsIn(noise);
    },
  };
}

/** Readings as they were recorded, each at its time; a trace without any tells that the phone is nowhere known. */
export function replayedFeed(replay: TraceReplay, visitor: () => Visitor): PhoneFeed {
  return {
    fix: () => replay.fixAt(performance.now()) ?? { lat: Number.NaN, lon: Number.NaN, accuracy_m: Number.NaN },
    compass: () => {
      const reading = replay.compassAt(performance.now());
      return reading && { ...reading, pitchDeg: visitor().pitchDeg };
    },
    setNoise: () => {},
  };
}
