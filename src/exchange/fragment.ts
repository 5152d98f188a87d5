/** From places and lines of other programs to a piece of a scene: streets, landmarks, items. */
import type { Language, LocalText } from '../drawing/text.ts';
import { yawFromBearingDeg } from '../geo/geopose.ts';
import type { ContentType } from '../scenes/content-type.ts';
import { nearestWord } from '../scenes/nearest-word.ts';
import type { Problem } from '../scenes/problem.ts';
import type { Landmark, SceneItem, StreetLine } from '../scenes/schema.ts';
import type { LonLat } from './geojson.ts';
import { type ImportedFeature, importError, importWarning } from './imported.ts';
import { idGiver, nameOf } from './naming.ts';
import { roundedTo } from './rounding.ts';

export type ImportAs = 'items' | 'streets' | 'landmarks';

export interface FragmentOptions {
  /** Only this; without it places become landmarks, lines streets, and items of an exported scene items again. */
  readonly as?: ImportAs | undefined;
  /** Of items that say none themselves. */
  readonly type?: string | undefined;
  readonly contentTypes: readonly ContentType[];
  /** In which names are that do not say. */
  readonly language: Language;
}

export interface SceneFragment {
  readonly streets: readonly StreetLine[];
  readonly landmarks: readonly Landmark[];
  readonly items: readonly SceneItem[];
}

export interface FragmentReading {
  readonly fragment: SceneFragment;
  readonly problems: readonly Problem[];
}

/** The format's own limit. */
const MAX_POINTS = 2_000;

export function fragmentOf(features: readonly ImportedFeature[], options: FragmentOptions): FragmentReading {
  const fragment = { streets: [] as StreetLine[], landmarks: [] as Landmark[], items: [] as SceneItem[] };
  const problems: Problem[] = [];
  const giveId = idGiver();
  for (const feature of features) {
    const fault = faultOf(feature, options);
    if (fault) {
      problems.push(fault);
      continue;
    }
    const said = nameOf(feature.properties, options.language);
    const id = giveId(feature, said, feature.geometry.kind === 'line' ? 'street' : 'place');
    const isNameless = Object.keys(said).length === 0;
    if (isNameless) problems.push(importWarning('no-name', feature.path, `has no name; it is called "${id}" for now`));
    const named = { ...feature, id, name: isNameless ? { [options.language]: id } : said };
    const { geometry } = feature;
    if (geometry.kind === 'line') fragment.streets.push(streetOf(named, geometry.points));
    else if (!becomesItem(feature, options)) fragment.landmarks.push(landmarkOf(named, geometry.at));
    else fragment.items.push(itemOf(named, geometry.at, typeOf(feature, options)!));
  }
  return { fragment, problems };
}

/** Why a feature cannot come in as it was asked to. */
function faultOf(feature: ImportedFeature, options: FragmentOptions): Problem | undefined {
  const { geometry, path } = feature;
  if (geometry.kind === 'line') return lineFault(feature, geometry.points, options);
  if (options.as === 'streets') {
    return importWarning('left-out', path, 'a point is left out: only lines become streets');
  }
  const lacksType = becomesItem(feature, options) && typeOf(feature, options) === undefined;
  return lacksType ? noTypeProblem(feature, options) : undefined;
}

function lineFault({ path }: ImportedFeature, points: readonly LonLat[], { as }: FragmentOptions): Problem | undefined {
  if (as === 'items' || as === 'landmarks') {
    return importWarning('left-out', path, `a line is left out: only points become ${as}`);
  }
  if (points.length <= MAX_POINTS) return undefined;
  const message = `expected at most ${MAX_POINTS} positions, found ${points.length}: simplify the line first`;
  return importError('too-many-points', path, message);
}

const becomesItem = ({ properties }: ImportedFeature, { as, type }: FragmentOptions): boolean =>
  as === 'items' || (as === undefined && (properties.kind === 'item' || type !== undefined));

function typeOf({ properties }: ImportedFeature, { type, contentTypes }: FragmentOptions): ContentType | undefined {
  return [properties.type, type]
    .map((wanted) => contentTypes.find((known) => known.type === wanted))
    .find((found) => found !== undefined);
}

function noTypeProblem({ properties, path }: ImportedFeature, { type, contentTypes }: FragmentOptions): Problem {
  const known = contentTypes.map((one) => one.type);
  const found = type ?? properties.type;
  const near = typeof found === 'string' ? nearestWord(found, known) : undefined;
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return importError('unknown-type', path, `expected --type with one of ${known.join(', ')}${hint}`);
}

interface Named {
  readonly id: string;
  readonly name: LocalText;
  readonly properties: ImportedFeature['properties'];
}

function streetOf({ id, name, properties: { width_m } }: Named, points: readonly LonLat[]): StreetLine {
  const isWidth = typeof width_m === 'number' && width_m > 0 && width_m <= 200;
  const coordinates = points.map(([lonDeg, latDeg]): [number, number] => [lonDeg, latDeg]);
  return { id, name, line: { type: 'LineString', coordinates }, ...(isWidth && { width_m }) };
}

function landmarkOf({ id, name, properties }: Named, [lon, lat]: LonLat): Landmark {
  const h = heightAboveStreet(properties);
  const { uncertainty_m } = properties;
  const isUncertainty = typeof uncertainty_m === 'number' && uncertainty_m > 0 && uncertainty_m <= 1_000;
  return { id, name, position: { lat, lon, ...(h !== undefined && { h }) }, ...(isUncertainty && { uncertainty_m }) };
}

/** Upright, with the type's example as its content, and said to be no more than an illustration. */
function itemOf({ id, name, properties }: Named, [lon, lat]: LonLat, { type, example }: ContentType): SceneItem {
  const { bearing } = properties;
  const yaw = yawFromBearingDeg(typeof bearing === 'number' && Number.isFinite(bearing) ? bearing : 0);
  const position = { lat, lon, h: heightAboveStreet(properties) ?? 0 };
  const place = { geopose: { position, angles: { yaw: roundedTo(yaw, 6), pitch: 0, roll: 0 } } };
  return { id, type, title: name, place, evidence: 'illustration', props: example };
}

/** Only where the file says that it is one. */
function heightAboveStreet({ height_m, heightMode }: ImportedFeature['properties']): number | undefined {
  const isOne = heightMode === 'ground' && typeof height_m === 'number' && Math.abs(height_m) <= 10_000;
  return isOne ? height_m : undefined;
}
