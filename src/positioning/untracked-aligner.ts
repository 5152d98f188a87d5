/**
 * The alignment of a phone that knows how it is turned but not where it goes: gyroscope, compass, fixes, steps, and the
 * visitor's own observations. The same posterior as the estimator's (estimation/), with other beliefs.
 *
 * Each observation is carried along with the visitor's steps to where they are now, and believed the less the further they
 * walked: lengths and directions of steps are guesses, so neither they nor fixes tell the yaw. That comes from the compass,
 * from markers and from sighted landmarks, which are believed the less the longer the gyroscope had to keep them.
 */
import { degFromRad, radFromDeg } from '../geo/angles.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate } from '../geo/quaternion.ts';
import type { Aligner, Alignment } from './aligner.ts';
import { addCompass } from './compass-spots.ts';
import { ALL_PARTS, type Solution, Solver } from './estimation/solver.ts';
import type { YawBelief } from './estimation/yaw-belief.ts';
import { compassBelief, type KnownBias, learnedBias } from './estimation/yaw-beliefs.ts';
import { createYawSpots, type YawSpots } from './estimation/yaw-spots.ts';
import type { EstimatorSettings } from './estimator.ts';
import { createExactLog, type ExactLog } from './exact-log.ts';
import { createFixLog, type FixLog, UNSEEN_MPS } from './fix-log.ts';
import { createPoseTrack, type PoseTrack } from './pose-track.ts';
import type { Sample } from './sample.ts';
import { createTimeGuard } from './time-guard.ts';
import { createWalkedWay, type WalkedWay } from './walked-way.ts';

export const createUntrackedAligner = (settings: EstimatorSettings): Aligner => new UntrackedAligner(settings);

const EYE_M = 1.6;
/** Of a walked metre: people look aside as they walk, and their steps differ. */
const STEP_DRIFT = 0.5;
/** Of the gyroscope's yaw after a second; it grows with the root of the time. */
const GYRO_RAD = radFromDeg(0.1);
const COMPASS_WAY_M = 600;
const BIAS_WAY_M = 40;
/** Observations are carried to where the visitor is. */
const HERE = { right_m: 0, ahead_m: 0 };
/** Further away a spot that was stood on is no better than a fix. */
const NEAR_MARK_M = 30;

interface Solved {
  readonly solution: Solution;
  readonly isExact: boolean;
  readonly sighted_ms: readonly number[];
}

class UntrackedAligner implements Aligner {
  private readonly settings: EstimatorSettings;
  // The way between fixes is a guess: their unrest tells nothing of their errors, nor do they tell where houses are not.
  private readonly solver = new Solver(
    undefined,
    { ...ALL_PARTS, walls: false, levels: false, calibration: false },
    STEP_DRIFT,
  );
  private readonly log: FixLog;
  private readonly exact: ExactLog;
  private readonly way: WalkedWay = createWalkedWay();
  private guard = createTimeGuard();
  private track: PoseTrack = createPoseTrack();
  private compass: YawSpots = createYawSpots();
  /** The space of directions began anew: what was sighted before counts no more. */
  private began_ms = Number.NEGATIVE_INFINITY;
  private bias: KnownBias | undefined;
  private yawRad: number | undefined;
  private sigmaYawRad = Math.PI;
  private answer: Alignment | undefined;
  private isStale = false;

  constructor(settings: EstimatorSettings) {
    this.settings = settings;
    this.log = createFixLog(settings.origin);
    this.exact = createExactLog(settings.origin);
  }

  add(sample: Sample): void {
    if ('reset' in sample && Number.isFinite(sample.time_ms)) this.guard = createTimeGuard();
    const judgement = this.guard.judge(sample.time_ms);
    if (judgement === 'strange') return;
    if (judgement === 'anew' || 'reset' in sample) this.reset(sample.time_ms);
    if (this.take(sample)) this.isStale = true;
  }

  forget(time_ms: number): void {
    this.exact.forget(time_ms);
    this.isStale = true;
  }

  get current(): Alignment | undefined {
    if (this.isStale) this.answer = this.estimate();
    this.isStale = false;
    return this.answer;
  }

  private take(sample: Sample): boolean {
    const { time_ms } = sample;
    if ('pose' in sample) {
      if (!this.track.add(time_ms, sample.pose)) return false;
      this.way.walk(this.track.newest!, this.yawRad ?? this.compassBelief()?.yawRad ?? 0);
      return true;
    }
    const at = this.track.at(time_ms);
    if (!at) return false;
    const point = { ...at, time_ms, path_m: this.way.path_m };
    if ('compass' in sample) addCompass(this.compass, point, sample.compass, this.settings.declinationDeg);
    else if ('fix' in sample) this.log.add(point, sample.fix);
    else if ('stand' in sample) this.exact.addStand(point, sample.stand);
    else if ('sighting' in sample) this.exact.addSighting(point, sample.sighting);
    else return false;
    if (!('compass' in sample)) this.way.mark(time_ms);
    return true;
  }

  /** The phone slept, and its angles may begin elsewhere: places stay, directions go, but for what the compass is off. */
  private reset(time_ms: number): void {
    const summary = this.compass.summary(BIAS_WAY_M);
    if (summary && this.yawRad !== undefined) {
      this.bias = learnedBias(summary, this.yawRad, this.sigmaYawRad) ?? this.bias;
    }
    const slept_s = Math.max(0, time_ms - (this.track.newest?.time_ms ?? time_ms)) / 1_000;
    this.way.pause((UNSEEN_MPS / STEP_DRIFT) * slept_s);
    this.track = createPoseTrack();
    this.compass = createYawSpots();
    this.began_ms = time_ms;
    this.yawRad = undefined;
    this.answer = undefined;
  }

  private estimate(): Alignment | undefined {
    const here = this.track.newest;
    const solved = here && this.solve(here.time_ms);
    if (!here || !solved) return undefined;
    const { estimate, mistaken } = solved.solution;
    this.yawRad = estimate.yawRad;
    this.sigmaYawRad = estimate.sigmaYawRad;
    const [x, , z] = rotate(xrFromEnu(estimate.yawRad, [0, 0, 0]).rotation, [estimate.east_m, estimate.north_m, 0]);
    return {
      xrFromEnu: xrFromEnu(estimate.yawRad, [here.x_m - x, this.track.eye_y_m - EYE_M, here.z_m - z]),
      sigmaPosition_m: Math.sqrt(estimate.east_m2 + estimate.north_m2),
      sigmaHeadingDeg: degFromRad(estimate.sigmaYawRad),
      spread: { east_m2: estimate.east_m2, eastNorth_m2: estimate.eastNorth_m2, north_m2: estimate.north_m2 },
      basis: solved.isExact ? 'exact' : this.compassBelief() ? 'compass' : 'fix-only',
      floorSeen: false,
      mistaken_ms: mistaken.map((i) => solved.sighted_ms[i]!),
    };
  }

  private solve(time_ms: number): Solved | undefined {
    const { way, log, settings } = this;
    const sighted = this.exact.sightings.filter((one) => one.time_ms >= this.began_ms);
    const points = this.exact.points.filter((one) => way.path_m - one.path_m < NEAR_MARK_M);
    const fixes = log.fixes.map((fix) => ({ ...fix, ...HERE, ...way.carried(fix, fix.time_ms) }));
    const latest = fixes.at(-1);
    const bearingDeg = latest && settings.streetBearingDeg?.(latest.east_m, latest.north_m);
    const belief = this.compassBelief();
    const solution = this.solver.solve({
      here: { ...HERE, path_m: way.path_m },
      street_y_m: this.track.eye_y_m - EYE_M,
      fixes,
      carried: undefined,
      yaws: belief ? [belief] : [],
      points: points.map((one) => ({ ...one.observation, ...HERE, ...way.carried(one.observation, one.time_ms) })),
      sightings: sighted.map((one) => ({
        ...one.observation,
        ...HERE,
        ...way.carried(one.observation, one.time_ms),
        aimRad: Math.hypot(one.observation.aimRad, GYRO_RAD * Math.sqrt(Math.max(0, time_ms - one.time_ms) / 1_000)),
      })),
      streetBearingRad: bearingDeg === undefined ? undefined : radFromDeg(bearingDeg),
    });
    if (!solution) return undefined;
    const isExact = points.length > 0 || sighted.length > solution.mistaken.length;
    return { solution, isExact, sighted_ms: sighted.map((one) => one.time_ms) };
  }

  private compassBelief(): YawBelief | undefined {
    const summary = this.compass.summary(COMPASS_WAY_M);
    return summary && compassBelief(summary, this.bias);
  }
}
