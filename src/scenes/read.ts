/** Reads a scene file: text in, a scene and its problems out. Never throws, whatever the text. */
import * as z from 'zod/mini';
import type { Telling } from './content-type.ts';
import { checkShape } from './issues.ts';
import { didYouMean } from './nearest-word.ts';
import type { Path, Problem } from './problem.ts';
import { checkRules } from './rules/index.ts';
import type { Entry } from './rules/rule.ts';
import { FORMAT_VERSION, itemSchema, type Scene, type SceneItem, sceneSchema } from './schema.ts';
import { readSyntax } from './syntax.ts';
import { isObject } from './value-text.ts';

export interface SceneReading {
  /** With the good items only. Absent when the file, or anything in it outside `items`, has not the right shape. */
  readonly scene?: Scene;
  /** The items without an error, in the order of the file. */
  readonly items: readonly SceneItem[];
  /** All of them, not only the first. */
  readonly problems: readonly Problem[];
}

/** The scene around its items, so that one broken item does not take the others with it. */
const frameSchema = z.extend(sceneSchema, { items: z.array(z.unknown()).check(z.maxLength(500)) });

export function readScene(text: string, contentTypes: readonly Pick<Telling, 'type' | 'schema'>[]): SceneReading {
  const syntax = readSyntax(text);
  if (syntax.value === undefined) return { items: [], problems: syntax.problems };
  const newer = newerFormat(syntax.value);
  if (newer) return { items: [], problems: [newer] };

  const frameProblems = checkShape(frameSchema, syntax.value);
  const shaped = readItems(syntax.value, contentTypes);
  const shapeProblems = [...syntax.problems, ...frameProblems, ...shaped.problems];
  const entries = withoutErrors(shaped.entries, shapeProblems);
  if (frameProblems.length > 0) return { items: entries.map(({ item }) => item), problems: shapeProblems };

  // The shape was checked just above; reading changes nothing.
  const frame = syntax.value as Scene;
  const ruled = checkRules(frame, entries);
  const items = ruled.entries.map(({ item }) => item);
  return { scene: { ...frame, items }, items, problems: [...shapeProblems, ...ruled.problems] };
}

function newerFormat(value: unknown): Problem | undefined {
  const version = isObject(value) ? value.formatVersion : undefined;
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return undefined;
  return {
    severity: 'error',
    rule: 'newer-format',
    path: ['formatVersion'],
    message: `this scene needs a newer version of the app: it is of format ${version}, and this app reads up to ${FORMAT_VERSION}`,
  };
}

interface ReadItems {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

function readItems(value: unknown, contentTypes: readonly Pick<Telling, 'type' | 'schema'>[]): ReadItems {
  const raw = isObject(value) && Array.isArray(value.items) ? (value.items as readonly unknown[]) : [];
  const read = raw.map((item, index) => readItem(item, ['items', index], contentTypes));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadItem {
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
}

function readItem(raw: unknown, path: Path, contentTypes: readonly Pick<Telling, 'type' | 'schema'>[]): ReadItem {
  const problems = [...checkShape(itemSchema, raw, path), ...propsProblems(raw, path, contentTypes)];
  return problems.length > 0 ? { problems } : { entry: { item: raw as SceneItem, path }, problems };
}

/** Props are checked even when the rest of the item is broken: an editor wants to hear everything in one go. */
function propsProblems(
  raw: unknown,
  path: Path,
  contentTypes: readonly Pick<Telling, 'type' | 'schema'>[],
): readonly Problem[] {
  // Missing props are the item schema's to name.
  if (!isObject(raw) || typeof raw.type !== 'string' || !('props' in raw)) return [];
  const known = contentTypes.map(({ type }) => type);
  const contentType = contentTypes.find(({ type }) => type === raw.type);
  if (contentType) return checkShape(contentType.schema, raw.props, [...path, 'props']);
  const message = `expected one of the types ${known.join(', ')}, found "${raw.type}"${didYouMean(raw.type, known)}`;
  return [{ severity: 'error', rule: 'unknown-type', path: [...path, 'type'], message }];
}

/** What is left when everything that an error lies in is taken away. */
function withoutErrors(entries: readonly Entry[], problems: readonly Problem[]): readonly Entry[] {
  const bad = new Set(
    problems.filter(({ severity, path }) => severity === 'error' && path[0] === 'items').map(({ path }) => path[1]),
  );
  return entries.filter(({ path }) => !bad.has(path[1]!));
}
