/**
 * `npm run scenes:signs -- [SCENE] [--base URL] [--lang fi,sv,en] [--out DIR]`: writes one A5 sign (SVG) for each item
 * and each mark of a scene, with a code that opens it. SCENE is a file or the name of a folder in `scenes/`
 * (`hameenkatu`); signs go to `signs/<scene>`. Exit 0 fine, 1 problems in the scene, 2 wrong use.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentTypes } from '../content/index.ts';
import { LANGUAGES, type Language } from '../drawing/text.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { readScene } from '../scenes/read.ts';
import { sceneSigns } from './signs/scene-signs.ts';

const USAGE = 'usage: npm run scenes:signs -- [SCENE] [--base URL] [--lang fi,sv,en] [--out DIR]';
const FIRST_SCENE = 'hameenkatu';
/** Reserved by RFC 2606: leads nowhere, so that a trial print misleads nobody. */
const NOWHERE = 'https://katukerros.example/';

interface Wanted {
  readonly file: string;
  readonly base: string;
  readonly languages: readonly Language[] | undefined;
  readonly out: string | undefined;
}

/** What was asked for, or what is wrong with it. */
function wantedBy(args: readonly string[]): Wanted | string {
  const text = { type: 'string' } as const;
  const options = { base: text, lang: text, out: { type: 'string', short: 'o' } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return 'expected one scene';
  const base = values.base ?? NOWHERE;
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol)) {
    return `expected an address that begins with https:// after --base, found "${base}"`;
  }
  const tags = values.lang?.split(',').map((tag) => tag.trim());
  const unknown = tags?.find((tag) => !(LANGUAGES as readonly string[]).includes(tag));
  if (unknown !== undefined) return `expected fi, sv or en after --lang, found "${unknown}"`;
  const folder = fileURLToPath(new URL('../../scenes', import.meta.url));
  const scene = positionals[0] ?? FIRST_SCENE;
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  const file = [scene, join(scene, 'scene.json'), join(folder, scene, 'scene.json')].find(isFile);
  if (file === undefined) return `no such scene: ${scene}`;
  return { file, base, languages: tags as Language[] | undefined, out: values.out };
}

export function main(args: readonly string[]): number {
  const wanted = wantedBy(args);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n${USAGE}`);
    return 2;
  }
  const { scene, problems } = readScene(readFileSync(wanted.file, 'utf8'), contentTypes, { migrate });
  const broken = problems.some(({ severity }) => severity === 'error');
  if (broken) console.error(`${wanted.file} has mistakes: npm run scenes:check -- ${wanted.file}`);
  if (!scene) return 1;
  const files = sceneSigns(scene, contentTypes, wanted.base, wanted.languages ?? scene.languages);
  const folder = resolve(wanted.out ?? join('signs', scene.id));
  mkdirSync(folder, { recursive: true });
  for (const { name, svg } of files) {
    writeFileSync(join(folder, name), svg);
    console.log(relative(process.cwd(), join(folder, name)));
  }
  if (wanted.base === NOWHERE) console.error('the codes lead nowhere yet: give the address of your page with --base');
  return broken ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
