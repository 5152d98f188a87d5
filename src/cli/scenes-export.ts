/**
 * `npm run scenes:export -- SCENE --as geopose|geojson|oscp|glb|usdz|column [--ground-h METRES] [--base-url URL]
 * [--lang fi|sv|en] [-o DIR]`: writes a scene for other programs. SCENE is a file or the name of a folder in `scenes/`;
 * files go to `exported/<scene>` when no folder is given. Exit 0 fine, 1 problems in the scene, 2 wrong use.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentTypes } from '../content/index.ts';
import {
  EXPORT_FORMATS,
  type ExportedFile,
  type ExportFormat,
  type ExportOptions,
  exportScene,
} from '../exchange/export-files.ts';
import { type Language, languageOf, messageIn, phrase, sayIn } from '../exchange/said.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { pathText } from '../scenes/problem.ts';
import { readScene } from '../scenes/read.ts';
import { placeFinder } from '../scenes/text-place.ts';

const USAGE =
  'usage: npm run scenes:export -- SCENE --as geopose|geojson|oscp|glb|usdz|column ' +
  '[--ground-h METRES] [--base-url URL] [--lang fi|sv|en] [-o DIR]';

interface Wanted extends ExportOptions {
  readonly file: string;
  readonly format: ExportFormat;
  /** Of messages. */
  readonly lang: Language;
  readonly out: string | undefined;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** What was asked for, or what is wrong with it. */
function wantedBy(args: readonly string[]): Wanted | string {
  const text = { type: 'string' } as const;
  const options = {
    as: text,
    'ground-h': text,
    'base-url': text,
    lang: text,
    out: { type: 'string', short: 'o' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [scene] = positionals;
  if (scene === undefined || positionals.length > 1) return 'expected one scene';
  const format = EXPORT_FORMATS.find((known) => known === values.as);
  if (!format) return `expected ${EXPORT_FORMATS.join(', ')} after --as, found ${values.as ?? 'nothing'}`;
  const lang = languageOf(values.lang ?? 'en');
  if (!lang) return `expected fi, sv or en after --lang, found ${values.lang}`;
  const given = values['ground-h'];
  const groundH_m = given === undefined || given.trim() === '' ? undefined : Number(given);
  if (given !== undefined && !(Math.abs(groundH_m ?? Number.NaN) <= 10_000)) {
    return `expected metres above the ellipsoid after --ground-h, found "${given}"`;
  }
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../scenes');
  const file = [scene, join(scene, 'scene.json'), join(folder, scene, 'scene.json')].find(isFile);
  if (file === undefined) return `no such scene: ${scene}`;
  const base = values['base-url'];
  return { contentTypes, file, format, lang, groundH_m, baseUrl: base?.replace(/\/?$/, '/'), out: values.out };
}

/** The file itself, and those that only end differently: what the web shows as WebP, models need as JPEG or PNG. */
function picturesBeside(file: string): (src: string) => readonly Uint8Array[] {
  return (src) => {
    const own = resolve(dirname(file), src);
    const others = ['.jpg', '.jpeg', '.png'].map((ending) => own.slice(0, own.length - extname(own).length) + ending);
    return [own, ...others].filter(isFile).map((path) => readFileSync(path));
  };
}

/** And says where each lies. */
function writeFiles(folder: string, files: readonly ExportedFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) {
    writeFileSync(join(folder, name), content);
    console.log(relative(process.cwd(), join(folder, name)));
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const wanted = wantedBy(args);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n${USAGE}`);
    return 2;
  }
  const { file, lang } = wanted;
  const text = readFileSync(file, 'utf8');
  const { scene, problems } = readScene(text, contentTypes, { migrate });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const placeOf = placeFinder(text);
  for (const problem of errors) {
    const { line, column } = placeOf(problem.path);
    const name = relative(process.cwd(), resolve(file));
    console.error(`${name}:${line}:${column} ${pathText(problem.path)}: ${messageIn(lang, problem)}`);
  }
  if (!scene) return 1;
  const { files, notes } = await exportScene(scene, wanted.format, { ...wanted, pictureFiles: picturesBeside(file) });
  try {
    writeFiles(resolve(wanted.out ?? join('exported', scene.id)), files);
  } catch (error) {
    console.error(sayIn(lang, phrase('cannot write: {fault}', { fault: (error as Error).message })));
    return 2;
  }
  for (const note of notes) console.error(`${sayIn(lang, phrase('note'))}: ${sayIn(lang, note)}`);
  return errors.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
