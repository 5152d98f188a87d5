/** An open camera view: the phone's turns and steps as poses before the camera's picture, frame by frame. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Sample } from '../../positioning/sample.ts';
import { watchContext } from '../context-watch.ts';
import { createFrameCare } from '../frame-care.ts';
import { clock_ms } from '../phone/clock.ts';
import { StageView, type StageViewParts } from '../phone/stage-view.ts';
import type { Still } from '../view.ts';
import { createCameraConsole } from './camera-console.ts';
import type { CameraPicture } from './camera-picture.ts';
import { Lens } from './lens.ts';
import { EYE_M, type Look } from './look.ts';
import { listenToTouches } from './touches.ts';

/** More pixels than this for one of the page nobody sees on a phone. */
const SHARPEST = 2;

export interface CameraParts extends StageViewParts {
  readonly picture: CameraPicture;
  readonly canvas: HTMLCanvasElement;
  readonly look: Look;
  readonly stopTurns: () => void;
}

export class RunningCameraView extends StageView {
  readonly lens: Lens;
  private readonly picture: CameraPicture;
  private readonly canvas: HTMLCanvasElement;
  private readonly phone: Look;
  private readonly care = createFrameCare(true);
  private readonly at = { x_m: 0, y_m: EYE_M, z_m: 0 };
  private share = 0;

  constructor(parts: CameraParts) {
    super(parts, true);
    const { engine, stage, picture, canvas, look, host } = parts;
    this.picture = picture;
    this.canvas = canvas;
    this.phone = look;
    this.lens = new Lens(stage.root.getScene());
    picture.onLost((isLost) => (isLost ? host.onTrouble('camera-lost') : host.onTroubleOver('camera-lost')));
    const onVisibility = () => this.onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    this.undo.push(
      parts.stopTurns,
      watchContext(engine, host),
      () => document.removeEventListener('visibilitychange', onVisibility),
      listenToTouches(canvas, {
        onTap: (x, y) => this.onTap(x, y),
        onPinch: (factor) => this.lens.pinch(factor),
        onPinchEnd: () => this.lens.keep(),
      }),
      createCameraConsole(this),
    );
    this.draw();
  }

  override async takeStill(): Promise<Still> {
    const { video } = this.picture;
    const { videoWidth: width, videoHeight: height } = video;
    // The picture of the same moment as the pose.
    const picture = width > 0 ? await createImageBitmap(video) : undefined;
    return super.takeStill(picture && { picture, width, height });
  }

  async leave(): Promise<void> {
    this.end();
    this.picture.close();
    this.engine.dispose();
    this.canvas.remove();
    this.host.onEnd('left');
  }

  /** The pose of the very moment first: the reading belongs to it, and frames may be slow. */
  protected override hear(sample: Sample): void {
    const { walk, turn } = this.phone;
    if ('fix' in sample) walk.hearSpeed(sample.fix.speed_mps ?? undefined);
    if ('compass' in sample && turn) {
      this.pose.place(this.at, turn, sample.time_ms, this.isTracked);
      this.tellPose();
    }
    super.hear(sample);
  }

  private draw(): void {
    this.engine.runRenderLoop(this.onScreenFrame);
  }

  private readonly onScreenFrame = () => {
    const time_ms = clock_ms();
    if (this.care.frame(time_ms)) this.frame(time_ms);
  };

  private frame(time_ms: number): void {
    const dt_s = this.begin(time_ms);
    this.fitPage();
    const { phone, lens, at } = this;
    phone.pass(time_ms);
    this.tellTracked(phone.isFresh(performance.now()));
    if (!phone.turn) return;
    at.x_m = phone.walk.right_m;
    at.z_m = -phone.walk.ahead_m;
    this.pose.place(at, phone.turn, time_ms, this.isTracked);
    this.pose.spread(lens.tanRight, lens.tanUp);
    lens.place(at, phone.turn);
    if (this.isPoseDue) this.tellPose();
    this.show(dt_s);
    this.stage.root.getScene().render();
  }

  private fitPage(): void {
    const { engine, canvas, picture, care } = this;
    const { videoWidth: width, videoHeight: height } = picture.video;
    this.lens.fit({ width, height }, canvas.clientWidth, canvas.clientHeight);
    if (care.share !== this.share) {
      this.share = care.share;
      engine.setHardwareScalingLevel(1 / (Math.min(SHARPEST, devicePixelRatio) * this.share));
    }
    engine.resize();
  }

  private onTap(x: number, y: number): void {
    const [dx, dy, dz] = this.lens.towards(x, y);
    this.host.onPick(this.stage.pick(this.eye, new Vector3(dx, dy, dz)));
  }

  /** Phones let go of the camera in hidden pages anyway, and some begin to count their angles anew. */
  private onVisibility(): void {
    this.engine.stopRenderLoop();
    if (document.visibilityState === 'hidden') {
      this.picture.pause();
      return;
    }
    this.draw();
    this.phone.restart();
    this.restart(clock_ms());
    void this.picture.resume();
  }
}
