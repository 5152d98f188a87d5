/** What lies in the ground besides the ground, at its true depth and size, cut off where the pit ends. */
import { seedFor } from '../../chance/chance.ts';
import type { Colour, Evidence, Point2, Point3, SolidPart } from '../../drawing/drawing.ts';
import { clipToPlan, convexPieces, type Triangles } from '../../drawing/mesh-clip.ts';
import { plain, solid, tidy } from '../forms.ts';
import { blockForm, findForm, joined, lineForm, rootForm, stoneForm } from './buried-forms.ts';
import { collars, linePoints } from './buried-lines.ts';
import type { BuriedObject } from './schema.ts';

const COLOURS: Readonly<Record<BuriedObject['kind'], Colour>> = {
  pipe: '#8c4f3a',
  cable: '#33302c',
  foundation: '#b9b6ae',
  stone: '#8d8680',
  find: '#b3623e',
  root: '#6b4f36',
};
/** Just under the street and just under the floor: whatever reaches farther is flattened there. */
const LID_M = 0.012;

/** What a pit does to things in it. */
export interface Hollow {
  /** Clockwise seen from above. */
  readonly ring: readonly Point2[];
  readonly floor_m: number;
  readonly evidence: Evidence;
  readonly seed: number;
  /** Whether there are so many things that each must be simple. */
  readonly coarse: boolean;
}

/** One part for each thing of which something is in the pit. */
export function buriedParts(objects: readonly BuriedObject[], hollow: Hollow): SolidPart[] {
  const pieces = convexPieces(hollow.ring);
  return objects.flatMap((object) => {
    const whole = formOf(object, hollow);
    const { positions_m, indices } = clipToPlan(whole, pieces);
    if (indices.length === 0) return [];
    const inside = positions_m.map((value, i) =>
      tidy(i % 3 === 1 ? Math.max(-hollow.floor_m - LID_M, Math.min(-LID_M, value)) : value),
    );
    const colour = ('colour' in object && object.colour) || COLOURS[object.kind];
    return [
      solid(
        `object-${object.id}`,
        { kind: 'surface', positions_m: inside, indices },
        plain(colour, { roughness: 0.9 }),
        {
          layer: 'underground',
          evidence: object.evidence ?? hollow.evidence,
        },
      ),
    ];
  });
}

function formOf(object: BuriedObject, { ring, seed, coarse }: Hollow): Triangles {
  const own = seedFor(seed, object.id);
  switch (object.kind) {
    case 'pipe':
    case 'cable': {
      const points = linePoints(object, ring);
      const radius_m = object.diameter_m / 2;
      return joined([lineForm(points, radius_m, coarse), ...collars(points, radius_m, ring, coarse ? 6 : 16)]);
    }
    case 'foundation':
      return moved(blockForm(object.size_m), middleOf(object), object.turnDeg);
    case 'stone':
      return moved(stoneForm(object.diameter_m / 2, own, coarse), middleOf(object));
    case 'find':
      return moved(findForm(object.form, object.size_m, coarse), middleOf(object), object.turnDeg);
    case 'root':
      return moved(rootForm(object, own, coarse), middleOf(object));
  }
}

/** The middle of the thing in the item's frame; of a root, where it begins; of a line, the middle of its way. */
function middleOf(object: BuriedObject): Point3 {
  switch (object.kind) {
    case 'pipe':
    case 'cable': {
      const { path, depth_m, offset_m = 0 } = object;
      const bend = path?.[Math.floor((path.length - 1) / 2)];
      const next = path?.[Math.floor((path.length - 1) / 2) + 1];
      if (bend && next) {
        const lower_m = ((bend.depth_m ?? depth_m) + (next.depth_m ?? depth_m)) / 2;
        return [tidy((bend.x_m + next.x_m) / 2), tidy(-lower_m), tidy((bend.z_m + next.z_m) / 2)];
      }
      return object.runs === 'away' ? [offset_m, -depth_m, 0] : [0, -depth_m, offset_m];
    }
    case 'foundation':
      return [object.at.x_m, tidy(-object.depth_m - object.size_m.height / 2), object.at.z_m];
    default:
      return [object.at.x_m, -object.depth_m, object.at.z_m];
  }
}

function moved({ positions_m, indices }: Triangles, [x, y, z]: Point3, turnDeg = 0): Triangles {
  const [cos, sin] = [Math.cos((turnDeg * Math.PI) / 180), Math.sin((turnDeg * Math.PI) / 180)];
  const placed: number[] = [];
  for (let i = 0; i < positions_m.length; i += 3) {
    const [px, py, pz] = [positions_m[i] ?? 0, positions_m[i + 1] ?? 0, positions_m[i + 2] ?? 0];
    placed.push(x + cos * px + sin * pz, y + py, z - sin * px + cos * pz);
  }
  return { positions_m: placed, indices };
}
