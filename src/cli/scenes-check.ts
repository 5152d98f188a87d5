/** `npm run scenes:check [-- FILE…]`: prints every problem of the scene files; exit 0 fine, 1 errors, 2 wrong use. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentTypes } from '../content/index.ts';
import { readBuildings } from '../scenes/buildings.ts';
import { linkedFiles } from '../scenes/links.ts';
import { type Problem, problemText } from '../scenes/problem.ts';
import { readScene } from '../scenes/read.ts';
import { placeFinder } from '../scenes/text-place.ts';

interface FileProblems {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Every `scene.json` one folder below `folder`, by name. */
export const sceneFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name, 'scene.json'))
    .filter((file) => existsSync(file))
    .sort();

/** The problems of a scene file and of the building files it links. */
export function checkSceneFile(file: string): readonly FileProblems[] {
  const text = readFileSync(file, 'utf8');
  const { scene, problems } = readScene(text, contentTypes);
  if (!scene) return [{ file, text, problems }];
  const ids = (JSON.parse(text) as { items: readonly { id?: unknown }[] }).items.map((item) => item?.id);
  const links = linkedFiles(scene, (id) => ids.indexOf(id)).map(({ link, path }) => {
    return { link, path, target: resolve(dirname(file), link) };
  });
  const missing = links
    .filter(({ target }) => !isFile(target))
    .map(({ link, path }): Problem => {
      const message = `expected a file beside the scene, found none at "${link}"`;
      return { severity: 'error', rule: 'missing-file', path, message };
    });
  const buildings = links.filter(({ path, target }) => path[0] === 'buildings' && isFile(target));
  return [
    { file, text, problems: [...problems, ...missing] },
    ...buildings.map(({ target }) => checkBuildings(target)),
  ];
}

function checkBuildings(file: string): FileProblems {
  const text = readFileSync(file, 'utf8');
  return { file, text, problems: readBuildings(text).problems };
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** `scenes/x/scene.json:42:17 items[3].props: expected …, found …`, in the order of the file. */
function linesOf({ file, text, problems }: FileProblems): readonly string[] {
  const placeOf = placeFinder(text);
  return problems
    .map((problem) => ({ problem, ...placeOf(problem.path) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ problem, line, column }) => problemText(`${relative(process.cwd(), file)}:${line}:${column}`, problem));
}

export function main(args: readonly string[]): number {
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../scenes');
  const files = args.length > 0 ? args.map((file) => resolve(file)) : sceneFilesIn(folder);
  const absent = files.filter((file) => !isFile(file));
  if (absent.length > 0 || files.length === 0) {
    for (const file of absent) console.error(`no such file: ${relative(process.cwd(), file)}`);
    console.error('usage: npm run scenes:check [-- FILE…]');
    return 2;
  }
  const checked = files.flatMap(checkSceneFile);
  for (const line of checked.flatMap(linesOf)) console.log(line);
  const errors = checked.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error').length;
  const warnings = checked.flatMap(({ problems }) => problems).length - errors;
  console.log(`${counted(files.length, 'scene')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
  return errors > 0 ? 1 : 0;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
