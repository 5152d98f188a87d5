/** Builds the service worker, once all other files of the site are known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { HASHED_FOLDER } from './headers.ts';
import { sizesOf } from './sizes.ts';

const WORKER = 'service-worker.js';
/** What is fetched later by every visitor: words, and the offline care itself. */
const SOON = /\/src\/(ui\/words\/|walk\/care\/offline-care)/;
/** Beside the hashed files, by the address a visitor has them at. */
const UNHASHED: Readonly<Record<string, string>> = {
  './': 'index.html',
  'about/': 'about/index.html',
  'first-aid.js': 'first-aid.js',
  'favicon.svg': 'favicon.svg',
  'manifest.webmanifest': 'manifest.webmanifest',
};

interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/** The files of the first screen of both pages: entries and words with everything they import, and all styles. */
export function shellFiles(chunks: readonly Chunk[]): ReadonlySet<string> {
  const first = chunks.filter(
    ({ type, isEntry, facadeModuleId, fileName }) =>
      (type === 'chunk' && (isEntry || SOON.test(facadeModuleId ?? ''))) || fileName.endsWith('.css'),
  );
  const found = new Set(first.map(({ fileName }) => fileName));
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  for (const name of found) for (const imported of byName.get(name)?.imports ?? []) found.add(imported);
  return found;
}

/** @param entry the worker's own source, absolute */
export function serviceWorker(entry: string): Plugin {
  let outDir = '';
  let shell: ReadonlySet<string> | undefined;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_, bundle) {
      shell = shellFiles(Object.values(bundle) as readonly Chunk[]);
    },
    async closeBundle() {
      // A build that failed has written nothing.
      if (!shell) return;
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          FILES_OF_THIS_BUILD: JSON.stringify(filesIn(outDir, shell)),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: WORKER } },
        },
      });
    },
  };
}

function filesIn(outDir: string, shell: ReadonlySet<string>) {
  const named = (url: string, file: string) => ({ url, ...sizesOf(readFileSync(join(outDir, file))) });
  const hashed = readdirSync(join(outDir, HASHED_FOLDER)).map((name) => `${HASHED_FOLDER}${name}`);
  const unhashed = Object.entries(UNHASHED).filter(([, file]) => existsSync(join(outDir, file)));
  return {
    shell: [
      ...unhashed.map(([url, file]) => named(url, file)),
      ...hashed.filter((file) => shell.has(file)).map((file) => ({ ...named(file, file), revision: null })),
    ],
    parts: hashed.filter((file) => !shell.has(file)).map((file) => ({ ...named(file, file), revision: null })),
  };
}
