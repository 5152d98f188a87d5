/** The whole model city as plain triangles: no engine, no page, the same every time. */
import { backdropHouses } from './backdrop.ts';
import { addBridge, bridgeSpans, underBridge } from './bridge.ts';
import type { FacadeLook } from './facade-tiles.ts';
import { addFountain, addLamps, lampPlaces } from './furniture.ts';
import { addKerbs, type GroundKind, type GroundPlan, groundSoups, WATER_M } from './ground.ts';
import type { RoundCaster } from './ground-shadow.ts';
import type { House } from './house.ts';
import { addHouses, castersOf, housesOf, looksOf } from './houses.ts';
import type { CityInput } from './input.ts';
import { type Caster, createSunShare, lit } from './light.ts';
import { isInside, type Plan, tidyRing } from './plan.ts';
import { addQuays } from './quays.ts';
import { createChunks, emptySoup, type Soup, triangleCount } from './soup.ts';
import { createStreetFrame, kerbLeft_m, type StreetFrame } from './street-frame.ts';
import { placesOfTampere } from './tampere.ts';
import { addTrees } from './trees.ts';
import { triangulate } from './triangulate.ts';
import { tramWires } from './wires.ts';

export interface CityModel {
  readonly frame: StreetFrame;
  readonly kerb_m: number;
  readonly looks: readonly FacadeLook[];
  readonly facades: readonly Soup[];
  readonly plain: readonly Soup[];
  /** Slender things that need not be drawn from far away. */
  readonly slender: readonly Soup[];
  readonly leaves: readonly Soup[];
  readonly ground: Readonly<Record<GroundKind, Soup>>;
  readonly water: Soup;
  /** Pairs of corners, not triangles. */
  readonly wires: Soup;
  readonly casters: readonly Caster[];
  readonly rounds: readonly RoundCaster[];
}

const CHUNK_M = 260;
const SLENDER_CHUNK_M = 130;

export function buildCityModel(input: CityInput): CityModel {
  const frame = createStreetFrame(input.streets);
  const kerb_m = kerbLeft_m(frame, input.surfaces);
  const water = input.surfaces
    .filter(({ kind }) => kind === 'water')
    .map(({ outline }) => tidyRing(outline))
    .filter((ring) => ring.length > 2);
  const known = housesOf(input.buildings);
  const looks = looksOf(input.buildings);
  const places = placesOfTampere(input.origin, frame, { water, houses: known.map(({ ring }) => ring) });
  const open = [...known.map(({ ring }) => ring), ...water, ...places.squares, ...places.lawns];
  const houses = [...known, ...backdropHouses(frame, open)];
  const casters = castersOf(houses);
  const sunShare = createSunShare(casters);
  const [facades, plain] = [createChunks(CHUNK_M), createChunks(CHUNK_M)];
  const [slender, leaves] = [createChunks(SLENDER_CHUNK_M), createChunks(SLENDER_CHUNK_M)];
  const plan: GroundPlan = { frame, kerb_m, water, squares: places.squares, lawns: places.lawns };
  addHouses({ facades, plain }, houses, looks, { sunShare, triangulate });
  addKerbs(plain, plan, sunShare);
  addQuays(plain, frame, water, sunShare);
  const spans = bridgeSpans(frame, water);
  for (const span of spans) addBridge(plain, frame, span);
  const lamps = lampPlaces(frame, kerb_m);
  addLamps(slender, lamps, acrossOf(frame), sunShare);
  if (places.fountain) addFountain(plain, places.fountain);
  addTrees({ plain, leaves }, places.trees, sunShare);
  return {
    frame,
    kerb_m,
    looks,
    facades: facades.all(),
    plain: plain.all(),
    slender: slender.all(),
    leaves: leaves.all(),
    ground: groundSoups(plan, triangulate),
    water: waterSoup([...water, ...spans.map((span) => underBridge(frame, span))]),
    wires: tramWires(frame, kerb_m, (along_m) => isBetweenHouses(frame, known, along_m)),
    casters,
    rounds: roundCasters(places.trees, places.fountain),
  };
}

export const modelTriangles = (model: CityModel): number =>
  [
    ...model.facades,
    ...model.plain,
    ...model.slender,
    ...model.leaves,
    ...Object.values(model.ground),
    model.water,
  ].reduce((sum, soup) => sum + triangleCount(soup), 0);

/** Whether houses stand on both sides, to hang a wire from. */
const isBetweenHouses = (frame: StreetFrame, houses: readonly House[], along_m: number): boolean =>
  [-1, 1].every((side) => {
    const probe = frame.planAt(along_m, side * (frame.halfWidth_m + 2.5));
    return houses.some(({ ring, eaves_m }) => eaves_m > 8 && isInside(ring, probe));
  });

const acrossOf = (frame: StreetFrame): Plan => {
  const [a, b] = [frame.planAt(0, 0), frame.planAt(0, 1)];
  return [b[0] - a[0], b[1] - a[1]];
};

function waterSoup(rings: readonly (readonly Plan[])[]): Soup {
  const soup = emptySoup();
  for (const ring of rings) {
    const first = soup.positions.length / 3;
    for (const [east, north] of ring) {
      soup.positions.push(east, WATER_M, -north);
      soup.colours.push(...lit([0.3, 0.35, 0.37], [0, 0, 1]), 1);
      soup.uvs.push(0, 0);
    }
    for (const index of triangulate(ring)) soup.indices.push(first + index);
  }
  return soup;
}

/** Crowns and the fountain's bowl: balls on the way of the sun. */
function roundCasters(trees: readonly Plan[], fountain: Plan | undefined): readonly RoundCaster[] {
  const crowns = trees.flatMap((at): RoundCaster[] => [
    { at, radius_m: 2.6, middle_m: 5.4 },
    { at, radius_m: 0.2, middle_m: 1.5 },
  ]);
  return fountain
    ? [...crowns, { at: fountain, radius_m: 1.5, middle_m: 2.4 }, { at: fountain, radius_m: 5.3, middle_m: 0.3 }]
    : crowns;
}
