/** What a visitor takes along with a scene: a list of its files with their sizes, written beside it by the build. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { sizesOf } from './sizes.ts';

/** What links in a scene's file end in; addresses of other hosts have a colon. */
const FILE = /^[^:]+\.(png|jpe?g|webp|avif|gif|svg|geojson|json|mp3|m4a|ogg|opus|wav|mp4|webm|vtt|glb|usdz)$/i;

export function linksOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return FILE.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  // Editors want the schema, visitors do not.
  return Object.entries(value).flatMap(([key, inner]) => (key === '$schema' ? [] : linksOf(inner)));
}

/** Writes `files.json` beside each `scene.json` in `folder`, the built site's folder of scenes. */
export function writeFileLists(folder: string, complain: (complaint: string) => void): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name, 'scene.json');
    if (!entry.isDirectory() || !existsSync(file)) continue;
    try {
      writeFileSync(join(folder, entry.name, 'files.json'), JSON.stringify({ files: filesOf(file, folder) }));
    } catch (error) {
      complain(`${entry.name} cannot be taken along: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function filesOf(sceneFile: string, folder: string) {
  const beside = resolve(sceneFile, '..');
  const scene: unknown = JSON.parse(readFileSync(sceneFile, 'utf8'));
  const links = ['scene.json', ...new Set(linksOf(scene))];
  return links.flatMap((link) => {
    const file = resolve(beside, link);
    const isThere = !relative(folder, file).startsWith('..') && existsSync(file) && statSync(file).isFile();
    return isThere ? [{ url: link, ...sizesOf(readFileSync(file)) }] : [];
  });
}
