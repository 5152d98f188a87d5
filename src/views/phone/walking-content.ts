/** Content steps aside while the visitor walks, and while the page wants it: fading, and gone when nothing of it is left. */
import type { Stage } from '../../engines/babylon/stage.ts';
import type { Veil } from '../../engines/babylon/veil.ts';
import { ContentFade } from './content-fade.ts';
import { createWalkingPace, type WalkingPace } from './walking-pace.ts';

/** Who moves so fast may be walking soon. */
const SETS_OFF_MPS = 0.3;

export class WalkingContent {
  private readonly stage: Stage;
  private readonly tell: ((isWalking: boolean) => void) | undefined;
  private readonly pace: WalkingPace = createWalkingPace();
  private readonly fade = new ContentFade();
  private veil: Veil | undefined;
  private isVeilAsked = false;
  private wasWalking = false;
  private isWanted = true;
  private isPlaced = false;

  constructor(stage: Stage, tell: ((isWalking: boolean) => void) | undefined) {
    this.stage = stage;
    this.tell = tell;
    stage.root.setEnabled(false);
  }

  /** Something of it may be seen. */
  get isSeen(): boolean {
    return this.isPlaced && this.fade.share > 0;
  }

  /** What the page wants. */
  want(isWanted: boolean): void {
    this.isWanted = isWanted;
  }

  /** It stands where it should, or nobody knows any more where that is. */
  place(isPlaced: boolean): void {
    this.isPlaced = isPlaced;
    if (!isPlaced) this.pace.restart();
    this.show();
  }

  /** Once a frame. `x_m` and `z_m`: the tracked place in the XR space. Allocates nothing. */
  pass(time_ms: number, dt_s: number, x_m: number, z_m: number): void {
    this.pace.hear(time_ms, x_m, z_m);
    const { isWalking } = this.pace;
    if (isWalking !== this.wasWalking) {
      this.wasWalking = isWalking;
      this.tell?.(isWalking);
    }
    if (!this.isVeilAsked && (!this.isWanted || this.pace.speed_mps > SETS_OFF_MPS)) void this.fetchVeil();
    const before = this.fade.share;
    const share = this.fade.pass(dt_s, this.isWanted && !isWalking);
    if (share === before) return;
    this.veil?.setShare(share);
    this.show();
  }

  /** Not needed by who stands: content goes without fading should it not be there in time. */
  private async fetchVeil(): Promise<void> {
    this.isVeilAsked = true;
    try {
      const { createVeil } = await import('../../engines/babylon/veil.ts');
      const scene = this.stage.root.getScene();
      if (scene.isDisposed) return;
      this.veil = createVeil(scene);
      this.veil.setShare(this.fade.share);
    } catch (error) {
      console.warn('content goes without fading:', error);
    }
  }

  private show(): void {
    this.stage.root.setEnabled(this.isSeen);
  }
}
