/** GeoJSON (RFC 7946) in: its points and lines, each position looked at. Never throws. */
import type { Path } from '../scenes/problem.ts';
import { readSyntax } from '../scenes/syntax.ts';
import { isObject } from '../scenes/value-text.ts';
import type { LonLat } from './geojson.ts';
import type { Imported, ImportedFeature } from './imported.ts';
import { expectedFound, type ImportProblem, importError, importWarning, phrase } from './said.ts';

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
  const problems: ImportProblem[] = [];
  const into: Reader = { features, problems };
  const grid = isObject(value) ? otherGrid(value.crs) : undefined;
  if (grid) problems.push(grid);
  else if (!isObject(value)) {
    problems.push(importError('not-geojson', [], expectedFound('an object', value)));
  } else if (value.type !== 'FeatureCollection') readFeature(value, [], into);
  else if (!Array.isArray(value.features)) {
    problems.push(importError('not-geojson', ['features'], expectedFound('a list', value.features)));
  } else for (const [index, feature] of value.features.entries()) readFeature(feature, ['features', index], into);
  return { features, problems };
}

interface Reader {
  readonly features: ImportedFeature[];
  readonly problems: ImportProblem[];
}

/** Longitude and latitude of WGS84, as GeoJSON of 2008 named them. */
const WGS84 = /(CRS84h?|EPSG:+[\d.]*:?(4326|4979))$/i;

/** What a file of before RFC 7946 says of its coordinates, when they are not degrees of WGS84. */
function otherGrid(crs: unknown): ImportProblem | undefined {
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  if (typeof name !== 'string' || WGS84.test(name)) return undefined;
  const sentence = expectedFound('GPS degrees (WGS84, EPSG:4326)', name);
  const said = phrase('{sentence}; save the layer again as EPSG:4326', { sentence });
  return importError('other-grid', ['crs', 'properties', 'name'], said);
}

interface Owner {
  /** Of the feature, in the file. */
  readonly home: Path;
  readonly id?: string | undefined;
  readonly properties: Objectlike;
}

function readFeature(value: unknown, home: Path, into: Reader): void {
  if (isObject(value) && value.type === 'Feature') {
    const properties = isObject(value.properties) ? value.properties : {};
    const id = typeof value.id === 'string' ? value.id : undefined;
    // A feature without a place is allowed, and says nothing.
    if (value.geometry === null) return;
    readGeometry(value.geometry, { home, id, properties }, [...home, 'geometry'], into);
  } else readGeometry(value, { home, properties: {} }, home, into);
}

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'GeometryCollection'];
const LEFT_OUT = ['Polygon', 'MultiPolygon'];

function readGeometry(geometry: unknown, owner: Owner, path: Path, into: Reader): void {
  const type = isObject(geometry) ? geometry.type : undefined;
  if (!isObject(geometry) || typeof type !== 'string' || ![...GEOMETRIES, ...LEFT_OUT].includes(type)) {
    const found = isObject(geometry) ? geometry.type : geometry;
    into.problems.push(importError('not-geojson', path, expectedFound('a geometry of GeoJSON', found)));
  } else if (LEFT_OUT.includes(type)) {
    const isHazard = owner.properties.kind === 'hazard';
    const said = isHazard
      ? phrase('a hazard is left out: points and lines come in')
      : phrase('{type} is left out: points and lines come in', { type });
    into.problems.push(importWarning('left-out', path, said));
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
  } else readLine(coordinates, owner, path, into);
}

/** Told of by its first bad position: where one is of another grid, all are. */
function readLine(coordinates: unknown, owner: Owner, path: Path, into: Reader): void {
  const points: LonLat[] = [];
  for (const [index, part] of asList(coordinates).entries()) {
    const point = readPosition(part, [...path, index], into);
    if (!point) return;
    points.push(point);
  }
  if (points.length < 2) {
    const said = expectedFound('a line of at least 2 positions', coordinates);
    into.problems.push(importError('short-line', path, said));
  } else into.features.push({ path, ...owner, geometry: { kind: 'line', points } });
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const OFF_EARTH = 'expected longitude within ±180° and latitude within ±90°, found {position}; ' as const;
const LATITUDE_FIRST = `${OFF_EARTH}is it latitude first? Longitude stands first` as const;
const MAP_GRID = `${OFF_EARTH}are these metres of a map grid? Save the layer again as EPSG:4326` as const;

/** Longitude first; a height is let go. */
function readPosition(value: unknown, path: Path, { problems }: Reader): LonLat | undefined {
  const [lonDeg, latDeg] = asList(value);
  if (!isNumber(lonDeg) || !isNumber(latDeg)) {
    problems.push(importError('not-a-position', path, expectedFound('[longitude, latitude] in degrees', value)));
    return undefined;
  }
  if (Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180) return [lonDeg, latDeg];
  const isSwapped = Math.abs(lonDeg) <= 90 && Math.abs(latDeg) <= 180;
  const words = isSwapped ? LATITUDE_FIRST : MAP_GRID;
  problems.push(importError('not-on-earth', path, phrase(words, { position: `[${lonDeg}, ${latDeg}]` })));
  return undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
