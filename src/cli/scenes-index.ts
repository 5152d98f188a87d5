/**
 * `npm run scenes:index [-- FOLDER -o DIR]`: compiles every `FOLDER/<name>/scene.json` into tiles by area, into DIR.
 *
 * Without arguments from `scenes` into `dist/scene-tiles`, to be run after `npm run build`, which empties `dist`.
 * What is wrong with a scene is named; all that is right is indexed and written all the same.
 * Exit 0: everything is in the index. 1: written, but a scene or an item is missing or an id is there twice.
 * 2: wrong use, or a folder that cannot be written to.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compileIndex, listingOf } from '../city-index/compile.ts';
import { INDEX_FILE, isSceneFile, readIndexFile, type TileScene } from '../city-index/tile-files.ts';
import { contentTypes } from '../content/index.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { type Problem, problemText } from '../scenes/problem.ts';
import { readScene } from '../scenes/read.ts';
import { placeFinder } from '../scenes/text-place.ts';
import { sceneFilesIn } from './scenes-check.ts';

const USAGE = 'usage: npm run scenes:index [-- FOLDER -o DIR]';
const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

interface Listed {
  readonly listing?: TileScene;
  /** One line for each thing that is missing in the index. */
  readonly complaints: readonly string[];
}

/** Reads a scene file for the index. Warnings are the checker's to tell. Never throws for what the file holds. */
export function listSceneFile(file: string): Listed {
  const name = `${basename(dirname(file))}/${basename(file)}`;
  const shown = relative(process.cwd(), file);
  if (!isSceneFile(name)) {
    const message = 'expected a folder named with letters a-z, digits, hyphens and points';
    return { complaints: [`${shown}: the scene is left out of the index: ${message}`] };
  }
  try {
    const text = readFileSync(file, 'utf8');
    const { scene, problems } = readScene(text, contentTypes, { migrate });
    const complaints = problems.filter(({ severity }) => severity === 'error').map(lineOf(shown, text));
    if (!scene) return { complaints: [...complaints, `${shown}: the scene is left out of the index`] };
    const listing = listingOf(scene, name);
    const listed = new Set(listing.items.map(({ id }) => id));
    const unplaced = scene.items.filter(({ id }) => !listed.has(id));
    return {
      listing,
      complaints: [...complaints, ...unplaced.map(({ id }) => `${shown}: expected a place for the item "${id}"`)],
    };
  } catch (error) {
    return { complaints: [`${shown}: the scene is left out of the index: ${whyText(error)}`] };
  }
}

function lineOf(shown: string, text: string): (problem: Problem) => string {
  const placeOf = placeFinder(text);
  return (problem) => {
    const { line, column } = placeOf(problem.path);
    return problemText(`${shown}:${line}:${column}`, problem);
  };
}

/** Two folders with a scene of one name would be one scene to whoever reads the index by name. */
function repeatedIds(listings: readonly TileScene[]): readonly string[] {
  const files = new Map<string, string>();
  return listings.flatMap(({ id, file }) => {
    const earlier = files.get(id);
    files.set(id, earlier ?? file);
    return earlier === undefined ? [] : [`${file}: expected an id of its own, found "${id}" as in ${earlier}`];
  });
}

/** Why nothing may be written into `folder`; an index from before may be replaced, other people's files may not. */
function objectionTo(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return 'is not a folder';
  if (readdirSync(folder).length === 0) return undefined;
  const index = join(folder, INDEX_FILE);
  const isIndex = existsSync(index) && 'file' in readIndexFile(readFileSync(index, 'utf8'));
  return isIndex ? undefined : 'holds other files; choose an empty folder, or one that an index was written to before';
}

function writeIndex(folder: string, files: ReadonlyMap<string, string>): void {
  for (const old of [INDEX_FILE, 'areas', 'tiles']) rmSync(join(folder, old), { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

export function main(args: readonly string[]): number {
  const asked = readArguments(args);
  if (!asked) return refusal();
  const { from, into } = asked;
  if (!existsSync(from) || !statSync(from).isDirectory()) return refusal(`no such folder: ${from}`);
  const files = sceneFilesIn(from);
  if (files.length === 0) return refusal(`no <name>/scene.json in ${from}`);
  const objection = objectionTo(into);
  if (objection) return refusal(`${into} ${objection}`);

  const listed = files.map(listSceneFile);
  const listings = listed.flatMap(({ listing }) => listing ?? []);
  const complaints = [...listed.flatMap((one) => one.complaints), ...repeatedIds(listings)];
  const written = compileIndex(listings);
  try {
    writeIndex(into, written);
  } catch (error) {
    return refusal(`cannot write to ${into}: ${whyText(error)}`);
  }
  for (const line of complaints) console.error(line);
  const items = listings.reduce((sum, { items }) => sum + items.length, 0);
  const bytes = [...written.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `${listings.length} of ${files.length} scenes, ${items} items, ${written.size} files, ${bytes} bytes: ${into}`,
  );
  return complaints.length > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]): { readonly from: string; readonly into: string } | undefined {
  try {
    const options = { out: { type: 'string', short: 'o' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) return undefined;
    const from = positionals[0] ?? join(PROJECT, 'scenes');
    return { from: resolve(from), into: resolve(values.out ?? join(PROJECT, 'dist/scene-tiles')) };
  } catch {
    return undefined;
  }
}

const whyText = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(why?: string): number {
  if (why) console.error(why);
  console.error(USAGE);
  return 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
