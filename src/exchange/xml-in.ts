/** KML and GPX in: their places, routes and tracks, by way of GeoJSON. Never throws. */
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { featuresOf } from './geojson-in.ts';
import { type Imported, importError } from './imported.ts';

export type XmlKind = 'kml' | 'gpx';

const MAX_CHARACTERS = 4_194_304;
const MAX_DEPTH = 64;

const refused = (rule: string, message: string): Imported => ({
  features: [],
  problems: [importError(rule, [], message)],
});

export function readXml(text: string, kind: XmlKind): Imported {
  if (text.length > MAX_CHARACTERS) {
    return refused('too-large', `expected at most ${MAX_CHARACTERS} characters, found ${text.length}`);
  }
  // Entities of one's own are how small files become huge ones, and no KML or GPX needs them.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refused('doctype', 'found a DOCTYPE: take it away, it is not needed');
  if (isTooDeep(text)) return refused('too-deep', `expected at most ${MAX_DEPTH} levels of nesting`);
  const document = documentOf(text);
  if (typeof document === 'string') return refused('not-xml', `expected ${kind.toUpperCase()}, found ${document}`);
  const root = document.documentElement?.localName ?? 'nothing';
  if (root !== kind) return refused('not-xml', `expected the element <${kind}> outside all others, found <${root}>`);
  try {
    return featuresOf(kind === 'kml' ? kml(document) : gpx(document));
  } catch (error) {
    return refused('not-xml', `expected ${kind.toUpperCase()}, found something else: ${(error as Error).message}`);
  }
}

/** The document, or what is wrong with it in words. */
function documentOf(text: string): Document | string {
  // Thrown on, so that a file of nothing but faults ends at its first.
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    return broken((error as Error).message);
  }
}

const broken = (fault: string): string => `broken XML: ${fault.replaceAll(/\s+/g, ' ').slice(0, 160)}`;

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
