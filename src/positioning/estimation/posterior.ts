/**
 * The joint posterior of yaw and place: exact over the yaw on a grid, Gaussian in the place for each yaw
 * (Rao–Blackwell). No first guess, no local optimum.
 */
import { wrapRad } from '../../geo/angles.ts';
import type { ExactFactor } from './exact-factor.ts';
import type { FixFactor } from './fix-factor.ts';
import { PositionInformation } from './position-information.ts';
import { logDensity, type YawBelief } from './yaw-belief.ts';

export interface Estimate {
  readonly yawRad: number;
  /** Standard deviation over all yaws that are likely at all. */
  readonly sigmaYawRad: number;
  /** Of the viewer now. */
  readonly east_m: number;
  readonly north_m: number;
  /** Variances and covariance. */
  readonly east_m2: number;
  readonly eastNorth_m2: number;
  readonly north_m2: number;
}

export interface YawQuantile {
  readonly yawRad: number;
  /** From the angle asked around. */
  readonly offRad: number;
  readonly weight: number;
}

export interface PlaceSpread {
  readonly east_m: number;
  readonly north_m: number;
  readonly rootEast: number;
  readonly rootCross: number;
  readonly rootNorth: number;
}

const COARSE = 720;
const FINE = 360;
const STEP = (2 * Math.PI) / COARSE;
/** Yaws this much less likely than the best are left out: 2.4 σ of a bell. */
const CUT = Math.exp(-3);
/** So are those hardly likelier than the unlikeliest: there a source is only supposed to be altogether wrong. */
const ABOVE_FLOOR = 1.3;
/** Unless all are about as likely. */
const FLAT = 0.7;
/** What the cut takes from the standard deviation of a bell. */
const CUT_SHARE = 1.09;
const LEAST_SIGMA_RAD = 0.002;
const FINE_CUT = 12;
/** A yaw from fixes alone is a little less sure than their model says. */
const TEMPER = 0.7;

export class Posterior {
  fixes: FixFactor | undefined;
  exact: ExactFactor | undefined;
  beliefs: readonly YawBelief[] = [];
  private readonly information = new PositionInformation();
  private readonly logs = new Float64Array(Math.max(COARSE, FINE) + 1);
  private from = -Math.PI;
  private step = STEP;
  private count = COARSE;
  private best = 0;

  /** The likeliest yaw; fills the grid. */
  mode(): number {
    this.scan(-Math.PI, STEP, COARSE);
    return this.from + this.best * this.step;
  }

  /** log ∫ of everything: to compare suppositions. */
  evidence(): number {
    this.scan(-Math.PI, STEP, COARSE);
    this.refine();
    const top = this.logs[this.best]!;
    let sum = 0;
    for (let k = 0; k < this.count; k++) sum += Math.exp(this.logs[k]! - top);
    return top + Math.log(sum * this.step);
  }

  /** Means and spreads over the yaws that are likely at all; undefined while nothing tells the place. */
  estimate(): Estimate | undefined {
    this.scan(-Math.PI, STEP, COARSE);
    this.refine();
    const top = this.logs[this.best]!;
    if (!Number.isFinite(top)) return undefined;
    const centre = this.from + this.best * this.step;
    let [total, sumE, sumN] = [0, 0, 0];
    // Without the step at the cut, so that the grid does not show in the mean.
    let [rounded, sumYaw] = [0, 0];
    let [yawYaw, ee, en, nn] = [0, 0, 0, 0];
    const cut = this.cut();
    for (let k = 0; k < this.count; k++) {
      const weight = Math.exp(this.logs[k]! - top);
      if (weight < cut) continue;
      const yaw = this.from + k * this.step;
      const off = wrapRad(yaw - centre);
      const { information } = this;
      this.gather(yaw);
      const { east_m, north_m, determinant } = information;
      total += weight;
      rounded += weight - cut;
      sumYaw += (weight - cut) * off;
      sumE += weight * east_m;
      sumN += weight * north_m;
      yawYaw += weight * off * off;
      ee += weight * (information.nn / determinant + east_m * east_m);
      en += weight * (-information.en / determinant + east_m * north_m);
      nn += weight * (information.ee / determinant + north_m * north_m);
    }
    const [meanYaw, meanE, meanN] = [sumYaw / rounded, sumE / total, sumN / total];
    // The place that belongs to the mean yaw, not the mean of the places, which lie on an arc.
    this.gather(centre + meanYaw);
    return {
      yawRad: wrapRad(centre + meanYaw),
      sigmaYawRad: Math.max(LEAST_SIGMA_RAD, CUT_SHARE * Math.sqrt(yawYaw / total - meanYaw * meanYaw)),
      east_m: this.information.east_m,
      north_m: this.information.north_m,
      east_m2: ee / total - meanE * meanE,
      eastNorth_m2: en / total - meanE * meanN,
      north_m2: nn / total - meanN * meanN,
    };
  }

  /** Yaws that stand for equal shares of the likely ones; valid after {@link estimate}. */
  quantiles(count: number, aroundRad: number): readonly YawQuantile[] {
    const top = this.logs[this.best]!;
    const likely: { readonly off: number; readonly weight: number }[] = [];
    const cut = this.cut();
    let total = 0;
    for (let k = 0; k < this.count; k++) {
      const weight = Math.exp(this.logs[k]! - top);
      if (weight < cut) continue;
      likely.push({ off: wrapRad(this.from + k * this.step - aroundRad), weight: weight - cut });
      total += weight - cut;
    }
    likely.sort((a, b) => a.off - b.off);
    const chosen: YawQuantile[] = [];
    let [sum, i] = [0, 0];
    for (let q = 0; q < count; q++) {
      const wanted = ((q + 0.5) / count) * total;
      while (i < likely.length - 1 && sum + likely[i]!.weight < wanted) sum += likely[i++]!.weight;
      const offRad = likely[i]!.off;
      chosen.push({ yawRad: aroundRad + offRad, offRad, weight: 1 / count });
    }
    return chosen;
  }

  /** Where the viewer is if this is the yaw: the mean, and the lower root of its covariance. */
  placeAt(yawRad: number): PlaceSpread {
    this.gather(yawRad);
    const { ee, en, nn, determinant, east_m, north_m } = this.information;
    const rootEast = Math.sqrt(nn / determinant);
    const rootCross = -en / determinant / rootEast;
    return { east_m, north_m, rootEast, rootCross, rootNorth: Math.sqrt(ee / determinant - rootCross ** 2) };
  }

  /** Puts the place's information for one yaw together; gives how likely the yaw is. */
  gather(yawRad: number): number {
    const { information, fixes, exact } = this;
    const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
    information.clear();
    let log = 0;
    if (fixes) {
      fixes.addTo(information, yawRad, cos, sin);
      log -= (1 - TEMPER) * information.evidence;
    }
    if (exact && !exact.isEmpty) exact.addTo(information, yawRad, cos, sin);
    log += information.evidence;
    for (const belief of this.beliefs) log += logDensity(belief, yawRad);
    if (exact && exact.sightings.length > 0) {
      log -= exact.behind(information.east_m, information.north_m, yawRad, cos, sin);
    }
    return log;
  }

  /** How likely a yaw must be to count, against the best. */
  private cut(): number {
    const top = this.logs[this.best]!;
    let least = 1;
    for (let k = 0; k < this.count; k++) least = Math.min(least, Math.exp(this.logs[k]! - top));
    return least > FLAT ? 0 : Math.max(CUT, ABOVE_FLOOR * least);
  }

  private scan(from: number, step: number, count: number): void {
    [this.from, this.step, this.count, this.best] = [from, step, count, 0];
    for (let k = 0; k < count; k++) {
      this.logs[k] = this.gather(from + k * step);
      if (!(this.logs[k]! <= this.logs[this.best]!)) this.best = k;
    }
  }

  /** Where all that is likely lies in a narrow stretch, looks at that stretch more closely. */
  private refine(): void {
    const top = this.logs[this.best]!;
    const isLikely = (k: number) => this.logs[((k % COARSE) + COARSE) % COARSE]! > top - FINE_CUT;
    let [first, last] = [this.best, this.best];
    while (this.best - first < COARSE / 8 && isLikely(first - 1)) first--;
    while (last - this.best < COARSE / 8 && isLikely(last + 1)) last++;
    if (last - first >= COARSE / 8) return;
    for (let k = last + 2; k < first - 1 + COARSE; k++) if (isLikely(k)) return;
    const from = -Math.PI + (first - 1) * STEP;
    this.scan(from, ((last - first + 2) * STEP) / FINE, FINE + 1);
  }
}
