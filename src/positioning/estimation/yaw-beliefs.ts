/** From what direction sensors said on the way to what is believed of the yaw. */
import { radFromDeg, wrapRad } from '../../geo/angles.ts';
import type { YawBelief } from './yaw-belief.ts';
import type { YawSummary } from './yaw-spots.ts';

/** Error of the compass that no way averages out, and that of one place. */
const BIAS_RAD = radFromDeg(8);
const PLACE_RAD = radFromDeg(9);
/** Steel disturbs over about this way. */
const PLACE_M = 15;
const TRUST = 0.6;
/** Of one that has proved itself. */
const KNOWN_TRUST = 0.85;
/** Spread, or claimed accuracy beyond the usual, at which a compass is worth half. */
const HALF_TRUST_RAD = radFromDeg(30);
const USUAL_ACCURACY_RAD = radFromDeg(20);

/** A compass that was compared with a walk before the tracking began anew: what it is off. */
export interface KnownBias {
  readonly biasRad: number;
  readonly sigmaRad: number;
}

export function compassBelief(summary: YawSummary, known: KnownBias | undefined): YawBelief {
  const places = Math.max(1, summary.way_m / PLACE_M);
  const surplus = Math.max(0, summary.accuracyRad - USUAL_ACCURACY_RAD);
  const place = Math.max(PLACE_RAD, summary.spreadRad);
  return {
    yawRad: wrapRad(summary.yawRad - (known?.biasRad ?? 0)),
    sigmaRad: Math.hypot(known?.sigmaRad ?? BIAS_RAD, place / Math.sqrt(places), surplus),
    trust:
      (known ? KNOWN_TRUST : TRUST) / (1 + (summary.spreadRad / HALF_TRUST_RAD) ** 2 + (surplus / HALF_TRUST_RAD) ** 2),
  };
}

const LEAST_BIAS_RAD = radFromDeg(4);
const MOST_BIAS_RAD = radFromDeg(12);

/** What the compass is off, once a walk has told the yaw well enough to say. */
export function learnedBias(summary: YawSummary, yawRad: number, sigmaRad: number): KnownBias | undefined {
  if (sigmaRad > MOST_BIAS_RAD) return undefined;
  return { biasRad: wrapRad(summary.yawRad - yawRad), sigmaRad: Math.hypot(sigmaRad, LEAST_BIAS_RAD) };
}

/** Course over ground: receivers smooth it, and some borrow it from the compass. */
const COURSE_BIAS_RAD = radFromDeg(6);
const COURSE_RAD = radFromDeg(25);
const COURSE_M = 12;
const COURSE_TRUST = 0.6;

export function courseBelief(summary: YawSummary): YawBelief {
  const ways = Math.max(1, summary.way_m / COURSE_M);
  const spread = Math.max(COURSE_RAD, summary.spreadRad);
  return {
    yawRad: summary.yawRad,
    sigmaRad: Math.hypot(COURSE_BIAS_RAD, spread / Math.sqrt(ways)),
    trust: COURSE_TRUST / (1 + (summary.spreadRad / HALF_TRUST_RAD) ** 2),
  };
}
