/** Where paths lie in a JSON text. Goes down into nothing but what a path leads to, and no further than its entry. */
import type { Path } from './problem.ts';
import { commentEnd, textEnd } from './token-scan.ts';

interface Child {
  /** Of the key; of a list's entry, of the entry itself. */
  readonly offset: number;
  /** A list's index or an object's key. */
  readonly key: string | number;
  readonly valueAt: number;
}

/** The entries of one object or list, as far as they have been asked for. */
interface Container {
  readonly found: Map<string | number, Child>;
  readonly isList: boolean;
  /** Where the next entry is looked for; undefined behind the last. */
  next: number | undefined;
}

/**
 * The offset of the key at the end of a path, else of what holds it: a missing key is shown at the object that lacks
 * it. Of a key used twice, the first counts. Comments are passed over. 0 for what no place can be found for.
 */
export function offsetFinder(text: string): (path: Path) => number {
  const containers = new Map<number, Container>();
  return (path) => {
    if (path.length === 0) return 0;
    let at = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    if (at >= text.length) return 0;
    for (const [index, key] of path.entries()) {
      const container = containers.get(at) ?? openContainer(text, at);
      if (!container || container.isList !== (typeof key === 'number')) return at;
      containers.set(at, container);
      const child = childOf(text, container, key);
      if (!child) return at;
      at = index === path.length - 1 ? child.offset : child.valueAt;
    }
    return at;
  };
}

function openContainer(text: string, at: number): Container | undefined {
  const isList = text[at] === '[';
  if (!isList && text[at] !== '{') return undefined;
  return { found: new Map(), isList, next: at + 1 };
}

function childOf(text: string, container: Container, key: string | number): Child | undefined {
  for (;;) {
    const known = container.found.get(key);
    if (known) return known;
    const child = nextChild(text, container);
    if (!child) return undefined;
    if (!container.found.has(child.key)) container.found.set(child.key, child);
  }
}

function nextChild(text: string, container: Container): Child | undefined {
  if (container.next === undefined) return undefined;
  let offset = skipSpace(text, container.next);
  if (text[offset] === ',') offset = skipSpace(text, offset + 1);
  const child = container.isList
    ? listEntry(text, offset, container.found.size)
    : text[offset] === '"'
      ? objectEntry(text, offset)
      : undefined;
  container.next = child && valueEnd(text, child.valueAt);
  return child;
}

const listEntry = (text: string, offset: number, key: number): Child | undefined =>
  offset >= text.length || ',]}'.includes(text[offset]!) ? undefined : { offset, key, valueAt: offset };

function objectEntry(text: string, offset: number): Child | undefined {
  const end = textEnd(text, offset);
  const colon = skipSpace(text, end);
  return text[colon] === ':'
    ? { offset, key: plainKey(text.slice(offset, end)), valueAt: skipSpace(text, colon + 1) }
    : undefined;
}

function plainKey(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** Over white space and comments. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at++;
    else if (code === 47) {
      const end = commentEnd(text, at);
      if (end === undefined) return at;
      at = end;
    } else return at;
  }
}

/** Behind the value that begins at `from`. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // A comma or the holder's own bracket ends a number or a word.
    if (depth === 0 && (code === 44 || code === 93 || code === 125)) return at;
    if (code === 34) at = textEnd(text, at);
    else if (code === 47) at = commentEnd(text, at) ?? at + 1;
    else {
      if (code === 91 || code === 123) depth++;
      else if (code === 93 || code === 125) depth--;
      at++;
    }
    if (depth === 0 && (code === 34 || code === 93 || code === 125)) return at;
  }
  return at;
}
