/**
 * A recorded walk as JSON Lines: a first line that says what it is, then one sample a line.
 *
 *     {"type":"trace","version":1,"origin":{"lat":61.4977,"lon":23.7616},"note":"a sunny morning"}
 *     {"time_ms":1200,"fix":{"lat":61.4977,"lon":23.7616,"accuracy_m":4.2}}
 *
 * A bad line is a problem with its number; the good lines still count.
 */
import type { Sample } from './sample.ts';
import { inOrderOfTime } from './sample-order.ts';

export interface TraceOrigin {
  readonly lat: number;
  readonly lon: number;
}

export interface TraceProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export interface Trace {
  /** Of the local frame the walk was recorded in; undefined when the first line does not say. */
  readonly origin: TraceOrigin | undefined;
  readonly note: string;
  /** In order of time, see {@link inOrderOfTime}. */
  readonly samples: readonly Sample[];
  readonly problems: readonly TraceProblem[];
}

const VERSION = 1;

/** What a field must be: a number, a number or null or nothing, a boolean or nothing, or fields of its own. */
type Shape = 'number' | 'number?' | 'boolean?' | { readonly [field: string]: Shape };

const PLACE: Shape = { lat: 'number', lon: 'number' };
const POSE = {
  x_m: 'number',
  y_m: 'number',
  z_m: 'number',
  qx: 'number',
  qy: 'number',
  qz: 'number',
  qw: 'number',
} as const;
const DIRECTION: Shape = { x: 'number', y: 'number', z: 'number' };

const SHAPES: Readonly<Record<string, Shape>> = {
  pose: { ...POSE, emulated: 'boolean?' },
  fix: { ...PLACE, accuracy_m: 'number', altitude_m: 'number?', speed_mps: 'number?', headingDeg: 'number?' },
  compass: { magneticBearingDeg: 'number', accuracyDeg: 'number?' },
  sighting: {
    landmark: { ...PLACE, height_m: 'number', uncertainty_m: 'number?' },
    direction: DIRECTION,
    sigmaDeg: 'number?',
  },
  stand: { ...PLACE, sigma_m: 'number' },
  marker: {
    geopose: {
      position: { ...PLACE, h: 'number' },
      angles: { yaw: 'number', pitch: 'number', roll: 'number' },
    },
    ...POSE,
    sigma_m: 'number',
    sigmaDeg: 'number',
  },
  floor: { y_m: 'number' },
  reset: {},
  truth: { ...PLACE, bearingDeg: 'number' },
};

/** Reads a trace; fields it does not know are left out. */
export function parseTrace(text: string): Trace {
  const reader = createTraceReader();
  for (const row of text.split('\n')) reader.line(row);
  return reader.end();
}

/** Takes a trace line by line, for files that are too long to be one text. */
export interface TraceReader {
  line(row: string): void;
  /** What was read; no more lines after this. */
  end(): Trace;
}

export function createTraceReader(): TraceReader {
  const problems: TraceProblem[] = [];
  const samples: Sample[] = [];
  let header: Pick<Trace, 'origin' | 'note'> | undefined;
  let line = 0;
  return {
    line(untrimmed) {
      line++;
      const row = untrimmed.trim();
      if (row === '') return;
      const refuse = (message: string) => problems.push({ line, message });
      const value = jsonObject(row);
      if (!value) refuse(`expected a JSON object, found ${excerpt(row)}`);
      else if (value.type === 'trace') header ??= readHeader(value, refuse);
      else readSample(value, refuse, samples);
    },
    end() {
      if (!header) problems.unshift({ line: 1, message: 'expected {"type":"trace","version":1,"origin":{…}} first' });
      return { origin: header?.origin, note: header?.note ?? '', samples: inOrderOfTime(samples), problems };
    },
  };
}

/** The text of a trace, as {@link parseTrace} reads it. */
export function traceText(origin: TraceOrigin, note: string, samples: readonly Sample[]): string {
  const header = { type: 'trace', version: VERSION, origin: { lat: origin.lat, lon: origin.lon }, note };
  return `${[header, ...samples].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

type JsonObject = Readonly<Record<string, unknown>>;
type Refuse = (message: string) => void;

function readHeader(value: JsonObject, refuse: Refuse): Pick<Trace, 'origin' | 'note'> {
  if (value.version !== VERSION) refuse(`expected version ${VERSION}, found ${excerpt(JSON.stringify(value.version))}`);
  const origin = fieldsOf(value.origin, PLACE, 'origin', refuse);
  return {
    origin: origin as TraceOrigin | undefined,
    note: typeof value.note === 'string' ? value.note : '',
  };
}

function readSample(value: JsonObject, refuse: Refuse, samples: Sample[]): void {
  const { time_ms } = value;
  const kinds = Object.keys(SHAPES).filter((kind) => Object.hasOwn(value, kind));
  const [kind] = kinds;
  if (!isNumber(time_ms)) {
    refuse('expected time_ms, a number');
  } else if (!kind || kinds.length > 1) {
    refuse(`expected exactly one of ${Object.keys(SHAPES).join(', ')}, found ${kinds.join(', ') || 'none'}`);
  } else {
    const reading = fieldsOf(value[kind], SHAPES[kind]!, kind, refuse);
    // The shapes say the same as the type; the compiler cannot know.
    if (reading) samples.push({ time_ms, [kind]: reading } as unknown as Sample);
  }
}

/** The known fields of `value`, or undefined after a complaint. */
function fieldsOf(value: unknown, shape: Shape, path: string, refuse: Refuse): unknown {
  if (typeof shape === 'string') {
    refuse(`expected ${path}, a ${shape.replace('?', '')}`);
    return undefined;
  }
  if (typeof value !== 'object' || value === null) {
    refuse(`expected ${path}, an object`);
    return undefined;
  }
  const read: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(shape)) {
    const found = (value as JsonObject)[field];
    if (fits(found, wanted)) {
      if (found !== undefined) read[field] = found;
      continue;
    }
    const inner = fieldsOf(found, wanted, `${path}.${field}`, refuse);
    if (inner === undefined) return undefined;
    read[field] = inner;
  }
  return read;
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'number') return isNumber(value);
  if (shape === 'number?') return value === undefined || value === null || isNumber(value);
  return shape === 'boolean?' && (value === undefined || typeof value === 'boolean');
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function jsonObject(row: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(row);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function excerpt(text: string | undefined): string {
  const trimmed = (text ?? 'nothing').trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}
