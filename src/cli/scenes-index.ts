/**
 * `npm run scenes:index [-- FOLDER -o DIR]`: compiles every `FOLDER/<name>/scene.json` into tiles by area, into DIR.
 *
 * Without arguments from `scenes` into `dist/scene-tiles`, as `npm run build` does too.
 * What is wrong with a scene is named; all that is right is indexed and written all the same.
 * Exit 0: everything is in the index. 1: written, but a scene or an item is missing or an id is there twice.
 * 2: wrong use, or a folder that cannot be written to.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { INDEX_FILE, readIndexFile } from '../city-index/tile-files.ts';
import { compileFolder, whyText, writeIndex } from './scene-tiles.ts';

const USAGE = 'usage: npm run scenes:index [-- FOLDER -o DIR]';
const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Why nothing may be written into `folder`; an index from before may be replaced, other people's files may not. */
function objectionTo(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return 'is not a folder';
  if (readdirSync(folder).length === 0) return undefined;
  const index = join(folder, INDEX_FILE);
  const isIndex = existsSync(index) && 'file' in readIndexFile(readFileSync(index, 'utf8'));
  return isIndex ? undefined : 'holds other files; choose an empty folder, or one that an index was written to before';
}

export function main(args: readonly string[]): number {
  const asked = readArguments(args);
  if (!asked) return refusal();
  const { from, into } = asked;
  if (!existsSync(from) || !statSync(from).isDirectory()) return refusal(`no such folder: ${from}`);
  const { files, complaints, found, scenes, items } = compileFolder(from);
  if (found === 0) return refusal(`no <name>/scene.json in ${from}`);
  const objection = objectionTo(into);
  if (objection) return refusal(`${into} ${objection}`);

  try {
    writeIndex(into, files);
  } catch (error) {
    return refusal(`cannot write to ${into}: ${whyText(error)}`);
  }
  for (const line of complaints) console.error(line);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${scenes} of ${found} scenes, ${items} items, ${files.size} files, ${bytes} bytes: ${into}`);
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

function refusal(why?: string): number {
  if (why) console.error(why);
  console.error(USAGE);
  return 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
