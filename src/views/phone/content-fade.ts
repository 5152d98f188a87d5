/** How much of the content is seen while it comes and goes: it fades, and never jumps. */

/** From all to nothing, and back. */
const FADE_S = 0.4;

export class ContentFade {
  /** 0: nothing is seen; 1: all. */
  share = 1;

  /** Lets `dt_s` pass towards all or nothing. */
  pass(dt_s: number, isWanted: boolean): number {
    const step = Math.max(0, dt_s) / FADE_S;
    this.share = isWanted ? Math.min(1, this.share + step) : Math.max(0, this.share - step);
    return this.share;
  }
}
