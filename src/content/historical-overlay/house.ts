/** One house: base stones, walls with windows, a door with steps. */

import { seedFor } from '../../chance/chance.ts';
import type { Material, Part, Point2, Point3, Shape } from '../../drawing/drawing.ts';
import { plain, solid, standingBox, tidy } from '../forms.ts';
import { counterClockwise, distance_m, frontOf, middle, outwards, widened } from './plan.ts';
import { roofParts } from './roof.ts';
import type { Building, Outline } from './schema.ts';

const BAY_M = 2.5;
const BOARDS = plain('#efe9da', { roughness: 0.85 });

/** Its parts, ids starting with `id`, in the item's frame. */
export function houseParts(id: string, building: Building, outline: Outline, seed: number): Part[] {
  const corners = counterClockwise(outline);
  const { eaves_m, storeys } = building;
  const foot_m = tidy(Math.min(0.5, eaves_m * 0.14));
  const facade: Material = {
    kind: 'facade',
    cladding: building.cladding,
    colour: building.colour,
    storeys,
    bay_m: BAY_M,
    storey_m: tidy((eaves_m - foot_m) / storeys),
    seed: seedFor(seed, id) % 1000,
  };
  return [
    solid(
      `${id}-base`,
      { kind: 'prism', outline: widened(corners, 0.05), bottom_m: 0, top_m: foot_m },
      {
        kind: 'earth',
        soil: 'bedrock',
        seed: 7,
        colour: '#a09a90',
      },
    ),
    solid(`${id}-walls`, wallSurface(corners, foot_m, eaves_m), facade),
    ...(building.cladding === 'wood' ? [cornerBoards(id, corners, foot_m, eaves_m)] : []),
    ...(building.door ? doorParts(id, building, corners, foot_m) : []),
    ...roofParts(id, building, corners),
  ];
}

/** Walls seen from outside; u along each wall in whole bays from its middle, v above the base. */
function wallSurface(corners: readonly Point2[], foot_m: number, eaves_m: number): Shape {
  const positions_m: number[] = [];
  const uv_m: number[] = [];
  const indices: number[] = [];
  for (const [i, from] of corners.entries()) {
    const to = corners[(i + 1) % corners.length] ?? from;
    const first = positions_m.length / 3;
    const across_m = bays(distance_m(from, to)) * BAY_M;
    const high_m = tidy(eaves_m - foot_m);
    positions_m.push(from[0], foot_m, from[1], to[0], foot_m, to[1], to[0], eaves_m, to[1], from[0], eaves_m, from[1]);
    uv_m.push(0, 0, across_m, 0, across_m, high_m, 0, high_m);
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  return { kind: 'surface', positions_m, indices, uv_m };
}

/** An odd number, so that there is a middle one for a door. */
const bays = (length_m: number): number => 2 * Math.round((length_m / BAY_M - 1) / 2) + 1 || 1;

function cornerBoards(id: string, corners: readonly Point2[], foot_m: number, eaves_m: number): Part {
  return {
    kind: 'group',
    id: `${id}-corners`,
    parts: corners.map(([x, z], i) =>
      standingBox(`${id}-corner-${i}`, [x, foot_m, z], [0.26, tidy(eaves_m - foot_m), 0.26], BOARDS),
    ),
  };
}

/** Door, its surround over the middle window, and stone steps, drawn facing +z and turned to their wall. */
function doorParts(id: string, building: Building, corners: readonly Point2[], foot_m: number): Part[] {
  const [left, right] = frontOf(corners);
  const [x, z] = middle(left, right);
  const [nx, nz] = outwards(left, right);
  const high_m = Math.min(2.25, building.eaves_m - foot_m - 0.5);
  const surround: Point3 = [1.9, high_m + 0.4, 0.12];
  const step = (i: number) =>
    standingBox(
      `${id}-step-${i}`,
      [0, 0, tidy(0.35 + 0.3 * (2 - i))],
      [tidy(2.4 - 0.25 * i), tidy((foot_m * (i + 1)) / 3), 0.34],
      plain('#b5afa4', { roughness: 0.95 }),
    );
  return [
    {
      kind: 'group',
      id: `${id}-entrance`,
      at: { position_m: [tidy(x), 0, tidy(z)], yawRad: tidy(Math.atan2(nx, nz)) },
      parts: [
        standingBox(`${id}-surround`, [0, foot_m, 0.06], surround, BOARDS),
        standingBox(
          `${id}-door-left`,
          [-0.36, foot_m, 0.14],
          [0.68, high_m, 0.05],
          plain('#4d5b4a', { roughness: 0.7 }),
        ),
        standingBox(
          `${id}-door-right`,
          [0.36, foot_m, 0.14],
          [0.68, high_m, 0.05],
          plain('#4d5b4a', { roughness: 0.7 }),
        ),
        standingBox(`${id}-lintel`, [0, foot_m + high_m + 0.4, 0.12], [2.2, 0.14, 0.34], BOARDS),
        step(0),
        step(1),
        step(2),
      ],
    },
  ];
}
