/**
 * What a picture of this one city needs beyond a scene's own data: squares, lawns, a fountain, trees.
 * Roughly placed by the project for scale and recognition, not surveyed. Elsewhere none of it is in sight.
 */

import { seededNumbers } from '../../../chance/chance.ts';
import { enuFromGeodetic } from '../../../geo/enu.ts';
import type { Geodetic } from '../../../geo/frames.ts';
import { clipInside, isInside, offsetRing, type Plan, type Ring, signedArea_m2 } from './plan.ts';
import type { StreetFrame } from './street-frame.ts';

export interface LocalPlaces {
  readonly squares: readonly Ring[];
  readonly lawns: readonly Ring[];
  readonly fountain?: Plan;
  readonly trees: readonly Plan[];
}

/** The fountain of Keskustori; from its ETRS-TM35FIN position E 327565.58 N 6822550.01. */
const FOUNTAIN = { latDeg: 61.498044, lonDeg: 23.760061, height_m: 0 };
/** The scene's own street is the measure: everything here is told along it, from its start at the station. */
const IN_SIGHT_M = 2_000;

interface Obstacles {
  readonly water: readonly Ring[];
  readonly houses: readonly Ring[];
}

export function placesOfTampere(origin: Geodetic, frame: StreetFrame, obstacles: Obstacles): LocalPlaces {
  const { east_m, north_m } = enuFromGeodetic(origin, { ...FOUNTAIN, height_m: origin.height_m });
  const fountain: Plan = [east_m, north_m];
  if (Math.hypot(east_m, north_m) > IN_SIGHT_M || frame.length_m < 600) return { squares: [], lawns: [], trees: [] };
  // The street runs from east to west, so its left is the south.
  const along = frame.alongOf(fountain);
  const edge_m = frame.halfWidth_m;
  const square = frame.stretch([along - 108, along + 34], [-edge_m - 96, -edge_m - 0.02]);
  const park = (left: readonly [number, number]) => frame.stretch([frame.length_m + 14, frame.length_m + 54], left);
  const parks = [park([-420, -edge_m]), park([edge_m, 420])];
  const banks = obstacles.water.flatMap((river) => riverLawns(frame, river));
  const lawns = [...parks, ...banks];
  const free = (at: Plan) =>
    !obstacles.water.some((ring) => isInside(offsetRing(ring, 1.5), at)) &&
    !obstacles.houses.some((ring) => isInside(offsetRing(ring, 3.5), at));
  return { squares: [square], lawns, fountain, trees: [...parkTrees(frame), ...bankTrees(banks)].filter(free) };
}

/** Grass on both sides of the river, on both sides of the street. */
function riverLawns(frame: StreetFrame, river: Ring): readonly Ring[] {
  const near = frame.stretch([-200, frame.length_m + 200], [-60, 60]);
  const across = clipInside(river, near).map((at) => frame.alongOf(at));
  if (across.length < 3) return [];
  const [start, end] = [Math.min(...across), Math.max(...across)];
  const edge_m = frame.halfWidth_m;
  return [
    frame.stretch([start - 30, start - 6], [-150, -edge_m - 4]),
    frame.stretch([start - 30, start - 6], [edge_m + 6, 150]),
    frame.stretch([end + 5, end + 15], [edge_m + 6, 120]),
  ].filter((lawn) => signedArea_m2(lawn) > 1);
}

/** Hämeenpuisto: four rows of lindens from north to south. */
function parkTrees(frame: StreetFrame): readonly Plan[] {
  const random = seededNumbers(41);
  const trees: Plan[] = [];
  for (const row of [17, 27, 41, 51]) {
    for (let left = -150; left <= 150; left += 11) {
      if (Math.abs(left) < frame.halfWidth_m + 3) continue;
      trees.push(frame.planAt(frame.length_m + row + random(), left + 2 * random()));
    }
  }
  return trees;
}

function bankTrees(lawns: readonly Ring[]): readonly Plan[] {
  const random = seededNumbers(43);
  return lawns.flatMap((lawn) => {
    const [a, b, c, d] = lawn as unknown as [Plan, Plan, Plan, Plan];
    const long = Math.hypot(d[0] - a[0], d[1] - a[1]);
    return Array.from({ length: Math.floor(long / 13) }, (_, i): Plan => {
      const [u, v] = [0.2 + 0.6 * random(), (i + 0.3 + 0.4 * random()) / Math.floor(long / 13)];
      return [
        a[0] + (b[0] - a[0]) * u + (d[0] - a[0]) * v + (c[0] - b[0] - d[0] + a[0]) * u * v,
        a[1] + (b[1] - a[1]) * u + (d[1] - a[1]) * v + (c[1] - b[1] - d[1] + a[1]) * u * v,
      ];
    });
  });
}
