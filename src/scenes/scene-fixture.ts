/** A small scene for tests, whole and right, to be broken in one place. */
import * as z from 'zod/mini';
import { type ContentType, defineContentType } from './content-type.ts';
import { length_m } from './fields.ts';
import type { Scene } from './schema.ts';

const words = (name: string) => ({ fi: name, sv: name, en: name });

export const post: ContentType = defineContentType({
  type: 'post',
  name: words('post'),
  schema: z.strictObject({
    height_m: length_m(20),
    rings: z.optional(z.array(z.strictObject({ at_m: z.number(), tone: z.enum(['red', 'green']) }))),
    look: z.optional(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('painted'), coats: z.int() }),
        z.strictObject({ kind: z.literal('rusty') }),
      ]),
    ),
  }),
  build: () => ({ parts: [], controls: [], bounds: { min_m: [0, 0, 0], max_m: [0, 0, 0] } }),
  describe: () => ({ lead: '', details: [] }),
  example: { height_m: 2 },
});

/** A street 1 km due east, a tower, and three items: one of each way to say a place. */
export function sampleScene(): Scene {
  return {
    formatVersion: 1,
    id: 'sample',
    languages: ['fi', 'sv', 'en'],
    title: words('Sample'),
    summary: words('A street for tests.'),
    origin: { lat: 61.5, lon: 23.76 },
    streets: [
      {
        id: 'main-street',
        name: words('Main Street'),
        line: {
          type: 'LineString',
          coordinates: [
            [23.76, 61.5],
            [23.778785, 61.5],
          ],
        },
      },
    ],
    landmarks: [{ id: 'tower', name: words('Tower'), position: { lat: 61.501, lon: 23.762, h: 30 }, sources: ['map'] }],
    sources: [{ id: 'map', title: 'A map' }],
    items: [
      {
        id: 'on-the-street',
        type: 'post',
        title: words('On the street'),
        place: { street: { id: 'main-street', along_m: 250, offset_m: -8, facing: 'across' } },
        standpoint: { distance_m: 4 },
        sources: ['map'],
        evidence: 'measured',
        props: { height_m: 2 },
      },
      {
        id: 'in-the-open',
        type: 'post',
        title: words('In the open'),
        place: {
          geopose: { position: { lat: 61.5005, lon: 23.7605, h: 1.5 }, angles: { yaw: 30, pitch: 10, roll: 5 } },
        },
        standpoint: { distance_m: 10 },
        evidence: 'model',
        props: { height_m: 3 },
      },
      {
        id: 'by-the-tower',
        type: 'post',
        title: words('By the tower'),
        place: { beside: { id: 'tower', bearingDeg: 200, distance_m: 40 } },
        evidence: 'illustration',
        props: { height_m: 4 },
      },
    ],
  };
}

/** The sample as text, after `change` has broken it. */
export function sampleText(change: (scene: SceneJson) => void = () => undefined): string {
  const scene = JSON.parse(JSON.stringify(sampleScene())) as SceneJson;
  change(scene);
  return JSON.stringify(scene, null, 2);
}

/** Loose on purpose: tests write what the schema forbids. */
export interface SceneJson {
  // biome-ignore lint/suspicious/noExplicitAny: tests break scenes in every way
  [key: string]: any;
}
