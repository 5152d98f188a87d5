/** Where the cells of a drawing stand while nothing moves. */
import type { Cell } from './cells.ts';
import type { Control, Point3, Pose } from './drawing.ts';
import { controlsThatShow, restValue } from './rest.ts';

/** Maps a cell's frame to the item's: stretch along y, turn about y, move. */
export interface CellFrame {
  readonly position_m: Point3;
  readonly yawRad: number;
  readonly scaleY: number;
}

/** One frame for each cell, at rest. With `shown`, cells that are hidden at rest stand where they are seen. */
export function restFrames(cells: readonly Cell[], controls: readonly Control[], shown = false): CellFrame[] {
  const frames: CellFrame[] = [];
  for (const cell of cells) {
    const set = shown ? controlsThatShow(cell.bind, controls) : controls;
    const offset = (['offset-x', 'offset-y', 'offset-z'] as const).map((p) => restValue(cell.bind, p, set));
    const [x, y, z] = cell.pose.position_m;
    const [dx = 0, dy = 0, dz = 0] = offset;
    const own: CellFrame = {
      position_m: [x + dx, y + dy, z + dz],
      yawRad: cell.pose.yawRad,
      scaleY: restValue(cell.bind, 'scale-y', set),
    };
    const parent = frames[cell.parent];
    frames.push(
      parent
        ? {
            position_m: framePoint(parent, own.position_m),
            yawRad: parent.yawRad + own.yawRad,
            scaleY: parent.scaleY * own.scaleY,
          }
        : own,
    );
  }
  return frames;
}

/** A point of the cell's frame, in the item's. */
export function framePoint(frame: CellFrame, [x, y, z]: Point3): Point3 {
  const [cos, sin] = [Math.cos(frame.yawRad), Math.sin(frame.yawRad)];
  const [px, py, pz] = frame.position_m;
  return [px + cos * x + sin * z, py + y * frame.scaleY, pz + cos * z - sin * x];
}

/** A leaf's pose within its cell, with the cell's frame: straight to the item's frame. */
export function leafPoint(frame: CellFrame, pose: Required<Pose>, [x, y, z]: Point3): Point3 {
  const [cos, sin] = [Math.cos(pose.yawRad), Math.sin(pose.yawRad)];
  const [px, py, pz] = pose.position_m;
  return framePoint(frame, [px + cos * x + sin * z, py + y, pz + cos * z - sin * x]);
}
