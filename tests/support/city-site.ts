/** The built pages over a city of several streets, in a folder of their own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileFolder, writeIndex } from '../../src/cli/scene-tiles.ts';
import { geodeticFromEnu } from '../../src/geo/enu.ts';
import type { Geodetic } from '../../src/geo/frames.ts';
import { serveFolder } from './built-site.ts';

const project = resolve(import.meta.dirname, '../..');
const props = JSON.parse(readFileSync(join(project, 'src/content/soil-layers/example.json'), 'utf8'));

/** Where the visitor of these tests stands: by the bridge, a few metres from the first item of Hämeenkatu. */
export const AT_THE_BRIDGE: Geodetic = { latDeg: 61.49799, lonDeg: 23.7645, height_m: 0 };

export interface StreetOfCity {
  readonly id: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  /** Of its only item, from {@link AT_THE_BRIDGE}. */
  readonly east_m: number;
  readonly north_m: number;
}

/** A scene file with one pit. */
export function sceneText({ id, fi, sv, en, east_m, north_m }: StreetOfCity): string {
  const { latDeg: lat, lonDeg: lon } = geodeticFromEnu(AT_THE_BRIDGE, { east_m, north_m, up_m: 0 });
  const geopose = { position: { lat, lon, h: 0 }, angles: { yaw: 90, pitch: 0, roll: 0 } };
  const title = { fi: 'Kuoppa', sv: 'Gropen', en: 'The pit' };
  return JSON.stringify({
    formatVersion: 1,
    id,
    languages: ['fi', 'sv', 'en'],
    title: { fi, sv, en },
    summary: { fi: 'Keksitty katu.', sv: 'En påhittad gata.', en: 'A street made up.' },
    origin: { lat, lon },
    items: [{ id: 'pit', type: 'soil-layers', title, place: { geopose }, evidence: 'illustration', props }],
  });
}

export function writeStreets(scenes: string, streets: readonly StreetOfCity[]): void {
  for (const street of streets) {
    mkdirSync(join(scenes, street.id), { recursive: true });
    writeFileSync(join(scenes, street.id, 'scene.json'), sceneText(street));
  }
}

export interface CitySite {
  readonly address: string;
  close(): Promise<void>;
}

/** Hämeenkatu and `streets`; the pages must have been built. */
export async function serveCity(streets: readonly StreetOfCity[]): Promise<CitySite> {
  const folder = mkdtempSync(join(tmpdir(), 'katukerros-city-'));
  cpSync(join(project, 'dist'), folder, { recursive: true });
  writeStreets(join(folder, 'scenes'), streets);
  writeIndex(join(folder, 'scene-tiles'), compileFolder(join(folder, 'scenes')).files);
  const { address, close } = await serveFolder(folder);
  const closeAll = async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
  return { address, close: closeAll };
}
