/** What stands out from walls and roofs: cornices, string courses, chimneys. */

import { seededNumbers } from '../../../chance/chance.ts';
import { addAwning } from './awnings.ts';
import { addBox } from './boxes.ts';
import type { House } from './house.ts';
import { lit, type SunShare } from './light.ts';
import { distance_m, isInside, offsetRing, outward, type Plan, type Ring } from './plan.ts';
import { seedAt } from './seed-at.ts';
import { addQuad, type Corner, type Rgb, type Soup } from './soup.ts';
import { floorLevels_m, type WallPlan } from './walls.ts';

/** A cornice under the eaves and a string course over the ground floor. */
export function addTrim(soup: Soup, house: House, hidden: readonly number[], colour: Rgb, sunShare: SunShare): void {
  const ground_m = floorLevels_m(house.eaves_m, house.storeys)[1]!;
  const band = (low: number, high: number, out: number) =>
    addBand(soup, house.ring, hidden, [low, high], out, colour, sunShare);
  band(house.eaves_m - 0.45, house.eaves_m - 0.12, 0.18);
  band(house.eaves_m - 0.12, house.eaves_m + 0.1, 0.36);
  if (house.storeys > 1 && house.cladding !== 'glass' && house.shape === 'house')
    band(ground_m - 0.16, ground_m + 0.12, 0.14);
}

/** A ledge around the house: its front, and its top or underside, whichever the street sees. */
function addBand(
  soup: Soup,
  ring: Ring,
  hidden: readonly number[],
  [low, high]: readonly [number, number],
  out_m: number,
  colour: Rgb,
  sunShare: SunShare,
): void {
  const edge = offsetRing(ring, out_m);
  ring.forEach((a, i) => {
    if (hidden[i]! >= high) return;
    const j = (i + 1) % ring.length;
    const [b, from, to] = [ring[j]!, edge[i]!, edge[j]!];
    const [east, north] = outward(a, b);
    const face = (corners: readonly [Corner, Corner, Corner, Corner], normal: Corner, openness: number) => {
      const tone = (at: Corner) =>
        lit(colour, normal, sunShare([at[0] + east * 0.2, at[1] + north * 0.2, Math.min(at[2], high - 0.3)]), openness);
      addQuad(soup, corners, [tone(corners[0]), tone(corners[1]), tone(corners[2]), tone(corners[3])]);
    };
    face(
      [
        [...from, low],
        [...to, low],
        [...to, high],
        [...from, high],
      ],
      [east, north, 0],
      1,
    );
    face(
      [
        [...a, low],
        [...b, low],
        [...to, low],
        [...from, low],
      ],
      [0, 0, -1],
      0.8,
    );
    face(
      [
        [...from, high],
        [...to, high],
        [...b, high],
        [...a, high],
      ],
      [0, 0, 1],
      1,
    );
  });
}

export function addChimneys(soup: Soup, house: House, random: () => number): void {
  const inner = offsetRing(house.ring, -2.5);
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) {
    const side = Math.floor(random() * inner.length);
    const [a, b] = [inner[side]!, inner[(side + 1) % inner.length]!];
    const share = 0.2 + 0.6 * random();
    const at: Plan = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    if (!isInside(house.ring, at)) continue;
    const [width, up] = [0.7 + 0.7 * random(), house.top_m + 0.5 + random() * 0.6];
    addBox(soup, {
      at,
      from_m: house.eaves_m - 0.5,
      to_m: up,
      size_m: [width, 0.7],
      along: [1, 0],
      colour: [0.68, 0.6, 0.55],
    });
  }
}

/** Over the shop windows of every third house or so. */
export function addAwnings(soup: Soup, house: House, { sides, ring }: WallPlan, sunShare: SunShare): void {
  const random = seededNumbers(seedAt(...ring[0]!) ^ 0x5eed);
  const [wanted, cloth] = [random() < 0.42, random()];
  if (!wanted || house.cladding === 'glass') return;
  sides.forEach(({ levels_m, bay_m, tileAt }, i) => {
    const [from, to] = [ring[i]!, ring[(i + 1) % ring.length]!];
    const bays = Math.max(1, Math.round(distance_m(from, to) / bay_m));
    const floor_m = levels_m[1]!;
    for (let bay = 0; bay < bays; bay++) {
      if (tileAt(bay, 0, bays) !== 'shop') continue;
      const at = (share: number): Plan => [
        from[0] + ((to[0] - from[0]) * (bay + share)) / bays,
        from[1] + ((to[1] - from[1]) * (bay + share)) / bays,
      ];
      // The window begins a quarter below the ceiling in the picture.
      addAwning(soup, [at(0.08), at(0.92)], floor_m * 0.77, cloth, sunShare);
    }
  });
}
