/** Many solids in few meshes: all of a cell that look alike become one, with colour and light kept in the vertices. */

import { type CellFrame, framePoint } from './cell-frames.ts';
import { type Cell, directionFrom, type Leaf, pointFrom } from './cells.ts';
import type { Point2, Point3, SoilKind, SolidPart } from './drawing.ts';
import { earthBase, earthTile_m } from './earth-kinds.ts';
import { type Look, paled, type Rgb, rgbOf } from './look.ts';
import { type Alike, eachAlikeIn } from './merge-pieces.ts';
import type { Mesh } from './mesh.ts';
import { valueNoise } from './noise.ts';
import { lightThrough } from './sunlight.ts';

export interface MergedMesh {
  readonly look: Look;
  /** In the cell's frame. */
  readonly positions_m: Float32Array;
  readonly normals: Float32Array;
  /** Places in the look's picture, in whole pictures. */
  readonly uv: Float32Array;
  /** Red, green, blue, opacity of each vertex; more than 1 brightens a picture. */
  readonly colours: Float32Array;
  readonly indices: Uint32Array;
  readonly ranges: readonly MergedRange[];
}

/** Which triangles and vertices belong to which part, in order. */
export interface MergedRange {
  readonly path: readonly string[];
  readonly endTriangle: number;
  readonly endVertex: number;
  /** Which ground it is, where the look is earth. */
  readonly soil: SoilKind | undefined;
}

/** What light depends on besides the thing itself; all in the item's frame. */
export interface Surroundings {
  readonly openings: readonly (readonly Point2[])[];
  readonly towardsSun: Point3;
}

const GROUND_DARKENS = { share: 0.2, within_m: 0.25 };

/** @param frame where the cell stands when it is seen, for its light */
export const mergeCell = (cell: Cell, frame: CellFrame, around: Surroundings): MergedMesh[] =>
  [...mergingCell(cell, frame, around)].filter((merged) => merged !== undefined);

/** The same in steps of a few milliseconds: gives undefined after a step that finished nothing. */
export function* mergingCell(cell: Cell, frame: CellFrame, around: Surroundings): Generator<MergedMesh | undefined> {
  for (const alike of eachAlikeIn(cell)) {
    yield undefined;
    yield yield* mergingFrom(alike, frame, around);
  }
}

/** Vertices that are lit in one step. */
const LIT_AT_ONCE = 240;

function* mergingFrom(
  { look, pieces }: Alike,
  frame: CellFrame,
  around: Surroundings,
): Generator<undefined, MergedMesh> {
  const vertices = pieces.reduce((sum, { mesh }) => sum + mesh.positions_m.length / 3, 0);
  const corners = pieces.reduce((sum, { mesh }) => sum + mesh.indices.length, 0);
  const merged = {
    look,
    positions_m: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    uv: new Float32Array(vertices * 2),
    colours: new Float32Array(vertices * 4),
    indices: new Uint32Array(corners),
    ranges: [] as MergedRange[],
  };
  let [vertex, corner] = [0, 0];
  for (const { leaf, mesh } of pieces) {
    const count = mesh.positions_m.length / 3;
    for (let from = 0; from < count; from += LIT_AT_ONCE) {
      const to = Math.min(count, from + LIT_AT_ONCE);
      writeVertices(merged, vertex, { from, to }, leaf, mesh, frame, around);
      yield undefined;
    }
    merged.indices.set(
      mesh.indices.map((i) => i + vertex),
      corner,
    );
    vertex += count;
    corner += mesh.indices.length;
    const { material } = leaf.part;
    const soil = material.kind === 'earth' ? material.soil : undefined;
    merged.ranges.push({ path: leaf.path, endTriangle: corner / 3, endVertex: vertex, soil });
  }
  return merged;
}

function writeVertices(
  merged: MergedMesh,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  { part, pose, layer, evidence }: Leaf<SolidPart>,
  mesh: Mesh,
  frame: CellFrame,
  around: Surroundings,
): void {
  const { material } = part;
  const rgb = paled(vertexColour(part), evidence);
  const alpha = material.kind === 'earth' ? 1 : (material.opacity ?? 1);
  const picture = pictureScale(part);
  for (let i = from; i < to; i++) {
    const place = pointFrom(pose, triple(mesh.positions_m, i));
    const normal = directionFrom(pose, triple(mesh.normals, i));
    const inItem = framePoint(frame, place);
    const light = layer === 'underground' ? pitLight(inItem, normal, around) : streetLight(inItem, normal);
    const grain =
      material.kind === 'earth' ? 0.93 + 0.14 * valueNoise(inItem[0] * 1.3, inItem[1] * 2.1, inItem[2] * 1.3) : 1;
    merged.positions_m.set(place, 3 * (at + i));
    merged.normals.set(normal, 3 * (at + i));
    merged.uv[2 * (at + i)] = (mesh.uv_m[2 * i] ?? 0) * picture.perMetre[0] + picture.shift[0];
    merged.uv[2 * (at + i) + 1] = (mesh.uv_m[2 * i + 1] ?? 0) * picture.perMetre[1] + picture.shift[1];
    merged.colours.set(
      [rgb[0] * light[0] * grain, rgb[1] * light[1] * grain, rgb[2] * light[2] * grain, alpha],
      4 * (at + i),
    );
  }
}

const triple = (list: Float32Array, i: number): Point3 => [
  list[3 * i] ?? 0,
  list[3 * i + 1] ?? 0,
  list[3 * i + 2] ?? 0,
];

/** What the picture is multiplied with, or the colour itself where there is none. */
function vertexColour({ material }: SolidPart): Rgb {
  if (material.kind === 'facade') return [1, 1, 1];
  if (material.kind === 'plain') return brightened(rgbOf(material.colour), material.glow ?? 0);
  if (!material.colour) return [1, 1, 1];
  const [own, base] = [rgbOf(material.colour), rgbOf(earthBase(material.soil))];
  return [own[0] / base[0], own[1] / base[1], own[2] / base[2]];
}

const brightened = (rgb: Rgb, glow: number): Rgb => {
  const by = 1 + 0.35 * Math.min(1, glow);
  return [rgb[0] * by, rgb[1] * by, rgb[2] * by];
};

/** Pictures are shared by all seeds; a seed only shifts them, so that neighbours do not look the same. */
function pictureScale({ material }: SolidPart): { perMetre: Point2; shift: Point2 } {
  if (material.kind === 'facade') return { perMetre: [1 / material.bay_m, 1 / material.storey_m], shift: [0, 0] };
  if (material.kind === 'plain') return { perMetre: [1, 1], shift: [0, 0] };
  const perMetre = 1 / earthTile_m(material.soil);
  return { perMetre: [perMetre, perMetre], shift: [(material.seed * 0.618_034) % 1, (material.seed * 0.414_214) % 1] };
}

/** Daylight in a hole, warm from the sun and cool from the sky, with a little that the walls throw at each other. */
function pitLight(place: Point3, normal: Point3, { openings, towardsSun }: Surroundings): Rgb {
  const { sky, sun } = lightThrough(openings, place, normal, towardsSun);
  return [0.5 + 0.5 * sky + 0.48 * sun, 0.5 + 0.52 * sky + 0.44 * sun, 0.5 + 0.55 * sky + 0.37 * sun];
}

/** Near the ground it is darker; the rest is left to the engine's lights. */
function streetLight([, y_m]: Point3, normal: Point3): Rgb {
  if (normal[1] > 0.5) return [1, 1, 1];
  const light = 1 - GROUND_DARKENS.share * Math.exp(-Math.max(0, y_m) / GROUND_DARKENS.within_m);
  return [light, light, light];
}
