/** Makes a scene of what a file's JSON says, and tells what is wrong in it. Never throws, whatever the value. */
import * as z from 'zod/mini';
import type { Telling } from './content-type.ts';
import { checkShape } from './issues.ts';
import type { Migrate } from './migrations/migration.ts';
import { versionOf } from './migrations/version.ts';
import { withGuess } from './nearest-word.ts';
import { type Path, type Problem, phrase, problemAt, type Severity, saidError, sayPhrase } from './problem.ts';
import { quotedText } from './quoted-text.ts';
import { checkRules } from './rules/index.ts';
import type { Entry, Rule } from './rules/rule.ts';
import { FORMAT_VERSION, itemSchema, type Scene, type SceneItem, sceneSchema } from './schema.ts';
import type { SyntaxReading } from './syntax.ts';
import { isObject } from './value-text.ts';

export interface SceneReading {
  /** With the good items only. Absent when the file, or anything in it outside `items`, has not the right shape. */
  readonly scene?: Scene;
  /** The items without an error, in the order of the file. */
  readonly items: readonly SceneItem[];
  /** All of them, not only the first. */
  readonly problems: readonly Problem[];
}

export type ContentTypes = readonly Pick<Telling, 'type' | 'schema'>[];

const MAX_ITEMS = 500;
const SHOWN_OF_TOO_MANY = 100;

/** The scene around its items, so that one broken item does not take the others with it. */
const frameSchema = z.extend(sceneSchema, { items: z.array(z.unknown()).check(z.maxLength(MAX_ITEMS)) });

/** What a page does without until it is needed. */
export interface ReadingOptions {
  /** Further rules, see `rules/advice.ts`. */
  readonly advice?: readonly Rule[];
  /** `migrate` of `migrations/index.ts`. Without it a file of an older format is refused, see `needsMigration`. */
  readonly migrate?: Migrate;
}

export function readSceneValue(
  { value, problems }: SyntaxReading,
  contentTypes: ContentTypes,
  options: ReadingOptions = {},
): SceneReading {
  if (value === undefined) return { items: [], problems };
  const newer = newerFormat(value);
  if (newer) return { items: [], problems: [newer] };
  const version = versionOf(value);
  if (version >= FORMAT_VERSION) return readCurrent(value, problems, contentTypes, options.advice);
  if (!options.migrate) return { items: [], problems: [oldFormat('error', version)] };
  const reading = readCurrent(options.migrate(value), problems, contentTypes, options.advice);
  const told = reading.problems.map((problem) => inBroughtUp(problem, version));
  return { ...reading, problems: [oldFormat('warning', version), ...told] };
}

/** Whether reading the same text again with `migrate` would say more. */
export const needsMigration = ({ scene, problems }: SceneReading): boolean =>
  scene === undefined && problems.some(({ rule }) => rule === 'old-format');

function readCurrent(
  value: unknown,
  syntaxProblems: readonly Problem[],
  contentTypes: ContentTypes,
  advice?: readonly Rule[],
): SceneReading {
  const frameProblems = checkShape(frameSchema, value, [], 'items');
  const shaped = readItems(value, contentTypes);
  const shapeProblems = [...syntaxProblems, ...frameProblems, ...shaped.problems];
  const entries = withoutErrors(shaped.entries, shapeProblems);
  if (frameProblems.length > 0) return { items: entries.map(({ item }) => item), problems: shapeProblems };

  // The shape was checked just above; reading changes nothing.
  const frame = value as Scene;
  const ruled = checkRules(frame, entries, advice);
  const items = ruled.entries.map(({ item }) => item);
  return { scene: { ...frame, items }, items, problems: [...shapeProblems, ...ruled.problems] };
}

function oldFormat(severity: Severity, version: number): Problem {
  const said = phrase(
    'expected format {known}, found {version}; bring the file up with npm run scenes:migrate -- FILE --write',
    { known: FORMAT_VERSION, version },
  );
  return problemAt(severity, 'old-format', ['version'], said);
}

/** Its path is that of the new form, which the text does not have. */
function inBroughtUp(problem: Problem, version: number): Problem {
  const said = phrase('{sentence} (in the file brought up from format {version})', { sentence: problem.said, version });
  return { ...problem, said, message: sayPhrase(said) };
}

function newerFormat(value: unknown): Problem | undefined {
  const version = isObject(value) ? value.formatVersion : undefined;
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return undefined;
  const said = phrase(
    'this scene needs a newer version of the app: it is of format {version}, and this app reads up to {known}',
    { known: FORMAT_VERSION, version },
  );
  return saidError('newer-format', ['formatVersion'], said);
}

interface ReadItems {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

function readItems(value: unknown, contentTypes: ContentTypes): ReadItems {
  const raw = isObject(value) && Array.isArray(value.items) ? (value.items as readonly unknown[]) : [];
  // Of too many, as the frame has said, some show what they are.
  const read = raw
    .slice(0, raw.length > MAX_ITEMS ? SHOWN_OF_TOO_MANY : MAX_ITEMS)
    .map((item, index) => readItem(item, ['items', index], contentTypes));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadItem {
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
}

function readItem(raw: unknown, path: Path, contentTypes: ContentTypes): ReadItem {
  const problems = [...checkShape(itemSchema, raw, path, 'props'), ...propsProblems(raw, path, contentTypes)];
  return problems.length > 0 ? { problems } : { entry: { item: raw as SceneItem, path }, problems };
}

/** Props are checked even when the rest of the item is broken: an editor wants to hear everything in one go. */
function propsProblems(raw: unknown, path: Path, contentTypes: ContentTypes): readonly Problem[] {
  // Missing props are the item schema's to name.
  if (!isObject(raw) || typeof raw.type !== 'string' || !('props' in raw)) return [];
  const known = contentTypes.map(({ type }) => type);
  const contentType = contentTypes.find(({ type }) => type === raw.type);
  if (contentType) return checkShape(contentType.schema, raw.props, [...path, 'props']);
  const gaps = { types: known.join(', '), type: quotedText(raw.type) };
  const said = withGuess(phrase('expected one of the types {types}, found {type}', gaps), raw.type, known);
  return [saidError('unknown-type', [...path, 'type'], said)];
}

/** What is left when everything that an error lies in is taken away. */
function withoutErrors(entries: readonly Entry[], problems: readonly Problem[]): readonly Entry[] {
  const bad = new Set(
    problems.filter(({ severity, path }) => severity === 'error' && path[0] === 'items').map(({ path }) => path[1]),
  );
  return entries.filter(({ path }) => !bad.has(path[1]!));
}
