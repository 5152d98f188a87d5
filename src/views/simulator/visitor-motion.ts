/** What moves the visitor: keys and drags, a stroll along the street, or a quick way to a standpoint. */
import type { EnuPoint } from '../../geo/frames.ts';
import { glide, type Intent, look, strollStep, type Visitor, walk } from './visitor.ts';

/** A quick way takes at least a second, so that the eye can follow. */
const GLIDE_MPS = 25;

export interface VisitorMotion {
  readonly visitor: Visitor;
  /** Lets `dt_s` pass. */
  step(dt_s: number, intent: Intent): void;
  look(rightDeg: number, upDeg: number): void;
  stroll(on: boolean): void;
  /** Along the street for so long a way, so fast; there when the promise is kept, or when something else was begun. */
  march(distance_m: number, speed_mps: number): Promise<void>;
  goTo(visitor: Visitor): void;
  /** At once, as if they had walked. */
  place(visitor: Visitor): void;
}

/** @param line of the street to stroll along */
export function moveVisitor(start: Visitor, line: readonly EnuPoint[]): VisitorMotion {
  let visitor = start;
  let strolling = false;
  let gliding:
    | { readonly from: Visitor; readonly to: Visitor; readonly part: number; readonly perSecond: number }
    | undefined;
  let march: { readonly until_m: number; readonly speed_mps: number; readonly done: () => void } | undefined;
  const rest = () => {
    march?.done();
    march = undefined;
    strolling = false;
    gliding = undefined;
  };
  return {
    get visitor() {
      return visitor;
    },
    step(dt_s, intent) {
      const walking = intent.ahead !== 0 || intent.right !== 0 || intent.turn !== 0;
      if (walking) rest();
      if (gliding) {
        const { from, to, perSecond } = gliding;
        const part = Math.min(1, gliding.part + perSecond * dt_s);
        gliding = part < 1 ? { ...gliding, part } : undefined;
        visitor = glide(from, to, part);
      } else if (march) {
        const { until_m, speed_mps } = march;
        const left_s = (until_m - visitor.walked_m) / speed_mps;
        visitor = strollStep(visitor, line, true, Math.min(dt_s, left_s), speed_mps);
        if (left_s <= dt_s) rest();
      } else {
        visitor = strolling ? strollStep(visitor, line, true, dt_s) : walk(visitor, intent, dt_s);
      }
    },
    look(rightDeg, upDeg) {
      visitor = look(visitor, rightDeg, upDeg);
    },
    stroll(on) {
      rest();
      strolling = on;
    },
    march(distance_m, speed_mps) {
      rest();
      return new Promise((done) => {
        march = { until_m: visitor.walked_m + distance_m, speed_mps, done };
      });
    },
    goTo(to) {
      rest();
      const away_m = Math.hypot(to.east_m - visitor.east_m, to.north_m - visitor.north_m);
      gliding = { from: visitor, to, part: 0, perSecond: 1 / Math.max(1, away_m / GLIDE_MPS) };
    },
    place(to) {
      rest();
      visitor = { ...to, walked_m: visitor.walked_m };
    },
  };
}
