/** The props of a look into the ground: an opening in the street, and the layers its walls show. */
import * as z from 'zod/mini';
import { colour, evidence, id, length_m, number, sources, text } from '../../scenes/fields.ts';
import type { Template } from '../../scenes/template.ts';
import { buriedObjectSchema, depth_m, name, story } from './object-schema.ts';
import { cornersOf, openingSchema } from './opening-schema.ts';

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
  /** Granodiorite. */
  'bedrock',
  'mica-schist',
  /** Ground that nobody has described. */
  'unknown',
] as const;

/** What laid a layer down, from the oldest to the youngest; the three waters are stages of the Baltic. */
export const FORMED = ['bedrock', 'ice', 'ice-lake', 'yoldia', 'ancylus', 'litorina', 'recent', 'made'] as const;

const grainSize_mm = () => number({ min: 0, max: 10_000, unit: 'mm' });

const layer = z.strictObject({
  id: id(),
  soil: z.enum(SOIL_KINDS),
  name: name(),
  /**
   * One number, or one for each corner of the opening, in its order: for a circle and a trench those of its bounding
   * rectangle, far left, near left, near right, far right. Where it is 0 the layer has pinched out.
   */
  thickness_m: z.union([
    length_m(200),
    z.array(number({ min: 0, max: 200, unit: 'm' })).check(
      z.minLength(3),
      z.maxLength(24),
      z.refine((list) => list.some((value) => value > 0), {
        error: 'a layer with some thickness in one corner at least' satisfies Template,
      }),
    ),
  ]),
  /** The body of ground it belongs to, which a section follows from one item to the next. */
  unit: z.optional(id()),
  formed: z.optional(z.enum(FORMED)),
  /** When and how it came to lie here: "about 10 000 years ago". */
  age: z.optional(text(80)),
  story: story(),
  /** How it came here. */
  origin: z.optional(story()),
  /** What lives or flows in it. */
  life: z.optional(story()),
  /** What the borehole's log says, in its own language. */
  original: z.optional(z.string().check(z.minLength(1), z.maxLength(2_000))),
  colour: z.optional(colour()),
  /** Colour by the Munsell chart: hue, value, chroma. */
  munsell: z.optional(
    z.string().check(
      z.regex(/^((10|2\.5|5|7\.5)(R|YR|Y|GY|G|BG|B|PB|P|RP) \d(\.\d)?\/\d{1,2}(\.\d)?|N \d(\.\d)?\/?)$/, {
        error: 'a Munsell colour like 10YR 5/4' satisfies Template,
      }),
    ),
  ),
  grain_mm: z.optional(
    z.strictObject({ from: grainSize_mm(), to: grainSize_mm() }).check(
      z.refine(({ from, to }) => to >= from, {
        error: 'a size of at least "from"' satisfies Template,
        path: ['to'],
      }),
    ),
  ),
  /** When it differs from the item's own. */
  evidence: z.optional(evidence()),
  sources: sources(),
});

export const soilLayersSchema = z
  .strictObject({
    opening: openingSchema,
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
    groundwater: z.optional(
      z.strictObject({ depth_m: depth_m(), story: story(), sources: sources(), evidence: z.optional(evidence()) }),
    ),
    objects: z.optional(z.array(buriedObjectSchema).check(z.maxLength(12))),
    /** What must be said about thicknesses and scale. */
    scaleNote: z.optional(story()),
  })
  .check(
    z.refine(
      ({ opening, layers }) => {
        const corners = cornersOf(opening).length;
        return layers.every(({ thickness_m }) => typeof thickness_m === 'number' || thickness_m.length === corners);
      },
      {
        error:
          'in each list of thicknesses one for each corner of the opening (four for a circle or a trench)' satisfies Template,
        path: ['layers'],
      },
    ),
  );

export type SoilLayersProps = z.infer<typeof soilLayersSchema>;
export type SoilLayer = SoilLayersProps['layers'][number];
export type { BuriedObject } from './object-schema.ts';
export type { Opening } from './opening-schema.ts';
