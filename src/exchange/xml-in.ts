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
  const faults: string[] = [];
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string) => {
    if (level !== 'warning') faults.push(message);
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    return faults[0] === undefined ? document : broken(faults[0]);
  } catch (error) {
    return broken(faults[0] ?? (error as Error).message);
  }
}

const broken = (fault: string): string => `broken XML: ${fault.replaceAll(/\s+/g, ' ').slice(0, 160)}`;

/** Counted before parsing, since readers of documents go down one call a level. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^<>]*>/g)) {
    if (/^<[!?]/.test(tag) || tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
