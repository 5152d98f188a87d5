/**
 * What the satellite fixes say together: generalised least squares with correlated errors.
 *
 * Model: z_i = a + R(θ) q_i + n_i, where a is the place now, q_i the tracked way from here to fix i, θ the yaw. The
 * errors n have the covariance C of a Gauss–Markov process, of tracking drift and of leaps; W = C⁻¹. For a given yaw the
 * place is Gaussian; all that any yaw needs are the products of the ten vectors below, so a yaw costs a handful of
 * operations whatever the number of fixes.
 */
import { factorise, inverseDiagonal, solveTransposed, whiten } from './cholesky.ts';
import { correlation, type GnssNoise } from './gnss-noise.ts';
import type { Here, PlacedFix } from './placed-fix.ts';
import { PositionInformation } from './position-information.ts';

/** Errors across and along a street differ: walls hide the satellites across it. Of variance product 1. */
export interface Anisotropy {
  /** Bearing of the street: true, or in the XR space when `turns`. */
  readonly bearingRad: number;
  readonly turns: boolean;
  /** Of the standard deviation, across; along it is the inverse. */
  readonly across: number;
}

export interface WindowFix extends PlacedFix {
  /** 0 is believed; see `fixLevels`. */
  readonly level: number;
}

/** What was known when the tracking began anew: a place in the new space, its errors kin to those of the fixes. */
export interface CarriedPlace extends PlacedFix {
  /** Correlation of its error with that of a fix at the same moment. */
  readonly kinship: number;
}

/** Tracked ways are too long or too short by about this share. */
export const DRIFT = 0.008;
/** Of the place of a level that stands aside. */
const ASIDE_M = 25;
/** A claim this much worse than usual is a fix of its own kind. */
const WORSE = 1.7;
const DOUBT = 3;
const ROUNDS = 5;
/** Squares this much beyond what the covariance expects are not chance: the noise is larger than supposed. */
const RESTLESS = 1.3;
const SETTLED = 0.02;
const MOST_DOUBT_M2 = 1e6;
/** What the drift may have done to a fix taken here and now. */
const LEAST_M2 = 0.04;

type Columns = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

export class FixFactor {
  /** Products of whitened vectors: 1, east, north, right, ahead. */
  private oneOne = 0;
  private oneEast = 0;
  private oneNorth = 0;
  private oneRight = 0;
  private oneAhead = 0;
  private eastEast = 0;
  private northNorth = 0;
  private eastNorth = 0;
  private eastRight = 0;
  private eastAhead = 0;
  private northRight = 0;
  private northAhead = 0;
  private rightRight = 0;
  private aheadAhead = 0;
  private rightAhead = 0;
  private anisotropy: Anisotropy | undefined;
  private readonly capacity: number;
  private readonly drift: number;
  private readonly covariance: Float64Array;
  private readonly factor: Float64Array;
  private readonly columns: readonly Float64Array[];
  private readonly doubt: Float64Array;
  private readonly diagonal: Float64Array;
  private readonly scratch: Float64Array;
  private size = 0;
  /** Squares of the residuals against those expected. */
  restlessness = 1;
  /** Below 1 when the fixes are more restless than the noise supposes. */
  private weight = 1;

  /**
   * @param capacity the most fixes there will be
   * @param drift of ways, as a share
   */
  constructor(capacity: number, drift = DRIFT) {
    this.capacity = capacity;
    this.drift = drift;
    this.covariance = new Float64Array(capacity * capacity);
    this.factor = new Float64Array(capacity * capacity);
    this.columns = Array.from({ length: 5 }, () => new Float64Array(capacity));
    this.doubt = new Float64Array(capacity);
    this.diagonal = new Float64Array(capacity);
    this.scratch = new Float64Array(capacity);
  }

  /** Takes in a window of fixes, doubting those that the others contradict at the yaw that `yawOf` finds best. */
  take(
    fixes: readonly WindowFix[],
    carried: CarriedPlace | undefined,
    here: Here,
    noise: GnssNoise,
    anisotropy: Anisotropy | undefined,
    yawOf: () => number,
  ): void {
    this.size = Math.min(this.capacity, fixes.length + (carried ? 1 : 0));
    this.anisotropy = anisotropy;
    this.fillCovariance(fixes, carried, here, noise);
    this.doubt.fill(0);
    this.weight = 1;
    this.restlessness = 1;
    for (let round = 0; round < ROUNDS; round++) {
      this.sum(fixes, carried, here);
      if (this.size < 4) return;
      const yawRad = yawOf();
      if (!this.doubtOutliers(fixes, yawRad)) {
        this.growNoise(yawRad);
        return;
      }
    }
    this.sum(fixes, carried, here);
    this.growNoise(yawOf());
  }

  /** Where the residuals at the best yaw are larger than the covariance expects, everything counts less in proportion. */
  private growNoise(yawRad: number): void {
    const information = new PositionInformation();
    this.addTo(information, yawRad, Math.cos(yawRad), Math.sin(yawRad));
    // Both axes; three unknowns are fitted.
    this.restlessness = information.misfit / (2 * this.size - 3);
    if (this.restlessness > RESTLESS) this.weight = RESTLESS / this.restlessness;
  }

  /** The information on the place for a yaw of this sine and cosine, added to `into`. */
  addTo(into: PositionInformation, yawRad: number, cos: number, sin: number): void {
    const { anisotropy } = this;
    // Sums of the residuals east and north, and their products.
    const east = this.oneEast - cos * this.oneRight - sin * this.oneAhead;
    const north = this.oneNorth - cos * this.oneAhead + sin * this.oneRight;
    const cc = cos * cos;
    const ss = sin * sin;
    const cs = cos * sin;
    const ee =
      this.eastEast -
      2 * (cos * this.eastRight + sin * this.eastAhead) +
      cc * this.rightRight +
      2 * cs * this.rightAhead +
      ss * this.aheadAhead;
    const nn =
      this.northNorth -
      2 * (cos * this.northAhead - sin * this.northRight) +
      cc * this.aheadAhead -
      2 * cs * this.rightAhead +
      ss * this.rightRight;
    const en =
      this.eastNorth +
      sin * this.eastRight -
      cos * this.eastAhead -
      cos * this.northRight -
      sin * this.northAhead +
      (cc - ss) * this.rightAhead +
      cs * (this.aheadAhead - this.rightRight);
    const bearing = anisotropy ? anisotropy.bearingRad + (anisotropy.turns ? yawRad : 0) : 0;
    const [x, y] = [Math.sin(bearing), Math.cos(bearing)];
    const along = anisotropy ? this.weight * anisotropy.across ** 2 : this.weight;
    const across = anisotropy ? this.weight / anisotropy.across ** 2 : this.weight;
    const mee = along * x * x + across * y * y;
    const men = (along - across) * x * y;
    const mnn = along * y * y + across * x * x;
    into.ee += mee * this.oneOne;
    into.en += men * this.oneOne;
    into.nn += mnn * this.oneOne;
    into.e += mee * east + men * north;
    into.n += men * east + mnn * north;
    into.gain -= 0.5 * (mee * ee + 2 * men * en + mnn * nn);
  }

  private fillCovariance(
    fixes: readonly WindowFix[],
    carried: CarriedPlace | undefined,
    here: Here,
    noise: GnssNoise,
  ): void {
    const { size, covariance, drift } = this;
    const slow_m2 = (1 - noise.whiteShare) * noise.sigma_m ** 2;
    const white_m2 = noise.whiteShare * noise.sigma_m ** 2 + noise.whiteLeast_m ** 2;
    for (let i = 0; i < fixes.length; i++) {
      const a = fixes[i]!;
      const back_m = here.path_m - a.path_m;
      for (let j = 0; j < i; j++) {
        const b = fixes[j]!;
        // The shorter way back is common to both.
        const drift_m = drift * Math.min(back_m, here.path_m - b.path_m);
        const aside_m2 = a.level > 0 && a.level === b.level ? ASIDE_M ** 2 : 0;
        covariance[i * size + j] = slow_m2 * correlation(noise, a, b) + drift_m ** 2 + aside_m2;
      }
      const surplus_m2 = Math.max(0, a.sigma_m ** 2 - WORSE * noise.sigma_m ** 2);
      const aside_m2 = a.level > 0 ? ASIDE_M ** 2 : 0;
      covariance[i * size + i] = slow_m2 + white_m2 / a.count + (drift * back_m) ** 2 + surplus_m2 + aside_m2;
    }
    if (!carried) return;
    const last = fixes.length;
    for (let j = 0; j < last; j++) {
      const kin = carried.kinship * Math.min(carried.sigma_m, noise.sigma_m) * noise.sigma_m;
      covariance[last * size + j] = kin * correlation(noise, carried, fixes[j]!);
    }
    covariance[last * size + last] = carried.sigma_m ** 2 + (drift * (here.path_m - carried.path_m)) ** 2;
  }

  private sum(fixes: readonly WindowFix[], carried: CarriedPlace | undefined, here: Here): void {
    const { size, factor, columns } = this;
    factor.set(this.covariance.subarray(0, size * size));
    for (let i = 0; i < size; i++) factor[i * size + i]! += this.doubt[i]!;
    const root = { size, values: factor };
    factorise(root);
    const [one, east, north, right, ahead] = columns as Columns;
    for (let i = 0; i < size; i++) {
      const fix = fixes[i] ?? carried!;
      one[i] = 1;
      east[i] = fix.east_m;
      north[i] = fix.north_m;
      right[i] = fix.right_m - here.right_m;
      ahead[i] = fix.ahead_m - here.ahead_m;
    }
    for (const column of columns) whiten(root, column);
    this.oneOne = dot(one, one, size);
    this.oneEast = dot(one, east, size);
    this.oneNorth = dot(one, north, size);
    this.oneRight = dot(one, right, size);
    this.oneAhead = dot(one, ahead, size);
    this.eastEast = dot(east, east, size);
    this.northNorth = dot(north, north, size);
    this.eastNorth = dot(east, north, size);
    this.eastRight = dot(east, right, size);
    this.eastAhead = dot(east, ahead, size);
    this.northRight = dot(north, right, size);
    this.northAhead = dot(north, ahead, size);
    this.rightRight = dot(right, right, size);
    this.aheadAhead = dot(ahead, ahead, size);
    this.rightAhead = dot(right, ahead, size);
  }

  /**
   * Leave-one-out residuals e_i = [W r]_i / W_ii (Rasmussen and Williams, Gaussian Processes for Machine Learning, 5.4.2)
   * beyond three standard deviations raise the fix's variance by the fourth power. Says whether anything changed.
   */
  private doubtOutliers(fixes: readonly WindowFix[], yawRad: number): boolean {
    const { size, columns, doubt, diagonal } = this;
    const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
    const [one, east, north, right, ahead] = columns as Columns;
    const place_e = (this.oneEast - cos * this.oneRight - sin * this.oneAhead) / this.oneOne;
    const place_n = (this.oneNorth - cos * this.oneAhead + sin * this.oneRight) / this.oneOne;
    const root = { size, values: this.factor };
    inverseDiagonal(root, diagonal, this.scratch);
    // The whitened columns give whitened residuals; nothing needs them hereafter.
    for (let i = 0; i < size; i++) {
      const [r, a] = [right[i]!, ahead[i]!];
      east[i] = east[i]! - place_e * one[i]! - cos * r - sin * a;
      north[i] = north[i]! - place_n * one[i]! - cos * a + sin * r;
    }
    solveTransposed(root, east);
    solveTransposed(root, north);
    let changed = false;
    for (let i = 0; i < fixes.length; i++) {
      const variance_m2 = Math.max(1 / diagonal[i]! - doubt[i]!, LEAST_M2);
      const off = Math.hypot(east[i]!, north[i]!) / diagonal[i]! / Math.sqrt(variance_m2);
      const wanted = off < DOUBT ? 0 : ((off / DOUBT) ** 4 - 1) * variance_m2;
      const next = Math.min(MOST_DOUBT_M2, 0.3 * doubt[i]! + 0.7 * wanted);
      changed ||= Math.abs(next - doubt[i]!) > SETTLED * (variance_m2 + doubt[i]!);
      doubt[i] = next;
    }
    return changed;
  }
}

function dot(a: Float64Array, b: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += a[i]! * b[i]!;
  return sum;
}
