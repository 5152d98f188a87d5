/** Reads a scene file and what it links from the disk, and lists what is wrong, with places. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { contentTypes } from '../content/index.ts';
import { type Building, type BuildingsOf, readBuildings } from '../scenes/buildings.ts';
import { linkedFiles } from '../scenes/links.ts';
import { migrate } from '../scenes/migrations/index.ts';
import { type Problem, phrase, saidError } from '../scenes/problem.ts';
import { quotedText } from '../scenes/quoted-text.ts';
import { readScene } from '../scenes/read.ts';
import { readSceneValue, type SceneReading } from '../scenes/read-value.ts';
import { adviceFor } from '../scenes/rules/advice.ts';
import { MAX_BYTES, readSyntax, type SyntaxReading } from '../scenes/syntax.ts';
import { isObject } from '../scenes/value-text.ts';

export interface FileProblems {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface FileText {
  readonly text: string;
  /** Of the encoding. */
  readonly problems: readonly Problem[];
}

/** The bytes as UTF-8; the first that is none is a problem at its place. */
export function textOfBytes(bytes: Uint8Array): FileText {
  if (bytes.length > MAX_BYTES) {
    const gaps = { most: MAX_BYTES, bytes: bytes.length };
    const said = phrase('expected at most {most} bytes, found {bytes}', gaps);
    return { text: '', problems: [saidError('too-large', [], said)] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    // Lines and columns are those of an editor that shows a replacement character for each foreign byte.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const found = phrase(isUtf16 ? 'UTF-16' : 'a byte of another encoding');
    const said = phrase('expected UTF-8, found {found}: save the file as UTF-8 without BOM', { found });
    return { text, problems: [{ ...saidError('not-utf8', [], said), offset: text.indexOf('\uFFFD') }] };
  }
}

/** A scene text with everything that is wrong in it: comments and commas too many do not hide the rest. */
export const readWholeScene = (text: string, buildingsOf?: BuildingsOf): SceneReading =>
  readWholeValue(readSyntax(text), buildingsOf);

function readWholeValue(syntax: SyntaxReading, buildingsOf?: BuildingsOf): SceneReading {
  const options = { advice: adviceFor(contentTypes, buildingsOf), migrate };
  const reading = readSceneValue(syntax, contentTypes, options);
  if (syntax.mended === undefined) return reading;
  return { items: [], problems: [...reading.problems, ...readScene(syntax.mended, contentTypes, options).problems] };
}

/** The problems of a scene file and of the building files it links. */
export function checkSceneFile(file: string): readonly FileProblems[] {
  const { text, problems: encoding } = textOfBytes(readFileSync(file));
  if (encoding.length > 0) return [{ file, text, problems: encoding }];
  const buildingFile = buildingFilesBeside(file);
  const syntax = readSyntax(text);
  const { scene, problems } = readWholeValue(syntax, (link) => buildingFile(link)?.buildings ?? []);
  if (!scene) return [{ file, text, problems }];
  const { value } = syntax;
  const items = isObject(value) && Array.isArray(value.items) ? (value.items as readonly unknown[]) : [];
  const ids = items.map((item) => (isObject(item) ? item.id : undefined));
  const links = linkedFiles(scene, (id) => ids.indexOf(id)).map(({ link, path }) => {
    return { link, path, target: resolve(dirname(file), link) };
  });
  const missing = links
    .filter(({ target }) => !isFile(target))
    .map(({ link, path }) => {
      const words = 'expected a file beside the scene, found none at {link}';
      return saidError('missing-file', path, { words, gaps: { link: quotedText(link) } });
    });
  const buildings = new Set((scene.buildings ?? []).flatMap((link) => buildingFile(link) ?? []));
  return [{ file, text, problems: [...problems, ...missing] }, ...buildings];
}

interface BuildingFile extends FileProblems {
  readonly buildings: readonly Building[];
}

/** By their links, each read once; undefined for those that are not there. */
function buildingFilesBeside(file: string): (link: string) => BuildingFile | undefined {
  const read = new Map<string, BuildingFile>();
  return (link) => {
    const target = resolve(dirname(file), link);
    if (!read.has(target) && isFile(target)) read.set(target, readBuildingFile(target));
    return read.get(target);
  };
}

function readBuildingFile(file: string): BuildingFile {
  const { text, problems } = textOfBytes(readFileSync(file));
  return problems.length > 0 ? { file, text, problems, buildings: [] } : { file, text, ...readBuildings(text) };
}

export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
