/** Thin lines on the far wall, all of one kind in one surface. */
import type { Shape } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';

/** A place on the wall: to the right and up, model metres. */
export type WallPoint = readonly [x_m: number, y_m: number];

export type LineStyle = 'solid' | 'dashed' | 'dotted';

const PATTERN_M: Readonly<Record<Exclude<LineStyle, 'solid'>, readonly [dash: number, gap: number]>> = {
  dashed: [0.13, 0.08],
  dotted: [0.03, 0.05],
};

export class Strips {
  private readonly positions_m: number[] = [];
  private readonly indices: number[] = [];
  private readonly z_m: number;

  constructor(z_m: number) {
    this.z_m = tidy(z_m);
  }

  /** `stretched` above 1 makes the pattern coarser. */
  line(from: WallPoint, to: WallPoint, width_m: number, style: LineStyle = 'solid', stretched = 1): void {
    const length_m = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length_m < 1e-6) return;
    const pattern = style === 'solid' ? [length_m, 0] : PATTERN_M[style];
    const [dash_m, gap_m] = [(pattern[0] as number) * stretched, (pattern[1] as number) * stretched];
    for (let at_m = 0; at_m < length_m - 1e-6; at_m += dash_m + gap_m) {
      this.bar(pointAt(from, to, at_m / length_m), pointAt(from, to, Math.min(1, (at_m + dash_m) / length_m)), width_m);
    }
  }

  path(points: readonly WallPoint[], width_m: number): void {
    points.slice(1).forEach((to, i) => {
      this.line(points[i] ?? to, to, width_m);
    });
  }

  /** An area between an upper and a lower edge, which have as many points each. */
  ribbon(upper: readonly WallPoint[], lower: readonly WallPoint[]): void {
    for (let i = 1; i < upper.length; i++) {
      const [a, b, c, d] = [upper[i - 1], lower[i - 1], lower[i], upper[i]];
      if (a && b && c && d) this.quad(...(a[0] <= d[0] ? ([a, b, c, d] as const) : ([d, c, b, a] as const)));
    }
  }

  /** Undefined when nothing was drawn. */
  shape(): Shape | undefined {
    const { positions_m, indices } = this;
    return indices.length === 0 ? undefined : { kind: 'surface', positions_m, indices };
  }

  private bar(from: WallPoint, to: WallPoint, width_m: number): void {
    const [a, b] = from[0] <= to[0] ? [from, to] : [to, from];
    const length_m = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const up = [(-(b[1] - a[1]) / length_m) * (width_m / 2), ((b[0] - a[0]) / length_m) * (width_m / 2)] as const;
    this.quad(
      [a[0] + up[0], a[1] + up[1]],
      [a[0] - up[0], a[1] - up[1]],
      [b[0] - up[0], b[1] - up[1]],
      [b[0] + up[0], b[1] + up[1]],
    );
  }

  /** Upper left, lower left, lower right, upper right. */
  private quad(...corners: readonly [WallPoint, WallPoint, WallPoint, WallPoint]): void {
    const first = this.positions_m.length / 3;
    for (const [x, y] of corners) this.positions_m.push(tidy(x), tidy(y), this.z_m);
    this.indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
}

const pointAt = (from: WallPoint, to: WallPoint, share: number): WallPoint => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
