/** From places and lines of other programs to a piece of a scene: streets, landmarks, items. */
import type { Language } from '../drawing/text.ts';
import type { ContentType } from '../scenes/content-type.ts';
import { quotedText } from '../scenes/quoted-text.ts';
import type { Landmark, SceneItem, Source, StreetLine } from '../scenes/schema.ts';
import { spotFinder } from '../scenes/spots.ts';
import type { LonLat } from './geojson.ts';
import type { ImportedFeature } from './imported.ts';
import { idGiver, nameOf } from './naming.ts';
import { type ImportProblem, importError, importWarning, phrase } from './said.ts';
import { itemOf, landmarkOf, streetOf } from './things.ts';
import { unknownType, unpacked, wholeItem, wholePlace, wholeProblems, wholeSources } from './whole.ts';

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
  /** Those that items and landmarks of an exported scene name. */
  readonly sources: readonly Source[];
}

export interface FragmentReading {
  readonly fragment: SceneFragment;
  readonly problems: readonly ImportProblem[];
}

/** The format's own limit. */
const MAX_POINTS = 2_000;

export function fragmentOf(features: readonly ImportedFeature[], options: FragmentOptions): FragmentReading {
  const fragment = { streets: [] as StreetLine[], landmarks: [] as Landmark[], items: [] as SceneItem[] };
  const sources = new Map<string, Source>();
  const problems: ImportProblem[] = [];
  const points = new Map<string, ImportedPoint>();
  const giveId = idGiver();
  for (const feature of features.map(unpacked)) {
    const faults = faultsOf(feature, options);
    problems.push(...faults);
    if (faults.length > 0) continue;
    const { geometry, properties } = feature;
    const said = nameOf(properties, options.language);
    const id = giveId(feature, said, geometry.kind === 'line' ? 'street' : 'place');
    const isNameless = Object.keys(said).length === 0;
    if (isNameless) {
      const words = phrase('has no property name, nimi or namn; it is called {id} for now', { id: quotedText(id) });
      problems.push(importWarning('no-name', feature.path, words));
    }
    const named = { properties, id, name: isNameless ? { [options.language]: id } : said };
    for (const source of wholeSources(properties)) if (!sources.has(source.id)) sources.set(source.id, source);
    if (geometry.kind === 'line') fragment.streets.push(streetOf(named, geometry.points));
    else if (!becomesItem(feature, options)) fragment.landmarks.push(landmarkOf(named, geometry.at));
    else {
      fragment.items.push(itemOf(named, geometry.at, typeOf(feature, options)!));
      points.set(id, { at: geometry.at, properties });
    }
  }
  // Twice: what stands beside something that was moved did not move with it on the map.
  const placed = settled(settled(fragment, points), points);
  return { fragment: { ...placed, sources: [...sources.values()] }, problems };
}

interface ImportedPoint {
  readonly at: LonLat;
  readonly properties: ImportedFeature['properties'];
}

type PlacedThings = { [key in 'streets' | 'landmarks' | 'items']: SceneFragment[key][number][] };

/** Whole items get their place as the scene had it, where streets and neighbours came along to find it by. */
function settled(fragment: PlacedThings, points: ReadonlyMap<string, ImportedPoint>): PlacedThings {
  const spotOf = spotFinder({ ...fragment, origin: { lat: 0, lon: 0 } });
  const items = fragment.items.map((item) => {
    const { at, properties } = points.get(item.id)!;
    return wholeItem(properties) ? { ...item, place: wholePlace(item.place, spotOf(item), at, properties) } : item;
  });
  return { ...fragment, items };
}

/** Why a feature cannot come in as it was asked to. */
function faultsOf(feature: ImportedFeature, options: FragmentOptions): readonly ImportProblem[] {
  const { geometry, path, properties } = feature;
  if (geometry.kind === 'line') return lineFaults(feature, geometry.points, options);
  if (options.as === 'streets') {
    return [importWarning('left-out', path, phrase('a point is left out: only lines become streets'))];
  }
  const whole = wholeProblems(feature, options.contentTypes);
  if (whole.length > 0) return whole;
  const lacksType = becomesItem(feature, options) && typeOf(feature, options) === undefined;
  const found = options.type ?? properties.type;
  return lacksType ? [unknownType(found, path, options.contentTypes)] : [];
}

function lineFaults(
  { path }: ImportedFeature,
  points: readonly LonLat[],
  { as }: FragmentOptions,
): readonly ImportProblem[] {
  if (as === 'items') return [importWarning('left-out', path, phrase('a line is left out: only points become items'))];
  if (as === 'landmarks') {
    return [importWarning('left-out', path, phrase('a line is left out: only points become landmarks'))];
  }
  if (points.length <= MAX_POINTS) return [];
  const gaps = { most: MAX_POINTS, count: points.length };
  const words = phrase('expected at most {most} positions, found {count}: simplify the line first', gaps);
  return [importError('too-many-points', path, words)];
}

const becomesItem = ({ properties }: ImportedFeature, { as, type }: FragmentOptions): boolean =>
  as === 'items' || (as === undefined && (properties.kind === 'item' || type !== undefined));

/** A whole item's own; else what the feature says, else what was asked for. */
function typeOf({ properties }: ImportedFeature, { type, contentTypes }: FragmentOptions): ContentType | undefined {
  return [wholeItem(properties)?.type, properties.type, type]
    .map((wanted) => contentTypes.find((known) => known.type === wanted))
    .find((found) => found !== undefined);
}
