/** The forms that an opening in the street may have, and the corners its layers are told by. */
import * as z from 'zod/mini';
import type { Point2 } from '../../drawing/drawing.ts';
import { length_m, metres } from '../../scenes/fields.ts';
import { ringTouch } from '../../scenes/rules/ring-touch.ts';
import type { Template } from '../../scenes/template.ts';
import { rectangle } from '../forms.ts';

/** From the item's place: x to the right, z towards the visitor. */
const corner = z.tuple([metres({ min: -10, max: 10 }), metres({ min: -10, max: 10 })]);

/** Its middle at the item's place, but for a polygon, which lies as its corners say. */
export const openingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.optional(z.literal('rectangle')), width_m: length_m(10), length_m: length_m(10) }),
  z.strictObject({ kind: z.literal('circle'), diameter_m: length_m(10) }),
  z.strictObject({
    kind: z.literal('polygon'),
    /** Not closed; any simple polygon, either way round. */
    outline: z.array(corner).check(
      z.minLength(3),
      z.maxLength(24),
      z.refine((outline) => isSimple(outline), {
        error: 'an outline that neither crosses nor touches itself' satisfies Template,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('trench'),
    length_m: length_m(40),
    width_m: length_m(10),
    /** From left to right, or away from the visitor. */
    runs: z.enum(['across', 'away']),
  }),
]);

export type Opening = z.infer<typeof openingSchema>;

/** The places whose thicknesses a list gives, in its order, as the file has them. */
export function cornersOf(opening: Opening): readonly Point2[] {
  switch (opening.kind) {
    case 'polygon':
      return opening.outline;
    case 'circle':
      return rectangle(opening.diameter_m, opening.diameter_m);
    case 'trench':
      return opening.runs === 'across'
        ? rectangle(opening.length_m, opening.width_m)
        : rectangle(opening.width_m, opening.length_m);
    default:
      return rectangle(opening.width_m, opening.length_m);
  }
}

const isSimple = (outline: readonly Point2[]): boolean =>
  outline.every(([x, z], i) => {
    const [nextX, nextZ] = outline[(i + 1) % outline.length] ?? [x, z];
    return x !== nextX || z !== nextZ;
  }) && ringTouch([...outline, ...outline.slice(0, 1)]) === undefined;

/** The room it takes in the plan. */
export function sizeOf(opening: Opening): { readonly width_m: number; readonly length_m: number } {
  const corners = cornersOf(opening);
  const extent = (axis: 0 | 1) =>
    Math.max(...corners.map((corner) => corner[axis])) - Math.min(...corners.map((corner) => corner[axis]));
  return { width_m: extent(0), length_m: extent(1) };
}
