/** What lies in the ground besides the ground: pipes, foundations, boulders. */

import { seedFor } from '../../chance/chance.ts';
import type { Colour, Evidence, Point3, Shape, SolidPart } from '../../drawing/drawing.ts';
import { boulder } from '../boulder.ts';
import { plain, solid, tidy } from '../forms.ts';
import type { Opening } from './pit.ts';
import type { BuriedObject } from './schema.ts';

const COLOURS: Readonly<Record<BuriedObject['kind'], Colour>> = {
  pipe: '#8c4f3a',
  foundation: '#b9b6ae',
  stone: '#8d8680',
  cable: '#2f2f33',
  find: '#b3623e',
  root: '#5a4632',
};

/** The thing itself; walls hide what reaches beyond them. */
export function buriedPart(object: BuriedObject, opening: Opening, evidence: Evidence, seed: number): SolidPart {
  const colour = object.colour ?? COLOURS[object.kind];
  const look = plain(colour, { roughness: object.kind === 'pipe' ? 0.55 : 0.95 });
  const position_m = middleOf(object);
  return solid(`object-${object.id}`, shapeOf(object, opening, seedFor(seed, object.id)), look, {
    at: { position_m },
    layer: 'underground',
    evidence,
  });
}

/** The middle of the thing in the item's frame. */
export function middleOf(object: BuriedObject): Point3 {
  switch (object.kind) {
    case 'pipe':
    case 'cable': {
      const offset_m = object.offset_m ?? 0;
      return object.runs === 'away' ? [offset_m, -object.depth_m, 0] : [0, -object.depth_m, offset_m];
    }
    case 'foundation':
      return [object.at.x_m, tidy(-object.depth_m - object.size_m.height / 2), object.at.z_m];
    case 'stone':
    case 'find':
    case 'root':
      return [object.at.x_m, -object.depth_m, object.at.z_m];
  }
}

function shapeOf(object: BuriedObject, opening: Opening, seed: number): Shape {
  switch (object.kind) {
    case 'pipe':
    case 'cable': {
      const half_m = (object.runs === 'away' ? opening.length_m : opening.width_m) / 2;
      const end = (side: number): Point3 => (object.runs === 'away' ? [0, 0, side * half_m] : [side * half_m, 0, 0]);
      return { kind: 'tube', path_m: [end(-1), end(1)], radius_m: object.diameter_m / 2 };
    }
    case 'foundation':
      return { kind: 'box', size_m: [object.size_m.width, object.size_m.height, object.size_m.length] };
    case 'find':
      return boulder(object.size_m / 2, seed);
    case 'root':
      return boulder(object.diameter_m / 2, seed);
    case 'stone':
      return boulder(object.diameter_m / 2, seed);
  }
}
