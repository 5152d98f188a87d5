/**
 * The street simulator: the real AR view in an emulated phone, before a picture of the street drawn from where the
 * visitor truly stands. It knows the truth, so it can tell how far content stands from where it should.
 */
import { seededChance } from '../../chance/chance.ts';
import type { ControlValue } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { degFromRad, radFromDeg } from '../../geo/angles.ts';
import type { NoiseEnvironment } from '../../positioning/simulated-noise.ts';
import type { Trace } from '../../positioning/trace.ts';
import { createAlignerMemory } from '../ar/aligner-memory.ts';
import { type ArOptions, type ArView, openArView } from '../ar/ar-view.ts';
import { createFrameCare } from '../frame-care.ts';
import type { Exactness, Recorder, Refusal, Standpoint, Still, StreetContent, StreetView, ViewHost } from '../view.ts';
import { type City, type CityInput, createCity } from './city/city.ts';
import { createConsole } from './console.ts';
import { controlStreet, type StreetControls } from './controls.ts';
import { type EmulatedPhone, installEmulatedPhone, VERTICAL_FOV_RAD } from './phone-emulator.ts';
import { type PhoneFeed, replayedFeed, simulatedFeed } from './phone-feed.ts';
import { installSimulatedSensors } from './simulated-sensors.ts';
import { replayTrace, type TraceReplay } from './trace-replay.ts';
import { createTracker, type Tracker } from './tracking.ts';
import { truthReport } from './truth.ts';
import { asideDeg, EYE_HEIGHT_M, eyeOf, STILL, type Visitor, visitorAt } from './visitor.ts';
import { moveVisitor, type VisitorMotion } from './visitor-motion.ts';

export interface SimulatorOptions extends ArOptions {
  readonly city: CityInput;
  /** Where the visitor begins; a standpoint is looked at beside the panel, a place told exactly as it is told. */
  readonly start: Standpoint & { readonly exact: boolean };
  /** How much of the left of the page a panel covers, CSS pixels. */
  readonly covered_px: number;
  readonly noise: NoiseEnvironment;
  readonly seed: number;
  /** How carefully the street is painted; left out, as well as this machine can. */
  readonly picture?: 'fine';
  /** A recorded walk to replay instead of keys. */
  readonly trace?: Trace;
}

const TRUTH_EVERY_MS = 250;
/** Slow machines walk as fast as quick ones; a page that was asleep does not leap. */
const LONGEST_STEP_S = 0.4;

/** Opens the simulator inside `place`; refusals as in AR. */
export async function openSimulatorView(
  place: HTMLElement,
  content: StreetContent,
  host: ViewHost,
  options: SimulatorOptions,
): Promise<StreetView | Refusal> {
  const [picture, canvas] = [streetLayer(), streetLayer()];
  const undo: (() => void)[] = [() => picture.remove(), () => canvas.remove()];
  const dispose = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  place.append(picture, canvas);
  const city = await cityPicture(picture, options.city, options.picture);
  if (!city) {
    dispose();
    return { refused: 'no-webgl' };
  }
  undo.push(() => city.dispose());
  const simulator = new Simulator(content, options, city, picture);
  const phone = installEmulatedPhone(
    { canvas: picture, draw: () => simulator.step(), isDue: () => simulator.isDue() },
    -EYE_HEIGHT_M,
  );
  undo.push(() => phone.uninstall());
  simulator.hold(phone);
  undo.push(installSimulatedSensors(simulator.feed));
  const onEnd: ViewHost['onEnd'] = (reason) => {
    dispose();
    host.onEnd(reason);
  };
  // Sensors without any error leave nothing to guess from houses, and a guess would draw what is exact aside.
  const known = options.noise === 'exact' && !options.trace ? { ...content, footprints: [], streets: [] } : content;
  // Each emulated phone is another one, somewhere else: it has nothing to remember.
  const ar = await openArView(canvas, known, { ...host, onEnd }, { memory: createAlignerMemory(), ...options });
  if ('refused' in ar) {
    dispose();
    return ar;
  }
  undo.push(simulator.start(ar, host, phone.device.canvasContainer));
  return simulator;
}

function streetLayer(): HTMLCanvasElement {
  const layer = document.createElement('canvas');
  layer.className = 'street-layer';
  layer.setAttribute('aria-hidden', 'true');
  layer.width = innerWidth;
  layer.height = innerHeight;
  return layer;
}

/** The picture of the street; undefined where the browser has no WebGL. */
async function cityPicture(canvas: HTMLCanvasElement, input: CityInput, quality?: 'fine'): Promise<City | undefined> {
  try {
    return await createCity(canvas, input, quality);
  } catch (error) {
    console.warn('no picture of the street:', error);
    return undefined;
  }
}

class Simulator implements StreetView {
  readonly feed: PhoneFeed;

  private content: StreetContent;
  private readonly city: City;
  private readonly picture: HTMLCanvasElement;
  private readonly covered_px: number;
  private tracker: Tracker;
  private readonly newTracker: (start: Visitor) => Tracker;
  private isRestarting = false;
  private readonly replay: TraceReplay | undefined;
  private readonly motion: VisitorMotion;
  private phone: EmulatedPhone | undefined;
  private ar: ArView | undefined;
  private host: ViewHost | undefined;
  private controls: StreetControls | undefined;
  private last_ms = Number.NaN;
  private truth_ms = Number.NEGATIVE_INFINITY;
  private readonly care = createFrameCare(true);

  constructor(content: StreetContent, options: SimulatorOptions, city: City, picture: HTMLCanvasElement) {
    this.picture = picture;
    const { start, seed, noise, trace } = options;
    this.content = content;
    this.city = city;
    this.replay = trace && replayTrace(trace, content.origin);
    this.covered_px = options.covered_px;
    const first =
      this.replay?.start ?? (start.exact ? visitorAt(start.at, start.bearingDeg, start.pitchDeg) : this.before(start));
    this.motion = moveVisitor(first, options.city.streets[0]?.line ?? []);
    const chance = seededChance(seed);
    this.newTracker = (from) => createTracker(from, radFromDeg(360 * chance.uniform()), noise !== 'exact', chance);
    this.tracker = this.newTracker(first);
    const streetBearingDeg = bearingOfStreet(options.city);
    const visitor = () => this.visitor;
    this.feed = this.replay
      ? replayedFeed(this.replay, visitor)
      : simulatedFeed({ origin: content.origin, seed, noise, streetBearingDeg }, visitor);
  }

  private get visitor(): Visitor {
    return this.motion.visitor;
  }

  hold(phone: EmulatedPhone): void {
    this.phone = phone;
    this.placePhone();
  }

  /** Hands the street over to keys, mouse and console; the returned function takes it back. */
  start(ar: ArView, host: ViewHost, surface: HTMLElement): () => void {
    this.ar = ar;
    this.host = host;
    const console = createConsole(ar, this.content.origin, this.motion, () => {
      this.isRestarting = true;
    });
    Object.assign(globalThis, { katukerros: console });
    const controls = controlStreet(surface, {
      onLook: (rightDeg, upDeg) => this.motion.look(rightDeg, upDeg),
      onTap: (x, y) => void this.phone?.tap(x, y),
    });
    this.controls = controls;
    const resize = () => {
      ar.engine.setSize(innerWidth, innerHeight);
      this.city.resize();
    };
    addEventListener('resize', resize);
    return () => {
      removeEventListener('resize', resize);
      controls.dispose();
      Reflect.deleteProperty(globalThis, 'katukerros');
    };
  }

  /** Nobody sees a hidden page, and slow machines draw every second frame. */
  isDue(): boolean {
    return document.visibilityState === 'visible' && this.care.frame(performance.now());
  }

  /** One frame of the visitor's life; called before each XR frame. */
  step(): void {
    const now_ms = performance.now();
    const dt_s = Number.isNaN(this.last_ms) ? 0 : Math.min(LONGEST_STEP_S, (now_ms - this.last_ms) / 1000);
    this.last_ms = now_ms;
    // Before the visitor moves on: the view knows the frame before.
    if (now_ms - this.truth_ms >= TRUTH_EVERY_MS) {
      this.truth_ms = now_ms;
      this.reportTruth();
    }
    if (this.replay) this.motion.place(this.replay.visitorAt(now_ms));
    else this.motion.step(dt_s, this.controls?.intent() ?? STILL);
    this.placePhone();
    const { bearingDeg, pitchDeg } = this.visitor;
    this.city.setShare(this.care.share);
    if (this.phone) this.city.draw(eyeOf(this.visitor), bearingDeg, pitchDeg, VERTICAL_FOV_RAD);
  }

  get exactness(): Exactness {
    return this.opened.exactness;
  }

  get recorder(): Recorder {
    return this.opened.recorder;
  }

  select(itemId: string | undefined): void {
    this.ar?.select(itemId);
  }

  showContent(on: boolean): void {
    this.ar?.showContent(on);
  }

  replace(content: StreetContent): void {
    this.content = content;
    this.ar?.replace(content);
  }

  setControl(itemId: string, controlId: string, value: ControlValue): void {
    this.ar?.setControl(itemId, controlId, value);
  }

  setLanguage(language: Language, level: ReadingLevel): void {
    this.ar?.setLanguage(language, level);
  }

  setTheme(theme: Theme): void {
    this.ar?.setTheme?.(theme);
  }

  setStill(still: boolean): void {
    this.ar?.setStill?.(still);
  }

  async leave(): Promise<void> {
    await this.ar?.leave();
  }

  async takeStill(): Promise<Still> {
    const { bearingDeg, pitchDeg } = this.visitor;
    this.city.draw(eyeOf(this.visitor), bearingDeg, pitchDeg, VERTICAL_FOV_RAD);
    // At once: what is drawn on a canvas of the graphics lasts until the browser has shown it.
    const picture = await createImageBitmap(this.picture);
    const still = await this.opened.takeStill();
    return { ...still, ground: { picture, width: picture.width, height: picture.height } };
  }

  goTo(itemId: string): void {
    const standpoint = this.content.items.find(({ id }) => id === itemId)?.standpoint;
    if (standpoint) this.motion.goTo(this.before(standpoint));
  }

  look(rightDeg: number, upDeg: number): void {
    this.motion.look(rightDeg, upDeg);
  }

  setNoise(noise: NoiseEnvironment): void {
    this.feed.setNoise(noise);
  }

  walkAlong(on: boolean): void {
    this.motion.stroll(on);
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

  private reportTruth(): void {
    const estimate = this.ar?.viewer;
    if (estimate) this.host?.onTruth?.(truthReport(estimate, this.visitor));
  }

  private get opened(): ArView {
    if (!this.ar) throw new Error('bug: the view is not open');
    return this.ar;
  }
}

/** Of the first street's first leg; satellites are seen along it. */
function bearingOfStreet({ streets }: CityInput): number {
  const [from, to] = streets[0]?.line ?? [];
  if (!from || !to) return 90;
  return degFromRad(Math.atan2(to.east_m - from.east_m, to.north_m - from.north_m));
}
