/** The folder of the scenes beside the pages: served as it is, and copied into the build with a list of files for each. */
import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeFileLists } from './scene-file-lists.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** @param folder of the scenes, absolute */
export const sceneFiles = (folder: string): Plugin[] => [served(folder), built(folder)];

function built(folder: string): Plugin {
  let into = '';
  return {
    name: 'scene-files-built',
    apply: 'build',
    configResolved({ root, build }) {
      into = resolve(root, build.outDir, 'scenes');
    },
    closeBundle() {
      cpSync(folder, into, { recursive: true, filter: (file) => !file.endsWith('.md') });
      writeFileLists(into, (complaint) => this.warn(complaint));
    },
  };
}

function served(folder: string): Plugin {
  return {
    name: 'scene-files-served',
    apply: 'serve',
    configureServer(server) {
      // An open page takes in what an editor saves: see src/walk/scene/live-editing.ts.
      server.watcher.add(folder);
      for (const happening of ['add', 'change'] as const) {
        server.watcher.on(happening, (file) => {
          if (!file.startsWith(folder)) return;
          const path = relative(folder, file).replaceAll('\\', '/');
          server.ws.send({ type: 'custom', event: 'katukerros:scene-saved', data: { path, file } });
        });
      }
      server.middlewares.use('/scenes', (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
        // `src/scenes` has the same address in the dev server.
        if (extname(path) === '.ts') return next();
        const file = join(folder, path);
        if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
          response.statusCode = 404;
          response.end('not found');
          return;
        }
        response.setHeader('Content-Type', MEDIA_TYPES[extname(file)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        createReadStream(file).on('error', next).pipe(response);
      });
    },
  };
}
