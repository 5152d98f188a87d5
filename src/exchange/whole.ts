/**
 * Items, landmarks and streets whole, in a property beside those that maps show: out of a scene and back into one.
 *
 * A map's own changes count: a point that was moved, a bearing, a height or a name that was changed are taken as they
 * are; everything else comes from the whole.
 */
import { LANGUAGES, type LocalText, resolveText } from '../drawing/text.ts';
import { turnDeg } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { inverseGeodesic } from '../geo/geodesic.ts';
import { bearingFromYawDeg, yawFromBearingDeg } from '../geo/geopose.ts';
import type { ContentType } from '../scenes/content-type.ts';
import { checkShape } from '../scenes/issues.ts';
import type { Path } from '../scenes/problem.ts';
import {
  itemSchema,
  type Landmark,
  landmarkSchema,
  type Place,
  type SceneItem,
  type Source,
  sceneSchema,
} from '../scenes/schema.ts';
import type { Spot } from '../scenes/spots.ts';
import { readSyntax } from '../scenes/syntax.ts';
import { isObject } from '../scenes/value-text.ts';
import type { LonLat } from './geojson.ts';
import type { ImportedFeature } from './imported.ts';
import { roundedTo } from './rounding.ts';
import { type ImportProblem, importError, phrase, withGuess } from './said.ts';

type Properties = ImportedFeature['properties'];

/** Programs that know no objects in a table hand them on as their JSON. */
export function unpacked(feature: ImportedFeature): ImportedFeature {
  const { item, landmark, sources } = feature.properties;
  const own = Object.entries({ item, landmark, sources }).filter(([, value]) => typeof value === 'string');
  if (own.length === 0) return feature;
  const values = own.map(([key, value]) => [key, readSyntax(value as string).value ?? value] as const);
  return { ...feature, properties: { ...feature.properties, ...Object.fromEntries(values) } };
}

/** What is whole in a feature but not as a scene has it; a foreign file may have the same words for something else. */
export function wholeProblems(
  feature: ImportedFeature,
  contentTypes: readonly ContentType[],
): readonly ImportProblem[] {
  const { properties, home } = feature;
  const { kind, item, landmark, sources } = properties;
  const at = (key: string): Path => [...home, 'properties', key];
  if (kind === 'item' && item !== undefined) {
    return [...itemProblems(item, at('item'), contentTypes), ...sourceProblems(sources, at('sources'))];
  }
  if (kind === 'landmark' && landmark !== undefined) {
    return [...checkShape(landmarkSchema, landmark, at('landmark')), ...sourceProblems(sources, at('sources'))];
  }
  return [];
}

const sourceProblems = (sources: unknown, path: Path): readonly ImportProblem[] =>
  checkShape(sceneSchema.shape.sources, sources, path);

function itemProblems(item: unknown, path: Path, contentTypes: readonly ContentType[]): readonly ImportProblem[] {
  const problems = checkShape(itemSchema, item, path);
  if (!isObject(item) || typeof item.type !== 'string') return problems;
  const type = contentTypes.find((known) => known.type === item.type);
  if (type) return [...problems, ...checkShape(type.schema, item.props, [...path, 'props'])];
  return [...problems, unknownType(item.type, [...path, 'type'], contentTypes)];
}

/** With the cure, and what may have been meant. */
export function unknownType(found: unknown, path: Path, contentTypes: readonly ContentType[]): ImportProblem {
  const types = contentTypes.map(({ type }) => type);
  const said = phrase('expected one of the types {types}; give it with --type', { types: types.join(', ') });
  return importError('unknown-type', path, withGuess(said, found, types));
}

/** Of a feature without {@link wholeProblems}. */
export const wholeItem = ({ kind, item }: Properties): SceneItem | undefined =>
  kind === 'item' && item !== undefined ? (item as SceneItem) : undefined;

/** Of a feature without {@link wholeProblems}. */
export const wholeLandmark = ({ kind, landmark }: Properties): Landmark | undefined =>
  kind === 'landmark' && landmark !== undefined ? (landmark as Landmark) : undefined;

/** Those that came along with a whole item or landmark. */
export const wholeSources = (properties: Properties): readonly Source[] =>
  wholeItem(properties) || wholeLandmark(properties) ? ((properties.sources ?? []) as readonly Source[]) : [];

/** The whole's words, but for languages in which the map says other ones. */
export function wholeWords(whole: LocalText, said: LocalText): LocalText {
  const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
  const changed = LANGUAGES.filter((language) => {
    const words = said[language];
    return words !== undefined && (!whole[language] || words !== oneLine(resolveText(whole, language)));
  });
  return { ...whole, ...Object.fromEntries(changed.map((language) => [language, said[language]])) };
}

/** Nobody moves anything by less. */
const MOVED_M = 0.001;
const TURNED_DEG = 1e-5;

export const isMoved = (from: Geodetic, [lonDeg, latDeg]: LonLat): boolean =>
  inverseGeodesic(from, { lonDeg, latDeg, height_m: 0 }).distance_m >= MOVED_M;

/**
 * The place as the scene had it, where it still leads to the point on the map; else a GeoPose at the point.
 *
 * @param spot where `place` leads to among the streets, landmarks and items that came along; undefined for nowhere
 */
export function wholePlace(place: Place, spot: Spot | undefined, at: LonLat, properties: Properties): Place {
  const angles = spot?.angles ?? { yaw: 0, pitch: 0, roll: 0 };
  const bearing = numberWithin(properties.bearing, 360) ?? bearingFromYawDeg(angles.yaw);
  const isTurned = Math.abs(turnDeg(bearing, bearingFromYawDeg(angles.yaw))) >= TURNED_DEG;
  const own_m = 'geopose' in place ? place.geopose.position.h : undefined;
  const h = numberWithin(properties.height_m, 10_000) ?? own_m ?? 0;
  const isLifted = own_m !== undefined && Math.abs(h - own_m) >= MOVED_M;
  if (spot && !isMoved(spot.position, at) && !isTurned && !isLifted) return place;
  const yaw = isTurned ? roundedTo(yawFromBearingDeg(bearing), 6) : angles.yaw;
  return { geopose: { position: { lat: at[1], lon: at[0], h }, angles: { ...angles, yaw } } };
}

const numberWithin = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Math.abs(value) <= most ? value : undefined;
