/** Reads a trace from the disk line by line: a walk of hours is longer than one text may be. */
import { createReadStream } from 'node:fs';
import type { Geodetic } from '../geo/frames.ts';
import type { Sample } from '../positioning/sample.ts';
import { createTraceReader, type Trace } from '../positioning/trace.ts';

export async function readTrace(file: string): Promise<Trace> {
  const reader = createTraceReader();
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop()!;
    for (const line of lines) reader.line(line);
  }
  reader.line(rest);
  return reader.end();
}

/** What the first line says; without it the first place that is told, since errors are the same in any near frame. */
export function traceOrigin({ origin, samples }: Trace): Geodetic | undefined {
  const place = origin ?? firstPlace(samples);
  return place && { latDeg: place.lat, lonDeg: place.lon, height_m: 0 };
}

function firstPlace(samples: readonly Sample[]): { readonly lat: number; readonly lon: number } | undefined {
  for (const sample of samples) {
    if ('fix' in sample) return sample.fix;
    if ('truth' in sample) return sample.truth;
  }
  return undefined;
}
