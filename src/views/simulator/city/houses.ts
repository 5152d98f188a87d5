/** Houses and towers from outline, heights and roof. */

import { seededNumbers } from '../../../chance/chance.ts';
import { chooseLooks, type FacadeLook, lookOf, modelColour } from './facade-tiles.ts';
import type { House } from './house.ts';
import { hiddenHeights_m, planWalls } from './house-walls.ts';
import type { CityBuilding } from './input.ts';
import { type Caster, mix, type SunShare } from './light.ts';
import { middleOf, tidyRing } from './plan.ts';
import { addRoof, type Triangulate } from './roofs.ts';
import { seedAt } from './seed-at.ts';
import type { Chunks, Rgb } from './soup.ts';
import { addClocks, belfryStages } from './towers.ts';
import { addAwnings, addChimneys, addTrim } from './trim.ts';
import { addWalls } from './walls.ts';

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
  const random = seededNumbers(seedAt(east, north));
  const solid = plain.at(east, north);
  const hidden = hiddenHeights_m(house, others);
  const look = lookOf(looks, house.cladding, house.colour);
  const walls = planWalls(house, { look, others, hidden, foot_m, random });
  addWalls(facades.at(east, north), walls, sunShare);
  const wall = mix(house.colour, [0.95, 0.94, 0.91], 0.35);
  const overhang_m = house.roof === 'flat' ? 0 : 0.45;
  const colour = chooseRoofColour(house, random());
  addRoof(solid, { ...house, kind: house.roof, colour, wall, overhang_m, plain: house.shape === 'far' }, triangulate);
  if (house.shape === 'far') return;
  addTrim(solid, house, hidden, wall, sunShare);
  if (house.shape === 'house' && house.storeys > 1) addAwnings(solid, house, walls, sunShare);
  if (house.shape === 'shaft') addClocks(solid, house.ring, house.top_m - 4);
  if (house.shape === 'house' && house.cladding !== 'glass') addChimneys(solid, house, random);
}

export const looksOf = (buildings: readonly CityBuilding[]): readonly FacadeLook[] =>
  chooseLooks(buildings.filter(({ kind }) => kind !== 'bridge'));

/** Sheet iron, tile and copper, as pale as the rest. */
function chooseRoofColour({ roof, cladding, shape }: House, chance: number): Rgb {
  if (roof === 'flat') return [0.62, 0.62, 0.61];
  if (shape === 'belfry' || chance > 0.82) return [0.58, 0.67, 0.62];
  if (cladding === 'wood' || chance > 0.6) return [0.62, 0.47, 0.42];
  return [0.5, 0.52, 0.54];
}
