/** The order in which recorded samples are played. */
import type { Sample } from './sample.ts';

/** Sensors of one kind report in order; a time that lies further back than this is another reading of the clock. */
const SET_BACK_MS = 1_000;

/**
 * In order of time; what has the same time stays in the order of the recording, with the truth last: it asks for what
 * is known by then.
 *
 * When a kind of sample goes back by more than a second, the clock was set: what was recorded before is played before.
 * Kinds recorded one after the other (all poses, then all fixes) therefore still find together.
 */
export function inOrderOfTime(samples: readonly Sample[]): readonly Sample[] {
  const parts: Sample[][] = [[]];
  let latest = new Map<string, number>();
  for (const sample of samples) {
    const kind = kindOf(sample);
    if (sample.time_ms < (latest.get(kind) ?? Number.NEGATIVE_INFINITY) - SET_BACK_MS) {
      parts.push([]);
      latest = new Map();
    }
    latest.set(kind, sample.time_ms);
    parts.at(-1)!.push(sample);
  }
  return parts.flatMap((part) => part.sort((a, b) => a.time_ms - b.time_ms || rank(a) - rank(b)));
}

/** The reading's name: `pose`, `fix`, … */
const kindOf = (sample: Sample): string => Object.keys(sample).find((key) => key !== 'time_ms')!;

const rank = (sample: Sample): number => ('truth' in sample ? 1 : 0);
