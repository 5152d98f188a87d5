/** Fetching and reading a scene, with every way to fail told apart. Never rejects. */
import { LANGUAGES, type Language, type LocalText, resolveText } from '../../drawing/text.ts';
import type { Telling } from '../../scenes/content-type.ts';
import { type PlacedItem, placeItems } from '../../scenes/placing.ts';
import { type Problem, problemText } from '../../scenes/problem.ts';
import { needsMigration, type ReadingOptions, readSceneValue, type SceneReading } from '../../scenes/read-value.ts';
import type { Scene } from '../../scenes/schema.ts';
import { readStrictJson } from '../../scenes/strict-json.ts';
import type { SyntaxReading } from '../../scenes/syntax.ts';

export type LoadFailure = 'missing' | 'network' | 'server' | 'not-json' | 'invalid' | 'newer';

export interface LoadedScene {
  readonly scene: Scene;
  readonly reading: SceneReading & { readonly scene: Scene };
  readonly placed: ReadonlyMap<string, PlacedItem>;
  readonly url: string;
  /** Titles, ids or numbers of the items that could not be shown. */
  readonly leftOut: readonly LocalText[];
}

export interface FailedScene {
  readonly failed: LoadFailure;
  /** What is wrong in the file, where there is one. */
  readonly problems: readonly Problem[];
}

export type SceneLoading = LoadedScene | FailedScene;

type Fetch = (url: string) => Promise<Response>;

export async function loadScene(
  url: string,
  tellings: readonly Telling[],
  fetchFile: Fetch = (address) => fetch(address),
): Promise<SceneLoading> {
  const file = await fetchText(url, fetchFile);
  return typeof file === 'string' ? readAnyVersion(file, url, tellings) : file;
}

async function fetchText(url: string, fetchFile: Fetch): Promise<string | FailedScene> {
  try {
    const response = await fetchFile(url);
    if (response.ok) return await response.text();
    return { failed: response.status === 404 || response.status === 410 ? 'missing' : 'server', problems: [] };
  } catch {
    return { failed: 'network', problems: [] };
  }
}

/** What finds the faults of a text, and what brings older files up, is fetched only when one is met. */
export async function readAnyVersion(text: string, url: string, tellings: readonly Telling[]): Promise<SceneLoading> {
  try {
    const syntax = await syntaxOf(text);
    const loaded = readLoaded(text, syntax, url, tellings);
    if (!('failed' in loaded) || !needsMigration({ items: [], problems: loaded.problems })) return loaded;
    const { migrate } = await import('../../scenes/migrations/index.ts');
    return readLoaded(text, syntax, url, tellings, { migrate });
  } catch {
    return { failed: 'network', problems: [] };
  }
}

async function syntaxOf(text: string): Promise<SyntaxReading> {
  const strict = readStrictJson(text);
  if (strict) return { ...strict, problems: [] };
  const { readSyntax } = await import('../../scenes/syntax.ts');
  return readSyntax(text);
}

function readLoaded(
  text: string,
  syntax: SyntaxReading,
  url: string,
  tellings: readonly Telling[],
  options?: ReadingOptions,
): SceneLoading {
  const reading = readSceneValue(syntax, tellings, options);
  const { scene, problems } = reading;
  for (const problem of problems) console.warn(problemText(url, problem));
  if (!scene) return { failed: failureOf(problems), problems };
  const placed = placeItems(scene);
  const unplaced = reading.items.filter(({ id }) => !placed.has(id)).map(({ title }) => title);
  return { scene, reading: { ...reading, scene }, placed, url, leftOut: [...brokenItems(text, problems), ...unplaced] };
}

function failureOf(problems: readonly Problem[]): LoadFailure {
  const rules = new Set(problems.map(({ rule }) => rule));
  if (rules.has('newer-format')) return 'newer';
  return rules.has('not-json') ? 'not-json' : 'invalid';
}

/** What the broken items are called, as far as they can still be read. */
function brokenItems(text: string, problems: readonly Problem[]): LocalText[] {
  const broken = new Set<number>();
  for (const { severity, path } of problems) {
    const index = path[1];
    if (severity === 'error' && path[0] === 'items' && typeof index === 'number') broken.add(index);
  }
  if (broken.size === 0) return [];
  const raw = (JSON.parse(text) as { items: readonly unknown[] }).items;
  return [...broken].sort((a, b) => a - b).map((index) => nameOf(raw[index], index));
}

function nameOf(raw: unknown, index: number): LocalText {
  const { title, id } = (raw ?? {}) as { title?: unknown; id?: unknown };
  const named = LANGUAGES.some((language) =>
    isWords((title as Record<Language, unknown> | null | undefined)?.[language]),
  );
  if (named) return title as LocalText;
  const words = typeof id === 'string' ? id : `#${index + 1}`;
  return { fi: words, sv: words, en: words };
}

const isWords = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** In the visitor's language, in one line. */
export const namesText = (names: readonly LocalText[], language: Language): string =>
  names.map((name) => resolveText(name, language)).join(', ');
