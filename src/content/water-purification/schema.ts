/** The props of a waterworks: the raw water, and the stages it goes through. */
import * as z from 'zod/mini';
import { id, number, sources, text } from '../../scenes/fields.ts';

export const STAGE_KINDS = [
  'intake',
  'coagulation',
  'flotation',
  'sand-filter',
  'carbon-filter',
  'uv',
  'chlorine',
  'alkalisation',
  'reservoir',
] as const;

/** The part of what comes in that the stage takes away. */
const fraction = () => number({ min: 0, max: 1, unit: 'ratio' });

const stage = z.strictObject({
  id: id(),
  kind: z.enum(STAGE_KINDS),
  name: text(60),
  /** One card on a phone. */
  story: text(280),
  removal: z.optional(
    z.strictObject({
      turbidity: z.optional(fraction()),
      toc: z.optional(fraction()),
      colour: z.optional(fraction()),
    }),
  ),
  sources: sources(),
});

export const waterPurificationSchema = z.strictObject({
  /** The name of the works, on the sign. */
  plant: text(60),
  /** In the order the water meets them. */
  stages: z.array(stage).check(z.minLength(2), z.maxLength(10)),
  /** The water as it comes. */
  raw: z.strictObject({
    /** Cloudiness, nephelometric turbidity units. */
    turbidity_ntu: number({ min: 0, max: 1000 }),
    /** Total organic carbon. */
    toc_mgl: number({ min: 0, max: 100, unit: 'mg/l' }),
    /** Brownness, milligrams of platinum per litre. */
    colour_mgPtl: number({ min: 0, max: 1000 }),
  }),
  /** Through the whole works. */
  flow_m3_d: z.optional(number({ above: 0, max: 10_000_000, unit: 'm3/d' })),
  /** Where the numbers come from: measured, or values for teaching. */
  note: text(280),
});

export type WaterPurificationProps = z.infer<typeof waterPurificationSchema>;
export type Stage = WaterPurificationProps['stages'][number];
