/** The props of a section along a street: a long trench, whose far wall is the ground between several boreholes. */
import * as z from 'zod/mini';
import { evidence, id, length_m, metres, number, sources, text } from '../../scenes/fields.ts';
import type { Template } from '../../scenes/template.ts';
import { SOIL_KINDS } from '../soil-layers/schema.ts';

const name = () => text(60);
/** One card on a phone. */
const story = () => text(280);
const along_m = () => metres({ min: 0 });
const depth_m = () => number({ min: 0, max: 200, unit: 'm' });

const layer = z.strictObject({
  id: id(),
  soil: z.enum(SOIL_KINDS),
  name: name(),
  thickness_m: length_m(200),
  /** The body of ground it belongs to, which is followed from column to column. */
  unit: z.optional(id()),
  story: z.optional(story()),
  sources: sources(),
});

const column = z.union([
  /** A soil-layers item of the same scene. */
  z.strictObject({ item: id() }),
  z.strictObject({
    id: id(),
    along_m: along_m(),
    name: name(),
    layers: z.array(layer).check(z.minLength(1), z.maxLength(60)),
    evidence: evidence(),
    sources: sources(),
  }),
]);

const spanOfStreet = { from_m: along_m(), to_m: along_m() };
const endsAfterItBegins = <T extends { from_m: number; to_m: number }>(error: Template) =>
  z.refine<T>(({ from_m, to_m }) => to_m > from_m, { error, path: ['to_m'] });

const body = z
  .strictObject({
    id: id(),
    kind: z.enum(['cavern', 'water']),
    name: name(),
    story: story(),
    ...spanOfStreet,
    top_m: depth_m(),
    bottom_m: depth_m(),
    sources: sources(),
  })
  .check(
    endsAfterItBegins('a place further along than "from_m"'),
    z.refine(({ top_m, bottom_m }) => bottom_m > top_m, {
      error: 'a depth below "top_m"' satisfies Template,
      path: ['bottom_m'],
    }),
  );

const mark = z
  .strictObject({
    id: id(),
    kind: z.enum(['bridge', 'place']),
    name: name(),
    story: story(),
    ...spanOfStreet,
    sources: sources(),
  })
  .check(endsAfterItBegins('a place further along than "from_m"'));

export const soilSectionSchema = z
  .strictObject({
    /** Across the visitor's view, its middle at the item's place. */
    opening: z.strictObject({ length_m: length_m(30), width_m: length_m(10), depth_m: length_m(8) }),
    /** Whose centre line it follows. */
    street: id(),
    /** What of the street it shows. */
    ...spanOfStreet,
    /** How deep the ground is shown, true depth. */
    shown_m: length_m(200),
    columns: z.array(column).check(z.minLength(1), z.maxLength(8)),
    /** How far a boundary may lie off, up or down, half-way between two columns that are 100 m apart. */
    doubt_m: z.optional(number({ min: 0, max: 20, unit: 'm' })),
    bodies: z.optional(z.array(body).check(z.maxLength(8))),
    marks: z.optional(z.array(mark).check(z.maxLength(12))),
    /** What must be said about how this came about. */
    note: z.optional(story()),
  })
  .check(endsAfterItBegins('a place further along than "from_m"'));

export type SoilSectionProps = z.infer<typeof soilSectionSchema>;
export type SectionBody = NonNullable<SoilSectionProps['bodies']>[number];
export type SectionMark = NonNullable<SoilSectionProps['marks']>[number];
