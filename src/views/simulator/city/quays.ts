/** Granite walls from the river's banks down into the water, with a low coping along the edge. */
import { WATER_M } from './ground.ts';
import { lit, type SunShare } from './light.ts';
import { distance_m, outward, type Plan, type Ring } from './plan.ts';
import { addQuad, type Chunks, type Corner, type Rgb } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

const STONE: Rgb = [0.74, 0.72, 0.695];
const COPING_M = 0.4;
const WIDTH_M = 0.55;
const STEP_M = 9;

export function addQuays(plain: Chunks, frame: StreetFrame, water: readonly Ring[], sunShare: SunShare): void {
  for (const ring of water) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length]!;
      // Under the bridge the water goes on.
      if ([from, to].every((at) => Math.abs(frame.leftOf(at)) < frame.halfWidth_m + 3)) return;
      const steps = Math.max(1, Math.min(60, Math.round(distance_m(from, to) / STEP_M)));
      const place = (k: number): Plan => [
        from[0] + ((to[0] - from[0]) * k) / steps,
        from[1] + ((to[1] - from[1]) * k) / steps,
      ];
      for (let k = 0; k < steps; k++) addStretch(plain, frame, [place(k), place(k + 1)], sunShare);
    });
  }
}

/** The water lies on the left, so the wall looks that way. */
function addStretch(plain: Chunks, frame: StreetFrame, [from, to]: readonly [Plan, Plan], sunShare: SunShare): void {
  const [east, north] = outward(from, to);
  const at = ([e, n]: Plan, out: number, up: number): Corner => [e + east * out, n + north * out, up];
  const soup = plain.at(...from);
  // Beside the bridge the bank is its own edge: a coping would stick out of the parapet.
  const coping_m = [from, to].some((p) => Math.abs(frame.leftOf(p)) < frame.halfWidth_m + 1) ? 0 : COPING_M;
  const face = (corners: readonly [Corner, Corner, Corner, Corner], normal: Corner, foot: number) => {
    const tone = ([e, n, up]: Corner, openness: number) =>
      lit(STONE, normal, sunShare([e + normal[0] * 0.1, n + normal[1] * 0.1, Math.max(up, 0.05)]), openness);
    addQuad(soup, corners, [tone(corners[0], foot), tone(corners[1], foot), tone(corners[2], 1), tone(corners[3], 1)]);
  };
  face(
    [at(to, 0, WATER_M - 0.5), at(from, 0, WATER_M - 0.5), at(from, 0, coping_m), at(to, 0, coping_m)],
    [-east, -north, 0],
    0.6,
  );
  if (coping_m === 0) return;
  face(
    [at(to, 0, coping_m), at(from, 0, coping_m), at(from, WIDTH_M, coping_m), at(to, WIDTH_M, coping_m)],
    [0, 0, 1],
    1,
  );
  face(
    [at(from, WIDTH_M, -0.1), at(to, WIDTH_M, -0.1), at(to, WIDTH_M, coping_m), at(from, WIDTH_M, coping_m)],
    [east, north, 0],
    0.85,
  );
}
