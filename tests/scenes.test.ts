/** What holds for every scene that the project publishes, with Turf as the second opinion on what lies where. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as turf from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWholeScene } from '../src/cli/check-scene-file.ts';
import { checkSceneFile, main, sceneFilesIn } from '../src/cli/scenes-check.ts';
import { contentTypes } from '../src/content/index.ts';
import { geodeticFromEnu } from '../src/geo/enu.ts';
import type { EnuPoint } from '../src/geo/frames.ts';
import { transformPoint } from '../src/geo/transform.ts';
import { type Building, readBuildings } from '../src/scenes/buildings.ts';
import { factsFinder } from '../src/scenes/facts-along.ts';
import type { JsonObject } from '../src/scenes/json-schema.ts';
import { originOf, type PlacedItem, placeItems } from '../src/scenes/placing.ts';
import type { Phrase } from '../src/scenes/problem.ts';
import { PROBLEM_WORDS } from '../src/scenes/problem-words.ts';
import { readScene } from '../src/scenes/read.ts';
import type { Scene } from '../src/scenes/schema.ts';
import { mutated } from './support/damaged-scenes.ts';

const FOLDER = `${import.meta.dirname}/../scenes`;
/** A phone knows its place to a few metres; items nearer than this would stand in each other. */
const APART_M = 8;

type Area = Feature<Polygon>;
type LonLat = [number, number];

const files = sceneFilesIn(FOLDER);

function lonLat(scene: Scene, point: EnuPoint): LonLat {
  const { lonDeg, latDeg } = geodeticFromEnu(originOf(scene), point);
  return [lonDeg, latDeg];
}

const buildingArea = ({ outline }: Building): Area => turf.polygon([[...outline, outline[0]!].map(([x, y]) => [x, y])]);

const hazardAreas = (scene: Scene): readonly Area[] =>
  (scene.hazards?.features ?? []).map(({ geometry }) => turf.polygon(geometry.coordinates));

/** The ground that an item's drawing takes, seen from above. */
function footprint(scene: Scene, { item, enuFromItem }: PlacedItem): Area {
  const type = contentTypes.find((one) => one.type === item.type)!;
  const { min_m, max_m } = type.build(item.props, {
    seed: 1,
    evidence: item.evidence,
    scene: factsFinder(scene)(item.id),
  }).bounds;
  const corner = (x_m: number, z_m: number): LonLat => lonLat(scene, transformPoint(enuFromItem, { x_m, y_m: 0, z_m }));
  const ring = [
    corner(min_m[0], min_m[2]),
    corner(max_m[0], min_m[2]),
    corner(max_m[0], max_m[2]),
    corner(min_m[0], max_m[2]),
  ];
  return turf.polygon([[...ring, ring[0]!]]);
}

/** Between the nearest points of two areas. */
function gap_m(a: Area, b: Area): number {
  if (turf.booleanIntersects(a, b)) return 0;
  const between = (from: Area, to: Area): number[] =>
    turf.coordAll(from).map((corner) => turf.pointToPolygonDistance(corner, to, { units: 'meters' }));
  return Math.min(...between(a, b), ...between(b, a));
}

/** Every object that has words in any language, with its path. */
function texts(value: unknown, path = ''): readonly { path: string; languages: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.some((key) => ['fi', 'sv', 'en'].includes(key))) return [{ path, languages: keys.toSorted() }];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const json: unknown = JSON.parse(text);
  const reading = readScene(text, contentTypes);
  const scene = reading.scene!;
  const placed = [...placeItems(scene).values()];
  const buildings = (scene.buildings ?? []).flatMap(
    (link) => readBuildings(readFileSync(join(dirname(file), link), 'utf8')).buildings,
  );
  const walls = buildings.filter(({ kind }) => kind !== 'bridge').map(buildingArea);

  it('has no problem, not even a warning, and neither have the files it links', () => {
    expect(checkSceneFile(file).flatMap(({ problems }) => problems)).toEqual([]);
    expect(reading.items).toHaveLength((json as { items: unknown[] }).items.length);
  });

  it('says everything in Finnish, Swedish and English', () => {
    const incomplete = texts(json).filter(({ languages }) => languages.join() !== 'en,fi,sv');
    expect(incomplete).toEqual([]);
    expect(texts(json).length).toBeGreaterThan(10);
  });

  it('names where each item and landmark comes from, and lists no source that nothing comes from', () => {
    const known = (scene.sources ?? []).map(({ id }) => id);
    const named = [...scene.items, ...(scene.landmarks ?? [])].map(({ sources }) => sources ?? []);
    expect(named.filter((sources) => sources.length === 0)).toEqual([]);
    expect(named.flat().filter((id) => !known.includes(id))).toEqual([]);
    const inProps = JSON.stringify(scene.items.map(({ props }) => props));
    expect(known.filter((id) => !named.flat().includes(id) && !inProps.includes(`"${id}"`))).toEqual([]);
  });

  it('places every item, with all it draws, clear of buildings and hazards', () => {
    expect(placed).toHaveLength(scene.items.length);
    const touched = placed.flatMap((one) => {
      const ground = footprint(scene, one);
      return [...walls, ...hazardAreas(scene)]
        .filter((area) => turf.booleanIntersects(area, ground))
        .map(() => one.item.id);
    });
    expect(touched).toEqual([]);
  });

  it('asks nobody to stand in a building or on a hazard', () => {
    const standpoints = placed.flatMap(({ standpoint }) => (standpoint ? [lonLat(scene, standpoint)] : []));
    expect(standpoints.length).toBeGreaterThan(0);
    const bad = standpoints.filter((point) =>
      [...walls, ...hazardAreas(scene)].some((area) => turf.booleanPointInPolygon(point, area)),
    );
    expect(bad).toEqual([]);
  });

  it(`keeps its items ${APART_M} m apart`, () => {
    const grounds = placed.map((one) => footprint(scene, one));
    const gaps = grounds.flatMap((a, index) => grounds.slice(index + 1).map((b) => gap_m(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(APART_M);
  });

  it('has buildings that do not stand in each other', () => {
    const overlaps = walls.flatMap((a, index) =>
      walls
        .slice(index + 1)
        .map((b) => turf.intersect(turf.featureCollection([a, b])))
        .filter((shared) => shared && turf.area(shared) > 0.5),
    );
    expect(overlaps).toEqual([]);
  });
});

/** What is told of things, with its path: summaries, stories, lives and origins, notes. */
function told(value: unknown, path = ''): readonly { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    const isTold =
      key === 'summary' || (path.startsWith('/items/') && /^(story|life|origin|note|scaleNote)$/.test(key));
    return isTold ? [{ path: here, text: inner as Record<string, unknown> }] : told(inner, here);
  });
}

describe('the pilot street', () => {
  const { scene } = readScene(readFileSync(`${FOLDER}/hameenkatu/scene.json`, 'utf8'), contentTypes);

  it('tells everything at three levels: plain, easy to read, and shortly for children', () => {
    const tales = told(JSON.parse(readFileSync(`${FOLDER}/hameenkatu/scene.json`, 'utf8')));
    expect(tales.length).toBeGreaterThan(40);
    for (const { path, text } of tales)
      for (const language of ['fi', 'sv', 'en']) {
        const { plain, easy, child } = text[language] as Record<string, string>;
        const levels = [plain, easy, child].map((words) => words?.trim());
        expect(new Set(levels).size, `${path} ${language}`).toBe(3);
        expect(
          levels.every((words) => words),
          `${path} ${language}`,
        ).toBe(true);
        expect([...child!].length, `${path} ${language}`).toBeLessThanOrEqual(140);
      }
  });

  it('says places in all three ways', () => {
    expect(new Set(scene!.items.map(({ place }) => Object.keys(place)[0]))).toEqual(
      new Set(['street', 'geopose', 'beside']),
    );
  });

  it('is 1 058 m long', () => {
    const line = scene!.streets![0]!.line.coordinates;
    // Turf's sphere is up to 0.5 % off.
    expect(Math.abs(turf.length(turf.lineString(line), { units: 'meters' }) - 1058)).toBeLessThan(6);
  });

  it('has its pit on land, 8 m and more from the river', () => {
    const pit = placeItems(scene!).get('pit-at-the-bridge')!;
    const water = scene!.hazards!.features.filter(({ properties }) => properties.kind === 'water');
    expect(water).toHaveLength(2);
    for (const { geometry } of water) {
      expect(gap_m(footprint(scene!, pit), turf.polygon(geometry.coordinates))).toBeGreaterThan(8);
    }
  });

  it('keeps its blocks off the street and its simple outlines simple', () => {
    const axis = turf.lineString(scene!.streets![0]!.line.coordinates);
    const outlines = ['blocks', 'keskustori'].map((name) =>
      readBuildings(readFileSync(`${FOLDER}/hameenkatu/${name}.geojson`, 'utf8')),
    );
    const all = outlines.flatMap(({ buildings }) => buildings).filter(({ kind }) => kind !== 'bridge');
    const near_m = all.flatMap(({ outline }) =>
      outline.map(([lon, lat]) => turf.pointToLineDistance([lon, lat], axis, { units: 'meters' })),
    );
    expect(Math.min(...near_m)).toBeGreaterThan(13.5);
    expect(Math.max(...all.map(({ outline }) => outline.length))).toBeLessThanOrEqual(12);
    expect(outlines[1]!.attribution).toBe('© OpenStreetMap contributors');
  });
});

describe('what is said of a damaged scene', () => {
  const pilot = JSON.parse(readFileSync(`${FOLDER}/hameenkatu/scene.json`, 'utf8')) as { items: JsonObject[] };
  const phrasesIn = (said: Phrase): readonly Phrase[] => [
    said,
    ...Object.values(said.gaps ?? {}).flatMap((filling) => (typeof filling === 'object' ? phrasesIn(filling) : [])),
  ];

  it('has words in all languages, and something in every gap', () => {
    const filled = new Map<string, readonly string[]>();
    for (let seed = 1; seed <= 400; seed++) {
      const { problems } = readWholeScene(JSON.stringify(mutated(pilot, seed)));
      for (const { words, gaps = {} } of problems.flatMap(({ said }) => phrasesIn(said))) {
        const wanted = [...words.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap!);
        const missing = wanted.filter((gap) => !(gap in gaps));
        filled.set(words, [...(filled.get(words) ?? []), ...missing]);
      }
    }
    expect([...filled.keys()].filter((words) => !Object.hasOwn(PROBLEM_WORDS, words))).toEqual([]);
    expect([...filled].filter(([, missing]) => missing.length > 0)).toEqual([]);
    expect(filled.size).toBeGreaterThan(30);
  });
});

describe('the check on the command line', () => {
  const printed: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'scenes-'));

  beforeEach(() => {
    printed.length = 0;
    for (const stream of ['log', 'error'] as const) {
      vi.spyOn(console, stream).mockImplementation((line: string) => printed.push(line));
    }
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads every folder of scenes that has a scene file', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(files).toHaveLength(folders.length);
  });

  it('ends with 0 for good scenes', () => {
    expect(main([])).toBe(0);
    expect(printed).toEqual([`${files.length} scene${files.length === 1 ? '' : 's'}, 0 errors, 0 warnings`]);
  });

  it('ends with 1 for bad ones and says where, in the scene and in the files it links', () => {
    const scene = JSON.parse(readFileSync(`${FOLDER}/hameenkatu/scene.json`, 'utf8'));
    scene.buildings = ['blocks.geojson', 'no-such.geojson'];
    scene.items[0].props.opening.width_m = 'wide';
    writeFileSync(join(folder, 'scene.json'), JSON.stringify(scene, null, 2));
    writeFileSync(join(folder, 'blocks.geojson'), '{ "type": "FeatureCollection" }');
    expect(main([join(folder, 'scene.json')])).toBe(1);
    const lines = printed.filter((line) => !line.includes('pictures/')).map((line) => line.replace(/^.*\//, ''));
    expect(lines).toEqual([
      expect.stringMatching(/^scene\.json:\d+:\d+ buildings\[1\]: expected a file beside the scene, found none at/),
      expect.stringMatching(
        /^scene\.json:\d+:\d+ items\[0\]\.props\.opening\.width_m: expected a number, found "wide"$/,
      ),
      expect.stringMatching(
        /^scene\.json:\d+:\d+ items\[2\]\.props\.columns\[1\]\.item: warning: .* found "pit-at-the-bridge"; the section is drawn without it$/,
      ),
      'blocks.geojson:1:1 features: expected a list, found nothing',
      expect.stringMatching(/^1 scene, \d errors, 1 warning$/),
    ]);
  });

  it.each([
    ['en', 'warning: expected a place outside buildings, found one inside the building "north-01" of "blocks.geojson"'],
    ['fi', 'varoitus: kohde ei saa olla rakennuksen sisällä, mutta sen kohdalla on rakennus "north-01" tiedostosta'],
    ['sv', 'varning: objektet får inte ligga inne i en byggnad, men där står byggnaden "north-01" ur filen'],
  ])('warns of an item inside a building of a linked file, in %s', (language, sentence) => {
    const scene = JSON.parse(readFileSync(`${FOLDER}/hameenkatu/scene.json`, 'utf8'));
    const blocks = readFileSync(`${FOLDER}/hameenkatu/blocks.geojson`, 'utf8');
    const { outline } = readBuildings(blocks).buildings.find(({ id }) => id === 'north-01')!;
    const [lon, lat] = turf.centroid(turf.polygon([[...outline, outline[0]!].map(([x, y]) => [x, y])])).geometry
      .coordinates as LonLat;
    const geopose = { position: { lat, lon, h: 0 }, angles: { yaw: 0, pitch: 0, roll: 0 } };
    const [item] = scene.items;
    item.place = { geopose };
    delete item.standpoint;
    const look = scene.items.find(({ type }: { type: string }) => type === 'historical-overlay');
    delete look.standpoint;
    look.place = item.place;
    look.props.pictures = [];
    writeFileSync(
      join(folder, 'scene.json'),
      JSON.stringify({ ...scene, buildings: ['blocks.geojson'], items: [item, look] }),
    );
    writeFileSync(join(folder, 'blocks.geojson'), blocks);
    expect(main(['--lang', language, join(folder, 'scene.json')])).toBe(0);
    const told = printed.filter((line) => line.includes('.place: '));
    expect(told).toEqual([expect.stringContaining(`items[0].place: ${sentence}`)]);
  });

  it('ends with 2 for files that are not there', () => {
    expect(main(['no-such-scene.json'])).toBe(2);
    expect(printed).toEqual(['no such file: no-such-scene.json', 'usage: npm run scenes:check [-- FILE…]']);
  });
});
