/** How high the groundwater stands, on the walls. */
import type { Point2, SolidPart } from '../../drawing/drawing.ts';
import { plain, solid, tidy } from '../forms.ts';
import { bendsOf } from './bends.ts';
import { outwardOf } from './outline.ts';
import { strokes } from './strokes.ts';
import type { Run } from './walls.ts';

const LINE_M = { half: 0.007, off: 0.008 };
const STRAIGHT_M = 0.0004;
const WHOLE: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];

/** A blue line round the pit at the level of the groundwater, and the surveyors' triangle on the wall across from the visitor. */
export function waterMark(runs: readonly Run[], depth_m: number, floor_m: number): SolidPart {
  const { along, surface } = strokes(LINE_M.half, LINE_M.off);
  for (const run of runs) {
    const level = new Float64Array(run.count).fill(depth_m);
    along(run, level, bendsOf(run, level, STRAIGHT_M), WHOLE, 1, floor_m);
  }
  const far = farPoint(runs);
  if (far) {
    const first = surface.positions_m.length / 3;
    const { point, outward } = far;
    for (const [side_m, up_m] of [
      [0, 0.01],
      [0.07, 0.13],
      [-0.07, 0.13],
    ] as const) {
      const x = point[0] - outward[1] * side_m - outward[0] * LINE_M.off;
      const z = point[1] + outward[0] * side_m - outward[1] * LINE_M.off;
      surface.positions_m.push(tidy(x), tidy(-depth_m + Math.min(up_m, depth_m - 0.01)), tidy(z));
    }
    surface.indices.push(first, first + 1, first + 2);
  }
  return solid('groundwater-mark', surface, plain('#3f8fc4', { roughness: 0.9, glow: 0.3 }), { layer: 'underground' });
}

/** The middle of the piece of wall that lies farthest away and looks most at the visitor. */
function farPoint(runs: readonly Run[]): { readonly point: Point2; readonly outward: Point2 } | undefined {
  let best: { readonly point: Point2; readonly outward: Point2 } | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { count, x_m, z_m, along_m } of runs)
    for (let k = 1; k < count; k++) {
      const [a, b]: [Point2, Point2] = [
        [x_m[k - 1] as number, z_m[k - 1] as number],
        [x_m[k] as number, z_m[k] as number],
      ];
      const outward = outwardOf(a, b);
      const point: Point2 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const length_m = Math.min(0.2, (along_m[k] as number) - (along_m[k - 1] as number));
      const good = -outward[1] + 5 * length_m - 0.2 * point[1] - 0.1 * Math.abs(point[0]);
      if (good <= most) continue;
      most = good;
      best = { point, outward };
    }
  return best;
}
