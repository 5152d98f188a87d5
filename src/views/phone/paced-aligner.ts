/** Solves as often as it is worth: once a second, at once for what the visitor does, and soon while there is no direction. */
import type { Aligner, Alignment } from '../../positioning/aligner.ts';
import type { Sample } from '../../positioning/sample.ts';

const PACE_MS = 1_000;
const IMPATIENT_MS = 200;

export interface PacedAligner {
  /** Takes samples in, and takes back observations of those times. True: there is a new answer. */
  take(samples: readonly Sample[], forgotten: readonly number[], isUrgent: boolean): boolean;
  /** The same object until there is a new answer. */
  readonly answer: Alignment | undefined;
}

export function createPacedAligner(aligner: Aligner): PacedAligner {
  let answer: Alignment | undefined;
  let solved_ms = Number.NEGATIVE_INFINITY;
  let latest_ms = Number.NEGATIVE_INFINITY;
  return {
    get answer() {
      return answer;
    },
    take(samples, forgotten, isUrgent) {
      for (const sample of samples) {
        aligner.add(sample);
        latest_ms = sample.time_ms;
      }
      for (const time_ms of forgotten) aligner.forget(time_ms);
      const hasDirection = answer !== undefined && answer.basis !== 'fix-only';
      const passed_ms = Math.abs(latest_ms - solved_ms);
      if (!isUrgent && passed_ms < (hasDirection ? PACE_MS : IMPATIENT_MS)) return false;
      solved_ms = latest_ms;
      const before = answer;
      answer = aligner.current;
      return answer !== before;
    },
  };
}
