/** The props of a look into the ground: an opening in the street, and the layers its walls show. */
import * as z from 'zod/mini';
import { colour, id, length_m, metres, number, text } from '../../scenes/fields.ts';

const name = () => text(60);
/** One card on a phone. */
const story = () => text(280);

export const SOIL_KINDS = [
  'asphalt',
  'paving',
  'fill',
  'topsoil',
  'sand',
  'gravel',
  'silt',
  'clay',
  'varved-clay',
  'till',
  'gyttja',
  'peat',
  'bedrock',
  /** Ground that nobody has described. */
  'unknown',
] as const;

const layer = z.strictObject({
  id: id(),
  soil: z.enum(SOIL_KINDS),
  name: name(),
  thickness_m: length_m(200),
  /** When and how it came to lie here: "about 10 000 years ago". */
  age: z.optional(text(80)),
  story: story(),
  /** What the borehole's log says, in its own language. */
  original: z.optional(z.string().check(z.minLength(1), z.maxLength(2_000))),
  colour: z.optional(colour()),
  sources: z.optional(z.array(id())),
});

/** From the middle of the opening: x to the right, z towards the visitor. */
const spot = z.strictObject({ x_m: metres({ min: -10, max: 10 }), z_m: metres({ min: -10, max: 10 }) });
const found = { id: id(), name: name(), story: story(), sources: z.optional(z.array(id())) };
const depth_m = () => number({ min: 0, max: 200, unit: 'm' });

const object = z.discriminatedUnion('kind', [
  /** Lies level from wall to wall; `depth_m` is to its middle line, `offset_m` along the other axis. */
  z.strictObject({
    ...found,
    kind: z.literal('pipe'),
    depth_m: depth_m(),
    diameter_m: length_m(3),
    runs: z.enum(['across', 'away']),
    offset_m: metres({ min: -10, max: 10 }),
    colour: z.optional(colour()),
  }),
  /** A block of masonry or concrete; `depth_m` is to its upper face. */
  z.strictObject({
    ...found,
    kind: z.literal('foundation'),
    depth_m: depth_m(),
    at: spot,
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
]);

export const soilLayersSchema = z.strictObject({
  /** A rectangle in the street, its middle at the item's place. */
  opening: z.strictObject({ width_m: length_m(10), length_m: length_m(10) }),
  /** How deep the pit is drawn; all layers when left out. Deeper layers are told about but not drawn. */
  depth_m: z.optional(length_m(12)),
  /** From the street downwards, without gaps. */
  layers: z.array(layer).check(z.minLength(1), z.maxLength(200)),
  /** How the natural layers slope: down towards `towardsDeg`, clockwise from straight away from the visitor. */
  dip: z.optional(
    z.strictObject({
      deg: number({ min: 0, max: 20, unit: 'deg' }),
      towardsDeg: number({ min: -360, max: 360, unit: 'deg' }),
    }),
  ),
  groundwater: z.optional(z.strictObject({ depth_m: depth_m(), story: story(), sources: z.optional(z.array(id())) })),
  objects: z.optional(z.array(object).check(z.maxLength(12))),
  /** What must be said about thicknesses and scale. */
  scaleNote: z.optional(story()),
});

export type SoilLayersProps = z.infer<typeof soilLayersSchema>;
export type SoilLayer = SoilLayersProps['layers'][number];
export type BuriedObject = NonNullable<SoilLayersProps['objects']>[number];
