/** A scene's files for other programs, by format. */
import type { ContentType } from '../scenes/content-type.ts';
import type { Scene } from '../scenes/schema.ts';
import { sceneAsGeoJson } from './geojson-out.ts';
import { basicQuaternion, basicYpr } from './geopose-out.ts';
import { drawingAsGlb } from './glb-out.ts';
import { drawingOf } from './model.ts';
import { spatialContentRecord } from './oscp-out.ts';
import { standItems } from './stood.ts';
import { drawingAsUsdz } from './usdz-out.ts';

export const EXPORT_FORMATS = ['geopose', 'geojson', 'oscp', 'glb', 'usdz'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly contentTypes: readonly ContentType[];
  /** Of the street above the WGS84 ellipsoid, metres; `origin.h` when left out. */
  readonly groundH_m?: number | undefined;
  /** Where models will lie, for records that link them; ends in a slash or is empty. */
  readonly baseUrl?: string | undefined;
}

export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** What a reader of the files must know and the files cannot say. */
  readonly notes: readonly string[];
}

const COLOURS_ONLY =
  'models are at rest, in plain colours: pictures, labels, grains and the opening in the street are not in them';

export async function exportScene(scene: Scene, format: ExportFormat, options: ExportOptions): Promise<Exported> {
  switch (format) {
    case 'geojson':
      return { files: [jsonFile(`${scene.id}.geojson`, sceneAsGeoJson(scene))], notes: [] };
    case 'geopose':
      return geoPoses(scene, options);
    case 'oscp':
      return records(scene, options);
    default:
      return { files: await models(scene, format, options), notes: [COLOURS_ONLY] };
  }
}

const jsonFile = (name: string, value: unknown): ExportedFile => ({
  name,
  content: `${JSON.stringify(value, null, 2)}\n`,
});

function geoPoses(scene: Scene, { groundH_m }: ExportOptions): Exported {
  const { items, guessedHeights } = standItems(scene, groundH_m);
  const files = items.flatMap((stood) => [
    jsonFile(`${stood.item.id}.ypr.json`, basicYpr(stood)),
    jsonFile(`${stood.item.id}.quaternion.json`, basicQuaternion(stood)),
  ]);
  return { files, notes: heightNotes(guessedHeights) };
}

function records(scene: Scene, { groundH_m, baseUrl = '' }: ExportOptions): Exported {
  const { items, guessedHeights } = standItems(scene, groundH_m);
  const about = { sceneId: scene.id, languages: scene.languages, baseUrl };
  const files = items.map((stood) => jsonFile(`${stood.item.id}.scr.json`, spatialContentRecord(stood, about)));
  const relative = baseUrl === '' ? ['models are linked by bare file names: say --base-url where they will lie'] : [];
  return { files, notes: [...heightNotes(guessedHeights), ...relative] };
}

function heightNotes(guessed: readonly string[]): readonly string[] {
  if (guessed.length === 0) return [];
  return [
    `h of ${guessed.join(', ')} is above the street, not above the ellipsoid as GeoPose has it: say --ground-h, or h in the scene's origin`,
  ];
}

/** One after the other: the exporters share a lent `FileReader`. */
async function models(scene: Scene, format: 'glb' | 'usdz', { contentTypes }: ExportOptions) {
  const write = format === 'glb' ? drawingAsGlb : drawingAsUsdz;
  const files: ExportedFile[] = [];
  for (const item of scene.items) {
    const drawing = drawingOf(item, contentTypes);
    if (drawing) files.push({ name: `${item.id}.${format}`, content: await write(drawing, item.id) });
  }
  return files;
}
