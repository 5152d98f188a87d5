/** Walls of houses as bays and storeys, each a tile of the facade picture, with the light of the afternoon baked in. */
import { type FacadeLook, type TileKind, tileBox } from './facade-tiles.ts';
import { lit, type SunShare } from './light.ts';
import { distance_m, outward, type Plan, type Ring } from './plan.ts';
import { addQuad, type Corner, type Rgb, type Soup } from './soup.ts';

export interface WallPlan {
  readonly ring: Ring;
  readonly top_m: number;
  readonly look: FacadeLook;
  /** Multiplies the picture: small differences between houses of one look. */
  readonly tint: Rgb;
  /** One for each side of the ring. */
  readonly sides: readonly WallSide[];
}

export interface WallSide {
  /** Heights of the floors, bottom to top, and of the wall's end. */
  readonly levels_m: readonly number[];
  readonly bay_m: number;
  /** How far up a neighbour hides this side; the rest is a blank fire wall. */
  readonly hidden_m: number;
  /** Storey 0 is the ground floor. */
  tileAt(bay: number, storey: number, bays: number): TileKind;
}

/** Houses stand a little in the ground, so that no gap opens at their foot. */
const FOOT_M = -0.3;

/** Heights of the floors, bottom to top: the ground floor is higher than the others. */
export function floorLevels_m(top_m: number, storeys: number, foot_m = 0): readonly number[] {
  if (storeys <= 1) return [foot_m + FOOT_M, top_m];
  const upper_m = top_m / (storeys + 0.25);
  const ground_m = top_m - upper_m * (storeys - 1);
  return [FOOT_M, ...Array.from({ length: storeys }, (_, i) => ground_m + i * upper_m)];
}

export function addWalls(soup: Soup, plan: WallPlan, sunShare: SunShare): void {
  plan.sides.forEach((side, i) => {
    addWall(soup, plan, side, [plan.ring[i]!, plan.ring[(i + 1) % plan.ring.length]!], sunShare);
  });
}

function addWall(
  soup: Soup,
  plan: WallPlan,
  { levels_m: levels, bay_m, hidden_m, tileAt }: WallSide,
  [from, to]: readonly [Plan, Plan],
  sunShare: SunShare,
): void {
  const bays = Math.max(1, Math.round(distance_m(from, to) / bay_m));
  const facing = outward(from, to);
  const place = (bay: number): Plan => [
    from[0] + ((to[0] - from[0]) * bay) / bays,
    from[1] + ((to[1] - from[1]) * bay) / bays,
  ];
  const lights = levels.map((up_m) =>
    Array.from({ length: bays + 1 }, (_, bay) => wallLight(plan.tint, place(bay), facing, up_m, plan.top_m, sunShare)),
  );
  for (let storey = 0; storey < levels.length - 1; storey++) {
    const [low, high] = [levels[storey]!, levels[storey + 1]!];
    if (high <= hidden_m + 0.1) continue;
    for (let bay = 0; bay < bays; bay++) {
      const corners: [Corner, Corner, Corner, Corner] = [
        [...place(bay), low],
        [...place(bay + 1), low],
        [...place(bay + 1), high],
        [...place(bay), high],
      ];
      const [below, above] = [lights[storey]!, lights[storey + 1]!];
      const tile = hidden_m > 0 ? 'blank' : tileAt(bay, storey, bays);
      addQuad(soup, corners, [below[bay]!, below[bay + 1]!, above[bay + 1]!, above[bay]!], tileBox(plan.look, tile));
    }
  }
}

function wallLight(tint: Rgb, at: Plan, facing: Plan, up_m: number, top_m: number, sunShare: SunShare): Rgb {
  const before: Corner = [at[0] + facing[0] * 0.15, at[1] + facing[1] * 0.15, Math.min(Math.max(0, up_m), top_m - 0.2)];
  // The street takes half of the sky from the foot of a wall; light ground gives some back.
  const openness = 0.86 + 0.14 * Math.min(1, Math.max(0, up_m) / 12);
  return lit(tint, [facing[0], facing[1], 0], sunShare(before), openness);
}
