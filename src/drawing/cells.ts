/**
 * A drawing taken apart into what moves together. Each bound part starts a cell; parts without bindings belong to the
 * nearest bound part above them, with their pose in its frame, so that an engine can draw them in one piece.
 */
import type { Binding, Drawing, Evidence, Part, PicturePart, Point3, Pose, SolidPart } from './drawing.ts';
import { boardOf, expandPart } from './expand.ts';

export type Layer = 'above' | 'underground';

export interface Cell {
  /** Index of the cell it moves with; -1 for the first, which is the item itself. */
  readonly parent: number;
  /** Where the bound part stands in the parent cell's frame, before its bindings move it. */
  readonly pose: Required<Pose>;
  readonly bind: readonly Binding[];
  readonly leaves: Leaf[];
}

/** A part that is no group, and its place in its cell. */
export interface Leaf<P extends Part = Exclude<Part, { kind: 'group' | 'ruler' }>> {
  readonly part: P;
  readonly pose: Required<Pose>;
  readonly layer: Layer;
  readonly evidence: Evidence | undefined;
  /** Ids of the part and of the groups it lies in, innermost first. */
  readonly path: readonly string[];
}

const AT_ORIGIN: Required<Pose> = { position_m: [0, 0, 0], yawRad: 0 };

/** The first cell is the item; a cell's parent stands before it. */
export function cellsOf(drawing: Drawing): Cell[] {
  const cells: Cell[] = [{ parent: -1, pose: AT_ORIGIN, bind: [], leaves: [] }];
  for (const part of drawing.parts) {
    place(cells, part, { cell: 0, pose: AT_ORIGIN, layer: 'above', evidence: undefined, path: [] });
  }
  return cells;
}

interface Inherited {
  readonly cell: number;
  readonly pose: Required<Pose>;
  readonly layer: Layer;
  readonly evidence: Evidence | undefined;
  readonly path: readonly string[];
}

function place(cells: Cell[], given: Part, from: Inherited): void {
  const part = expandPart(given);
  let { cell, pose } = from;
  pose = posed(pose, part.at);
  if (part.bind && part.bind.length > 0) {
    cells.push({ parent: cell, pose, bind: part.bind, leaves: [] });
    cell = cells.length - 1;
    pose = AT_ORIGIN;
  }
  const layer = part.layer ?? from.layer;
  const evidence = part.evidence ?? from.evidence;
  const path = [part.id, ...from.path];
  if (part.kind === 'group') {
    for (const child of part.parts) place(cells, child, { cell, pose, layer, evidence, path });
  } else if (part.kind !== 'ruler') {
    const { leaves } = cells[cell] as Cell;
    leaves.push({ part, pose, layer, evidence, path });
    if (part.kind === 'picture')
      leaves.push({ part: boardSolid(part), pose: boardPose(part, pose), layer, evidence, path });
  }
}

const boardSolid = (picture: PicturePart): SolidPart => ({
  kind: 'solid',
  id: picture.id,
  shape: boardOf(picture).shape,
  material: boardOf(picture).material,
});

const boardPose = (picture: PicturePart, pose: Required<Pose>): Required<Pose> =>
  posed(pose, { position_m: boardOf(picture).middle_m });

/** The pose `inner` of a part within a parent that has the pose `outer`. */
export function posed(outer: Required<Pose>, inner: Pose | undefined): Required<Pose> {
  if (!inner) return outer;
  return {
    position_m: pointFrom(outer, inner.position_m),
    yawRad: outer.yawRad + (inner.yawRad ?? 0),
  };
}

/** A point of a posed part, in the frame the pose is given in. */
export function pointFrom({ position_m, yawRad }: Required<Pose>, [x, y, z]: Point3): Point3 {
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  return [position_m[0] + cos * x + sin * z, position_m[1] + y, position_m[2] - sin * x + cos * z];
}

/** A direction of a posed part, in the frame the pose is given in. */
export function directionFrom({ yawRad }: Required<Pose>, [x, y, z]: Point3): Point3 {
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  return [cos * x + sin * z, y, cos * z - sin * x];
}
