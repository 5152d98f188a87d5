/**
 * The first estimator: fixes, compass and tracked poses in, an honest alignment out.
 *
 * - Place: a robust mean of the fixes, each carried to now along the tracked way (placed-fix.ts).
 * - Heading: compass plus declination against the tracked view, joined with the direction that the fixes show of the
 *   tracked walk (heading.ts).
 * - Height: the street as hit tests see it, else 1.6 m below the phone (street-floor.ts).
 *
 * Landmarks, standpoints and markers are not used yet.
 */
import { radFromDeg, wrapRad } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate } from '../geo/quaternion.ts';
import type { Aligner, Alignment } from './aligner.ts';
import { doubtJumps } from './fix-jumps.ts';
import { createFixLog, type FixLog, type Remembered } from './fix-log.ts';
import {
  type CompassLog,
  createCompassLog,
  type Heading,
  headingSigmaDeg,
  joinHeadings,
  yawFromWalk,
} from './heading.ts';
import { estimatePosition, type PositionEstimate } from './placed-fix.ts';
import { createPoseTrack, median, type PoseTrack, type TrackPoint } from './pose-track.ts';
import type { CompassReading, FixReading, PoseReading, Sample } from './sample.ts';
import { createStreetFloor, type StreetFloor } from './street-floor.ts';
import { createTimeGuard } from './time-guard.ts';

export interface FirstAlignerSettings {
  /** Of the scene's local frame; height 0 of the street's plane lies here. */
  readonly origin: Geodetic;
  /** Magnetic north from true north, east positive. */
  readonly declinationDeg: number;
}

export const createFirstAligner = (settings: FirstAlignerSettings): Aligner => new FirstAligner(settings);

const ASSUMED_EYE_M = 1.6;
const WORST_COMPASS_DEG = 60;
const MOST_WAITING = 64;
/** Compasses lag behind quick turns. */
const QUICK_TURN_RADPS = radFromDeg(45);
/** Without a pose this near in time, the phone may have been turned. */
const FAR_FROM_POSE_S = 0.3;
const ROUNDS = 3;

type Timed<R> = { readonly time_ms: number } & R;
type Waiting = Timed<{ readonly fix: FixReading } | { readonly compass: CompassReading }>;

class FirstAligner implements Aligner {
  private readonly settings: FirstAlignerSettings;
  private readonly guard = createTimeGuard();
  private track: PoseTrack = createPoseTrack();
  private compass: CompassLog = createCompassLog();
  private floor: StreetFloor = createStreetFloor();
  private log: FixLog;
  /** Newer than the newest pose: their own pose is still to come. */
  private waiting: Waiting[] = [];
  private remembered: Remembered | undefined;
  private answer: Alignment | undefined;
  private isStale = false;

  constructor(settings: FirstAlignerSettings) {
    this.settings = settings;
    this.log = createFixLog(settings.origin);
  }

  add(sample: Sample): void {
    const judgement = this.guard.judge(sample.time_ms);
    if (judgement === 'strange') return;
    if (judgement === 'anew') this.beginAnew();
    if ('pose' in sample) this.addPose(sample.time_ms, sample.pose);
    else if ('fix' in sample) this.hold({ time_ms: sample.time_ms, fix: sample.fix });
    else if ('compass' in sample) this.hold({ time_ms: sample.time_ms, compass: sample.compass });
    else if ('floor' in sample) this.addFloor(sample.floor.y_m);
    else if ('reset' in sample) this.reset();
    else return;
    this.isStale = true;
  }

  get current(): Alignment | undefined {
    if (this.isStale) this.answer = this.estimate();
    this.isStale = false;
    return this.answer;
  }

  private beginAnew(): void {
    this.track = createPoseTrack();
    this.compass = createCompassLog();
    this.floor = createStreetFloor();
    this.log = createFixLog(this.settings.origin);
    this.waiting = [];
  }

  private reset(): void {
    const here = this.track.newest;
    const position = here && this.solve(here)?.position;
    this.beginAnew();
    if (!here || !position) return;
    this.remembered = { ...position, time_ms: here.time_ms };
  }

  private addPose(time_ms: number, pose: PoseReading): void {
    if (!this.track.add(time_ms, pose)) return;
    if (this.remembered) this.log.recall(this.remembered, this.track.newest!);
    this.remembered = undefined;
    const due = this.waiting.filter((sample) => sample.time_ms <= time_ms);
    this.waiting = this.waiting.filter((sample) => sample.time_ms > time_ms);
    for (const sample of due) this.place(sample);
  }

  private hold(sample: Waiting): void {
    if ((this.track.newest?.time_ms ?? Number.NEGATIVE_INFINITY) >= sample.time_ms) {
      this.place(sample);
      return;
    }
    this.waiting.push(sample);
    if (this.waiting.length > MOST_WAITING) this.waiting.shift();
  }

  private place(sample: Waiting): void {
    if ('compass' in sample) addCompass(this.compass, sample, this.track, this.settings.declinationDeg);
    else addFix(this.log, sample, this.track);
  }

  private addFloor(y_m: number): void {
    const here = this.track.newest;
    if (here) this.floor.add(y_m, here);
  }

  private estimate(): Alignment | undefined {
    const here = this.track.newest;
    const solved = here && this.solve(here);
    if (!solved) return undefined;
    const { position, heading } = solved;
    const seen_y_m = this.floor.near(here);
    const street_y_m = seen_y_m ?? this.track.eye_y_m - ASSUMED_EYE_M;
    const { rotation } = xrFromEnu(heading.yawRad, [0, 0, 0]);
    const [x, , z] = rotate(rotation, [position.east_m, position.north_m, 0]);
    return {
      xrFromEnu: xrFromEnu(heading.yawRad, [here.x_m - x, street_y_m, here.z_m - z]),
      sigmaPosition_m: position.sigma_m,
      sigmaHeadingDeg: headingSigmaDeg(heading),
      basis: heading.basis,
      floorSeen: seen_y_m !== undefined,
    };
  }

  /** Place and heading need each other: the heading carries old fixes to now, and doubtful fixes turn the heading. */
  private solve(here: TrackPoint): { position: PositionEstimate; heading: Heading } | undefined {
    const fixes = doubtJumps((this.log.fixes.length > 0 ? this.log : this.firstFixes()).fixes);
    if (fixes.length === 0) return undefined;
    const compass = this.compass.estimate ?? this.firstCompass().estimate;
    let weights: readonly number[] = fixes.map(({ sigma_m }) => 1 / sigma_m ** 2);
    let fixSigma_m = median(fixes.map(({ sigma_m }) => sigma_m));
    let solved: { position: PositionEstimate; heading: Heading } | undefined;
    for (let round = 0; round < ROUNDS; round++) {
      const heading = joinHeadings(compass, yawFromWalk(fixes, weights, fixSigma_m));
      const position = estimatePosition(fixes, here, heading.yawRad, heading.sigmaRad);
      ({ weights, fixSigma_m } = position);
      solved = { position, heading };
    }
    return solved;
  }

  /** Until a pose newer than the first readings comes, the newest pose must do. */
  private firstFixes(): FixLog {
    const log = createFixLog(this.settings.origin);
    for (const sample of this.waiting) if ('fix' in sample) addFix(log, sample, this.track);
    return log;
  }

  private firstCompass(): CompassLog {
    const log = createCompassLog();
    for (const sample of this.waiting) {
      if ('compass' in sample) addCompass(log, sample, this.track, this.settings.declinationDeg);
    }
    return log;
  }
}

function addFix(log: FixLog, { time_ms, fix }: Timed<{ readonly fix: FixReading }>, track: PoseTrack): void {
  const point = track.at(time_ms);
  if (point) log.add(point, fix);
}

function addCompass(
  log: CompassLog,
  { time_ms, compass }: Timed<{ readonly compass: CompassReading }>,
  track: PoseTrack,
  declinationDeg: number,
): void {
  const { magneticBearingDeg, accuracyDeg } = compass;
  const point = track.at(time_ms);
  // WebKit reports a negative accuracy for a compass that knows nothing.
  const isGood =
    Number.isFinite(magneticBearingDeg) && !((accuracyDeg ?? 0) < 0 || (accuracyDeg ?? 0) > WORST_COMPASS_DEG);
  if (point?.bearingRad === undefined || !isGood) return;
  if (point.away_s > FAR_FROM_POSE_S || point.turnRate_radps > QUICK_TURN_RADPS) return;
  const accuracy = Number.isFinite(accuracyDeg) ? (accuracyDeg ?? undefined) : undefined;
  const trueRad = radFromDeg(magneticBearingDeg + declinationDeg);
  log.add(time_ms, point.path_m, wrapRad(trueRad - point.bearingRad), accuracy);
}
