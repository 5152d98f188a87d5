/** Magnetic north where all trials take place. */
import { ASSUMED_DAY_MS } from '../../../src/cli/trace-align.ts';
import { declinationDeg } from '../../../src/positioning/magnetic.ts';
import { ORIGIN } from '../../../src/positioning/test-walk.ts';

/** Of the day that `trace:align` assumes, so that written traces give the same numbers. */
export const DECLINATION_DEG = declinationDeg(ORIGIN, ASSUMED_DAY_MS);
