import { describe, expect, it } from 'vitest';
import type { Sample } from '../positioning/sample.ts';
import { parseTrace } from '../positioning/trace.ts';
import { createRecorder } from './recorder.ts';

const ORIGIN = { lat: 61.4977, lon: 23.7616 };
const floor = (time_ms: number): Sample => ({ time_ms, floor: { y_m: -1.5 } });

describe('the recorder', () => {
  it('keeps nothing before it is asked to, and writes a trace that can be read back', () => {
    const recorder = createRecorder(ORIGIN);
    recorder.hear(floor(1));
    recorder.start();
    expect(recorder.isOn).toBe(true);
    const said: Sample[] = [
      { time_ms: 1_000, pose: { x_m: 1, y_m: 2, z_m: 3, qx: 0, qy: 0, qz: 0, qw: 1, emulated: false } },
      { time_ms: 1_400, fix: { lat: 61.5, lon: 23.7, accuracy_m: 4, altitude_m: null } },
      { time_ms: 1_500, compass: { magneticBearingDeg: 240 } },
      {
        time_ms: 1_600,
        sighting: {
          landmark: { lat: 61.5, lon: 23.7, height_m: 30, uncertainty_m: 2 },
          direction: { x: 0, y: 0, z: -1 },
          sigmaDeg: 2,
        },
      },
      { time_ms: 3_500, reset: {} },
    ];
    for (const sample of said) recorder.hear(sample);
    expect(recorder.seconds).toBe(2.5);
    const trace = parseTrace(recorder.stop());
    expect(trace.problems).toEqual([]);
    expect(trace.origin).toEqual(ORIGIN);
    expect(trace.samples).toEqual(said);
    expect(recorder.isOn).toBe(false);
    recorder.hear(floor(9_000));
    expect(parseTrace(recorder.stop()).samples).toEqual([]);
  });

  it('drops what the visitor took back, and only that', () => {
    const recorder = createRecorder(ORIGIN);
    recorder.start();
    recorder.hear(floor(1_000));
    recorder.hear({ time_ms: 1_000, stand: { lat: 61.5, lon: 23.7, sigma_m: 0.1 } });
    recorder.forget(1_000);
    expect(parseTrace(recorder.stop()).samples).toEqual([floor(1_000)]);
  });

  it('is full after two hours, keeps those, and says so', () => {
    const recorder = createRecorder(ORIGIN);
    recorder.start();
    for (let tick = 0; tick < 3 * 3_600 * 2; tick++) recorder.hear(floor(tick * 500));
    expect(recorder.isFull).toBe(true);
    expect(recorder.seconds).toBe(7_200);
    expect(parseTrace(recorder.stop()).samples).toHaveLength(2 * 7_200 + 1);
    recorder.start();
    expect(recorder).toMatchObject({ isFull: false, seconds: 0, isOn: true });
  });

  it('keeps no more than its share of memory when sensors are in a hurry', () => {
    const recorder = createRecorder(ORIGIN);
    recorder.start();
    for (let tick = 0; tick < 200_000; tick++) recorder.hear(floor(tick));
    expect(recorder.isFull).toBe(true);
    expect(recorder.stop().split('\n').length).toBeLessThan(180_100);
  });
});
