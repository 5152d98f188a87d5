/** Thin strips along lines on the walls, whole or in dashes, all in one surface. */
import type { Shape } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';
import type { Run } from './walls.ts';

/** Shorter dashes are left out. */
const SHORTEST_M = 0.002;

/** @param half_m half the strip's height; @param off_m how far before the wall it lies */
export function strokes(half_m: number, off_m: number) {
  const positions_m: number[] = [];
  const indices: number[] = [];

  /**
   * Dashes along one line; one that would cross a bend of the wall or of the line is bent with it.
   *
   * @param bends numbers of the run's upright lines that matter
   * @param style drawn and left out, metres, each times `stretch`; drawn may be infinite
   */
  function along(
    run: Run,
    depths_m: ArrayLike<number>,
    bends: readonly number[],
    [dash_m, gap_m]: readonly [number, number],
    stretch: number,
    floor_m: number,
  ): void {
    const every_m = (dash_m + gap_m) * stretch;
    for (let i = 1; i < bends.length; i++) {
      const [from, to] = [bends[i - 1] as number, bends[i] as number];
      const [a_m, b_m] = [depths_m[from] as number, depths_m[to] as number];
      // Where a layer is cut away at the street or by the floor there is no boundary.
      if (Math.max(a_m, b_m) < 1e-4 || Math.min(a_m, b_m) > floor_m - 1e-4) continue;
      const [from_m, to_m] = [run.along_m[from] as number, run.along_m[to] as number];
      if (!Number.isFinite(every_m)) {
        dash(run, depths_m, from, to, 0, 1);
        continue;
      }
      for (let n = Math.floor(from_m / every_m); n * every_m < to_m; n++) {
        const start_m = Math.max(from_m, n * every_m);
        const end_m = Math.min(to_m, n * every_m + dash_m * stretch);
        if (end_m - start_m <= SHORTEST_M) continue;
        dash(run, depths_m, from, to, (start_m - from_m) / (to_m - from_m), (end_m - from_m) / (to_m - from_m));
      }
    }
  }

  function dash(run: Run, depths_m: ArrayLike<number>, from: number, to: number, start: number, end: number): void {
    const first = positions_m.length / 3;
    const [x, z, deep] = [run.x_m[from] as number, run.z_m[from] as number, depths_m[from] as number];
    const [dx, dz, down] = [(run.x_m[to] as number) - x, (run.z_m[to] as number) - z, (depths_m[to] as number) - deep];
    const inwards = off_m / (Math.hypot(dx, dz) || 1);
    for (let corner = 0; corner < 4; corner++) {
      const share = corner === 0 || corner === 3 ? start : end;
      const up_m = corner < 2 ? -half_m : half_m;
      positions_m.push(
        tidy(x + dx * share - dz * inwards),
        tidy(-deep - down * share + up_m),
        tidy(z + dz * share + dx * inwards),
      );
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }

  return { along, surface: { kind: 'surface', positions_m, indices } satisfies Shape };
}
