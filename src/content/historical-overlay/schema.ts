/** The props of a look back: houses that stood here, and pictures of them. */
import * as z from 'zod/mini';
import {
  colour,
  evidence,
  id,
  length_m,
  link,
  metres,
  number,
  sources,
  text,
  webAddress,
  year,
} from '../../scenes/fields.ts';
import type { Template } from '../../scenes/template.ts';

const name = () => text(60);
/** One card on a phone. */
const story = () => text(280);
const plan_m = () => metres({ min: -200, max: 200 });

/** [x to the right, z towards the visitor], metres from the item's place; not closed. */
const outline = z.array(z.tuple([plan_m(), plan_m()])).check(z.minLength(3), z.maxLength(60));

const roof = z.strictObject({
  /** `hip` slopes on every side, `gable` has two upright ends; both need four corners. */
  kind: z.enum(['hip', 'gable', 'flat']),
  /** How far the ridge is above the eaves; of a flat roof, the height of its edge. */
  rise_m: number({ min: 0, max: 50, unit: 'm' }),
  colour: z.optional(colour()),
  chimneys: z.optional(z.int().check(z.gte(0), z.lte(6))),
  /** On the middle of the ridge. */
  turret: z.optional(z.strictObject({ width_m: length_m(10), height_m: length_m(40) })),
});

const building = z
  .strictObject({
    id: id(),
    name: name(),
    story: story(),
    from_year: year(),
    /** Left out: it stood to the end of the years shown. */
    to_year: z.optional(year()),
    /** Years that nobody knows for sure are shown with a question mark. */
    unsure: z.optional(z.array(z.enum(['from', 'to'])).check(z.maxLength(2))),
    /** One for each house that shares this story. */
    outlines: z.array(outline).check(z.minLength(1), z.maxLength(12)),
    eaves_m: length_m(60),
    roof,
    cladding: z.enum(['wood', 'plaster', 'brick', 'stone', 'glass']),
    colour: colour(),
    storeys: z.int().check(z.gte(1), z.lte(20)),
    /** A door and steps in the wall that faces the visitor. */
    door: z.optional(z.boolean()),
    /** When it differs from the item's own. */
    evidence: z.optional(evidence()),
    sources: sources(),
  })
  .check(
    z.refine(({ from_year, to_year }) => to_year === undefined || to_year > from_year, {
      error: 'to_year after from_year' satisfies Template,
      path: ['to_year'],
    }),
    z.refine(({ roof: { kind }, outlines }) => kind === 'flat' || outlines.every(({ length }) => length === 4), {
      error: 'four corners under a hip or gable roof; use "flat" for other outlines' satisfies Template,
      path: ['outlines'],
    }),
  );

const picture = z.strictObject({
  id: id(),
  src: link(),
  /** For those who do not see it. */
  alt: text(400),
  /** A few words under the picture. */
  caption: text(80),
  /** What year it shows. */
  year: year(),
  width_m: length_m(10),
  height_m: length_m(10),
  credit: z.strictObject({
    author: z.string().check(z.minLength(1), z.maxLength(120)),
    organisation: z.optional(z.string().check(z.maxLength(120))),
    /** A picture without one is refused. */
    licence: z.string().check(z.minLength(2), z.maxLength(60)),
    page: z.optional(webAddress()),
  }),
  at: z.strictObject({
    x_m: plan_m(),
    z_m: plan_m(),
    /** Counter-clockwise from above, from facing the visitor. */
    turnDeg: z.optional(number({ min: -180, max: 180, unit: 'deg' })),
  }),
});

export const historicalOverlaySchema = z.strictObject({
  buildings: z.array(building).check(z.minLength(1), z.maxLength(20)),
  pictures: z.optional(z.array(picture).check(z.maxLength(6))),
  /** The years of the slider, and where it starts; from the buildings when left out. */
  years: z.optional(z.strictObject({ from: year(), to: year(), start: z.optional(year()) })).check(
    z.refine((years) => years === undefined || years.to > years.from, {
      error: '"to" after "from"' satisfies Template,
      path: ['to'],
    }),
  ),
  /** How this drawing came about, and what is a guess. */
  note: z.optional(story()),
});

export type HistoricalOverlayProps = z.infer<typeof historicalOverlaySchema>;
export type Building = HistoricalOverlayProps['buildings'][number];
export type HistoricalPicture = NonNullable<HistoricalOverlayProps['pictures']>[number];
export type Outline = Building['outlines'][number];
