/** Keeps what the sensors tell, in memory, until the visitor takes it away as a file or drops it. */
import type { Sample } from '../positioning/sample.ts';
import { type TraceOrigin, traceText } from '../positioning/trace.ts';
import type { Recorder } from './view.ts';

/** Two hours of poses, compass and floor hits at 10 Hz and fixes at 1 Hz; some 30 MB. */
const MOST_SAMPLES = 2 * 3_600 * 25;
const LONGEST_MS = 2 * 3_600_000;
const NOTE = 'recorded by Katukerros';

export interface SampleRecorder extends Recorder {
  /** Keeps the sample while the recorder is on. */
  hear(sample: Sample): void;
  /** What the visitor took back was not so. */
  forget(time_ms: number): void;
}

/** @param origin of the local frame the walk belongs to */
export function createRecorder(origin: TraceOrigin): SampleRecorder {
  let samples: Sample[] = [];
  let isOn = false;
  let seconds = 0;
  let isFull = false;
  return {
    hear(sample) {
      if (!isOn || isFull) return;
      const first = samples[0] ?? sample;
      const passed_ms = sample.time_ms - first.time_ms;
      isFull = samples.length >= MOST_SAMPLES || passed_ms > LONGEST_MS;
      if (isFull) return;
      samples.push(sample);
      if (passed_ms > seconds * 1_000) seconds = passed_ms / 1_000;
    },
    forget(time_ms) {
      samples = samples.filter((sample) => sample.time_ms !== time_ms || !isExact(sample));
    },
    start() {
      samples = [];
      seconds = 0;
      isFull = false;
      isOn = true;
    },
    stop() {
      const text = traceText(origin, NOTE, samples);
      samples = [];
      isOn = false;
      return text;
    },
    get isOn() {
      return isOn;
    },
    get seconds() {
      return seconds;
    },
    get isFull() {
      return isFull;
    },
  };
}

/** The visitor's own observations. */
const isExact = (sample: Sample): boolean => 'sighting' in sample || 'stand' in sample || 'marker' in sample;
