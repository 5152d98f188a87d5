/** Building files: GeoJSON footprints with heights, as occluders and as the simulator's street. */
import * as z from 'zod/mini';
import type { LocalText } from '../drawing/text.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import { colour, id, length_m, metres, text, year } from './fields.ts';
import { checkShape } from './issues.ts';
import { enuAboveStreet } from './placing.ts';
import { type Problem, phrase, saidError } from './problem.ts';
import { coordinateSchema } from './schema.ts';
import { readSyntax } from './syntax.ts';
import { isObject } from './value-text.ts';

const words = () => z.string().check(z.minLength(1), z.maxLength(2_000));

const propertiesSchema = z.strictObject({
  id: z.optional(id()),
  name: z.optional(z.union([words(), text(80)])),
  /** Of the highest point above the street; a bridge deck's is its thickness. */
  height_m: length_m(400),
  /** Where the wall ends and the roof begins. */
  eaves_m: z.optional(metres({ min: 0, max: 400 })),
  roof: z.optional(z.enum(['flat', 'gable', 'hip'])),
  cladding: z.optional(z.enum(['wood', 'plaster', 'brick', 'stone', 'glass'])),
  colour: z.optional(colour()),
  storeys: z.optional(z.int().check(z.gte(1), z.lte(120))),
  /** `building` when left out. */
  kind: z.optional(z.enum(['building', 'tower', 'bridge'])),
  built: z.optional(year()),
});

export const buildingSchema = z.strictObject({
  type: z.literal('Feature'),
  id: z.optional(z.union([z.string(), z.number()])),
  properties: propertiesSchema,
  geometry: z.strictObject({
    type: z.literal('Polygon'),
    /** The outline; a second ring would be a courtyard, which is not part of the format. */
    coordinates: z.tuple([z.array(coordinateSchema).check(z.minLength(4), z.maxLength(2_000))]),
  }),
});

/** The file around its buildings. Foreign members of GeoJSON are let through, but for these three the shape is known. */
const collectionSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  licence: z.optional(words()),
  attribution: z.optional(words()),
  note: z.optional(words()),
  features: z.array(z.unknown()).check(z.maxLength(20_000)),
});

export interface Building {
  readonly id?: string;
  readonly name?: LocalText | string;
  readonly height_m: number;
  readonly eaves_m?: number;
  readonly roof?: 'flat' | 'gable' | 'hip';
  readonly cladding?: 'wood' | 'plaster' | 'brick' | 'stone' | 'glass';
  readonly colour?: string;
  readonly storeys?: number;
  readonly kind?: 'building' | 'tower' | 'bridge';
  readonly built?: number;
  /** Longitude and latitude of each corner once, as the file goes round. */
  readonly outline: readonly (readonly [number, number])[];
}

export interface BuildingsReading {
  readonly buildings: readonly Building[];
  /** To be shown wherever the buildings are. */
  readonly attribution?: string;
  readonly problems: readonly Problem[];
}

/** The buildings of a file that a scene links; none while it cannot be read. */
export type BuildingsOf = (link: string) => readonly Building[];

/** Reads a building file. Never throws; a broken building is left out and named, the others stay. */
export function readBuildings(fileText: string): BuildingsReading {
  const syntax = readSyntax(fileText);
  const problems = [...syntax.problems];
  if (syntax.value === undefined) return { buildings: [], problems };
  problems.push(...checkShape(collectionSchema, syntax.value, [], 'features'));
  const value = isObject(syntax.value) ? syntax.value : {};
  const features: readonly unknown[] = Array.isArray(value.features) ? value.features : [];
  const buildings = features.flatMap((feature, index) => {
    const found = checkBuilding(feature, index);
    problems.push(...found);
    return found.length > 0 ? [] : [buildingOf(feature as z.infer<typeof buildingSchema>)];
  });
  const attribution = typeof value.attribution === 'string' ? { attribution: value.attribution } : {};
  return { buildings, ...attribution, problems };
}

function checkBuilding(feature: unknown, index: number): readonly Problem[] {
  const path = ['features', index];
  const shape = checkShape(buildingSchema, feature, path);
  if (shape.length > 0) return shape;
  const { properties, geometry } = feature as z.infer<typeof buildingSchema>;
  const ring = geometry.coordinates[0];
  const [first, last] = [ring[0]!, ring.at(-1)!];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const { eaves_m, height_m } = properties;
  const problems: Problem[] = [];
  if (!isClosed) {
    const said = phrase('expected the last point to be the first again');
    problems.push(saidError('open-ring', [...path, 'geometry', 'coordinates', 0], said));
  }
  if (eaves_m !== undefined && eaves_m > height_m) {
    const said = phrase('expected at most height_m, {height}, found {eaves}', { height: height_m, eaves: eaves_m });
    problems.push(saidError('eaves-above-roof', [...path, 'properties', 'eaves_m'], said));
  }
  return problems;
}

function buildingOf({ properties, geometry }: z.infer<typeof buildingSchema>): Building {
  // What comes from JSON has no keys that are there and undefined.
  return { ...(properties as Omit<Building, 'outline'>), outline: geometry.coordinates[0].slice(0, -1) };
}

/** Corners on the street, in the scene's frame. */
export const buildingOutlineEnu = (origin: Geodetic, { outline }: Building): readonly EnuPoint[] =>
  outline.map(([lonDeg, latDeg]) => enuAboveStreet(origin, { latDeg, lonDeg, height_m: 0 }));
