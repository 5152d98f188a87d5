/** From a folder of scenes to the files of its index; for `scenes:index`, the build and the dev server. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { compileIndex, listingOf } from '../city-index/compile.ts';
import { INDEX_FILE, isSceneFile, type TileScene } from '../city-index/tile-files.ts';
import { contentTypes } from '../content/index.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { type Problem, problemText } from '../scenes/problem.ts';
import { readScene } from '../scenes/read.ts';
import { placeFinder } from '../scenes/text-place.ts';
import { sceneFilesIn } from './scenes-check.ts';

export interface CompiledFolder {
  /** Path below the folder of the index → text. */
  readonly files: ReadonlyMap<string, string>;
  /** One line for each thing that is missing in the index or is there twice. */
  readonly complaints: readonly string[];
  readonly found: number;
  readonly scenes: number;
  readonly items: number;
}

/** Of every `folder/<name>/scene.json`. What is right is compiled, whatever else is wrong. */
export function compileFolder(folder: string): CompiledFolder {
  const found = sceneFilesIn(folder);
  const listed = found.map(listSceneFile);
  const listings = listed.flatMap(({ listing }) => listing ?? []);
  return {
    files: compileIndex(listings),
    complaints: [...listed.flatMap((one) => one.complaints), ...repeatedIds(listings)],
    found: found.length,
    scenes: listings.length,
    items: listings.reduce((sum, { items }) => sum + items.length, 0),
  };
}

/** In place of an index from before. Throws what the file system throws. */
export function writeIndex(folder: string, files: ReadonlyMap<string, string>): void {
  for (const old of [INDEX_FILE, 'areas', 'tiles']) rmSync(join(folder, old), { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

interface Listed {
  readonly listing?: TileScene;
  /** One line for each thing that is missing in the index. */
  readonly complaints: readonly string[];
}

/** Reads a scene file for the index. Warnings are the checker's to tell. Never throws for what the file holds. */
function listSceneFile(file: string): Listed {
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

export const whyText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
