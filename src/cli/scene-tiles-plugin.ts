/** The index of the scenes beside the pages: written by the build, compiled on demand by the dev server. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const FOLDER = 'scene-tiles';
/** Not imported: the dev server would start anew whenever one of the many files behind it is saved. */
const COMPILER = fileURLToPath(new URL('./scene-tiles.ts', import.meta.url));

const loadCompiler = async () => (await runnerImport<typeof import('./scene-tiles.ts')>(COMPILER)).module;

/** @param scenes the folder of the scenes, absolute */
export function sceneTiles(scenes: string): Plugin[] {
  let into = '';
  return [
    {
      name: 'scene-tiles-built',
      apply: 'build',
      configResolved({ root, build }) {
        into = resolve(root, build.outDir, FOLDER);
      },
      // By now the build has emptied its folder and filled it again.
      async closeBundle() {
        const { compileFolder, writeIndex } = await loadCompiler();
        const { files, complaints } = compileFolder(scenes);
        for (const complaint of complaints) this.warn(complaint);
        writeIndex(into, files);
      },
    },
    { name: 'scene-tiles-served', apply: 'serve', configureServer: (server) => serveTiles(server, scenes) },
  ];
}

type Server = Parameters<Extract<Plugin['configureServer'], (...args: never[]) => unknown>>[0];

function serveTiles({ watcher, middlewares, config }: Server, scenes: string): void {
  let compiler: ReturnType<typeof loadCompiler> | undefined;
  let compiled: ReadonlyMap<string, string> | undefined;
  watcher.on('all', (_, file) => {
    if (file.startsWith(join(scenes, '/'))) compiled = undefined;
  });
  const compile = async () => {
    compiler ??= loadCompiler();
    const { files, complaints } = (await compiler).compileFolder(scenes);
    for (const complaint of complaints) config.logger.warn(complaint);
    return files;
  };
  middlewares.use(`/${FOLDER}`, async (request, response, next) => {
    try {
      compiled ??= await compile();
      const text = compiled.get((request.url ?? '/').split('?')[0]!.slice(1));
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader('Content-Type', text === undefined ? 'text/plain' : 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(text ?? 'not found');
    } catch (error) {
      next(error);
    }
  });
}
