/** An open AR session: content, placement and sensors joined, frame by frame. */
import type { Engine } from '@babylonjs/core/Engines/engine';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Theme } from '../../drawing/look.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import type { Stage } from '../../engines/babylon/stage.ts';
import { rotate } from '../../geo/quaternion.ts';
import type { Transform } from '../../geo/transform.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import { declinationDeg } from '../../positioning/magnetic.ts';
import { watchContext } from '../context-watch.ts';
import { createFrameCare } from '../frame-care.ts';
import { HeldContent } from '../held-content.ts';
import { believedDate_ms } from '../today.ts';
import type { Exactness, Recorder, Still, StreetContent, StreetView, Viewer, ViewHost } from '../view.ts';
import { keepScreenOn } from '../wake-lock.ts';
import { WalkingContent } from '../walking-content.ts';
import type { AlignerMemory } from './aligner-memory.ts';
import type { ArView } from './ar-contract.ts';
import { clock_ms } from './clock.ts';
import { ContentInReach } from './content-in-reach.ts';
import type { FloorFinder } from './floor.ts';
import { keepOverlayTaps } from './overlay-taps.ts';
import { Placement } from './placement.ts';
import { listenToSensors } from './sensors.ts';
import type { ArSession } from './session.ts';
import { createTrackingWatch } from './tracking-watch.ts';
import { viewerOf } from './viewer-of.ts';
import { ViewerPose } from './viewer-pose.ts';
import { WorldBoard } from './world-board.ts';

const POSE_EVERY_MS = 100;
const REPORT_EVERY_MS = 250;

export class RunningArView implements ArView {
  readonly engine: Engine;
  readonly stage: Stage;
  readonly showBoard: StreetView['showBoard'];

  private readonly ar: ArSession;
  private readonly host: ViewHost;
  private readonly held: HeldContent;
  private readonly floor: FloorFinder;
  private readonly memory: AlignerMemory;
  private readonly placement: Placement;
  private readonly pose = new ViewerPose();
  private readonly reach = new ContentInReach();
  private readonly walking: WalkingContent;
  private readonly board: WorldBoard;
  private readonly watch = createTrackingWatch();
  private readonly care = createFrameCare();
  private readonly stopSensors: () => void;
  private readonly releaseTaps: () => void;
  private readonly stopWatching: () => void;
  private readonly letScreenSleep = keepScreenOn();
  private readonly eye = new Vector3();
  private drawnFor: Transform<'xr', 'enu'> | undefined;
  private started_ms = Number.NaN;
  private frame_ms = 0;
  private pose_ms = Number.NEGATIVE_INFINITY;
  private report_ms = Number.NEGATIVE_INFINITY;
  private tracking = true;
  private leaving = false;

  constructor(
    engine: Engine,
    stage: Stage,
    ar: ArSession,
    content: StreetContent,
    host: ViewHost,
    floor: FloorFinder,
    memory: AlignerMemory,
  ) {
    this.engine = engine;
    this.stage = stage;
    this.ar = ar;
    this.held = new HeldContent(stage, content);
    this.host = host;
    this.floor = floor;
    this.memory = memory;
    const { origin, footprints, streets } = content;
    const settings = { origin, declinationDeg: declinationDeg(origin, believedDate_ms()), footprints, streets };
    this.placement = new Placement(memory.begin(settings, clock_ms()), this.pose, origin);
    this.walking = new WalkingContent(stage, (isWalking) => host.onWalking?.(isWalking));
    this.board = new WorldBoard(stage.root.getScene(), { eye: this.eye, ahead: () => this.ahead() });
    this.showBoard = ar.session.domOverlayState ? undefined : (page) => this.board.show(page);
    this.stopSensors = listenToSensors({
      onSample: (sample) => this.placement.tell(sample),
      onLocationLost: () => host.onTrouble('location-lost'),
      onLocationFound: () => host.onTroubleOver('location-lost'),
    });
    ar.onFrame((frame, space) => this.onFrame(frame, space));
    ar.onReset(() => this.restart(clock_ms()));
    ar.onEnd(() => this.onEnd());
    ar.session.addEventListener('select', (event) => this.onSelect(event));
    this.releaseTaps = keepOverlayTaps(host.overlay);
    this.stopWatching = watchContext(engine, host, () => ar.renewLayer().catch(() => ar.end()));
  }

  get exactness(): Exactness {
    return this.placement.exactness;
  }

  get recorder(): Recorder {
    return this.placement.recorder;
  }

  get shown(): Transform<'xr', 'enu'> | undefined {
    return this.placement.shown;
  }

  get alignment(): Alignment | undefined {
    return this.placement.alignment;
  }

  get viewer(): Viewer | undefined {
    const { shown } = this.placement;
    return shown && viewerOf(shown, this.pose);
  }

  get isSettled(): boolean {
    return this.placement.shown !== undefined && this.placement.isAtRest && this.held.isWhole;
  }

  caughtUp(): Promise<void> {
    return this.placement.caughtUp();
  }

  select(itemId: string | undefined): void {
    this.held.select(itemId);
  }

  showContent(on: boolean): void {
    this.walking.want(on);
  }

  replace(content: StreetContent): void {
    this.held.replace(content);
  }

  setControl(itemId: string, controlId: string, value: number | boolean | string): void {
    this.held.setControl(itemId, controlId, value);
  }

  setLanguage(language: Language, level: ReadingLevel): void {
    this.stage.setLanguage(language, level);
  }

  setTheme(theme: Theme): void {
    this.stage.setTheme(theme);
  }

  setStill(still: boolean): void {
    this.stage.setStill(still);
  }

  async takeStill(): Promise<Still> {
    const { drawStill } = await import('../still.ts');
    return drawStill(this.stage.root.getScene(), this.pose, innerHeight, undefined);
  }

  async leave(): Promise<void> {
    this.leaving = true;
    await this.ar.end();
  }

  private onFrame(frame: XRFrame, space: XRReferenceSpace): void {
    const time_ms = clock_ms();
    if (Number.isNaN(this.started_ms)) this.started_ms = time_ms;
    const dt_s = Math.min(0.1, (time_ms - this.frame_ms) / 1000);
    this.frame_ms = time_ms;
    const pose = frame.getViewerPose(space);
    const state = this.watch.see(time_ms, pose !== null && pose !== undefined && !pose.emulatedPosition);
    this.tellTracking(state !== 'lost');
    if (state === 'anew') this.restart(time_ms);
    if (!pose) return;
    this.pose.read(pose, time_ms);
    this.care.frame(time_ms);
    askViewportShare(pose, this.care.share);
    const { x_m, y_m, z_m } = this.pose.eye;
    this.eye.set(x_m, y_m, z_m);
    this.walking.pass(time_ms, dt_s, x_m, z_m);
    if (time_ms - this.pose_ms >= POSE_EVERY_MS) {
      this.pose_ms = time_ms;
      this.placement.tell(this.pose.sample());
      this.lookForFloor(frame, space, time_ms);
    }
    const shown = this.placement.step(dt_s, this.reach.isSeen && this.walking.isSeen, frame, space);
    if (shown && shown !== this.drawnFor) {
      if (!this.drawnFor) this.walking.place(true);
      this.stage.setAlignment(shown);
      this.drawnFor = shown;
    }
    this.held.make();
    this.stage.update((time_ms - this.started_ms) / 1000, this.eye);
    if (time_ms - this.report_ms >= REPORT_EVERY_MS) {
      this.report_ms = time_ms;
      this.report(frame, space);
    }
  }

  private lookForFloor(frame: XRFrame, space: XRReferenceSpace, time_ms: number): void {
    const hit = this.floor.find(frame, space, time_ms, this.pose.eye);
    if (!hit) return;
    this.placement.tell({ time_ms, floor: { y_m: hit.y_m } });
    this.placement.height.hear(hit.y_m, this.pose.eye, hit);
  }

  private restart(time_ms: number): void {
    this.placement.restart(time_ms);
    this.watch.restart();
    this.drawnFor = undefined;
    this.walking.place(false);
  }

  private report(frame: XRFrame, space: XRReferenceSpace): void {
    const { alignment } = this.placement;
    if (alignment) this.host.onAlignment(alignment);
    const { viewer } = this;
    if (!viewer) return;
    this.held.look(viewer.at);
    this.reach.update(this.held.items, viewer, this.stage);
    this.placement.look(this.reach.nearest, frame, space);
    this.host.onViewer(viewer);
  }

  private tellTracking(good: boolean): void {
    if (good === this.tracking) return;
    this.tracking = good;
    if (good) this.host.onTroubleOver('tracking-lost');
    else this.host.onTrouble('tracking-lost');
  }

  private onSelect(event: XRInputSourceEvent): void {
    const pose = event.frame.getPose(event.inputSource.targetRaySpace, this.ar.space());
    if (!pose) return;
    const { position, orientation } = pose.transform;
    const [x, y, z] = rotate(orientation, [0, 0, -1]);
    const [from, towards] = [new Vector3(position.x, position.y, position.z), new Vector3(x, y, z)];
    const button = this.board.press(from, towards);
    if (button === undefined) this.host.onPick(this.stage.pick(from, towards));
    else if (button) this.host.onBoard?.(button);
  }

  private ahead(): Vector3 {
    const [x, y, z] = rotate(this.pose.turn, [0, 0, -1]);
    return new Vector3(x, y, z);
  }

  private onEnd(): void {
    this.stopSensors();
    this.floor.stop();
    this.releaseTaps();
    this.stopWatching();
    this.letScreenSleep();
    this.placement.end();
    this.memory.end(clock_ms());
    this.board.dispose();
    this.stage.dispose();
    this.engine.stopRenderLoop();
    // Babylon still winds up the ended session in this turn.
    setTimeout(() => this.engine.dispose(), 0);
    this.host.onEnd(this.leaving ? 'left' : 'system');
  }
}

/** Browsers that cannot draw into a part of their picture draw all of it. */
function askViewportShare({ views }: XRViewerPose, share: number): void {
  for (let i = 0; i < views.length; i++) views[i]?.requestViewportScale?.(share);
}
