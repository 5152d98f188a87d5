/**
 * What every way of looking at a street through a phone does alike: content stands where the sensors' estimate puts it,
 * frame by frame. A kind of view tells the pose, and when a frame begins.
 */
import type { Engine } from '@babylonjs/core/Engines/engine';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import type { ControlValue } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { createStage, type Stage } from '../../engines/babylon/stage.ts';
import type { Transform } from '../../geo/transform.ts';
import { declinationDeg } from '../../positioning/magnetic.ts';
import type { Sample } from '../../positioning/sample.ts';
import { believedDate_ms } from '../today.ts';
import type { Exactness, Still, StreetContent, StreetView, Viewer, ViewHost } from '../view.ts';
import type { AlignerMemory } from './aligner-memory.ts';
import type { ArOptions } from './ar-contract.ts';
import { clock_ms } from './clock.ts';
import { ContentInReach } from './content-in-reach.ts';
import { HeldContent } from './held-content.ts';
import { Placement } from './placement.ts';
import { listenToSensors } from './sensors.ts';
import { viewerOf } from './viewer-of.ts';
import { ViewerPose } from './viewer-pose.ts';
import { keepScreenOn } from './wake-lock.ts';
import { WalkingContent } from './walking-content.ts';

const POSE_EVERY_MS = 100;
const REPORT_EVERY_MS = 250;
/** After a pause things fade and creep on, and do not jump. */
const LONGEST_STEP_S = 0.1;

export interface StageViewParts {
  readonly engine: Engine;
  readonly stage: Stage;
  readonly content: StreetContent;
  readonly host: ViewHost;
  readonly memory: AlignerMemory;
}

/** The stage of a street, in the scene. */
export const stageOf = (scene: Scene, { assetUrl }: StreetContent, host: ViewHost, { language, level }: ArOptions) =>
  createStage(scene, { language, level, assetUrl, onAssetMissing: () => host.onTrouble('asset-missing') });

export abstract class StageView implements StreetView {
  readonly engine: Engine;
  readonly stage: Stage;
  protected readonly host: ViewHost;
  protected readonly placement: Placement;
  protected readonly pose = new ViewerPose();
  protected readonly eye = new Vector3();
  /** Steps that end the view, first what was begun last. */
  protected readonly undo: (() => void)[] = [];
  /** The phone knows how it is turned and, where it is able to, where it is. */
  protected isTracked = true;
  private readonly memory: AlignerMemory;
  private readonly held: HeldContent;
  private readonly reach = new ContentInReach();
  private readonly walking: WalkingContent;
  private drawnFor: Transform<'xr', 'enu'> | undefined;
  private readonly started_ms = clock_ms();
  private frame_ms = this.started_ms;
  private pose_ms = Number.NEGATIVE_INFINITY;
  private report_ms = Number.NEGATIVE_INFINITY;

  /** @param isUntracked the phone knows how it is turned, but not where it goes */
  constructor({ engine, stage, content, host, memory }: StageViewParts, isUntracked: boolean) {
    this.engine = engine;
    this.stage = stage;
    this.host = host;
    this.memory = memory;
    this.held = new HeldContent(stage, content);
    const { origin, footprints, streets } = content;
    const declination = declinationDeg(origin, believedDate_ms());
    const settings = { origin, declinationDeg: declination, footprints, streets, isUntracked };
    this.placement = new Placement(memory.begin(settings, clock_ms()), this.pose, origin);
    this.walking = new WalkingContent(stage, (isWalking) => host.onWalking?.(isWalking));
    this.undo.push(
      keepScreenOn(),
      listenToSensors({
        onSample: (sample) => this.hear(sample),
        onLocationLost: () => host.onTrouble('location-lost'),
        onLocationFound: () => host.onTroubleOver('location-lost'),
      }),
    );
  }

  get exactness(): Exactness {
    return this.placement.exactness;
  }

  /** Where the visitor stands according to what is displayed. */
  get viewer(): Viewer | undefined {
    const { shown } = this.placement;
    return shown && viewerOf(shown, this.pose);
  }

  /** What is displayed rests on the estimate, and is whole. */
  get isSettled(): boolean {
    return this.placement.shown !== undefined && this.placement.isAtRest && this.held.isWhole && this.stage.isPainted;
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

  /** @param ground what lies behind the content, where it may be read */
  async takeStill(ground?: Still['ground']): Promise<Still> {
    const { drawStill } = await import('../still.ts');
    return drawStill(this.stage.root.getScene(), this.pose, innerHeight, ground);
  }

  abstract leave(): Promise<void>;

  protected hear(sample: Sample): void {
    this.placement.tell(sample);
  }

  /** Seconds since the frame before. */
  protected begin(time_ms: number): number {
    const dt_s = Math.min(LONGEST_STEP_S, (time_ms - this.frame_ms) / 1_000);
    this.frame_ms = time_ms;
    return dt_s;
  }

  protected tellTracked(isTracked: boolean): void {
    if (isTracked === this.isTracked) return;
    this.isTracked = isTracked;
    if (isTracked) this.host.onTroubleOver('tracking-lost');
    else this.host.onTrouble('tracking-lost');
  }

  protected get isPoseDue(): boolean {
    return this.pose.time_ms - this.pose_ms >= POSE_EVERY_MS;
  }

  protected tellPose(): void {
    this.pose_ms = this.pose.time_ms;
    this.placement.tell(this.pose.sample());
  }

  /** Puts everything where it belongs for the present pose: of a session where there is one. Allocates nothing. */
  protected show(dt_s: number, frame?: XRFrame, space?: XRReferenceSpace): void {
    const { stage, pose, placement, walking } = this;
    const { x_m, y_m, z_m } = pose.eye;
    this.eye.set(x_m, y_m, z_m);
    walking.pass(pose.time_ms, dt_s, x_m, z_m);
    const shown = placement.step(dt_s, this.reach.isSeen && walking.isSeen, frame, space);
    if (shown && shown !== this.drawnFor) {
      if (!this.drawnFor) walking.place(true);
      stage.setAlignment(shown);
      this.drawnFor = shown;
    }
    this.held.make();
    stage.update((pose.time_ms - this.started_ms) / 1_000, this.eye);
    if (pose.time_ms - this.report_ms < REPORT_EVERY_MS) return;
    this.report_ms = pose.time_ms;
    this.report(frame, space);
  }

  /** Poses are told in another space from now on, or may be. */
  protected restart(time_ms: number): void {
    this.placement.restart(time_ms);
    this.drawnFor = undefined;
    this.walking.place(false);
  }

  protected end(): void {
    for (const step of this.undo.splice(0).reverse()) step();
    this.engine.stopRenderLoop();
    this.placement.end();
    this.memory.end(clock_ms());
    this.stage.dispose();
  }

  private report(frame?: XRFrame, space?: XRReferenceSpace): void {
    const { host, placement, reach, viewer } = this;
    const { alignment } = placement;
    if (alignment) host.onAlignment(alignment);
    if (!viewer) return;
    this.held.look(viewer.at);
    reach.update(this.held.items, viewer, this.stage);
    placement.look(reach.nearest, frame, space);
    host.onViewer(viewer);
  }
}
