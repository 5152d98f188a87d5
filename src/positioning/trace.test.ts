import { describe, expect, it } from 'vitest';
import type { Sample } from './sample.ts';
import { recordWalk, standing } from './test-walk.ts';
import { parseTrace, traceText } from './trace.ts';

const origin = { lat: 61.49765, lon: 23.76163 };
const pose = { x_m: 1, y_m: 2, z_m: 3, qx: 0, qy: 0, qz: 0, qw: 1 };

const oneOfEach: Sample[] = [
  { time_ms: 1, pose: { ...pose, emulated: true } },
  { time_ms: 2, fix: { lat: 61.4, lon: 23.7, accuracy_m: 5, altitude_m: null, speed_mps: 1.2, headingDeg: null } },
  { time_ms: 3, compass: { magneticBearingDeg: 12.5, accuracyDeg: null } },
  { time_ms: 4, sighting: { landmark: { lat: 61.4, lon: 23.7, height_m: 20 }, direction: { x: 0, y: 0, z: -1 } } },
  { time_ms: 5, stand: { lat: 61.4, lon: 23.7, sigma_m: 1 } },
  {
    time_ms: 6,
    marker: {
      geopose: { position: { lat: 61.4, lon: 23.7, h: 1.2 }, angles: { yaw: 90, pitch: 0, roll: 0 } },
      ...pose,
      sigma_m: 0.1,
      sigmaDeg: 2,
    },
  },
  { time_ms: 7, floor: { y_m: -1.6 } },
  { time_ms: 8, reset: {} },
  { time_ms: 9, truth: { lat: 61.4, lon: 23.7, bearingDeg: 80 } },
];

describe('a trace', () => {
  it('reads what it wrote, every kind of sample', () => {
    const trace = parseTrace(traceText(origin, 'a note, with "quotes" and\na new line', oneOfEach));
    expect(trace).toEqual({ origin, note: 'a note, with "quotes" and\na new line', samples: oneOfEach, problems: [] });
  });

  it('reads a whole recorded walk without loss', () => {
    const { samples } = recordWalk({
      seed: 3,
      noise: 'street',
      truth: standing(1, 2, 3),
      duration_s: 5,
      northYawDeg: 20,
      originXr_m: [0, 0, 0],
    });
    expect(parseTrace(traceText(origin, '', samples)).samples).toEqual(
      samples.toSorted((a, b) => a.time_ms - b.time_ms),
    );
  });

  it('is one JSON object a line, the first of which says what it is', () => {
    const lines = traceText(origin, 'x', oneOfEach).split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({ type: 'trace', version: 1, origin, note: 'x' });
    expect(lines).toHaveLength(oneOfEach.length + 2);
    expect(lines.at(-1)).toBe('');
  });

  it('names bad lines by number and keeps the good ones', () => {
    const text = [
      '{"type":"trace","version":1,"origin":{"lat":61.5,"lon":23.8},"note":"n"}',
      '{"time_ms":1,"floor":{"y_m":-1}}',
      'not json at all, and rather long so that it is cut somewhere',
      '',
      '{"time_ms":2}',
      '{"time_ms":3,"floor":{"y_m":-1},"reset":{}}',
      '{"time_ms":"4","reset":{}}',
      '{"time_ms":5,"fix":{"lat":61,"lon":null,"accuracy_m":3}}',
      '{"time_ms":6,"marker":{"geopose":{"position":{"lat":1,"lon":2,"h":3}}}}',
      '[1,2]',
      '{"time_ms":8,"pose":null}',
      '{"time_ms":7,"reset":{}}\r',
    ].join('\n');
    const { samples, problems } = parseTrace(text);
    expect(samples).toEqual([
      { time_ms: 1, floor: { y_m: -1 } },
      { time_ms: 7, reset: {} },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3, 5, 6, 7, 8, 9, 10, 11]);
    expect(problems[0]!.message).toBe('expected a JSON object, found not json at all, and rather long so that…');
    expect(problems[2]!.message).toContain('found floor, reset');
    expect(problems[4]!.message).toBe('expected fix.lon, a number');
    expect(problems[5]!.message).toBe('expected marker.geopose.angles, an object');
  });

  it('leaves out fields it does not know', () => {
    const { samples } = parseTrace('{"time_ms":1,"compass":{"magneticBearingDeg":1,"secret":2},"more":3}');
    expect(samples).toEqual([{ time_ms: 1, compass: { magneticBearingDeg: 1 } }]);
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = traceText(origin, '', oneOfEach).replaceAll('\n', '\r\n');
    expect(parseTrace(`\uFEFF${text}`)).toMatchObject({ origin, samples: oneOfEach, problems: [] });
  });

  it('without a first line has no origin, and says so', () => {
    const { origin: none, problems, samples } = parseTrace('{"time_ms":1,"reset":{}}\n');
    expect(none).toBeUndefined();
    expect(samples).toHaveLength(1);
    expect(problems).toEqual([{ line: 1, message: expect.stringContaining('"type":"trace"') }]);
    expect(parseTrace('').problems).toHaveLength(1);
  });

  it('of another version says so', () => {
    const { problems } = parseTrace('{"type":"trace","version":2,"origin":{"lat":1,"lon":2}}');
    expect(problems).toEqual([{ line: 1, message: 'expected version 1, found 2' }]);
  });
});
