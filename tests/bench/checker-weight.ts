/** What the checker of scene files weighs where the walk page takes it in. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const src = resolve(fileURLToPath(new URL('../..', import.meta.url)), 'src');
const ENTRY = 'checker-entry';
const CODE = `export { readSceneValue } from '${src}/scenes/read-value.ts'; export { readStrictJson } from '${src}/scenes/strict-json.ts';`;
const GEOMETRY = /\/(geo\/[\w-]+|street\/[\w-]+|scenes\/(placing|spots))\.ts$/;

export interface Weight {
  /** Of everything that is loaded before a scene can be read, in one file, minified. */
  readonly gzip: number;
  /** The largest parts in the same file before compression, by package or folder. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

/**
 * A build of its own, with nothing in it but what the walk page reads a sound scene with, and what that needs: the
 * schema of scenes, zod, rules, their sentences. Not counted is what is on the page in any case: geometry (`geo`,
 * `street`, `placing.ts`, `spots.ts`), which places what was read, and the content types; and what is fetched only for a text that is no sound
 * JSON, or for an older file.
 */
export async function checkerWeight(): Promise<Weight> {
  const result = await build({
    configFile: false,
    root: src,
    logLevel: 'error',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? CODE : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: ENTRY, external: GEOMETRY, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const [output] = [result].flat() as readonly Rolldown.RolldownOutput[];
  const first = output!.output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry) as Rolldown.OutputChunk;
  return { gzip: gzipSync(first.code, { level: 9 }).length, parts: partsOf(first) };
}

function partsOf(chunk: Rolldown.OutputChunk): Weight['parts'] {
  const parts = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const name =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? id.replace(`${src}/`, '').replace(/\/[^/]*$/, '');
    parts.set(name, (parts.get(name) ?? 0) + renderedLength);
  }
  return [...parts].sort((a, b) => b[1] - a[1]);
}
