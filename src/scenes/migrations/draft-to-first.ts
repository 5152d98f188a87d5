/**
 * From the draft, format 0, to format 1.
 *
 * The draft was in one language and had one way to say a place. A whole file:
 *
 *     { "version": 0, "name": "main-street", "language": "en", "title": "Main Street", "description": "…",
 *       "origin": [61.5, 23.76],                                       latitude, longitude
 *       "building": "blocks.geojson",                                  one file
 *       "streets": [{ "id", "name": "…", "points": [[lat, lon], …], "width" }],
 *       "landmarks": [{ "id", "name": "…", "lat", "lon", "height", "lookAt": "…" }],
 *       "hazards": …                                                   as in format 1, but with a name in plain words
 *       "credits": [{ "id", "title", "author", "link", "license" }],
 *       "items": [{ "id", "kind", "title": "…", "place": { "lat", "lon", "bearing" }, "standBack": 3, "seenFrom": 60,
 *                   "credits": [ids], "props": { … } }] }
 *
 * Texts are words in `language` (Finnish when left out), in props too. `bearing` is in degrees clockwise from north.
 * Lengths and heights are in metres. How sure something is was not told, so it counts as an illustration.
 */
import { isObject } from '../value-text.ts';
import type { Migration } from './migration.ts';

type Json = Readonly<Record<string, unknown>>;
type Words = (value: unknown) => unknown;

/** The keys that held words in the props of the draft's content types. */
const TEXT_KEYS: ReadonlySet<string> = new Set('name story age plant note scaleNote alt caption'.split(' '));

export const draftToFirst: Migration = (value) => {
  if (!isObject(value)) return value;
  const { version: _, name, language = 'fi', title, description, origin, building, ...rest } = value as Json;
  const { streets, landmarks, hazards, credits, items, ...unknown } = rest;
  const words: Words = (text) =>
    typeof text === 'string' && typeof language === 'string' ? { [language]: text } : text;
  return withoutGaps({
    ...unknown,
    formatVersion: 1,
    id: name,
    languages: [language],
    title: words(title),
    summary: words(description ?? title),
    origin: originOf(origin),
    streets: each(streets, (street) => streetOf(street, words)),
    landmarks: each(landmarks, (landmark) => landmarkOf(landmark, words)),
    hazards: hazardsOf(hazards, words),
    buildings: typeof building === 'string' ? [building] : building,
    sources: each(credits, sourceOf),
    items: each(items, (item) => itemOf(item, words)),
  });
};

/** A list's objects changed; anything else as it is. */
const each = (list: unknown, change: (entry: Json) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry) => (isObject(entry) ? change(entry as Json) : entry)) : list;

/** Keys of which the draft said nothing are left out. */
const withoutGaps = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const originOf = (origin: unknown): unknown =>
  Array.isArray(origin) && origin.length === 2 ? { lat: origin[0], lon: origin[1] } : origin;

const lonLat = (point: unknown): unknown => (Array.isArray(point) ? point.toReversed() : point);

function streetOf({ name, points, width, ...rest }: Json, words: Words): Json {
  const coordinates = Array.isArray(points) ? points.map(lonLat) : points;
  const line = { type: 'LineString', coordinates };
  return withoutGaps({ ...rest, name: words(name), line, width_m: width });
}

const landmarkOf = ({ name, lat, lon, height, lookAt, credits, ...rest }: Json, words: Words): Json =>
  withoutGaps({
    ...rest,
    name: words(name),
    position: withoutGaps({ lat, lon, h: height }),
    sight: words(lookAt),
    sources: credits,
  });

function hazardsOf(hazards: unknown, words: Words): unknown {
  if (!isObject(hazards)) return hazards;
  const features = each(hazards.features, (feature) => {
    const { properties } = feature;
    if (!isObject(properties)) return feature;
    return { ...feature, properties: withoutGaps({ ...properties, name: words(properties.name) }) };
  });
  return withoutGaps({ ...hazards, features });
}

const sourceOf = ({ link, license, ...rest }: Json): Json => withoutGaps({ ...rest, url: link, licence: license });

function itemOf(
  { kind, title, summary, place, standBack, seenFrom, credits, props, ...rest }: Json,
  words: Words,
): Json {
  return withoutGaps({
    ...rest,
    type: kind,
    title: words(title),
    summary: words(summary),
    place: placeOf(place),
    standpoint: standBack === undefined ? undefined : { distance_m: standBack },
    reach_m: seenFrom,
    sources: credits,
    evidence: rest.evidence ?? 'illustration',
    props: propsOf(props, words),
  });
}

/** A GeoPose on the street; its yaw runs counter-clockwise from east, from -180° (left out) to 180°. */
function placeOf(place: unknown): unknown {
  if (!isObject(place)) return place;
  const { lat, lon, bearing, ...rest } = place as Json;
  const yaw = typeof bearing === 'number' ? yawOf(bearing) : bearing;
  return { ...rest, geopose: { position: { lat, lon, h: 0 }, angles: { yaw, pitch: 0, roll: 0 } } };
}

function yawOf(bearingDeg: number): number {
  const yaw = (90 - bearingDeg) % 360;
  return yaw > 180 ? yaw - 360 : yaw <= -180 ? yaw + 360 : yaw;
}

function propsOf(props: unknown, words: Words): unknown {
  if (Array.isArray(props)) return props.map((entry) => propsOf(entry, words));
  if (!isObject(props)) return props;
  const entries = Object.entries(props).map(([key, value]): [string, unknown] => [
    key === 'credits' ? 'sources' : key,
    TEXT_KEYS.has(key) ? words(value) : propsOf(value, words),
  ]);
  return Object.fromEntries(entries);
}
