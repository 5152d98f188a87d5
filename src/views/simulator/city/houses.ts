/** Houses and towers from outline, heights and roof. */
import { addBox } from './boxes.ts';
import { chooseLooks, type FacadeLook, lookOf, modelColour, type TileKind } from './facade-tiles.ts';
import type { CityBuilding, CityCladding } from './input.ts';
import { type Caster, lit, mix, type SunShare } from './light.ts';
import { distance_m, isInside, middleOf, offsetRing, outward, type Plan, type Ring, tidyRing } from './plan.ts';
import { seedAt, seededRandom } from './random.ts';
import { addRoof, type RoofKind, type Triangulate } from './roofs.ts';
import { addQuad, type Chunks, type Corner, type Rgb, type Soup } from './soup.ts';
import { addClocks, belfryStages } from './towers.ts';
import { addWalls, floorLevels_m } from './walls.ts';

/** A building with all guesses made. */
export interface House {
  readonly ring: Ring;
  readonly eaves_m: number;
  readonly top_m: number;
  readonly storeys: number;
  readonly roof: RoofKind;
  readonly cladding: CityCladding;
  readonly colour: Rgb;
  /** `far`: behind the street, with windows only hinted at. */
  readonly shape: 'house' | 'far' | 'belfry' | 'shaft';
}

const BAY_M: Record<CityCladding, number> = { wood: 2.9, plaster: 3.1, brick: 3.3, stone: 3.3, glass: 3 };

export function housesOf(buildings: readonly CityBuilding[]): readonly House[] {
  return buildings
    .filter(({ kind }) => kind !== 'bridge')
    .map((building): House => {
      const { height_m, cladding = 'plaster', kind } = building;
      const tower = kind === 'tower';
      const belfry = tower && cladding !== 'plaster' && cladding !== 'glass';
      const roof = building.roof ?? (belfry ? 'hip' : 'flat');
      const rise_m = belfry ? height_m * 0.26 : Math.min(4, height_m * 0.25);
      const eaves_m = Math.min(height_m, building.eaves_m ?? (roof === 'flat' ? height_m : height_m - rise_m));
      const guess = tower ? eaves_m / 6 : (eaves_m - 0.8) / 3.6;
      const storeys = Math.max(1, building.storeys ?? Math.round(guess));
      const colour = modelColour(cladding, building.colour);
      const shape = belfry ? 'belfry' : tower ? 'shaft' : 'house';
      return { ring: tidyRing(building.outline), eaves_m, top_m: height_m, storeys, roof, cladding, colour, shape };
    })
    .filter(({ ring, eaves_m }) => ring.length >= 3 && eaves_m > 0.5);
}

/** What throws shadows: a sloping roof as a prism half way up it. */
export const castersOf = (houses: readonly House[]): readonly Caster[] =>
  houses.map(({ ring, eaves_m, top_m }) => ({ ring, top_m: eaves_m + 0.4 * (top_m - eaves_m) }));

export interface HouseSoups {
  readonly facades: Chunks;
  readonly plain: Chunks;
}

export interface HouseSettings {
  readonly sunShare: SunShare;
  readonly triangulate: Triangulate;
}

export function addHouses(
  soups: HouseSoups,
  houses: readonly House[],
  looks: readonly FacadeLook[],
  settings: HouseSettings,
): void {
  for (const house of houses) {
    if (house.shape === 'belfry') {
      const stages = belfryStages(house.ring, house.top_m);
      stages.forEach(({ ring, from_m, to_m }, i) => {
        const last = i === stages.length - 1;
        const stage: House = { ...house, ring, eaves_m: to_m, top_m: last ? house.top_m : to_m + 0.9, storeys: 1 };
        addHouse(soups, stage, looks, settings, [], from_m);
      });
    } else addHouse(soups, house, looks, settings, house.shape === 'far' ? [] : houses, 0);
  }
}

function addHouse(
  { facades, plain }: HouseSoups,
  house: House,
  looks: readonly FacadeLook[],
  { sunShare, triangulate }: HouseSettings,
  others: readonly House[],
  foot_m: number,
): void {
  const [east, north] = middleOf(house.ring);
  const random = seededRandom(seedAt(east, north));
  const solid = plain.at(east, north);
  const neighbours = others.filter((other) => other !== house && other.shape !== 'far');
  const hidden = house.ring.map((from, i) => hiddenUpTo_m(from, house.ring[(i + 1) % house.ring.length]!, neighbours));
  const walls = wallPlan(house, lookOf(looks, house.cladding, house.colour), hidden, random);
  addWalls(facades.at(east, north), { ...walls, foot_m }, sunShare);
  const wall = mix(house.colour, [0.95, 0.94, 0.91], 0.35);
  const overhang_m = house.roof === 'flat' ? 0 : 0.45;
  const colour = chooseRoofColour(house, random());
  addRoof(solid, { ...house, kind: house.roof, colour, wall, overhang_m }, triangulate);
  if (house.shape === 'far') return;
  addTrim(solid, house, hidden, wall, sunShare);
  if (house.shape === 'shaft') addClocks(solid, house.ring, house.top_m - 4);
  if (house.shape === 'house' && house.cladding !== 'glass') addChimneys(solid, house, random);
}

export const looksOf = (buildings: readonly CityBuilding[]): readonly FacadeLook[] =>
  chooseLooks(buildings.filter(({ kind }) => kind !== 'bridge'));

/** A side right against a neighbour is a blank fire wall, and not there at all below the neighbour's roof. */
function hiddenUpTo_m(from: Plan, to: Plan, neighbours: readonly House[]): number {
  const facing = outward(from, to);
  const probes = [0.2, 0.5, 0.8].map(
    (share): Plan => [
      from[0] + (to[0] - from[0]) * share + facing[0] * 0.9,
      from[1] + (to[1] - from[1]) * share + facing[1] * 0.9,
    ],
  );
  const tops = probes.map((probe) =>
    Math.max(0, ...neighbours.filter((h) => isInside(h.ring, probe)).map((h) => h.eaves_m)),
  );
  return Math.min(...tops);
}

function wallPlan(house: House, look: FacadeLook, hidden: readonly number[], random: () => number) {
  const shade = 0.97 + 0.06 * random();
  const tint = house.colour.map(
    (c, i) => shade * Math.min(1.12, Math.max(0.88, c / look.colour[i]!)),
  ) as unknown as Rgb;
  const fine = random() < 0.5 ? 1 : -1;
  const variants = seededRandom(Math.floor(random() * 1e9));
  const tileFor = (side: number, bay: number, storey: number, bays: number): TileKind => {
    const from = house.ring[side]!;
    const width_m = distance_m(from, house.ring[(side + 1) % house.ring.length]!);
    if (house.shape === 'far') return 'far';
    if (width_m / bays < 1.9) return 'blank';
    if (house.shape === 'belfry') return 'arch';
    if (house.shape === 'shaft') return 'blank';
    const top = storey === house.storeys - 1 && house.storeys > 2;
    const shops = house.storeys > 2 || house.cladding !== 'wood';
    if (storey === 0 && shops && width_m > 9) return bay === Math.floor(bays / 2) ? 'door' : 'shop';
    if (house.storeys === 1) return 'arch';
    if (storey === fine) return 'fine';
    if (top) return 'top';
    return variants() < 0.34 ? 'window-b' : 'window';
  };
  return {
    ring: house.ring,
    top_m: house.eaves_m,
    storeys: house.storeys,
    look,
    tint,
    bay_m: house.shape === 'far' ? 12 : house.shape === 'belfry' ? 5 : BAY_M[house.cladding],
    tileFor,
    hiddenUpTo_m: (side: number) => hidden[side]!,
  };
}

/** Sheet iron, tile and copper, as pale as the rest. */
function chooseRoofColour({ roof, cladding, shape }: House, chance: number): Rgb {
  if (roof === 'flat') return [0.62, 0.62, 0.61];
  if (shape === 'belfry' || chance > 0.82) return [0.58, 0.67, 0.62];
  if (cladding === 'wood' || chance > 0.6) return [0.62, 0.47, 0.42];
  return [0.5, 0.52, 0.54];
}

/** A cornice under the eaves and a string course over the ground floor. */
function addTrim(soup: Soup, house: House, hidden: readonly number[], colour: Rgb, sunShare: SunShare): void {
  const ground_m = floorLevels_m(house.eaves_m, house.storeys)[1]!;
  const band = (low: number, high: number, out: number) =>
    addBand(soup, house.ring, hidden, [low, high], out, colour, sunShare);
  band(house.eaves_m - 0.45, house.eaves_m - 0.12, 0.18);
  band(house.eaves_m - 0.12, house.eaves_m + 0.1, 0.36);
  if (house.storeys > 1 && house.cladding !== 'glass' && house.shape === 'house') band(ground_m - 0.16, ground_m + 0.12, 0.14);
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

function addChimneys(soup: Soup, house: House, random: () => number): void {
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
