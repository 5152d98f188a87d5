/**
 * The street simulator: the real AR view in an emulated phone, before a picture of the street drawn from where the
 * visitor truly stands. It knows the truth, so it can tell how far content stands from where it should.
 */

import { seededChance } from '../../chance/chance.ts';
import { degFromRad, radFromDeg, turnDeg } from '../../geo/angles.ts';
import { geodeticFromEnu } from '../../geo/enu.ts';
import type { EnuPoint, Geodetic } from '../../geo/frames.ts';
import { declinationDeg } from '../../positioning/magnetic.ts';
import type { FixReading } from '../../positioning/sample.ts';
import { createSensorSimulator, type NoiseEnvironment } from '../../positioning/simulated-noise.ts';
import type { Trace } from '../../positioning/trace.ts';
import { type ArOptions, type ArView, openArView } from '../ar/ar-view.ts';
import type { Refusal, StreetContent, StreetView, ViewHost } from '../view.ts';
import { type City, type CityInput, createCity } from './city/city.ts';
import { createConsole } from './console.ts';
import { type ControlListener, controlStreet } from './controls.ts';
import { type EmulatedPhone, installEmulatedPhone } from './phone-emulator.ts';
import { installSimulatedSensors } from './simulated-sensors.ts';
import { replayTrace, type TraceReplay } from './trace-replay.ts';
import { createTracker, type Tracker } from './tracking.ts';
import { EYE_HEIGHT_M, eyeOf, glide, look, strollStep, type Visitor, visitorAt, walk } from './visitor.ts';

export interface SimulatorOptions extends ArOptions {
  readonly city: CityInput;
  readonly start: { readonly at: EnuPoint; readonly bearingDeg: number; readonly pitchDeg: number };
  readonly noise: NoiseEnvironment;
  readonly seed: number;
  /** A recorded walk to replay instead of keys. */
  readonly trace?: Trace;
}

/** How far ahead of its place a click may still be answered, and how quickly "go there" goes. */
const GLIDE_MPS = 25;
const TRUTH_EVERY_MS = 250;
const FIX_EVERY_MS = 1_000;

/** Opens the simulator inside `place`; refusals as in AR. */
export async function openSimulatorView(
  place: HTMLElement,
  content: StreetContent,
  host: ViewHost,
  options: SimulatorOptions,
): Promise<StreetView | Refusal> {
  const picture = document.createElement('canvas');
  const canvas = document.createElement('canvas');
  for (const layer of [picture, canvas]) {
    layer.className = 'street-layer';
    layer.setAttribute('aria-hidden', 'true');
    layer.width = innerWidth;
    layer.height = innerHeight;
  }
  place.append(picture, canvas);
  const city = await cityPicture(picture, options.city);
  if (!city) {
    picture.remove();
    canvas.remove();
    return { refused: 'no-webgl' };
  }
  const simulator = new Simulator(content, options, (visitor, fov) =>
    city.draw(eyeOf(visitor), visitor.bearingDeg, visitor.pitchDeg, fov),
  );
  const phone = installEmulatedPhone({ canvas: picture, draw: () => simulator.step() }, -EYE_HEIGHT_M);
  simulator.phone = phone;
  simulator.placePhone();
  const stopSensors = simulator.installSensors();
  const dispose = () => {
    stopSensors();
    simulator.dispose();
    city.dispose();
    phone.uninstall();
    picture.remove();
    canvas.remove();
  };
  const watched: ViewHost = {
    ...host,
    overlay: host.overlay,
    onViewer: (viewer) => host.onViewer(viewer),
    onEnd: (reason) => {
      dispose();
      host.onEnd(reason);
    },
  };
  const ar = await openArView(canvas, content, watched, options);
  if ('refused' in ar) {
    dispose();
    return ar;
  }
  simulator.start(ar, host, phone.device.canvasContainer, () => city.resize());
  return simulator;
}

/** The picture of the street; undefined where the browser has no WebGL. */
async function cityPicture(canvas: HTMLCanvasElement, input: CityInput): Promise<City | undefined> {
  try {
    return await createCity(canvas, input);
  } catch (error) {
    console.warn('no picture of the street:', error);
    return undefined;
  }
}

class Simulator implements StreetView {
  phone!: EmulatedPhone;
  visitor: Visitor;

  private ar: ArView | undefined;
  private host: ViewHost | undefined;
  private readonly content: StreetContent;
  private readonly options: SimulatorOptions;
  private readonly drawPicture: (visitor: Visitor, verticalFovRad: number) => void;
  private readonly tracker: Tracker;
  private readonly replay: TraceReplay | undefined;
  private sensors: ReturnType<typeof createSensorSimulator>;
  private controls: ReturnType<typeof controlStreet> | undefined;
  private strolling = false;
  private gliding: { from: Visitor; to: Visitor; part: number; perSecond: number } | undefined;
  private lastFix: { readonly time_ms: number; readonly fix: FixReading } | undefined;
  private last_ms = Number.NaN;
  private truth_ms = Number.NEGATIVE_INFINITY;
  private readonly abort = new AbortController();

  constructor(
    content: StreetContent,
    options: SimulatorOptions,
    drawPicture: (visitor: Visitor, verticalFovRad: number) => void,
  ) {
    this.content = content;
    this.options = options;
    this.drawPicture = drawPicture;
    this.replay = options.trace && replayTrace(options.trace, content.origin);
    this.visitor = this.replay?.start ?? visitorAt(options.start.at, options.start.bearingDeg, options.start.pitchDeg);
    const chance = seededChance(options.seed);
    const northYawRad = radFromDeg(360 * chance.uniform());
    this.tracker = createTracker(this.visitor, northYawRad, options.noise !== 'exact', chance);
    this.sensors = this.createSensors(options.noise);
  }

  start(ar: ArView, host: ViewHost, surface: HTMLElement, resizePicture: () => void): void {
    this.ar = ar;
    this.host = host;
    if (!this.replay) this.controls = controlStreet(surface, this.listener(ar));
    const console = createConsole(
      ar,
      this.content.origin,
      () => this.visitor,
      (visitor) => {
        this.gliding = undefined;
        this.visitor = visitor;
      },
    );
    Object.assign(globalThis, { katukerros: console });
    addEventListener(
      'resize',
      () => {
        ar.engine.setSize(innerWidth, innerHeight);
        resizePicture();
      },
      { signal: this.abort.signal },
    );
  }

  dispose(): void {
    this.controls?.dispose();
    this.abort.abort();
  }

  /** One frame of the visitor's life; called before each XR frame. */
  step(): void {
    const now_ms = performance.now();
    const dt_s = Number.isNaN(this.last_ms) ? 0 : Math.min(0.1, (now_ms - this.last_ms) / 1000);
    this.last_ms = now_ms;
    this.visitor = this.replay ? this.replay.visitorAt(now_ms) : this.moved(dt_s);
    this.placePhone();
    this.drawPicture(this.visitor, this.phone.verticalFovRad);
    if (now_ms - this.truth_ms >= TRUTH_EVERY_MS) {
      this.truth_ms = now_ms;
      this.reportTruth();
    }
  }

  placePhone(): void {
    const pose = this.replay?.poseAt(performance.now()) ?? this.tracker.poseOf(this.visitor);
    const [x, y, z] = pose.position_m;
    const q = pose.orientation;
    this.phone.device.position.set(x, y, z);
    this.phone.device.quaternion.set(q.x, q.y, q.z, q.w);
  }

  installSensors(): () => void {
    const { origin } = this.content;
    return installSimulatedSensors({
      fix: () => this.replay?.fixAt(performance.now()) ?? this.simulatedFix(origin),
      compass: () => {
        const pitchDeg = this.visitor.pitchDeg;
        if (this.replay) {
          const replayed = this.replay.compassAt(performance.now());
          return replayed && { ...replayed, pitchDeg };
        }
        const reading = this.sensors.compassAt(performance.now(), this.visitor.bearingDeg, eyeOf(this.visitor));
        return { ...reading, pitchDeg };
      },
    });
  }

  select(itemId: string | undefined): void {
    this.ar?.select(itemId);
  }

  setControl(itemId: string, controlId: string, value: number | boolean | string): void {
    this.ar?.setControl(itemId, controlId, value);
  }

  setLanguage(...[language, level]: Parameters<StreetView['setLanguage']>): void {
    this.ar?.setLanguage(language, level);
  }

  async leave(): Promise<void> {
    await this.ar?.leave();
  }

  goTo(itemId: string): void {
    const standpoint = this.content.items.find(({ id }) => id === itemId)?.standpoint;
    if (!standpoint || this.replay) return;
    this.strolling = false;
    const to = visitorAt(standpoint.at, standpoint.bearingDeg, standpoint.pitchDeg);
    const away_m = Math.hypot(to.east_m - this.visitor.east_m, to.north_m - this.visitor.north_m);
    this.gliding = { from: this.visitor, to, part: 0, perSecond: 1 / Math.max(1, away_m / GLIDE_MPS) };
  }

  setNoise(noise: NoiseEnvironment): void {
    this.sensors = this.createSensors(noise);
  }

  walkAlong(on: boolean): void {
    this.strolling = on;
  }

  /** A new one each second, as a satellite receiver has. */
  private simulatedFix(origin: Geodetic): FixReading {
    const now_ms = performance.now();
    if (this.lastFix && now_ms - this.lastFix.time_ms < FIX_EVERY_MS) return this.lastFix.fix;
    const { east_m, north_m, accuracy_m } = this.sensors.fixAt(now_ms, eyeOf(this.visitor), this.visitor.walked_m);
    const { latDeg, lonDeg } = geodeticFromEnu(origin, { east_m, north_m, up_m: 0 });
    const fix = { lat: latDeg, lon: lonDeg, accuracy_m };
    this.lastFix = { time_ms: now_ms, fix };
    return fix;
  }

  private moved(dt_s: number): Visitor {
    if (this.gliding) {
      this.gliding.part = Math.min(1, this.gliding.part + this.gliding.perSecond * dt_s);
      const { from, to, part } = this.gliding;
      if (part === 1) this.gliding = undefined;
      return glide(from, to, part);
    }
    const line = this.options.city.streets[0]?.line;
    if (this.strolling && line) return strollStep(this.visitor, line, true, dt_s);
    return this.controls ? walk(this.visitor, this.controls.intent(), dt_s) : this.visitor;
  }

  private listener(ar: ArView): ControlListener {
    return {
      onLook: (rightDeg, upDeg) => {
        this.visitor = look(this.visitor, rightDeg, upDeg);
      },
      onTap: (x, y) => void this.phone.tap(x, y),
      onWalk: () => {
        this.strolling = false;
        this.gliding = undefined;
        ar.engine.getRenderingCanvas()?.focus({ preventScroll: true });
      },
    };
  }

  private createSensors(environment: NoiseEnvironment) {
    return createSensorSimulator({
      seed: this.options.seed,
      environment,
      declinationDeg: declinationDeg(this.content.origin, Date.now()),
      streetBearingDeg: streetBearingDeg(this.options.city),
    });
  }

  private reportTruth(): void {
    const estimate = this.ar?.viewer;
    if (!estimate) return;
    this.host?.onTruth?.({
      position_m: Math.hypot(estimate.at.east_m - this.visitor.east_m, estimate.at.north_m - this.visitor.north_m),
      headingDeg: Math.abs(turnDeg(this.visitor.bearingDeg, estimate.bearingDeg)),
    });
  }
}

/** Of the first street's first leg; satellites are seen along it. */
function streetBearingDeg({ streets }: CityInput): number {
  const [from, to] = streets[0]?.line ?? [];
  if (!from || !to) return 90;
  return degFromRad(Math.atan2(to.east_m - from.east_m, to.north_m - from.north_m));
}
