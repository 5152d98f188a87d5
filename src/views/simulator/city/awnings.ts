/** Sun blinds over some of the shop windows, in faded colours. */
import { lit, type SunShare } from './light.ts';
import { outward, type Plan } from './plan.ts';
import { addQuad, type Corner, type Rgb, type Soup } from './soup.ts';

const CLOTH: readonly Rgb[] = [
  [0.8, 0.52, 0.45],
  [0.86, 0.82, 0.72],
  [0.55, 0.64, 0.6],
  [0.85, 0.72, 0.5],
];
const OUT_M = 1.25;

/** Over one bay; `top_m` is the upper edge of the window. */
export function addAwning(
  soup: Soup,
  [from, to]: readonly [Plan, Plan],
  top_m: number,
  chance: number,
  sunShare: SunShare,
): void {
  const colour = CLOTH[Math.floor(chance * CLOTH.length)]!;
  const [east, north] = outward(from, to);
  const at = ([e, n]: Plan, out: number, up: number): Corner => [e + east * out, n + north * out, up];
  const low_m = top_m - 0.62;
  const sun = sunShare(at(from, OUT_M, low_m));
  const slope: Corner = [east * 0.45, north * 0.45, 0.89];
  const face = (corners: readonly [Corner, Corner, Corner, Corner], normal: Corner, openness: number) => {
    const tone = lit(colour, normal, sun, openness);
    addQuad(soup, corners, [tone, tone, tone, tone]);
  };
  const [a, b, c, d] = [at(from, OUT_M, low_m), at(to, OUT_M, low_m), at(to, 0.03, top_m), at(from, 0.03, top_m)];
  face([a, b, c, d], slope, 1);
  face([b, a, d, c], [0, 0, -1], 0.86);
  const [e, f] = [at(from, OUT_M, low_m - 0.22), at(to, OUT_M, low_m - 0.22)];
  face([e, f, b, a], [east, north, 0], 1);
  face([f, e, a, b], [-east, -north, 0], 0.85);
}
