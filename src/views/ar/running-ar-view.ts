/** An open AR session: its poses, floor and taps, frame by frame. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { rotate } from '../../geo/quaternion.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import { watchContext } from '../context-watch.ts';
import { createFrameCare } from '../frame-care.ts';
import type { ArView } from '../phone/ar-contract.ts';
import { clock_ms } from '../phone/clock.ts';
import { StageView, type StageViewParts } from '../phone/stage-view.ts';
import type { Recorder, StreetView } from '../view.ts';
import type { FloorFinder } from './floor.ts';
import { keepOverlayTaps } from './overlay-taps.ts';
import type { ArSession } from './session.ts';
import { createTrackingWatch } from './tracking-watch.ts';
import { WorldBoard } from './world-board.ts';

export class RunningArView extends StageView implements ArView {
  readonly showBoard: StreetView['showBoard'];

  private readonly ar: ArSession;
  private readonly floor: FloorFinder;
  private readonly board: WorldBoard;
  private readonly watch = createTrackingWatch();
  private readonly care = createFrameCare();
  private leaving = false;

  constructor(parts: StageViewParts, ar: ArSession, floor: FloorFinder) {
    super(parts, false);
    const { engine, stage, host } = parts;
    this.ar = ar;
    this.floor = floor;
    this.board = new WorldBoard(stage.root.getScene(), { eye: this.eye, ahead: () => this.ahead() });
    this.showBoard = ar.session.domOverlayState ? undefined : (page) => this.board.show(page);
    ar.onFrame((frame, space) => this.onFrame(frame, space));
    ar.onReset(() => this.restart(clock_ms()));
    ar.onEnd(() => this.onEnd());
    ar.session.addEventListener('select', (event) => this.onSelect(event));
    this.undo.push(
      () => this.board.dispose(),
      () => floor.stop(),
      keepOverlayTaps(host.overlay),
      watchContext(engine, host, () => ar.renewLayer().catch(() => ar.end())),
    );
  }

  get recorder(): Recorder {
    return this.placement.recorder;
  }

  get alignment(): Alignment | undefined {
    return this.placement.alignment;
  }

  caughtUp(): Promise<void> {
    return this.placement.caughtUp();
  }

  async leave(): Promise<void> {
    this.leaving = true;
    await this.ar.end();
  }

  protected override restart(time_ms: number): void {
    super.restart(time_ms);
    this.watch.restart();
  }

  private onFrame(frame: XRFrame, space: XRReferenceSpace): void {
    const time_ms = clock_ms();
    const dt_s = this.begin(time_ms);
    const pose = frame.getViewerPose(space);
    const state = this.watch.see(time_ms, pose !== null && pose !== undefined && !pose.emulatedPosition);
    this.tellTracked(state !== 'lost');
    if (state === 'anew') this.restart(time_ms);
    if (!pose) return;
    this.pose.read(pose, time_ms);
    this.care.frame(time_ms);
    askViewportShare(pose, this.care.share);
    if (this.isPoseDue) {
      this.tellPose();
      this.lookForFloor(frame, space, time_ms);
    }
    this.show(dt_s, frame, space);
  }

  private lookForFloor(frame: XRFrame, space: XRReferenceSpace, time_ms: number): void {
    const hit = this.floor.find(frame, space, time_ms, this.pose.eye);
    if (!hit) return;
    this.placement.tell({ time_ms, floor: { y_m: hit.y_m } });
    this.placement.height.hear(hit.y_m, this.pose.eye, hit);
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
    this.end();
    // Babylon still winds up the ended session in this turn.
    setTimeout(() => this.engine.dispose(), 0);
    this.host.onEnd(this.leaving ? 'left' : 'system');
  }
}

/** Browsers that cannot draw into a part of their picture draw all of it. */
function askViewportShare({ views }: XRViewerPose, share: number): void {
  for (let i = 0; i < views.length; i++) views[i]?.requestViewportScale?.(share);
}
