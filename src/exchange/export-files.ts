/** A scene's files for other programs, by format. */
import type { ContentType } from '../scenes/content-type.ts';
import { factsFinder } from '../scenes/facts-along.ts';
import { quotedText } from '../scenes/quoted-text.ts';
import type { Scene } from '../scenes/schema.ts';
import { columnsOf } from './columns-out.ts';
import { type EncodedPicture, encodedPicture, MAX_PIXELS } from './encoded-picture.ts';
import { finest } from './fineness.ts';
import { sceneAsGeoJson } from './geojson-out.ts';
import { basicQuaternion, basicYpr } from './geopose-out.ts';
import { drawingAsGlb } from './glb-out.ts';
import { drawingOf } from './model.ts';
import { spatialContentRecord } from './oscp-out.ts';
import { phrase, type Sentence } from './said.ts';
import { standItems } from './stood.ts';
import { drawingAsUsdz } from './usdz-out.ts';

export const EXPORT_FORMATS = ['geopose', 'geojson', 'oscp', 'glb', 'usdz', 'column'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly contentTypes: readonly ContentType[];
  /** Of the street above the WGS84 ellipsoid, metres; `origin.h` when left out. */
  readonly groundH_m?: number | undefined;
  /** Where models will lie, for records that link them; ends in a slash or is empty. */
  readonly baseUrl?: string | undefined;
  /** Files of a picture, the best one first; where left out, boards stay empty. */
  pictureFiles?(src: string): readonly Uint8Array[];
}

export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** What a reader of the files must know and the files cannot say. */
  readonly notes: readonly Sentence[];
}

export async function exportScene(scene: Scene, format: ExportFormat, options: ExportOptions): Promise<Exported> {
  switch (format) {
    case 'geojson':
      return { files: [jsonFile(`${scene.id}.geojson`, sceneAsGeoJson(scene))], notes: [] };
    case 'geopose':
      return geoPoses(scene, options);
    case 'oscp':
      return records(scene, options);
    case 'column':
      return { files: await columnsOf(scene, options.contentTypes), notes: [] };
    default:
      return models(scene, format, options);
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
  const bare = phrase('models are linked by bare file names: say --base-url where they will lie');
  return { files, notes: [...heightNotes(guessedHeights), ...(baseUrl === '' ? [bare] : [])] };
}

function heightNotes(guessed: readonly string[]): readonly Sentence[] {
  const words =
    "h of {items} is above the street, not above the ellipsoid as GeoPose has it: say --ground-h, or h in the scene's origin";
  return guessed.length === 0 ? [] : [phrase(words, { items: guessed.join(', ') })];
}

/** What a phone may be asked to fetch for one item. */
const MODEL_BYTES = 3_000_000;

/** One after the other: the exporters share what is lent to them. */
async function models(scene: Scene, format: 'glb' | 'usdz', options: ExportOptions): Promise<Exported> {
  const factsOf = factsFinder(scene);
  const files: ExportedFile[] = [];
  const missing: Sentence[] = [];
  for (const item of scene.items) {
    const drawing = drawingOf(item, options.contentTypes, factsOf(item.id));
    if (!drawing) continue;
    const pictures = new Map<string, EncodedPicture | undefined>();
    // Asked for at every fineness, missed once.
    const pictureOf = (src: string): EncodedPicture | undefined => {
      if (pictures.has(src)) return pictures.get(src);
      const found = (options.pictureFiles?.(src) ?? []).map(encodedPicture).find((picture) => picture !== undefined);
      if (!found) missing.push(phrase(NO_PICTURE, { item: item.id, src: quotedText(src), most: MAX_PIXELS }));
      pictures.set(src, found);
      return found;
    };
    const make = (painted_px: number) => {
      const about = { name: item.id, title: item.title, pictureOf, painted_px };
      return format === 'glb' ? drawingAsGlb(drawing, about) : drawingAsUsdz(drawing, about, scene.languages);
    };
    files.push({ name: `${item.id}.${format}`, content: await finest(make, MODEL_BYTES) });
  }
  return { files, notes: [phrase(AT_REST), phrase(WORDS_ONLY), ...missing] };
}

const AT_REST = 'models are at rest: grains that flow and the opening in the street are not in them';
const WORDS_ONLY =
  'labels are not drawn: their words are on nodes of their own, in GLB as extras, in USDZ as displayName';
const NO_PICTURE =
  '{item}: {src} is not in the model, its board is empty: put a JPEG or PNG of the same name beside it, at most {most} pixels wide and high';
