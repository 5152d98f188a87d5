/** The model-maker's simple pieces: boxes and turned posts, with the light baked in. */
import { lit } from './light.ts';
import type { Plan } from './plan.ts';
import { addCorner, addFace, addQuad, type Corner, normalOf, type Rgb, type Soup } from './soup.ts';

export interface BoxPlan {
  /** Middle. */
  readonly at: Plan;
  readonly from_m: number;
  readonly to_m: number;
  /** Along and across. */
  readonly size_m: readonly [number, number];
  /** Unit vector of the first size on the plan. */
  readonly along: Plan;
  readonly colour: Rgb;
  /** Share of the sun it gets; 1 when left out. */
  readonly sunShare?: number;
}

/** An upright box without its underside. */
export function addBox(soup: Soup, { at, from_m, to_m, size_m, along, colour, sunShare = 1 }: BoxPlan): void {
  const [half, wide] = [size_m[0] / 2, size_m[1] / 2];
  const corner = (a: number, l: number, up: number): Corner => [
    at[0] + along[0] * a - along[1] * l,
    at[1] + along[1] * a + along[0] * l,
    up,
  ];
  const foot: readonly [number, number][] = [
    [-half, -wide],
    [half, -wide],
    [half, wide],
    [-half, wide],
  ];
  foot.forEach(([a, l], i) => {
    const [b, m] = foot[(i + 1) % 4]!;
    const corners: [Corner, Corner, Corner, Corner] = [
      corner(a, l, from_m),
      corner(b, m, from_m),
      corner(b, m, to_m),
      corner(a, l, to_m),
    ];
    const tone = lit(colour, normalOf(corners), sunShare);
    const dim = lit(colour, normalOf(corners), sunShare, 0.86);
    addQuad(soup, corners, [dim, dim, tone, tone]);
  });
  addFace(
    soup,
    foot.map(([a, l]) => corner(a, l, to_m)),
    lit(colour, [0, 0, 1], sunShare),
  );
}

/** A profile of [radius, up] turned about an upright axis, smooth all over; give a point twice where an edge is. */
export function addTurned(
  soup: Soup,
  at: Plan,
  profile_m: readonly (readonly [number, number])[],
  sides: number,
  colour: Rgb,
  sunShare = 1,
): void {
  const first = soup.positions.length / 3;
  profile_m.forEach(([radius, up], k) => {
    const [low, high] = [profile_m[Math.max(0, k - 1)]!, profile_m[Math.min(profile_m.length - 1, k + 1)]!];
    const run = Math.hypot(high[0] - low[0], high[1] - low[1]) || 1;
    const [out, rise] = [(high[1] - low[1]) / run, (low[0] - high[0]) / run];
    for (let i = 0; i < sides; i++) {
      const [cos, sin] = [Math.cos((2 * Math.PI * i) / sides), Math.sin((2 * Math.PI * i) / sides)];
      addCorner(
        soup,
        [at[0] + radius * cos, at[1] + radius * sin, up],
        lit(colour, [out * cos, out * sin, rise], sunShare),
      );
    }
  });
  addGrid(soup, first, profile_m.length - 1, sides);
}

/** Faces between rings of corners, each ring above the one before, all the way round. */
export function addGrid(soup: Soup, first: number, rings: number, sides: number): void {
  for (let k = 0; k < rings; k++) {
    for (let i = 0; i < sides; i++) {
      const next = (i + 1) % sides;
      const [a, b] = [first + k * sides + i, first + k * sides + next];
      soup.indices.push(a, b, b + sides, a, b + sides, a + sides);
    }
  }
}
