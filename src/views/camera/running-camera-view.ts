/** An open camera view: the phone's turns and steps as poses, content where the estimate puts it, frame by frame. */
import type { Engine } from '@babylonjs/core/Engines/engine';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { ControlValue } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import type { Stage } from '../../engines/babylon/stage.ts';
import type { Transform } from '../../geo/transform.ts';
import { declinationDeg } from '../../positioning/magnetic.ts';
import type { Sample } from '../../positioning/sample.ts';
import type { AlignerMemory } from '../ar/aligner-memory.ts';
import { clock_ms } from '../ar/clock.ts';
import { ContentInReach } from '../ar/content-in-reach.ts';
import { Placement } from '../ar/placement.ts';
import { listenToSensors } from '../ar/sensors.ts';
import { viewerOf } from '../ar/viewer-of.ts';
import { ViewerPose } from '../ar/viewer-pose.ts';
import { watchContext } from '../context-watch.ts';
import { createFrameCare } from '../frame-care.ts';
import { HeldContent } from '../held-content.ts';
import { believedDate_ms } from '../today.ts';
import type { Exactness, Still, StreetContent, StreetView, Viewer, ViewHost } from '../view.ts';
import { keepScreenOn } from '../wake-lock.ts';
import { WalkingContent } from '../walking-content.ts';
import { createCameraConsole } from './camera-console.ts';
import type { CameraPicture } from './camera-picture.ts';
import { Lens } from './lens.ts';
import { EYE_M, type Look } from './look.ts';
import { listenToTouches } from './touches.ts';

const POSE_EVERY_MS = 100;
const REPORT_EVERY_MS = 250;
/** More pixels than this for one of the page nobody sees on a phone. */
const SHARPEST = 2;

export interface CameraParts {
  readonly engine: Engine;
  readonly stage: Stage;
  readonly picture: CameraPicture;
  readonly canvas: HTMLCanvasElement;
  readonly look: Look;
  readonly stopTurns: () => void;
}

export class RunningCameraView implements StreetView {
  readonly stage: Stage;
  readonly lens: Lens;
  private readonly parts: CameraParts;
  private readonly host: ViewHost;
  private readonly held: HeldContent;
  private readonly memory: AlignerMemory;
  private readonly placement: Placement;
  private readonly pose = new ViewerPose();
  private readonly reach = new ContentInReach();
  private readonly walking: WalkingContent;
  private readonly care = createFrameCare(true);
  private readonly undo: (() => void)[] = [];
  private readonly eye = new Vector3();
  private readonly at = { x_m: 0, y_m: EYE_M, z_m: 0 };
  private drawnFor: Transform<'xr', 'enu'> | undefined;
  private readonly started_ms = clock_ms();
  private frame_ms = clock_ms();
  private pose_ms = Number.NEGATIVE_INFINITY;
  private report_ms = Number.NEGATIVE_INFINITY;
  private share = 0;
  private isTurnKnown = true;

  constructor(parts: CameraParts, content: StreetContent, host: ViewHost, memory: AlignerMemory) {
    const { engine, stage, picture, canvas } = parts;
    this.parts = parts;
    this.stage = stage;
    this.held = new HeldContent(stage, content);
    this.host = host;
    this.memory = memory;
    this.lens = new Lens(stage.root.getScene());
    const { origin, footprints, streets } = content;
    const settings = { origin, declinationDeg: declinationDeg(origin, believedDate_ms()), footprints, streets };
    this.placement = new Placement(memory.begin({ ...settings, isUntracked: true }, clock_ms()), this.pose, origin);
    this.walking = new WalkingContent(stage, (isWalking) => host.onWalking?.(isWalking));
    picture.onLost((isLost) => (isLost ? host.onTrouble('camera-lost') : host.onTroubleOver('camera-lost')));
    const onVisibility = () => this.onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    this.undo.push(
      parts.stopTurns,
      keepScreenOn(),
      watchContext(engine, host),
      () => document.removeEventListener('visibilitychange', onVisibility),
      listenToTouches(canvas, {
        onTap: (x, y) => this.onTap(x, y),
        onPinch: (factor) => this.lens.pinch(factor),
        onPinchEnd: () => this.lens.keep(),
      }),
      listenToSensors({
        onSample: (sample) => this.hear(sample),
        onLocationLost: () => host.onTrouble('location-lost'),
        onLocationFound: () => host.onTroubleOver('location-lost'),
      }),
      createCameraConsole(this),
    );
    this.draw();
  }

  get exactness(): Exactness {
    return this.placement.exactness;
  }

  get viewer(): Viewer | undefined {
    const { shown } = this.placement;
    return shown && viewerOf(shown, this.pose);
  }

  get isSettled(): boolean {
    return this.placement.shown !== undefined && this.placement.isAtRest && this.held.isWhole;
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

  setControl(itemId: string, controlId: string, value: ControlValue): void {
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
    const { video } = this.parts.picture;
    const { videoWidth: width, videoHeight: height } = video;
    // The picture of the same moment as the pose.
    const picture = width > 0 ? await createImageBitmap(video) : undefined;
    const { drawStill } = await import('../still.ts');
    const ground = picture && { picture, width, height };
    return drawStill(this.stage.root.getScene(), this.pose, innerHeight, ground);
  }

  async leave(): Promise<void> {
    const { engine, stage, picture, canvas } = this.parts;
    for (const step of this.undo.splice(0).reverse()) step();
    engine.stopRenderLoop();
    picture.close();
    this.placement.end();
    this.memory.end(clock_ms());
    stage.dispose();
    engine.dispose();
    canvas.remove();
    this.host.onEnd('left');
  }

  private draw(): void {
    this.parts.engine.runRenderLoop(this.onScreenFrame);
  }

  private readonly onScreenFrame = () => {
    const time_ms = clock_ms();
    if (this.care.frame(time_ms)) this.frame(time_ms);
  };

  private frame(time_ms: number): void {
    const dt_s = Math.min(0.1, (time_ms - this.frame_ms) / 1_000);
    this.frame_ms = time_ms;
    this.fitPage();
    const { look } = this.parts;
    look.pass(time_ms);
    this.tellTurn(look.isFresh(performance.now()));
    if (!look.turn) return;
    this.at.x_m = look.walk.right_m;
    this.at.z_m = -look.walk.ahead_m;
    this.pose.place(this.at, look.turn, time_ms, this.isTurnKnown);
    this.pose.spread(this.lens.tanRight, this.lens.tanUp);
    this.lens.place(this.at, look.turn);
    this.walking.pass(time_ms, dt_s, this.at.x_m, this.at.z_m);
    this.eye.set(this.at.x_m, this.at.y_m, this.at.z_m);
    if (time_ms - this.pose_ms >= POSE_EVERY_MS) this.tellPose();
    const shown = this.placement.step(dt_s, this.reach.isSeen && this.walking.isSeen);
    if (shown && shown !== this.drawnFor) {
      if (!this.drawnFor) this.walking.place(true);
      this.stage.setAlignment(shown);
      this.drawnFor = shown;
    }
    this.held.make();
    this.stage.update((time_ms - this.started_ms) / 1_000, this.eye);
    if (time_ms - this.report_ms >= REPORT_EVERY_MS) this.report(time_ms);
    this.stage.root.getScene().render();
  }

  private fitPage(): void {
    const { engine, canvas, picture } = this.parts;
    const { videoWidth: width, videoHeight: height } = picture.video;
    this.lens.fit({ width, height }, canvas.clientWidth, canvas.clientHeight);
    if (this.care.share !== this.share) {
      this.share = this.care.share;
      engine.setHardwareScalingLevel(1 / (Math.min(SHARPEST, devicePixelRatio) * this.share));
    }
    engine.resize();
  }

  private tellPose(): void {
    this.pose_ms = this.pose.time_ms;
    this.placement.tell(this.pose.sample());
  }

  /** The pose of the very moment first: the reading belongs to it, and frames may be slow. */
  private hear(sample: Sample): void {
    const { walk, turn } = this.parts.look;
    if ('fix' in sample) walk.hearSpeed(sample.fix.speed_mps ?? undefined);
    if ('compass' in sample && turn) {
      this.pose.place(this.at, turn, sample.time_ms, this.isTurnKnown);
      this.tellPose();
    }
    this.placement.tell(sample);
  }

  private report(time_ms: number): void {
    this.report_ms = time_ms;
    const { alignment } = this.placement;
    if (alignment) this.host.onAlignment(alignment);
    const { viewer } = this;
    if (!viewer) return;
    this.held.look(viewer.at);
    this.reach.update(this.held.items, viewer, this.stage);
    this.placement.look(this.reach.nearest);
    this.host.onViewer(viewer);
  }

  private tellTurn(isKnown: boolean): void {
    if (isKnown === this.isTurnKnown) return;
    this.isTurnKnown = isKnown;
    if (isKnown) this.host.onTroubleOver('tracking-lost');
    else this.host.onTrouble('tracking-lost');
  }

  private onTap(x: number, y: number): void {
    const [dx, dy, dz] = this.lens.towards(x, y);
    this.host.onPick(this.stage.pick(this.eye, new Vector3(dx, dy, dz)));
  }

  /** Phones let go of the camera in hidden pages anyway, and some begin to count their angles anew. */
  private onVisibility(): void {
    const { engine, picture, look } = this.parts;
    engine.stopRenderLoop();
    if (document.visibilityState === 'hidden') {
      picture.pause();
      return;
    }
    this.draw();
    look.restart();
    this.placement.restart(clock_ms());
    this.drawnFor = undefined;
    this.walking.place(false);
    void picture.resume();
  }
}
