/** Makes Babylon's shader texts as small as what this program draws with them. */

import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { leanShader, NEVER_INCLUDED } from './lean-shaders.ts';

const SHADERS = /\/@babylonjs\/core\/Shaders\/.*\.js$/;
const TEXT = /(const shader = `)([^`]*)(`;)/;

export const leanShaders = (): Plugin => ({
  name: 'lean-shaders',
  apply: 'build',
  transform: {
    filter: { id: SHADERS },
    handler: (code, id) => {
      const isNeeded = !NEVER_INCLUDED.has(basename(id, '.js'));
      const lean = code.replace(
        TEXT,
        (_, begin: string, text: string, end: string) => begin + ((isNeeded && leanShader(text)) || ' ') + end,
      );
      return { code: lean, map: null };
    },
  },
});
