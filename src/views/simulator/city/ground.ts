/** The ground: one flat plane to the horizon with the street, squares, lawns and the river cut into it, never on top of it. */
import { lit, mix, type SunShare } from './light.ts';
import { clipInside, offsetRing, type Ring, signedArea_m2 } from './plan.ts';
import { addFace, addQuad, type Chunks, type Corner, emptySoup, type Rgb, type Soup } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

export const GROUND_KINDS = ['land', 'pavement', 'roadway', 'square', 'lawn'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** Outline and holes in, corners (outline first) and indices out. */
export type TriangulateHoles = (outline: Ring, holes: readonly Ring[]) => readonly number[];

/** How far below the pavement wheels and rails run. */
export const KERB_M = 0.07;
export const WATER_M = -4.2;
/** Of the horizon's plane around the middle of the street. */
const REACH_M = 4_000;
const KERB_STONE_M = 0.3;
/** How far a sheet goes under its neighbour, so that no crack opens where their corners differ. */
const LAP_M = 0.06;
const KERB_TOP_M = 0.008;
const GRANITE: Rgb = [0.8, 0.79, 0.77];

export interface GroundPlan {
  readonly frame: StreetFrame;
  readonly kerb_m: number;
  readonly water: readonly Ring[];
  readonly squares: readonly Ring[];
  readonly lawns: readonly Ring[];
}

export function groundSoups(plan: GroundPlan, triangulate: TriangulateHoles): Record<GroundKind, Soup> {
  const soups: Record<GroundKind, Soup> = {
    land: emptySoup(),
    pavement: emptySoup(),
    roadway: emptySoup(),
    square: emptySoup(),
    lawn: emptySoup(),
  };
  const sheets = landSheets(plan.frame);
  const rings = [...plan.squares, ...plan.lawns].filter((ring) => !plan.water.some((water) => touches(ring, water)));
  for (const sheet of sheets) {
    const within = offsetRing(sheet, -0.02);
    const holes = [...plan.water, ...rings]
      .map((ring) => clipInside(ring, within))
      .filter((ring) => ring.length > 2 && signedArea_m2(ring) > 1);
    addSheet(soups.land, sheet, holes, triangulate);
    for (const kind of ['square', 'lawn'] as const) {
      for (const ring of kind === 'square' ? plan.squares : plan.lawns) {
        const part = rings.includes(ring) ? clipInside(ring, within) : [];
        if (part.length > 2) addSheet(soups[kind], part, [], triangulate);
      }
    }
  }
  addStreet(soups, plan);
  return soups;
}

const touches = (ring: Ring, water: Ring): boolean => {
  const common = clipInside(water, ring);
  return common.length > 2 && Math.abs(signedArea_m2(common)) > 0.5;
};

/** Four rectangles around the street's own; the whole plane where there is no street. */
function landSheets(frame: StreetFrame): readonly Ring[] {
  const [near, far] = [-REACH_M, frame.length_m + REACH_M];
  const half = frame.halfWidth_m;
  if (frame.length_m === 0 || half === 0) return [frame.stretch([near, far], [-REACH_M, REACH_M])];
  return [
    frame.stretch([near, far], [half, REACH_M]),
    frame.stretch([near, far], [-REACH_M, -half]),
    frame.stretch([near, LAP_M], [-half - LAP_M, half + LAP_M]),
    frame.stretch([frame.length_m - LAP_M, far], [-half - LAP_M, half + LAP_M]),
  ];
}

function addSheet(soup: Soup, outline: Ring, holes: readonly Ring[], triangulate: TriangulateHoles): void {
  const first = soup.positions.length / 3;
  for (const [east, north] of [outline, ...holes].flat()) {
    soup.positions.push(east, 0, -north);
    soup.colours.push(1, 1, 1, 1);
    soup.uvs.push(0, 0);
  }
  for (const index of triangulate(outline, holes)) soup.indices.push(first + index);
}

/** Pavement, roadway and pavement again, from the left of the street to its right. */
function addStreet(soups: Record<GroundKind, Soup>, { frame, kerb_m }: GroundPlan): void {
  const [half, length] = [frame.halfWidth_m, frame.length_m];
  if (length === 0 || half === 0) return;
  const strip = (soup: Soup, left: readonly [number, number], up_m: number) =>
    addFace(
      soup,
      frame.stretch([0, length], left).map(([e, n]): Corner => [e, n, up_m]),
      [1, 1, 1],
    );
  strip(soups.pavement, [-half - LAP_M, LAP_M - kerb_m - KERB_STONE_M], 0);
  strip(soups.pavement, [kerb_m + KERB_STONE_M - LAP_M, half + LAP_M], 0);
  strip(soups.roadway, [-kerb_m - LAP_M, kerb_m + LAP_M], -KERB_M);
}

/** Kerb stones between pavement and roadway, in lengths that take the light where they lie. */
export function addKerbs(plain: Chunks, { frame, kerb_m }: GroundPlan, sunShare: SunShare): void {
  if (frame.length_m === 0) return;
  const step_m = 4;
  for (let along = 0; along < frame.length_m; along += step_m) {
    const end = Math.min(frame.length_m, along + step_m);
    for (const side of [-1, 1]) addKerbStone(plain, frame, kerb_m, [along, end], side, sunShare);
  }
}

function addKerbStone(
  plain: Chunks,
  frame: StreetFrame,
  kerb_m: number,
  [start, end]: readonly [number, number],
  side: number,
  sunShare: SunShare,
): void {
  const at = (along: number, left: number, up: number): Corner => [...frame.planAt(along, side * left), up];
  // Mirrored on the right of the street, so the order of the corners turns too.
  const [a, b] = side > 0 ? [start, end] : [end, start];
  const soup = plain.at(...frame.planAt(start, side * kerb_m));
  const top: [Corner, Corner, Corner, Corner] = [
    at(a, kerb_m, KERB_TOP_M),
    at(b, kerb_m, KERB_TOP_M),
    at(b, kerb_m + KERB_STONE_M, KERB_TOP_M),
    at(a, kerb_m + KERB_STONE_M, KERB_TOP_M),
  ];
  const tone = (along: number): Rgb => lit(GRANITE, [0, 0, 1], sunShare([...frame.planAt(along, side * kerb_m), 0.05]));
  const [here, there] = [tone(a), tone(b)];
  addQuad(soup, top, [here, there, there, here]);
  const [dim, dimmer] = [mix(here, [0.3, 0.3, 0.33], 0.35), mix(there, [0.3, 0.3, 0.33], 0.35)];
  const face: [Corner, Corner, Corner, Corner] = [
    at(a, kerb_m, -KERB_M - 0.05),
    at(b, kerb_m, -KERB_M - 0.05),
    at(b, kerb_m, KERB_TOP_M),
    at(a, kerb_m, KERB_TOP_M),
  ];
  addQuad(soup, face, [dim, dimmer, dimmer, dim]);
}
