import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { engineLoad, firstLoad } from './src/build/first-load.ts';
import { securityHeaders } from './src/build/headers-plugin.ts';
import { leanShaders } from './src/build/lean-shaders-plugin.ts';
import { sceneFiles } from './src/build/scene-files-plugin.ts';
import { serviceWorker } from './src/build/service-worker-plugin.ts';
import { unusedBabylon } from './src/build/unused-babylon-plugin.ts';
import { sceneTiles } from './src/cli/scene-tiles-plugin.ts';

const project = dirname(fileURLToPath(import.meta.url));
const src = resolve(project, 'src');
const scenes = resolve(project, process.env.KATUKERROS_SCENES ?? 'scenes');

const SHADERS = ['vertex', 'fragment'].map((stage) =>
  resolve(project, `node_modules/@babylonjs/core/Shaders/default.${stage}.js`),
);

export default defineConfig({
  root: src,
  base: './',
  publicDir: resolve(project, 'assets'),
  cacheDir: resolve(project, 'node_modules/.vite'),
  plugins: [
    sceneFiles(scenes),
    sceneTiles(scenes),
    leanShaders(),
    unusedBabylon(),
    securityHeaders(),
    serviceWorker(resolve(src, 'offline/worker/worker.ts')),
  ],
  build: {
    outDir: resolve(project, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would be `data:` addresses, which the policy forbids for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: firstLoad(resolve(src, 'walk/main.ts'), resolve(src, 'about/about.ts')) },
            { name: engineLoad([resolve(src, 'walk/street/open-view.ts'), ...SHADERS]) },
          ],
        },
      },
      input: { walk: resolve(src, 'index.html'), about: resolve(src, 'about/index.html') },
    },
  },
  // Babylon's shaders are imported on demand; a second optimizer pass would make two copies of its modules.
  optimizeDeps: {
    exclude: ['@babylonjs/core', 'three'],
    include: ['iwer', 'earcut', 'polyclip-ts', 'gl-matrix', 'geomagnetism'],
  },
  test: {
    projects: [
      {
        root: project,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          // Painting and checking whole scenes takes seconds on a machine that has other things to do.
          testTimeout: 60_000,
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
