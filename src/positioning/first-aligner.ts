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
import { enuFromGeodetic } from '../geo/enu.ts';
import type { Geodetic } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate } from '../geo/quaternion.ts';
import type { Aligner, Alignment } from './aligner.ts';
import { doubtJumps } from './fix-jumps.ts';
import {
  type CompassLog,
  createCompassLog,
  type Heading,
  headingSigmaDeg,
  joinHeadings,
  yawFromWalk,
} from './heading.ts';
import { estimatePosition, type PlacedFix, type PositionEstimate } from './placed-fix.ts';
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
/** Reported accuracy is about the 68 % radius of both axes, and often too good. */
const SIGMA_PER_ACCURACY = 1 / 1.5;
const LEAST_SIGMA_M = 3;
/** Cell towers, not satellites: of no use in a street. */
const WORST_ACCURACY_M = 100;
const WORST_COMPASS_DEG = 60;
const MOST_FIXES = 90;
const OLDEST_WAY_M = 300;
const OLDEST_MS = 600_000;
const LEAST_BETWEEN_FIXES_MS = 800;
const MOST_WAITING = 64;
/** How fast a visitor may have gone while nobody saw. */
const UNSEEN_MPS = 1.4;
/** What a restart of the tracking may hide, however short. */
const RESTART_M = 1.5;
const ROUNDS = 3;

type Waiting = { readonly time_ms: number } & ({ readonly fix: FixReading } | { readonly compass: CompassReading });

/** The last place known before the tracking began anew. */
interface Remembered {
  readonly time_ms: number;
  readonly east_m: number;
  readonly north_m: number;
  /** Per axis. */
  readonly sigma_m: number;
}

class FirstAligner implements Aligner {
  private readonly settings: FirstAlignerSettings;
  private readonly guard = createTimeGuard();
  private track: PoseTrack = createPoseTrack();
  private compass: CompassLog = createCompassLog();
  private floor: StreetFloor = createStreetFloor();
  private fixes: PlacedFix[] = [];
  /** Newer than the newest pose: their own pose is still to come. */
  private waiting: Waiting[] = [];
  private remembered: Remembered | undefined;
  private answer: Alignment | undefined;
  private isStale = false;

  constructor(settings: FirstAlignerSettings) {
    this.settings = settings;
  }

  add(sample: Sample): void {
    const judgement = this.guard.judge(sample.time_ms);
    if (judgement === 'strange') return;
    if (judgement === 'anew') this.beginAnew();
    if ('pose' in sample) this.addPose(sample.time_ms, sample.pose);
    else if ('fix' in sample) this.await({ time_ms: sample.time_ms, fix: sample.fix });
    else if ('compass' in sample) this.await({ time_ms: sample.time_ms, compass: sample.compass });
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
    this.fixes = [];
    this.waiting = [];
  }

  private reset(): void {
    const here = this.track.newest;
    const position = here && this.solve(here)?.position;
    this.beginAnew();
    if (!here || !position) return;
    const { east_m, north_m, sigma_m } = position;
    this.remembered = { time_ms: here.time_ms, east_m, north_m, sigma_m: sigma_m / Math.SQRT2 };
  }

  private addPose(time_ms: number, pose: PoseReading): void {
    if (!this.track.add(time_ms, pose)) return;
    const here = this.track.newest!;
    if (this.remembered) this.recall(this.remembered, here);
    this.remembered = undefined;
    const due = this.waiting.filter((sample) => sample.time_ms <= time_ms);
    this.waiting = this.waiting.filter((sample) => sample.time_ms > time_ms);
    for (const sample of due) this.place(sample);
  }

  /** The place before the restart stands in for a fix, as unsure as the visitor may have walked meanwhile. */
  private recall({ time_ms, east_m, north_m, sigma_m }: Remembered, here: TrackPoint): void {
    const gap_s = Math.max(0, here.time_ms - time_ms) / 1_000;
    const { x_m, z_m, path_m } = here;
    const grown_m = Math.hypot(sigma_m, RESTART_M + UNSEEN_MPS * gap_s);
    if (grown_m * 1.5 > WORST_ACCURACY_M) return;
    this.fixes.push({ time_ms: here.time_ms, x_m, z_m, path_m, east_m, north_m, sigma_m: grown_m });
  }

  private await(sample: Waiting): void {
    if ((this.track.newest?.time_ms ?? Number.NEGATIVE_INFINITY) >= sample.time_ms) {
      this.place(sample);
      return;
    }
    this.waiting.push(sample);
    if (this.waiting.length > MOST_WAITING) this.waiting.shift();
  }

  private place(sample: Waiting): void {
    if ('compass' in sample) {
      addCompass(this.compass, sample, this.track, this.settings.declinationDeg);
      return;
    }
    const fix = this.placed(sample.time_ms, sample.fix);
    const last = this.fixes.at(-1);
    if (!fix || (last && fix.time_ms - last.time_ms < LEAST_BETWEEN_FIXES_MS)) return;
    this.fixes.push(fix);
    this.fixes = this.fixes.filter(
      ({ time_ms, path_m }) => fix.time_ms - time_ms < OLDEST_MS && fix.path_m - path_m < OLDEST_WAY_M,
    );
    // Of a long stay every other old fix is enough: they say nearly the same.
    if (this.fixes.length > MOST_FIXES) {
      this.fixes = this.fixes.filter((_, i) => i % 2 === 0 || i > MOST_FIXES / 2);
    }
  }

  /** The fix with the pose of its time; undefined when it makes no sense or there is no pose. */
  private placed(time_ms: number, { lat, lon, accuracy_m }: FixReading): PlacedFix | undefined {
    const point = this.track.at(time_ms);
    const isPlace = Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
    if (!point || !isPlace || !(accuracy_m > 0 && accuracy_m <= WORST_ACCURACY_M)) return undefined;
    const { origin } = this.settings;
    const { east_m, north_m } = enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m });
    const sigma_m = Math.max(LEAST_SIGMA_M, accuracy_m * SIGMA_PER_ACCURACY);
    const { x_m, z_m, path_m, unseen_s } = point;
    return { time_ms, x_m, z_m, path_m, east_m, north_m, sigma_m: Math.hypot(sigma_m, UNSEEN_MPS * unseen_s) };
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
    const fixes = doubtJumps(this.fixes.length > 0 ? this.fixes : this.firstFixes());
    if (fixes.length === 0) return undefined;
    const compass = (this.compass.estimate ? this.compass : this.firstCompass()).estimate;
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

  /** Until a pose newer than the first fix comes, the newest pose must do. */
  private firstFixes(): PlacedFix[] {
    const told = this.waiting.flatMap((sample) => ('fix' in sample ? [this.placed(sample.time_ms, sample.fix)] : []));
    return told.filter((fix) => fix !== undefined).slice(-1);
  }

  private firstCompass(): CompassLog {
    const log = createCompassLog();
    for (const sample of this.waiting) {
      if ('compass' in sample) addCompass(log, sample, this.track, this.settings.declinationDeg);
    }
    return log;
  }
}

function addCompass(
  log: CompassLog,
  { time_ms, compass }: { readonly time_ms: number; readonly compass: CompassReading },
  track: PoseTrack,
  declinationDeg: number,
): void {
  const { magneticBearingDeg, accuracyDeg } = compass;
  const point = track.at(time_ms);
  // WebKit reports a negative accuracy for a compass that knows nothing.
  const isGood =
    Number.isFinite(magneticBearingDeg) && !((accuracyDeg ?? 0) < 0 || (accuracyDeg ?? 0) > WORST_COMPASS_DEG);
  if (point?.bearingRad === undefined || !isGood) return;
  const accuracy = Number.isFinite(accuracyDeg) ? (accuracyDeg ?? undefined) : undefined;
  const trueRad = radFromDeg(magneticBearingDeg + declinationDeg);
  log.add(time_ms, point.path_m, wrapRad(trueRad - point.bearingRad), accuracy);
}
