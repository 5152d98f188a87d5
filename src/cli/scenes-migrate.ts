/**
 * `npm run scenes:migrate -- FILE [--write | -o OUT]`: brings a scene file up to the current format. Prints the new file,
 * or writes it to OUT or in place; what is wrong in it goes to standard error. Exit 0 fine, 1 errors, 2 wrong use.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentTypes } from '../content/index.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { versionOf } from '../scenes/migrations/version.ts';
import { problemText } from '../scenes/problem.ts';
import { readScene } from '../scenes/read.ts';
import { FORMAT_VERSION } from '../scenes/schema.ts';
import { readSyntax } from '../scenes/syntax.ts';

interface Task {
  readonly file: string;
  /** Where the new file goes; standard output when left out. */
  readonly out?: string;
}

const USAGE = 'usage: npm run scenes:migrate -- FILE [--write | -o OUT]';

export function main(args: readonly string[]): number {
  const task = taskOf(args);
  if (!task) {
    console.error(USAGE);
    return 2;
  }
  const text = readFileSync(task.file, 'utf8');
  const { value, problems } = readSyntax(text);
  // A key that had to be left out would be lost in the new file.
  if (problems.length > 0) return tell(task.file, problems);
  const version = versionOf(value);
  if (version >= FORMAT_VERSION) {
    const found = readScene(text, contentTypes).problems;
    console.error(`${relative(process.cwd(), task.file)}: nothing to bring up`);
    return tell(task.file, found);
  }
  const migrated = `${JSON.stringify(migrate(value), null, 2)}\n`;
  if (task.out === undefined) process.stdout.write(migrated);
  else writeFileSync(task.out, migrated);
  const name = task.out ?? task.file;
  console.error(`${relative(process.cwd(), name)}: brought up from format ${version} to ${FORMAT_VERSION}`);
  return tell(name, readScene(migrated, contentTypes).problems);
}

function taskOf(args: readonly string[]): Task | undefined {
  try {
    const options = { write: { type: 'boolean' }, out: { type: 'string', short: 'o' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || (values.write && values.out !== undefined)) return undefined;
    if (!existsSync(file) || !statSync(file).isFile()) {
      console.error(`no such file: ${file}`);
      return undefined;
    }
    const out = values.write ? file : values.out;
    return out === undefined ? { file } : { file, out };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Prints the problems; 1 when there are errors among them. */
function tell(file: string, problems: ReturnType<typeof readScene>['problems']): number {
  for (const problem of problems) console.error(problemText(relative(process.cwd(), file), problem));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
