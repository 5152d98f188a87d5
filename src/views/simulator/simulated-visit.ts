/** Where the visitor truly is, walking or replayed, and what the phone in their hand is told of it. */
import { seededChance } from '../../chance/chance.ts';
import { degFromRad, radFromDeg } from '../../geo/angles.ts';
import type { EnuPoint, Geodetic } from '../../geo/frames.ts';
import type { NoiseEnvironment } from '../../positioning/simulated-noise.ts';
import type { Trace } from '../../positioning/trace.ts';
import type { Standpoint } from '../view.ts';
import { type EmulatedPhone, VERTICAL_FOV_RAD } from './phone-emulator.ts';
import { type PhoneFeed, replayedFeed, simulatedFeed } from './phone-feed.ts';
import { replayTrace, type TraceReplay } from './trace-replay.ts';
import { createTracker, type Tracker } from './tracking.ts';
import { asideDeg, type Intent, type Visitor, visitorAt } from './visitor.ts';
import { moveVisitor, type VisitorMotion } from './visitor-motion.ts';

export interface VisitOptions {
  /** Where the visitor begins; a standpoint is looked at beside the panel, a place told exactly as it is told. */
  readonly start: Standpoint & { readonly exact: boolean };
  /** How much of the left of the page a panel covers, CSS pixels. */
  readonly covered_px: number;
  readonly noise: NoiseEnvironment;
  readonly seed: number;
  /** A recorded walk to replay instead of keys. */
  readonly trace?: Trace;
}

/** Slow machines walk as fast as quick ones; a page that was asleep does not leap. */
const LONGEST_STEP_S = 0.4;

export class SimulatedVisit {
  readonly feed: PhoneFeed;
  readonly motion: VisitorMotion;
  private readonly covered_px: number;
  private readonly replay: TraceReplay | undefined;
  private readonly newTracker: (start: Visitor) => Tracker;
  private tracker: Tracker;
  private isRestarting = false;
  private phone: EmulatedPhone | undefined;
  private last_ms = Number.NaN;

  /** @param line of the street to walk along */
  constructor(origin: Geodetic, options: VisitOptions, line: readonly EnuPoint[]) {
    const { start, seed, noise, trace } = options;
    this.replay = trace && replayTrace(trace, origin);
    this.covered_px = options.covered_px;
    const first =
      this.replay?.start ?? (start.exact ? visitorAt(start.at, start.bearingDeg, start.pitchDeg) : this.before(start));
    this.motion = moveVisitor(first, line);
    const chance = seededChance(seed);
    this.newTracker = (from) => createTracker(from, radFromDeg(360 * chance.uniform()), noise !== 'exact', chance);
    this.tracker = this.newTracker(first);
    const visitor = () => this.visitor;
    this.feed = this.replay
      ? replayedFeed(this.replay, visitor)
      : simulatedFeed({ origin, seed, noise, streetBearingDeg: bearingOf(line) }, visitor);
  }

  get visitor(): Visitor {
    return this.motion.visitor;
  }

  hold(phone: EmulatedPhone): void {
    this.phone = phone;
    this.placePhone();
  }

  /** The phone's tracking begins anew with the next step. */
  restartTracking(): void {
    this.isRestarting = true;
  }

  /** One frame of the visitor's life; before each XR frame. */
  step(intent: Intent): void {
    const now_ms = performance.now();
    const dt_s = Number.isNaN(this.last_ms) ? 0 : Math.min(LONGEST_STEP_S, (now_ms - this.last_ms) / 1000);
    this.last_ms = now_ms;
    if (this.replay) this.motion.place(this.replay.visitorAt(now_ms));
    else this.motion.step(dt_s, intent);
    this.placePhone();
  }

  goTo(standpoint: Standpoint): void {
    this.motion.goTo(this.before(standpoint));
  }

  private before({ at, bearingDeg, pitchDeg }: Standpoint): Visitor {
    return visitorAt(at, bearingDeg - asideDeg(this.covered_px, innerHeight, VERTICAL_FOV_RAD), pitchDeg);
  }

  private placePhone(): void {
    if (!this.phone) return;
    if (this.isRestarting) {
      this.tracker = this.newTracker(this.visitor);
      // The pages hear of it before they see a pose of the new space.
      this.phone.device.recenter();
      this.isRestarting = false;
    }
    const { position_m, orientation } = this.replay?.poseAt(performance.now()) ?? this.tracker.poseOf(this.visitor);
    this.phone.device.position.set(...position_m);
    this.phone.device.quaternion.set(orientation.x, orientation.y, orientation.z, orientation.w);
  }
}

/** Of the street's first leg; satellites are seen along it. */
function bearingOf([from, to]: readonly EnuPoint[]): number {
  if (!from || !to) return 90;
  return degFromRad(Math.atan2(to.east_m - from.east_m, to.north_m - from.north_m));
}
