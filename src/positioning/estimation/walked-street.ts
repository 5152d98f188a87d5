/** Where no scene tells the street, the walk does: people walk along streets. */
import type { Here, PlacedFix } from './placed-fix.ts';

export interface WalkedStreet {
  /** In the XR space, clockwise from ahead. */
  readonly bearingRad: number;
  /** From 0, a walk to and fro on a square, to 1, a straight line. */
  readonly straightness: number;
}

/** Standard deviation of the tracked places along a way, below which it is no walk. */
const LEAST_M = 4;

/** The main axis of the tracked places; undefined for a visitor who stands. */
export function walkedStreet(fixes: readonly PlacedFix[], here: Here): WalkedStreet | undefined {
  if (fixes.length < 3) return undefined;
  let [r, a] = [0, 0];
  for (const fix of fixes) {
    r += fix.right_m - here.right_m;
    a += fix.ahead_m - here.ahead_m;
  }
  [r, a] = [r / fixes.length, a / fixes.length];
  let [rr, ra, aa] = [0, 0, 0];
  for (const fix of fixes) {
    const [dr, da] = [fix.right_m - here.right_m - r, fix.ahead_m - here.ahead_m - a];
    rr += dr * dr;
    ra += dr * da;
    aa += da * da;
  }
  const middle = (rr + aa) / 2;
  const radius = Math.hypot((rr - aa) / 2, ra);
  const [long, narrow] = [middle + radius, Math.max(0, middle - radius)];
  if (long / fixes.length < LEAST_M ** 2) return undefined;
  return { bearingRad: 0.5 * Math.atan2(2 * ra, aa - rr), straightness: 1 - Math.sqrt(narrow / long) };
}
