/** GeoJSON (RFC 7946) in: its points and lines, each position looked at. Never throws. */
import type { Path, Problem } from '../scenes/problem.ts';
import { readSyntax } from '../scenes/syntax.ts';
import { isObject } from '../scenes/value-text.ts';
import type { LonLat } from './geojson.ts';
import { foundText, type Imported, type ImportedFeature, importError, importWarning } from './imported.ts';

type Objectlike = Readonly<Record<PropertyKey, unknown>>;

export function readGeoJson(text: string): Imported {
  const syntax = readSyntax(text);
  if (syntax.value === undefined) return { features: [], problems: syntax.problems };
  const read = featuresOf(syntax.value);
  return { features: read.features, problems: [...syntax.problems, ...read.problems] };
}

/** Of a value that is GeoJSON already: a collection, a feature or a bare geometry. */
export function featuresOf(value: unknown): Imported {
  const features: ImportedFeature[] = [];
  const problems: Problem[] = [];
  const into: Reader = { features, problems };
  if (!isObject(value)) problems.push(importError('not-geojson', [], `expected an object, found ${foundText(value)}`));
  else if (value.type !== 'FeatureCollection') readFeature(value, [], into);
  else if (!Array.isArray(value.features)) {
    problems.push(importError('not-geojson', ['features'], `expected a list, found ${foundText(value.features)}`));
  } else for (const [index, feature] of value.features.entries()) readFeature(feature, ['features', index], into);
  return { features, problems };
}

interface Reader {
  readonly features: ImportedFeature[];
  readonly problems: Problem[];
}

interface Owner {
  readonly id?: string | undefined;
  readonly properties: Objectlike;
}

function readFeature(value: unknown, path: Path, into: Reader): void {
  if (isObject(value) && value.type === 'Feature') {
    const properties = isObject(value.properties) ? value.properties : {};
    const id = typeof value.id === 'string' ? value.id : undefined;
    // A feature without a place is allowed, and says nothing.
    if (value.geometry === null) return;
    readGeometry(value.geometry, { id, properties }, [...path, 'geometry'], into);
  } else readGeometry(value, { properties: {} }, path, into);
}

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'GeometryCollection'];
const LEFT_OUT = ['Polygon', 'MultiPolygon'];

function readGeometry(geometry: unknown, owner: Owner, path: Path, into: Reader): void {
  const type = isObject(geometry) ? geometry.type : undefined;
  if (!isObject(geometry) || typeof type !== 'string' || ![...GEOMETRIES, ...LEFT_OUT].includes(type)) {
    const found = foundText(isObject(geometry) ? geometry.type : geometry);
    into.problems.push(importError('not-geojson', path, `expected a geometry of GeoJSON, found ${found}`));
  } else if (LEFT_OUT.includes(type)) {
    into.problems.push(importWarning('left-out', path, `${type} is left out: points and lines come in`));
  } else if (type === 'GeometryCollection') {
    for (const [index, part] of asList(geometry.geometries).entries()) {
      readGeometry(part, owner, [...path, 'geometries', index], into);
    }
  } else readCoordinates(type, geometry.coordinates, owner, [...path, 'coordinates'], into);
}

function readCoordinates(type: string, coordinates: unknown, owner: Owner, path: Path, into: Reader): void {
  if (type.startsWith('Multi')) {
    const one = type.slice('Multi'.length);
    for (const [index, part] of asList(coordinates).entries()) {
      readCoordinates(one, part, owner, [...path, index], into);
    }
  } else if (type === 'Point') {
    const at = readPosition(coordinates, path, into);
    if (at) into.features.push({ path, ...owner, geometry: { kind: 'point', at } });
  } else {
    const read = asList(coordinates).map((part, index) => readPosition(part, [...path, index], into));
    const points = read.filter((point) => point !== undefined);
    if (points.length < read.length) return;
    if (points.length < 2) {
      const message = `expected a line of at least 2 positions, found ${foundText(coordinates)}`;
      into.problems.push(importError('short-line', path, message));
    } else into.features.push({ path, ...owner, geometry: { kind: 'line', points } });
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Longitude first; a height is let go. */
function readPosition(value: unknown, path: Path, { problems }: Reader): LonLat | undefined {
  const [lonDeg, latDeg] = asList(value);
  if (!isNumber(lonDeg) || !isNumber(latDeg)) {
    const message = `expected [longitude, latitude] in degrees, found ${foundText(value)}`;
    problems.push(importError('not-a-position', path, message));
    return undefined;
  }
  if (Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180) return [lonDeg, latDeg];
  const isSwapped = Math.abs(lonDeg) <= 90 && Math.abs(latDeg) <= 180;
  const cure = isSwapped ? 'is it latitude first? GeoJSON has longitude first' : 'are these metres of a map grid?';
  const message = `expected longitude within ±180° and latitude within ±90°, found [${lonDeg}, ${latDeg}]; ${cure}`;
  problems.push(importError('not-on-earth', path, message));
  return undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
