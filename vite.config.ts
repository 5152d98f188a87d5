import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { sceneTiles } from './src/cli/scene-tiles-plugin.ts';

const project = dirname(fileURLToPath(import.meta.url));
const src = resolve(project, 'src');

const MEDIA_TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

const scenes = resolve(project, process.env.KATUKERROS_SCENES ?? 'scenes');

/** Serves `scenes/` beside the pages, as it is, and copies it into the build. */
function sceneFiles(folder: string): Plugin {
  return {
    name: 'scene-files',
    configureServer(server) {
      // An open page takes in what an editor saves: see src/walk/live-editing.ts.
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
    closeBundle() {
      cpSync(folder, resolve(project, 'dist/scenes'), { recursive: true, filter: (file) => !file.endsWith('.md') });
    },
  };
}

/** Nothing but the page's own files may run or be asked for; written into the built pages. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
  };
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** `entry` and everything it imports, except what it fetches later. */
function loadedWith(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * One file for all that the walk page needs before anything else. Left alone, the bundler makes a file of each part that
 * something fetched later uses too: nine instead of three, which are fetched and compressed worse.
 */
function firstLoad(): (id: string, graph: ModuleGraph) => string | null {
  let own: ReadonlySet<string> | undefined;
  return (id, graph) => {
    own ??= loadedWith(resolve(src, 'walk/main.ts'), graph);
    return own.has(id) && !loadedWith(resolve(src, 'about/about.ts'), graph).has(id) ? 'walk' : null;
  };
}

export default defineConfig({
  root: src,
  base: './',
  publicDir: resolve(project, 'assets'),
  cacheDir: resolve(project, 'node_modules/.vite'),
  plugins: [sceneFiles(scenes), sceneTiles(scenes), securityPolicy()],
  build: {
    outDir: resolve(project, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would be `data:` addresses, which the policy forbids for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstLoad() }] } },
      input: { walk: resolve(src, 'index.html'), about: resolve(src, 'about/index.html') },
    },
  },
  // Babylon's shaders are imported on demand; a second optimizer pass would make two copies of its modules.
  optimizeDeps: { exclude: ['@babylonjs/core', 'three'], include: ['iwer', 'earcut', 'gl-matrix', 'geomagnetism'] },
  test: {
    projects: [
      {
        root: project,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
        },
      },
      {
        root: project,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/built-site.ts'],
          fileParallelism: false,
          // Street views are drawn without a graphics card here.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
