/** Towers: a belfry that steps in as it rises, or a plain shaft with a clock. */
import { lit, rgbFromHex } from './light.ts';
import { distance_m, middleOf, type Plan, type Ring } from './plan.ts';
import { addFace, addQuad, type Corner, type Rgb, type Soup } from './soup.ts';

export interface Stage {
  readonly ring: Ring;
  readonly from_m: number;
  readonly to_m: number;
}

/** Shares of the height where stages end, and how wide each is. The last is a lantern; the rest of the height is roof. */
const BELFRY: readonly (readonly [top: number, width: number])[] = [
  [0.3, 1],
  [0.56, 0.8],
  [0.74, 0.6],
];

export function belfryStages(ring: Ring, height_m: number): readonly Stage[] {
  const middle = middleOf(ring);
  return BELFRY.map(([top, width], i) => ({
    ring: ring.map((at): Plan => [middle[0] + (at[0] - middle[0]) * width, middle[1] + (at[1] - middle[1]) * width]),
    from_m: (BELFRY[i - 1]?.[0] ?? 0) * height_m,
    to_m: top * height_m,
  }));
}

const FACE: Rgb = [0.96, 0.955, 0.93];
const HAND = rgbFromHex('#3d4144');

/** A clock on every side that is wide enough, a little in front of the wall. It says half past four, as the sun does. */
export function addClocks(soup: Soup, ring: Ring, up_m: number): void {
  ring.forEach((from, i) => {
    const to = ring[(i + 1) % ring.length]!;
    const width = distance_m(from, to);
    if (width < 3.5) return;
    const along: Plan = [(to[0] - from[0]) / width, (to[1] - from[1]) / width];
    const out: Plan = [along[1], -along[0]];
    const radius = Math.min(1.7, width * 0.3);
    const place = (x: number, y: number, front: number): Corner => [
      (from[0] + to[0]) / 2 + along[0] * x + out[0] * front,
      (from[1] + to[1]) / 2 + along[1] * x + out[1] * front,
      up_m + y,
    ];
    const disc = (r: number, front: number): Corner[] =>
      Array.from({ length: 20 }, (_, k) =>
        place(r * Math.cos((k * Math.PI) / 10), r * Math.sin((k * Math.PI) / 10), front),
      );
    const normal: Corner = [out[0], out[1], 0];
    addFace(soup, disc(radius * 1.08, 0.1), lit(HAND, normal));
    addFace(soup, disc(radius, 0.16), lit(FACE, normal));
    addHand(soup, place, [4.5 / 12, radius * 0.55, 0.11], lit(HAND, normal));
    addHand(soup, place, [0.5, radius * 0.85, 0.08], lit(HAND, normal));
  });
}

type Place = (x: number, y: number, front: number) => Corner;

/** @param hand share of the turn from twelve o'clock, length and half width in metres */
function addHand(soup: Soup, place: Place, [turn, length, half]: readonly [number, number, number], colour: Rgb): void {
  const [sin, cos] = [Math.sin(2 * Math.PI * turn), Math.cos(2 * Math.PI * turn)];
  const at = (a: number, b: number) => place(sin * b + cos * a, cos * b - sin * a, 0.22);
  addQuad(
    soup,
    [at(half, -0.2), at(half, length), at(-half, length), at(-half, -0.2)],
    [colour, colour, colour, colour],
  );
}
