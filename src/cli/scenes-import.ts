/**
 * `npm run scenes:import -- FILE [--as items|streets|landmarks] [--type TYPE] [--language fi|sv|en] [--lang fi|sv|en]
 * [--hole ID] [--crs EPSG:…] [-o FILE]`: prints a piece of a scene, `{ streets, landmarks, items, sources }`, from
 * GeoJSON, KML or GPX, or soil layers from logs of boreholes: AGS 4, GEF-BORE, BRO BHR-GT, Infra. `--language` is that of
 * names that do not say, `--lang` that of the messages. Exit 0 fine, 1 problems, 2 wrong use.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentTypes } from '../content/index.ts';
import { gridOf, KNOWN_GRIDS } from '../exchange/boreholes/grids.ts';
import { holeItems, problemsOf } from '../exchange/boreholes/hole-items.ts';
import { LOG_FORMATS, type LogKind, logKindOf, readLog } from '../exchange/boreholes/read-log.ts';
import { fragmentOf, type ImportAs, type SceneFragment } from '../exchange/fragment.ts';
import { type ImportKind, importKindOf, readImport, shortened } from '../exchange/read-file.ts';
import { type ImportProblem, type Language, languageOf, messageIn, phrase, sayIn } from '../exchange/said.ts';
import { pathText } from '../scenes/problem.ts';
import { placeFinder } from '../scenes/text-place.ts';

const USAGE =
  'usage: npm run scenes:import -- FILE.geojson|.kml|.gpx [--as items|streets|landmarks] [--type TYPE] ' +
  '[--language fi|sv|en] [--lang fi|sv|en] [-o FILE]\n' +
  '   or: npm run scenes:import -- FILE.ags|.gef|.xml|.tek|.txt [--hole ID] [--crs EPSG:…] [--lang fi|sv|en] [-o FILE]';

interface Wanted {
  readonly file: string;
  readonly kind: ImportKind | LogKind;
  readonly as: ImportAs | undefined;
  readonly type: string | undefined;
  /** Of names that do not say. */
  readonly language: Language;
  /** Of messages. */
  readonly lang: Language;
  readonly out: string | undefined;
  /** Of logs of boreholes: only this hole. */
  readonly hole: string | undefined;
  readonly crs: string | undefined;
}

const oneOf = <Word extends string>(words: readonly Word[], word: string): Word | undefined =>
  words.find((known) => known === word);

/** What was asked for, or what is wrong with it. */
function wantedBy(args: readonly string[]): Wanted | string {
  const text = { type: 'string' } as const;
  const options = {
    as: text,
    type: text,
    language: text,
    lang: text,
    hole: text,
    crs: text,
    out: { type: 'string', short: 'o' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return 'expected one file';
  const kind = importKindOf(file) ?? logKindOf(file);
  if (!kind)
    return `expected a name that ends in .geojson, .json, .kml, .gpx, .ags, .gef, .xml, .tek or .txt, found ${file}`;
  if (!existsSync(file) || !statSync(file).isFile()) return `no such file: ${file}`;
  const as = values.as === undefined ? undefined : oneOf(['items', 'streets', 'landmarks'] as const, values.as);
  if (values.as !== undefined && !as) return `expected items, streets or landmarks after --as, found ${values.as}`;
  const language = languageOf(values.language ?? 'fi');
  if (!language) return `expected fi, sv or en after --language, found ${values.language}`;
  const lang = languageOf(values.lang ?? 'en');
  if (!lang) return `expected fi, sv or en after --lang, found ${values.lang}`;
  const types = contentTypes.map(({ type }) => type);
  if (values.type !== undefined && !types.includes(values.type)) {
    return `expected one of ${types.join(', ')} after --type, found ${values.type}`;
  }
  const crs = values.crs === undefined ? undefined : gridOf(values.crs);
  if (values.crs !== undefined && !crs) {
    return `expected one of ${KNOWN_GRIDS.join(', ')} after --crs, found ${values.crs}`;
  }
  return { file, kind, as, type: values.type, language, lang, out: values.out, hole: values.hole, crs };
}

/** The text, without the mark that some programs begin with; undefined when the bytes are no UTF-8. */
function utf8Text(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** `places.geojson:42:17 features[3].geometry: warning: …` */
function tell({ file, kind, lang }: Wanted, text: string, problems: readonly ImportProblem[]): void {
  const name = relative(process.cwd(), resolve(file));
  const placeOf = kind === 'geojson' ? placeFinder(text) : undefined;
  for (const problem of shortened(problems)) {
    const place = placeOf?.(problem.path);
    const where = pathText(problem.path);
    const mark = problem.severity === 'warning' ? `${sayIn(lang, phrase('warning'))}: ` : '';
    const start = `${place ? `${name}:${place.line}:${place.column}` : name}${where ? ` ${where}` : ''}`;
    console.error(`${start}: ${mark}${messageIn(lang, problem)}`);
  }
}

/** Says so when it cannot be. */
function isWritten(out: string, json: string, lang: Language): boolean {
  try {
    writeFileSync(out, json);
    return true;
  } catch (error) {
    const fault = (error as Error).message;
    console.error(sayIn(lang, phrase('cannot write {file}: {fault}', { file: out, fault })));
    return false;
  }
}

interface Told {
  readonly fragment: SceneFragment;
  readonly problems: readonly ImportProblem[];
}

const isLog = (kind: ImportKind | LogKind): kind is LogKind => Object.hasOwn(LOG_FORMATS, kind);

/** Undefined when the bytes are no UTF-8, which is told. */
function mapFragment(wanted: Wanted, kind: ImportKind): Told | undefined {
  const text = utf8Text(wanted.file);
  if (text === undefined) {
    const said = phrase('expected UTF-8, found another encoding: save the file as UTF-8');
    console.error(`${wanted.file}: ${sayIn(wanted.lang, said)}`);
    return undefined;
  }
  const read = readImport(text, kind);
  const { fragment, problems } = fragmentOf(read.features, { ...wanted, contentTypes });
  const all = [...read.problems, ...problems];
  tell(wanted, text, all);
  return { fragment, problems: all };
}

function logFragment(wanted: Wanted, kind: LogKind): Told {
  const reading = readLog(readFileSync(wanted.file), kind);
  const names = { fileName: basename(wanted.file), format: LOG_FORMATS[kind] };
  const { fragment, problems } = holeItems(reading, { ...wanted, ...names });
  const all = problemsOf([...reading.problems, ...problems], wanted.hole);
  tell(wanted, '', all);
  return { fragment, problems: all };
}

export function main(args: readonly string[]): number {
  const wanted = wantedBy(args);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n${USAGE}`);
    return 2;
  }
  const { out, lang } = wanted;
  const read = isLog(wanted.kind) ? logFragment(wanted, wanted.kind) : mapFragment(wanted, wanted.kind);
  if (!read) return 1;
  const { fragment, problems: all } = read;
  const { streets, landmarks, items, sources } = fragment;
  if (streets.length + landmarks.length + items.length > 0) {
    const json = `${JSON.stringify(fragment, null, 2)}\n`;
    if (out === undefined) process.stdout.write(json);
    else if (!isWritten(out, json, lang)) return 2;
  }
  const counts = {
    streets: streets.length,
    landmarks: landmarks.length,
    items: items.length,
    sources: sources.length,
  };
  console.error(
    sayIn(lang, phrase('streets: {streets}, landmarks: {landmarks}, items: {items}, sources: {sources}', counts)),
  );
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
