/** Leaves out of Babylon what comes with its scenes, cameras and materials but is never used here, see `unused-babylon.ts`. */
import type { Plugin } from 'vite';
import { standIn } from './unused-babylon.ts';

const MODULE = /\/@babylonjs\/core\/(.+\.js)$/;

export const unusedBabylon = (): Plugin => ({
  name: 'unused-babylon',
  apply: 'build',
  load: {
    filter: { id: MODULE },
    handler: (id) => standIn(MODULE.exec(id)?.[1] ?? ''),
  },
});
