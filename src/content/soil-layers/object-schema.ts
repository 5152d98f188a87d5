/** Things that lie in the ground. */
import * as z from 'zod/mini';
import { colour, evidence, id, length_m, metres, number, sources, text } from '../../scenes/fields.ts';

export const name = () => text(60);
/** One card on a phone. */
export const story = () => text(280);
export const depth_m = () => number({ min: 0, max: 200, unit: 'm' });

const beside_m = () => metres({ min: -20, max: 20 });
/** From the middle of the opening: x to the right, z towards the visitor. */
const spot = z.strictObject({ x_m: beside_m(), z_m: beside_m() });
const turnDeg = () => z.optional(number({ min: -180, max: 180, unit: 'deg' }));
const found = {
  id: id(),
  name: name(),
  story: story(),
  /** When it differs from the item's own. */
  evidence: z.optional(evidence()),
  sources: sources(),
};

/** Straight and level from wall to wall, or along `path`. `depth_m` is to its middle line. */
const line = {
  ...found,
  depth_m: depth_m(),
  /** Of a straight one, left out: across. */
  runs: z.optional(z.enum(['across', 'away'])),
  /** Of a straight one, along the other axis. */
  offset_m: z.optional(beside_m()),
  /** Where it bends; may begin and end outside the opening. Points without a depth lie at `depth_m`. */
  path: z.optional(
    z
      .array(z.strictObject({ x_m: beside_m(), z_m: beside_m(), depth_m: z.optional(depth_m()) }))
      .check(z.minLength(2), z.maxLength(8)),
  ),
  colour: z.optional(colour()),
};

export const FIND_FORMS = ['shard', 'coin', 'tool', 'bone', 'nail'] as const;

export const buriedObjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...line, kind: z.literal('pipe'), diameter_m: length_m(3) }),
  z.strictObject({ ...line, kind: z.literal('cable'), diameter_m: length_m(0.5) }),
  /** A block of masonry or concrete; `depth_m` is to its upper face. */
  z.strictObject({
    ...found,
    kind: z.literal('foundation'),
    depth_m: depth_m(),
    at: spot,
    /** Counter-clockwise from above. */
    turnDeg: turnDeg(),
    size_m: z.strictObject({ width: length_m(10), height: length_m(10), length: length_m(10) }),
    colour: z.optional(colour()),
  }),
  /** A boulder; `depth_m` is to its middle. */
  z.strictObject({
    ...found,
    kind: z.literal('stone'),
    depth_m: depth_m(),
    at: spot,
    diameter_m: length_m(3),
    colour: z.optional(colour()),
  }),
  /** Something small that somebody lost or threw away; `depth_m` is to its middle. */
  z.strictObject({
    ...found,
    kind: z.literal('find'),
    form: z.enum(FIND_FORMS),
    depth_m: depth_m(),
    at: spot,
    turnDeg: turnDeg(),
    /** Its longest measure. */
    size_m: length_m(1),
    colour: z.optional(colour()),
  }),
  /** A root that branches downwards; `depth_m` is to where it begins. */
  z.strictObject({
    ...found,
    kind: z.literal('root'),
    depth_m: depth_m(),
    at: spot,
    /** How thick it is where it begins. */
    diameter_m: length_m(1),
    /** How far down it goes from where it begins. */
    reach_m: length_m(6),
    /** How wide its branches spread, from side to side. */
    spread_m: length_m(8),
    colour: z.optional(colour()),
  }),
]);

export type BuriedObject = z.infer<typeof buriedObjectSchema>;
