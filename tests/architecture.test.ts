/** Who may import whom. A rule nobody checks is a wish. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

/** folder → folders and packages it may import; longest folder first where one lies in another. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  chance: [],
  geo: [],
  street: ['geo', '@turf/turf'],
  positioning: ['chance', 'geo', 'geomagnetism'],
  drawing: ['chance', 'earcut', 'polyclip-ts'],
  scenes: ['geo', 'street', 'drawing', 'zod', 'jsonc-parser'],
  'city-index': ['chance', 'geo', 'scenes', 'flatbush'],
  content: ['chance', 'geo', 'drawing', 'scenes', '@turf/turf', 'zod'],
  'engines/babylon': ['chance', 'drawing', '@babylonjs/core', 'earcut'],
  'engines/three': ['drawing', 'three'],
  // Models for a visitor's own table, made in a worker.
  'exchange/on-table': ['exchange', 'drawing'],
  exchange: [
    'chance',
    'geo',
    'drawing',
    'scenes',
    'content',
    'engines/three',
    'three',
    '@tmcw/togeojson',
    '@xmldom/xmldom',
    'csv-parse',
    'proj4',
  ],
  'views/simulator': [
    'views',
    'chance',
    'geo',
    'positioning',
    'drawing',
    '@babylonjs/core',
    'iwer',
    'gl-matrix',
    'earcut',
  ],
  views: ['geo', 'positioning', 'drawing', 'engines/babylon', '@babylonjs/core'],
  ui: ['scenes', 'drawing', 'positioning', 'views', 'lit'],
  walk: [
    'chance',
    'geo',
    'street',
    'positioning',
    'drawing',
    'scenes',
    'city-index',
    'content',
    'views',
    'views/simulator',
    'exchange/on-table',
    'offline',
    'ui',
    'lit',
  ],
  'offline/worker': ['offline', 'workbox-core', 'workbox-precaching', 'workbox-range-requests', 'workbox-routing'],
  offline: ['drawing', 'ui', 'lit'],
  about: ['ui', 'drawing', 'lit'],
  build: ['vite', 'node:'],
  cli: [
    'exchange',
    'city-index',
    'geo',
    'positioning',
    'drawing',
    'scenes',
    'content',
    'vite',
    'selfsigned',
    'uqr',
    'node:',
  ],
};

const PURE = ['chance', 'geo', 'street', 'positioning', 'drawing', 'scenes', 'city-index', 'content'];

const sourceFiles = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const folders = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const folderOf = (file: string) => folders.find((folder) => relative(src, file).startsWith(`${folder}/`));

/** Static imports, re-exports and dynamic imports; types too, since a type ties as well. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = text.matchAll(/(?:^|[\s;}])(?:from\s+|import\s*\(?\s*)'([^']+)'/g);
  return [...found].map((match) => match[1]!);
}

function violation(file: string, imported: string): string | undefined {
  const folder = folderOf(file);
  const where = relative(src, file);
  if (!folder) return `${where} lies in no folder of the table`;
  const allowed = MAY_IMPORT[folder]!;
  if (!imported.startsWith('.')) {
    const named = allowed.some(
      (name) =>
        imported === name || imported.startsWith(`${name}/`) || (name === 'node:' && imported.startsWith('node:')),
    );
    return named ? undefined : `${where} (${folder}) imports the package ${imported}`;
  }
  const target = folderOf(resolve(dirname(file), imported));
  if (!target) return `${where} (${folder}) imports ${imported}, which lies in no folder of the table`;
  return target === folder || allowed.includes(target) ? undefined : `${where} (${folder}) imports ${target}`;
}

describe('architecture', () => {
  it('reads a house that is really there', () => {
    expect(sourceFiles.length).toBeGreaterThan(30);
  });

  it('lets each folder import only what the table allows', () => {
    const violations = sourceFiles.flatMap((file) => importsOf(file).map((name) => violation(file, name)));
    expect(violations.filter((found) => found !== undefined)).toEqual([]);
  });

  it('imports Babylon and three by deep path or by name, never as a whole', () => {
    const whole = sourceFiles.filter((file) =>
      /from '@babylonjs\/core'|import \* as \w+ from '(@babylonjs\/core|three)'/.test(readFileSync(file, 'utf8')),
    );
    expect(whole).toEqual([]);
  });

  it('keeps the clock, the network, the page and chance out of the pure core', () => {
    const impure = /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|fetch\(|document\.|window\.|localStorage)/;
    const offenders = sourceFiles
      .filter((file) => PURE.some((folder) => relative(src, file).startsWith(`${folder}/`)))
      .filter((file) => impure.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(offenders.map((file) => relative(src, file))).toEqual([]);
  });

  it('has no default exports and no files for the rest', () => {
    const offenders = sourceFiles.filter(
      (file) => /^export default/m.test(readFileSync(file, 'utf8')) || /(utils|helpers|common|misc)\.ts$/.test(file),
    );
    expect(offenders.map((file) => relative(src, file))).toEqual([]);
  });
});
