/** The model-maker's simple pieces: boxes and turned posts, with the light baked in. */
import { lit } from './light.ts';
import type { Plan } from './plan.ts';
import { addFace, addQuad, type Corner, normalOf, type Rgb, type Soup } from './soup.ts';

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

/** A profile of [radius, up] turned about an upright axis, smooth around. */
export function addTurned(
  soup: Soup,
  at: Plan,
  profile_m: readonly (readonly [number, number])[],
  sides: number,
  colour: Rgb,
  sunShare = 1,
): void {
  const ringAt = ([radius, up]: readonly [number, number], i: number): Corner => {
    const turn = (2 * Math.PI * i) / sides;
    return [at[0] + radius * Math.cos(turn), at[1] + radius * Math.sin(turn), up];
  };
  for (let k = 0; k + 1 < profile_m.length; k++) {
    const [low, high] = [profile_m[k]!, profile_m[k + 1]!];
    const run = Math.hypot(high[0] - low[0], high[1] - low[1]) || 1;
    const [out, up] = [(high[1] - low[1]) / run, (low[0] - high[0]) / run];
    for (let i = 0; i < sides; i++) {
      const tone = (step: number): Rgb => {
        const turn = (2 * Math.PI * step) / sides;
        return lit(colour, [out * Math.cos(turn), out * Math.sin(turn), up], sunShare);
      };
      const [here, next] = [tone(i), tone(i + 1)];
      addQuad(
        soup,
        [ringAt(low, i), ringAt(low, i + 1), ringAt(high, i + 1), ringAt(high, i)],
        [here, next, next, here],
      );
    }
  }
}
