/** The street in augmented reality: content, alignment and sensors joined in one WebXR session. */
import type { Engine } from '@babylonjs/core/Engines/engine';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { createStage, createStreetScene, type Stage } from '../../engines/babylon/stage.ts';
import { degFromRad, wrapBearingDeg } from '../../geo/angles.ts';
import type { YUpPoint } from '../../geo/frames.ts';
import { rotate } from '../../geo/quaternion.ts';
import { invert, type Transform, transformPoint } from '../../geo/transform.ts';
import type { Aligner, Alignment } from '../../positioning/aligner.ts';
import { apartAtViewer, nextShown } from '../../positioning/calm.ts';
import { createEstimator } from '../../positioning/estimator.ts';
import { declinationDeg } from '../../positioning/magnetic.ts';
import type { PlacedDrawing, Refusal, StreetContent, StreetView, Viewer, ViewHost } from '../view.ts';
import { createArEngine } from './engine.ts';
import { type FloorFinder, findFloor } from './floor.ts';
import { keepOverlayTaps } from './overlay-taps.ts';
import { listenToSensors } from './sensors.ts';
import { type ArSession, openArSession } from './session.ts';

export interface ArOptions {
  readonly language: Language;
  readonly level: ReadingLevel;
}

/** A street view that also tells how it stands, for the simulator. */
export interface ArView extends StreetView {
  readonly stage: Stage;
  readonly engine: Engine;
  /** As displayed; undefined until the first alignment. */
  readonly shown: Transform<'xr', 'enu'> | undefined;
  /** Where the visitor stands according to what is displayed. */
  readonly viewer: Viewer | undefined;
  /** What is displayed has come to rest on the estimate. */
  readonly isSettled: boolean;
}

const POSE_EVERY_MS = 100;
const REPORT_EVERY_MS = 250;
/** Hidden again a little farther out than shown, so that nothing flickers at the edge. */
const REACH_HYSTERESIS = 1.15;
const SETTLED_M = 0.002;
const SETTLED_DEG = 0.02;

/** Opens the session and shows the content; every refusal of the world is a value. */
export async function openArView(
  canvas: HTMLCanvasElement,
  content: StreetContent,
  host: ViewHost,
  options: ArOptions,
): Promise<ArView | Refusal> {
  const engine = createArEngine(canvas);
  if (!engine) return { refused: 'no-webgl' };
  const scene = createStreetScene(engine);
  const stage = createStage(scene, {
    language: options.language,
    level: options.level,
    assetUrl: content.assetUrl,
    onAssetMissing: () => host.onTrouble('asset-missing'),
  });
  engine.runRenderLoop(() => {
    if (scene.activeCamera) scene.render();
  });
  const opened = await openArSession(scene, host.overlay);
  if ('refused' in opened) {
    stage.dispose();
    scene.dispose();
    engine.dispose();
    return opened;
  }
  const view = new RunningArView(engine, stage, opened, content, host, await findFloor(opened.session));
  opened.onEnd(() => scene.dispose());
  return view;
}

class RunningArView implements ArView {
  readonly engine: Engine;
  readonly stage: Stage;
  shown: Transform<'xr', 'enu'> | undefined;
  viewer: Viewer | undefined;

  private readonly ar: ArSession;
  private readonly host: ViewHost;
  private content: StreetContent;
  private readonly floor: FloorFinder;
  private readonly aligner: Aligner;
  private readonly stopSensors: () => void;
  private readonly releaseTaps: () => void;
  private readonly eye = new Vector3();
  private readonly eyePoint = { x_m: 0, y_m: 0, z_m: 0 };
  private started_ms = Number.NaN;
  private aligned_ms = Number.NaN;
  private arrivedAt: Alignment | undefined;
  private frame_ms = 0;
  private pose_ms = Number.NEGATIVE_INFINITY;
  private report_ms = Number.NEGATIVE_INFINITY;
  private tracking = true;
  private leaving = false;
  private contentSeen = false;

  constructor(engine: Engine, stage: Stage, ar: ArSession, content: StreetContent, host: ViewHost, floor: FloorFinder) {
    this.engine = engine;
    this.stage = stage;
    this.ar = ar;
    this.content = content;
    this.host = host;
    this.floor = floor;
    this.aligner = createEstimator({
      origin: content.origin,
      declinationDeg: declinationDeg(content.origin, Date.now()),
    });
    stage.root.setEnabled(false);
    for (const item of content.items) stage.show(item.id, item.drawing, item.enuFromItem);
    this.stopSensors = listenToSensors({
      onSample: (sample) => this.aligner.add(sample),
      onLocationLost: () => host.onTrouble('location-lost'),
      onLocationFound: () => host.onTroubleOver('location-lost'),
    });
    ar.onFrame((frame, space) => this.onFrame(frame, space));
    ar.onReset(() => {
      this.aligner.add({ time_ms: performance.now(), reset: {} });
      this.shown = undefined;
      this.arrivedAt = undefined;
      this.stage.root.setEnabled(false);
    });
    ar.onEnd(() => this.onEnd());
    ar.session.addEventListener('select', (event) => this.onSelect(event));
    this.releaseTaps = keepOverlayTaps(host.overlay);
    engine.onContextLostObservable.add(() => host.onTrouble('context-lost'));
    engine.onContextRestoredObservable.add(() => {
      void ar.renewLayer().then(
        () => host.onTroubleOver('context-lost'),
        () => ar.end(),
      );
    });
  }

  get isSettled(): boolean {
    const target = this.aligner.current;
    if (!this.shown || !target) return false;
    const { position_m, headingDeg } = apartAtViewer(this.shown, target.xrFromEnu, this.eyePoint);
    return position_m < SETTLED_M && headingDeg < SETTLED_DEG;
  }

  select(itemId: string | undefined): void {
    this.stage.highlight(itemId);
  }

  replace(content: StreetContent): void {
    const kept = new Set(content.items.map(({ id }) => id));
    for (const { id } of this.content.items) if (!kept.has(id)) this.stage.hide(id);
    for (const item of content.items) {
      const before = this.content.items.find(({ id }) => id === item.id);
      if (!before || !isSameDrawing(before, item)) this.stage.show(item.id, item.drawing, item.enuFromItem);
    }
    this.content = content;
  }

  setControl(itemId: string, controlId: string, value: number | boolean | string): void {
    this.stage.setControl(itemId, controlId, value);
  }

  setLanguage(language: Language, level: ReadingLevel): void {
    this.stage.setLanguage(language, level);
  }

  async leave(): Promise<void> {
    this.leaving = true;
    await this.ar.end();
  }

  private onFrame(frame: XRFrame, space: XRReferenceSpace): void {
    const time_ms = performance.now();
    if (Number.isNaN(this.started_ms)) this.started_ms = time_ms;
    const dt_s = Math.min(0.1, (time_ms - this.frame_ms) / 1000);
    this.frame_ms = time_ms;
    const pose = frame.getViewerPose(space);
    this.watchTracking(pose !== null && pose !== undefined && !pose.emulatedPosition);
    if (!pose) return;
    const { position, orientation } = pose.transform;
    this.eye.set(position.x, position.y, position.z);
    this.eyePoint.x_m = position.x;
    this.eyePoint.y_m = position.y;
    this.eyePoint.z_m = position.z;
    if (time_ms - this.pose_ms >= POSE_EVERY_MS) {
      this.pose_ms = time_ms;
      this.aligner.add({
        time_ms,
        pose: {
          x_m: position.x,
          y_m: position.y,
          z_m: position.z,
          qx: orientation.x,
          qy: orientation.y,
          qz: orientation.z,
          qw: orientation.w,
          emulated: pose.emulatedPosition,
        },
      });
      const floor = this.floor.sample(frame, space, time_ms);
      if (floor) this.aligner.add(floor);
    }
    this.align(dt_s);
    this.stage.update((time_ms - this.started_ms) / 1000, this.eye);
    if (time_ms - this.report_ms >= REPORT_EVERY_MS) {
      this.report_ms = time_ms;
      this.report(orientation);
    }
  }

  private align(dt_s: number): void {
    const target = this.aligner.current;
    // Without any direction content would stand anywhere: it waits, and the page says what to do.
    if (!target || target === this.arrivedAt || (target.basis === 'fix-only' && !this.shown)) return;
    if (!this.shown) {
      this.aligned_ms = this.frame_ms;
      this.stage.root.setEnabled(true);
    }
    const sinceFirst_s = (this.frame_ms - this.aligned_ms) / 1000;
    const next = nextShown(this.shown, target, dt_s, this.eyePoint, { seen: this.contentSeen, sinceFirst_s });
    // At rest on this estimate: until there is another, frames cost nothing here.
    if (dt_s > 0 && (next === this.shown || next === target.xrFromEnu)) this.arrivedAt = target;
    if (next === this.shown) return;
    this.shown = next;
    this.stage.setAlignment(next);
  }

  private report(orientation: DOMPointReadOnly): void {
    const target = this.aligner.current;
    if (target) this.host.onAlignment(target);
    if (!this.shown) return;
    const enuFromXr = invert(this.shown);
    const at = transformPoint(enuFromXr, this.eyePoint as YUpPoint);
    const ahead = rotate(enuFromXr.rotation, rotate(orientation, [0, 0, -1]));
    this.viewer = { at, bearingDeg: wrapBearingDeg(degFromRad(Math.atan2(ahead[0], ahead[1]))) };
    this.showWithinReach(this.viewer);
    this.host.onViewer(this.viewer);
  }

  private showWithinReach(viewer: Viewer): void {
    let seen = false;
    for (const item of this.content.items) {
      const distance_m = distanceTo(item, viewer);
      const isShown = this.stage.isVisible(item.id);
      const within = distance_m < item.reach_m * (isShown ? REACH_HYSTERESIS : 1);
      if (within !== isShown) this.stage.setVisible(item.id, within);
      seen ||= within && isAhead(item, viewer);
    }
    this.contentSeen = seen;
  }

  private watchTracking(good: boolean): void {
    if (good === this.tracking) return;
    this.tracking = good;
    if (good) this.host.onTroubleOver('tracking-lost');
    else this.host.onTrouble('tracking-lost');
  }

  private onSelect(event: XRInputSourceEvent): void {
    const space = this.ar.space();
    const pose = event.frame.getPose(event.inputSource.targetRaySpace, space);
    if (!pose) return;
    const { position, orientation } = pose.transform;
    const [x, y, z] = rotate(orientation, [0, 0, -1]);
    const picked = this.stage.pick(new Vector3(position.x, position.y, position.z), new Vector3(x, y, z));
    this.host.onPick(picked);
  }

  private onEnd(): void {
    this.stopSensors();
    this.floor.stop();
    this.releaseTaps();
    this.stage.dispose();
    this.engine.stopRenderLoop();
    // Babylon still winds up the ended session in this turn.
    setTimeout(() => this.engine.dispose(), 0);
    this.host.onEnd(this.leaving ? 'left' : 'system');
  }
}

const isSameDrawing = (a: PlacedDrawing, b: PlacedDrawing): boolean =>
  JSON.stringify([a.drawing, a.enuFromItem]) === JSON.stringify([b.drawing, b.enuFromItem]);

function distanceTo(item: PlacedDrawing, viewer: Viewer): number {
  const [east_m, north_m] = item.enuFromItem.translation_m;
  return Math.hypot(east_m - viewer.at.east_m, north_m - viewer.at.north_m);
}

/** Within the half of the street the visitor looks at. */
function isAhead(item: PlacedDrawing, viewer: Viewer): boolean {
  const [east_m, north_m] = item.enuFromItem.translation_m;
  const bearingRad = (viewer.bearingDeg * Math.PI) / 180;
  const ahead_m =
    (east_m - viewer.at.east_m) * Math.sin(bearingRad) + (north_m - viewer.at.north_m) * Math.cos(bearingRad);
  return ahead_m > 0;
}
