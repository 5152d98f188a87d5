/**
 * `npm run scenes:check [-- FILE… --json --lang fi|sv|en --watch]`: prints every problem of the scene files.
 * Exit code 0: fine, perhaps with warnings; 1: errors; 2: wrong use.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pathText, type Severity } from '../scenes/problem.ts';
import { LANGUAGES, type Language, problemMessage } from '../scenes/problem-words.ts';
import { inFileOrder } from '../scenes/text-place.ts';
import { checkSceneFile, type FileProblems, isFile } from './check-scene-file.ts';
import { watchFolders } from './watch-folders.ts';

export { checkSceneFile } from './check-scene-file.ts';

/** One problem as `--json` prints it. */
export interface ProblemReport {
  readonly file: string;
  /** From 1; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

interface Words {
  readonly warning: string;
  readonly scene: readonly string[];
  readonly error: readonly string[];
  readonly warnings: readonly string[];
  readonly absent: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    warning: 'warning',
    scene: ['scene', 'scenes'],
    error: ['error', 'errors'],
    warnings: ['warning', 'warnings'],
    absent: 'no such file',
  },
  fi: {
    warning: 'varoitus',
    scene: ['kohtaus', 'kohtausta'],
    error: ['virhe', 'virhettä'],
    warnings: ['varoitus', 'varoitusta'],
    absent: 'tiedostoa ei ole',
  },
  sv: {
    warning: 'varning',
    scene: ['scen', 'scener'],
    error: ['fel', 'fel'],
    warnings: ['varning', 'varningar'],
    absent: 'filen finns inte',
  },
};

const USAGE = 'usage: npm run scenes:check [-- FILE…]';
const OPTIONS = 'options: --json, --lang fi|sv|en, --watch';

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly watch: boolean;
}

/** Every `scene.json` one folder below `folder`, by name. */
export const sceneFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name, 'scene.json'))
    .filter((file) => existsSync(file))
    .sort();

/** Of the project, or those that `npm start` shows in place of them. */
const publishedFolder = (): string =>
  resolve(dirname(fileURLToPath(import.meta.url)), '../..', process.env.KATUKERROS_SCENES ?? 'scenes');

/** Undefined, after saying why, when the words make no sense. */
function optionsOf(args: readonly string[]): Options | undefined {
  const known = { json: { type: 'boolean' }, watch: { type: 'boolean' }, lang: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const language = LANGUAGES.find((one) => one === (values.lang ?? 'en'));
    if (!language) throw new Error(`no such language: ${values.lang}`);
    const files = positionals.length > 0 ? positionals.map((file) => resolve(file)) : sceneFilesIn(publishedFolder());
    return { files, language, json: values.json ?? false, watch: values.watch ?? false };
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    console.error(USAGE);
    console.error(OPTIONS);
    return undefined;
  }
}

function reportsOf({ file, text, problems }: FileProblems, language: Language): readonly ProblemReport[] {
  return inFileOrder(text, problems).map(({ problem, line, column }) => ({
    file: relative(process.cwd(), file),
    line,
    column,
    path: pathText(problem.path),
    rule: problem.rule,
    severity: problem.severity,
    message: problemMessage(problem, language),
  }));
}

/** `scenes/x/scene.json:42:17 items[3].props: expected …, found …` */
function lineOf({ file, line, column, path, severity, message }: ProblemReport, language: Language): string {
  const kind = severity === 'warning' ? `${WORDS[language].warning}: ` : '';
  return `${file}:${line}:${column}${path ? ` ${path}` : ''}: ${kind}${message}`;
}

function checkOnce({ files, json, language }: Options): number {
  const reports = files.flatMap(checkSceneFile).flatMap((checked) => reportsOf(checked, language));
  const errors = reports.filter(({ severity }) => severity === 'error').length;
  if (json) console.log(JSON.stringify(reports, null, 2));
  else {
    for (const report of reports) console.log(lineOf(report, language));
    const { scene, error, warnings } = WORDS[language];
    const counts = [counted(files.length, scene), counted(errors, error), counted(reports.length - errors, warnings)];
    console.log(counts.join(', '));
  }
  return errors > 0 ? 1 : 0;
}

const counted = (count: number, nouns: readonly string[]): string => `${count} ${nouns[count === 1 ? 0 : 1]}`;

/** The exit code. With `--watch` it goes on checking after it has returned, until `signal` or the end of the program. */
export function main(args: readonly string[], signal?: AbortSignal): number {
  const options = optionsOf(args);
  if (!options) return 2;
  const { files, watch } = options;
  const absent = files.filter((file) => !isFile(file));
  if (absent.length > 0 || files.length === 0) {
    for (const file of absent) console.error(`${WORDS[options.language].absent}: ${relative(process.cwd(), file)}`);
    console.error(USAGE);
    return 2;
  }
  const code = checkOnce(options);
  if (watch) {
    // A file may be away for a moment while an editor replaces it; its return is a change too.
    const again = () => checkOnce({ ...options, files: files.filter(isFile) });
    const stop = watchFolders(files.map(dirname), again);
    signal?.addEventListener('abort', stop, { once: true });
  }
  return code;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
