/** What a source that may be altogether wrong says of the yaw: a bell around an angle, and a floor under all angles. */
import { wrapRad } from '../../geo/angles.ts';

export interface YawBelief {
  readonly yawRad: number;
  readonly sigmaRad: number;
  /** Probability that the source tells anything at all, below 1. */
  readonly trust: number;
}

const ROOT_TURN = Math.sqrt(2 * Math.PI);

/** log of trust · N(yaw; σ) + (1 − trust) / 2π. */
export function logDensity({ yawRad, sigmaRad, trust }: YawBelief, atRad: number): number {
  const off = wrapRad(atRad - yawRad) / sigmaRad;
  return Math.log((trust / (ROOT_TURN * sigmaRad)) * Math.exp(-0.5 * off * off) + (1 - trust) / (2 * Math.PI));
}
