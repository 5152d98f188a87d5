/**
 * The estimator: fixes, compass, tracked poses and exact observations in, an honest alignment out.
 *
 * The unknowns are three: the yaw of the XR space and the viewer's east and north; gravity gives the rest. Their joint
 * posterior is solved anew whenever an estimate is asked for, from a bounded window (estimation/). Height is apart: the
 * street as hit tests see it, else 1.6 m below the phone (street-floor.ts).
 */
import { degFromRad, radFromDeg, wrapRad } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate } from '../geo/quaternion.ts';
import type { Aligner, Alignment } from './aligner.ts';
import { addCompass } from './compass-spots.ts';
import type { CarriedPlace } from './estimation/fix-factor.ts';
import type { Here } from './estimation/placed-fix.ts';
import { ALL_PARTS, type Parts, type Solution, Solver } from './estimation/solver.ts';
import { type Ring, WallMap } from './estimation/walls.ts';
import { compassBelief, courseBelief, type KnownBias, learnedBias } from './estimation/yaw-beliefs.ts';
import { createYawSpots, type YawSpots } from './estimation/yaw-spots.ts';
import { createExactLog, type ExactLog } from './exact-log.ts';
import { createFixLog, type FixLog, UNSEEN_MPS } from './fix-log.ts';
import { createPoseTrack, type PoseTrack, type TrackPoint } from './pose-track.ts';
import type { CompassReading, FixReading, PoseReading, Sample } from './sample.ts';
import { createStreetFloor, type StreetFloor } from './street-floor.ts';
import { createTimeGuard } from './time-guard.ts';

export interface EstimatorSettings {
  /** Of the scene's local frame; height 0 of the street's plane lies here. */
  readonly origin: Geodetic;
  /** Magnetic north from true north, east positive. */
  readonly declinationDeg: number;
  /** Houses, in the local frame: pedestrians are not inside them. */
  readonly footprints?: readonly Ring[];
  /** True bearing of the street at a place of the local frame, where one is known. */
  readonly streetBearingDeg?: (east_m: number, north_m: number) => number | undefined;
  /** For measuring what each part brings. */
  readonly parts?: Partial<Parts & { readonly compass: boolean; readonly course: boolean }>;
}

export const createEstimator = (settings: EstimatorSettings): Aligner => new Estimator(settings);

const ASSUMED_EYE_M = 1.6;
const MOST_WAITING = 64;
/** Beyond, the compass was somewhere else; for what it is off, only the last of the way counts. */
const COMPASS_WAY_M = 600;
const BIAS_WAY_M = 40;
/** What a restart of the tracking may hide, however short. */
const RESTART_M = 1.5;
/** Beyond this the place before a restart is of no use. */
const WORST_CARRIED_M = 60;
/** Errors of a place that rests on fixes are mostly those of the next fixes too. */
const KINSHIP = 0.8;
const LEAST_WALK_MPS = 0.7;
/** A walk is told from the compass when it makes the yaw this much surer. */
const SURER = 0.75;
const SURE_WITHOUT_COMPASS_RAD = radFromDeg(25);

type Timed<R> = { readonly time_ms: number } & R;
type Waiting = Timed<{ readonly fix: FixReading } | { readonly compass: CompassReading }>;

/** What outlives a restart of the tracking. */
interface Carried {
  readonly time_ms: number;
  readonly east_m: number;
  readonly north_m: number;
  /** Per axis. */
  readonly sigma_m: number;
}

class Estimator implements Aligner {
  private readonly settings: EstimatorSettings;
  private readonly solver: Solver;
  private guard = createTimeGuard();
  private track: PoseTrack = createPoseTrack();
  private compass: YawSpots = createYawSpots();
  private course: YawSpots = createYawSpots();
  private floor: StreetFloor = createStreetFloor();
  private exact: ExactLog;
  private log: FixLog;
  /** Newer than the newest pose: their own pose is still to come. */
  private waiting: Waiting[] = [];
  private toCarry: Carried | undefined;
  private carried: CarriedPlace | undefined;
  private bias: KnownBias | undefined;
  private answer: Alignment | undefined;
  private isStale = false;

  constructor(settings: EstimatorSettings) {
    this.settings = settings;
    const { footprints, parts } = settings;
    const walls = footprints && footprints.length > 0 ? new WallMap(footprints) : undefined;
    this.solver = new Solver(walls, { ...ALL_PARTS, ...parts });
    this.log = createFixLog(settings.origin);
    this.exact = createExactLog(settings.origin);
  }

  add(sample: Sample): void {
    // Heard after a sleep of any length: clocks begin anew too.
    if ('reset' in sample && Number.isFinite(sample.time_ms)) this.guard = createTimeGuard();
    const judgement = this.guard.judge(sample.time_ms);
    if (judgement === 'strange') return;
    if (judgement === 'anew') this.reset();
    const { time_ms } = sample;
    if ('pose' in sample) this.addPose(time_ms, sample.pose);
    else if ('fix' in sample) this.hold({ time_ms, fix: sample.fix });
    else if ('compass' in sample) this.hold({ time_ms, compass: sample.compass });
    else if ('floor' in sample) this.addFloor(sample.floor.y_m);
    else if ('reset' in sample) this.reset();
    else if (!this.addExact(sample)) return;
    this.isStale = true;
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

  /** A new tracking space: the place and what the compass is off are carried over, all else begins anew. */
  private reset(): void {
    const here = this.track.newest;
    const solved = here && this.solve(here);
    if (here && solved) {
      const { east_m, north_m, east_m2, north_m2, yawRad, sigmaYawRad } = solved.estimate;
      const summary = this.compass.summary(BIAS_WAY_M);
      this.toCarry = { time_ms: here.time_ms, east_m, north_m, sigma_m: Math.sqrt((east_m2 + north_m2) / 2) };
      this.bias = (summary && learnedBias(summary, yawRad, sigmaYawRad)) ?? this.bias;
    }
    this.track = createPoseTrack();
    this.compass = createYawSpots();
    this.course = createYawSpots();
    this.floor = createStreetFloor();
    this.log = createFixLog(this.settings.origin);
    this.exact = createExactLog(this.settings.origin);
    this.waiting = [];
    this.carried = undefined;
  }

  private addPose(time_ms: number, pose: PoseReading): void {
    if (!this.track.add(time_ms, pose)) return;
    if (this.toCarry) this.carried = arrived(this.toCarry, this.track.newest!);
    this.toCarry = undefined;
    const due = this.waiting.filter((sample) => sample.time_ms <= time_ms);
    if (due.length === 0) return;
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
    const point = this.track.at(sample.time_ms);
    if (!point) return;
    if ('compass' in sample) {
      addCompass(this.compass, point, sample.compass, this.settings.declinationDeg);
      return;
    }
    this.log.add(point, sample.fix);
    addCourse(this.course, point, sample.fix, this.track);
  }

  private addFloor(y_m: number): void {
    const here = this.track.newest;
    if (here) this.floor.add(y_m, here);
  }

  private addExact(sample: Sample): boolean {
    const at = this.track.at(sample.time_ms);
    if (!at) return false;
    const point = { ...at, time_ms: sample.time_ms };
    if ('stand' in sample) return this.exact.addStand(point, sample.stand);
    if ('sighting' in sample) return this.exact.addSighting(point, sample.sighting);
    if (!('marker' in sample) || !this.exact.addMarker(point, sample.marker)) return false;
    const { y_m, geopose } = sample.marker;
    this.floor.add(y_m - geopose.position.h, point);
    return true;
  }

  private estimate(): Alignment | undefined {
    const here = this.track.newest;
    const solved = here && this.solve(here);
    if (!solved) return undefined;
    const { estimate, mistaken } = solved;
    const { rotation } = xrFromEnu(estimate.yawRad, [0, 0, 0]);
    const [x, , z] = rotate(rotation, [estimate.east_m, estimate.north_m, 0]);
    return {
      xrFromEnu: xrFromEnu(estimate.yawRad, [here.x_m - x, this.street_y_m(here), here.z_m - z]),
      sigmaPosition_m: Math.sqrt(estimate.east_m2 + estimate.north_m2),
      sigmaHeadingDeg: degFromRad(estimate.sigmaYawRad),
      spread: {
        east_m2: estimate.east_m2,
        eastNorth_m2: estimate.eastNorth_m2,
        north_m2: estimate.north_m2,
      },
      basis: this.basis(solved),
      floorSeen: this.floor.near(here) !== undefined,
      mistaken_ms: mistaken.map((i) => this.exact.sightings[i]!.time_ms),
    };
  }

  private street_y_m(here: TrackPoint): number {
    return this.floor.near(here) ?? this.track.eye_y_m - ASSUMED_EYE_M;
  }

  private basis({ estimate, mistaken }: Solution): Alignment['basis'] {
    const { points, sightings } = this.exact;
    if (points.length > 0 || sightings.length > mistaken.length) return 'exact';
    const compass = this.compassBelief();
    if (!compass) return estimate.sigmaYawRad < SURE_WITHOUT_COMPASS_RAD ? 'walk' : 'fix-only';
    return estimate.sigmaYawRad < SURER * compass.sigmaRad ? 'walk' : 'compass';
  }

  private solve(at: TrackPoint): Solution | undefined {
    const here: Here = { right_m: at.x_m, ahead_m: -at.z_m, path_m: at.path_m };
    const { log, exact, carried, settings } = this;
    const fixes = log.fixes.length > 0 ? log.fixes : this.firstFixes().fixes;
    const course = settings.parts?.course !== false ? this.course.summary(COMPASS_WAY_M) : undefined;
    const yaws = [this.compassBelief(), course && courseBelief(course), ...exact.yaws.map((one) => one.observation)];
    const latest = fixes.at(-1) ?? carried;
    const bearingDeg = latest && settings.streetBearingDeg?.(latest.east_m, latest.north_m);
    return this.solver.solve({
      here,
      street_y_m: this.street_y_m(at),
      fixes,
      carried,
      yaws: yaws.filter((belief) => belief !== undefined),
      points: exact.points.map((one) => one.observation),
      sightings: exact.sightings.map((one) => one.observation),
      streetBearingRad: bearingDeg === undefined ? undefined : radFromDeg(bearingDeg),
    });
  }

  private compassBelief() {
    if (this.settings.parts?.compass === false) return undefined;
    const summary = this.compass.summary(COMPASS_WAY_M) ?? this.firstCompass().summary(COMPASS_WAY_M);
    return summary && compassBelief(summary, this.bias);
  }

  /** Until a pose newer than the first readings comes, the newest pose must do. */
  private firstFixes(): FixLog {
    const log = createFixLog(this.settings.origin);
    for (const sample of this.waiting) {
      const point = 'fix' in sample ? this.track.at(sample.time_ms) : undefined;
      if (point && 'fix' in sample) log.add(point, sample.fix);
    }
    return log;
  }

  private firstCompass(): YawSpots {
    const spots = createYawSpots();
    for (const sample of this.waiting) {
      const point = 'compass' in sample ? this.track.at(sample.time_ms) : undefined;
      if (point && 'compass' in sample) addCompass(spots, point, sample.compass, this.settings.declinationDeg);
    }
    return spots;
  }
}

/** The place before the restart, where the tracking began anew, as unsure as the visitor may have walked meanwhile. */
function arrived({ time_ms, east_m, north_m, sigma_m }: Carried, here: TrackPoint): CarriedPlace | undefined {
  const gap_s = Math.max(0, here.time_ms - time_ms) / 1_000;
  const grown_m = Math.hypot(sigma_m, RESTART_M + UNSEEN_MPS * gap_s);
  if (grown_m > WORST_CARRIED_M) return undefined;
  return {
    time_ms: here.time_ms,
    path_m: here.path_m,
    right_m: here.x_m,
    ahead_m: -here.z_m,
    east_m,
    north_m,
    sigma_m: grown_m,
    count: 1,
    kinship: KINSHIP * (sigma_m / grown_m),
  };
}

const COURSE_BACK_MS = 2_000;

/** The receiver's course over ground against the way of the tracking in the last two seconds. */
function addCourse(spots: YawSpots, point: TrackPoint, fix: FixReading, track: PoseTrack): void {
  const { headingDeg, speed_mps } = fix;
  const before = track.at(point.time_ms - COURSE_BACK_MS);
  if (!before || typeof headingDeg !== 'number' || !Number.isFinite(headingDeg)) return;
  const [right_m, ahead_m] = [point.x_m - before.x_m, before.z_m - point.z_m];
  const tracked_mps = (Math.hypot(right_m, ahead_m) / (point.time_ms - before.time_ms)) * 1_000;
  if (!((speed_mps ?? 0) > LEAST_WALK_MPS && tracked_mps > LEAST_WALK_MPS)) return;
  spots.add(point.time_ms, point.path_m, wrapRad(radFromDeg(headingDeg) - Math.atan2(right_m, ahead_m)), 0);
}
