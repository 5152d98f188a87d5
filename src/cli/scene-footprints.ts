/** The ground that a scene's buildings stand on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Geodetic } from '../geo/frames.ts';
import { buildingOutlineEnu, readBuildings } from '../scenes/buildings.ts';
import { isFile, readWholeScene } from './check-scene-file.ts';

export type Footprint = readonly (readonly [east_m: number, north_m: number])[];

const PUBLISHED = resolve(fileURLToPath(new URL('../../scenes', import.meta.url)));

/** The scenes there are, by id. */
export const sceneIds = (): readonly string[] =>
  readdirSync(PUBLISHED).filter((id) => isFile(join(PUBLISHED, id, 'scene.json')));

/**
 * Outlines in the frame of `origin`. Nobody stands inside them: bridges are left out.
 * @throws when the scene's files cannot be read
 */
export function sceneFootprints(id: string, origin: Geodetic): readonly Footprint[] {
  const folder = join(PUBLISHED, id);
  const { scene } = readWholeScene(readFileSync(join(folder, 'scene.json'), 'utf8'));
  return (scene?.buildings ?? [])
    .flatMap((link) => readBuildings(readFileSync(resolve(folder, link), 'utf8')).buildings)
    .filter(({ kind }) => kind !== 'bridge')
    .map((building) => buildingOutlineEnu(origin, building).map(({ east_m, north_m }) => [east_m, north_m] as const));
}
