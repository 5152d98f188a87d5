/**
 * The scene format, version 1: the one schema from which types, checks and documentation follow.
 *
 * It checks and never changes: no defaults, no transforms. Objects are strict: an unknown key is a problem.
 * What a type's `props` hold is that content type's own schema, checked by `readScene`.
 */
import * as z from 'zod/mini';
import {
  bearingDeg,
  evidence,
  id,
  isoDate,
  length_m,
  link,
  metres,
  number,
  sources,
  text,
  webAddress,
} from './fields.ts';

export const FORMAT_VERSION = 1;

const latitude = () => number({ min: -90, max: 90, unit: 'deg' });
const longitude = () => number({ min: -180, max: 180, unit: 'deg' });
/** As GeoJSON has it. */
export const coordinateSchema = z.tuple([longitude(), latitude()]);

export const originSchema = z.strictObject({
  lat: latitude(),
  lon: longitude(),
  /** Of the street at the origin, above the WGS84 ellipsoid; needed only by items with `heightMode: "ellipsoid"`. */
  h: z.optional(metres()),
});

export const streetSchema = z.strictObject({
  id: id(),
  name: text(80),
  line: z.strictObject({
    type: z.literal('LineString'),
    coordinates: z.array(coordinateSchema).check(z.minLength(2), z.maxLength(2_000)),
  }),
  width_m: z.optional(length_m(200)),
});

export const landmarkSchema = z.strictObject({
  id: id(),
  name: text(80),
  /** `h`: metres above the street, of the point to aim at. */
  position: z.strictObject({ lat: latitude(), lon: longitude(), h: z.optional(metres()) }),
  /** How far the true place may be from the given one. */
  uncertainty_m: z.optional(length_m()),
  /** What to look at: "the tip of the tower". */
  sight: z.optional(text(120)),
  sources: sources(),
});

export const markSchema = z.strictObject({
  id: id(),
  name: text(80),
  /** How to find it: "where the quay wall meets the first lamp". */
  hint: text(200),
  position: z.strictObject({ lat: latitude(), lon: longitude() }),
  /** How far the true place may be from the given one, standard deviation per axis. */
  uncertainty_m: length_m(),
  /** Of a sign with a code to scan: which way its reader looks. */
  bearingDeg: z.optional(bearingDeg()),
  sources: sources(),
});

export const sourceSchema = z.strictObject({
  id: id(),
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  author: z.optional(z.string().check(z.maxLength(200))),
  url: z.optional(webAddress()),
  licence: z.optional(z.string().check(z.maxLength(60))),
  accessed: z.optional(isoDate()),
  note: z.optional(text(400)),
});

const facing = z.union([z.enum(['along', 'against', 'across', 'back-across']), bearingDeg()]);

/** On a street: `offset_m` to the right of the line's direction, negative to the left. */
const streetPlace = z.strictObject({
  id: id(),
  along_m: metres({ min: 0 }),
  offset_m: metres({ min: -500, max: 500 }),
  facing,
});

/** OGC GeoPose 1.0 basic YPR: yaw counter-clockwise from east, degrees. */
const geopose = z.strictObject({
  position: z.strictObject({ lat: latitude(), lon: longitude(), h: metres() }),
  angles: z.strictObject({
    yaw: number({ min: -360, max: 360, unit: 'deg' }),
    pitch: number({ min: -90, max: 90, unit: 'deg' }),
    roll: number({ min: -360, max: 360, unit: 'deg' }),
  }),
});

/** From another item or a landmark: `bearingDeg` and `distance_m` lead from it to this one; `facing` defaults to the bearing. */
const beside = z.strictObject({
  id: id(),
  bearingDeg: bearingDeg(),
  distance_m: number({ min: 0, max: 1_000, unit: 'm' }),
  facing: z.optional(bearingDeg()),
});

/** Exactly one of its keys. */
export const placeSchema = z.union([
  z.strictObject({ street: streetPlace }),
  z.strictObject({ geopose }),
  z.strictObject({ beside }),
]);

/** A sound file and its WebVTT captions: who cannot hear reads the same at the same time. */
const recording = z.strictObject({ src: link(), captions: link() });

export const itemSchema = z.strictObject({
  id: id(),
  type: z.string(),
  title: text(80),
  summary: z.optional(text(400)),
  place: placeSchema,
  /** `ground`: h is metres above the street there (the default). `ellipsoid`: above the WGS84 ellipsoid. */
  heightMode: z.optional(z.enum(['ground', 'ellipsoid'])),
  /** How far in front of the item to stand to see it best. */
  standpoint: z.optional(z.strictObject({ distance_m: length_m(100) })),
  /** From how far the item shows itself. */
  reach_m: z.optional(length_m(2_000)),
  /** The item's words read aloud; where there is none in a language, the browser's voice reads. */
  recordings: z.optional(
    z.strictObject({ fi: z.optional(recording), sv: z.optional(recording), en: z.optional(recording) }),
  ),
  sources: sources(),
  evidence: evidence(),
  props: z.unknown(),
});

const ring = z.array(coordinateSchema).check(z.minLength(4), z.maxLength(2_000));
const hazard = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({
    kind: z.enum(['carriageway', 'tram', 'water', 'stairs', 'other']),
    name: z.optional(text(80)),
  }),
  geometry: z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).check(z.minLength(1)) }),
});

export const sceneSchema = z.strictObject({
  $schema: z.optional(z.string()),
  formatVersion: z.literal(FORMAT_VERSION),
  id: id(),
  languages: z.array(z.enum(['fi', 'sv', 'en'])).check(z.minLength(1)),
  title: text(80),
  summary: text(600),
  origin: originSchema,
  streets: z.optional(z.array(streetSchema)),
  landmarks: z.optional(z.array(landmarkSchema)),
  /** Spots that a visitor can stand on exactly. */
  marks: z.optional(z.array(markSchema)),
  hazards: z.optional(z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(hazard) })),
  /** GeoJSON files of footprints with `height_m`: occluders, and the simulator's street. */
  buildings: z.optional(z.array(link())),
  sources: z.optional(z.array(sourceSchema)),
  items: z.array(itemSchema).check(z.maxLength(500)),
});

export type Scene = z.infer<typeof sceneSchema>;
export type SceneItem = z.infer<typeof itemSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Landmark = z.infer<typeof landmarkSchema>;
export type Mark = z.infer<typeof markSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type StreetLine = z.infer<typeof streetSchema>;
