/** KML and GPX in: their places, routes and tracks, by way of GeoJSON. Never throws. */
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import type { Path } from '../scenes/problem.ts';
import { quotedText } from '../scenes/quoted-text.ts';
import { isObject } from '../scenes/value-text.ts';
import { featuresOf } from './geojson-in.ts';
import type { Imported } from './imported.ts';
import { type ImportProblem, importError, phrase, type Sentence } from './said.ts';

export type XmlKind = 'kml' | 'gpx';

type Collection = ReturnType<typeof kml> | ReturnType<typeof gpx>;

const MAX_CHARACTERS = 4_194_304;
const MAX_DEPTH = 64;

const refused = (rule: string, said: Sentence): Imported => ({
  features: [],
  problems: [importError(rule, [], said)],
});

export function readXml(text: string, kind: XmlKind): Imported {
  const gaps = { kind: kind.toUpperCase() };
  const document = xmlDocument(text, gaps.kind);
  if ('rule' in document) return { features: [], problems: [document] };
  const root = document.documentElement?.localName ?? '';
  if (root !== kind) {
    const names = { wanted: `<${kind}>`, root: `<${root}>` };
    return refused('not-xml', phrase('expected the element {wanted} outside all others, found {root}', names));
  }
  try {
    return underOwnNames(kind === 'kml' ? kml(document) : gpx(document), kind);
  } catch (error) {
    const fault = quotedText((error as Error).message);
    return refused('not-xml', phrase('expected {kind}, found something else: {fault}', { ...gaps, fault }));
  }
}

/** A document that is no larger than it looks, or why not; `kind` is what the file should be, for the problem. */
export function xmlDocument(text: string, kind: string): Document | ImportProblem {
  if (text.length > MAX_CHARACTERS) {
    const sizes = { most: MAX_CHARACTERS, count: text.length };
    return importError('too-large', [], phrase('expected at most {most} characters, found {count}', sizes));
  }
  // Entities of one's own are how small files become huge ones, and no file of these kinds needs them.
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    return importError('doctype', [], phrase('found a DOCTYPE: take it away, it is not needed'));
  if (isTooDeep(text))
    return importError('too-deep', [], phrase('expected at most {most} levels of nesting', { most: MAX_DEPTH }));
  const document = documentOf(text);
  if (typeof document !== 'string') return document;
  return importError('not-xml', [], phrase('expected {kind}, found broken XML: {fault}', { kind, fault: document }));
}

/** Problems are told where they are in the file at hand: by the place's name, else by its number among its kind. */
function underOwnNames(collection: Collection, kind: XmlKind): Imported {
  const counts = new Map<string, number>();
  const places = collection.features.map(({ properties, geometry }): Path => {
    const name: unknown = properties?.name;
    const element = kind === 'kml' ? 'Placemark' : elementOfGpx(properties, geometry?.type);
    const number = counts.get(element) ?? 0;
    counts.set(element, number + 1);
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [element, number];
  });
  const placeOf = ([, index]: Path): Path => places[Number(index)] ?? [];
  const { features, problems } = featuresOf(collection);
  return {
    features: features.map((feature) => ({ ...feature, path: placeOf(feature.home), home: placeOf(feature.home) })),
    problems: problems.map((problem) => ({ ...problem, path: placeOf(problem.path) })),
  };
}

function elementOfGpx(properties: unknown, type: string | undefined): string {
  if (isObject(properties) && typeof properties._gpxType === 'string') return properties._gpxType;
  return type === 'Point' ? 'wpt' : 'trk';
}

/** The document, or what is wrong with it in the parser's words. */
function documentOf(text: string): Document | string {
  // Thrown on, so that a file of nothing but faults ends at its first.
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    return (error as Error).message.replaceAll(/\s+/g, ' ').slice(0, 160);
  }
}

/** Counted before parsing, in one pass, since readers of documents go down one call a level. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = endOfMarkup(text, at);
    // Not closed: the parser will say so.
    if (end < 0) return false;
    const next = text[at + 1];
    if (next === '/') depth--;
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/') depth++;
    if (depth > MAX_DEPTH) return true;
    at = end;
  }
  return false;
}

const CLOSINGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Where the tag, comment or the like that starts at `at` has its last `>`; -1 when it has none. */
function endOfMarkup(text: string, at: number): number {
  const closing = CLOSINGS.find(([opening]) => text.startsWith(opening, at))?.[1];
  if (closing !== undefined) {
    const end = text.indexOf(closing, at + 2);
    return end < 0 ? -1 : end + closing.length - 1;
  }
  const next = /["'>]/g;
  for (next.lastIndex = at; ; ) {
    const found = next.exec(text);
    if (!found) return -1;
    if (found[0] === '>') return found.index;
    const quote = text.indexOf(found[0], next.lastIndex);
    if (quote < 0) return -1;
    next.lastIndex = quote + 1;
  }
}
