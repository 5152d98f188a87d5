import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import { contentTypes } from '../content/index.ts';
import { readScene } from '../scenes/read.ts';
import { post, sampleScene } from '../scenes/scene-fixture.ts';
import type { Scene } from '../scenes/schema.ts';
import { fragmentOf } from './fragment.ts';
import { sceneAsGeoJson } from './geojson-out.ts';
import { readImport } from './read-file.ts';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../../tests/fixtures/exchange');
const FILES = [
  ['square.kml', 'kml'],
  ['walk.gpx', 'gpx'],
  ['places.geojson', 'geojson'],
] as const;
const BITS = [
  ...['<', '>', '"', "'", '&', '{', '}', '[', ']', ',', '-', '', ' ', '\u0000', '\ud800', 'null', '1e999', 'NaN'],
  ...['<Point>', '</Point>', '<!--', '&#0;', '<coordinates>', '"__proto__":', '90000', 'LineString', '1,2,3'],
];
const ROUNDS = 300;
/** Of references to what was broken elsewhere in the file: the scene's own check names them. */
const ELSEWHERE = ['far-from-origin', 'unknown-source', 'unknown-beside', 'unknown-street'];

/** One to three stretches of up to 40 letters, each exchanged for something else. */
function broken(text: string, next: () => number): string {
  let changed = text;
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) {
    const from = Math.floor(next() * changed.length);
    const to = from + Math.floor(next() * next() * 40);
    changed = changed.slice(0, from) + BITS[Math.floor(next() * BITS.length)] + changed.slice(to);
  }
  return changed;
}

it.each(FILES)('%s, broken in any way, gives what the format takes or says why not', (name, kind) => {
  const text = readFileSync(join(fixtures, name), 'utf8');
  const next = seededNumbers(11);
  for (let round = 0; round < ROUNDS; round++) {
    const { features, problems } = readImport(broken(text, next), kind);
    expect(features.length + problems.length).toBeGreaterThan(0);
    const asked = round % 2 === 0 ? {} : ({ as: 'items', type: 'soil-layers' } as const);
    const { fragment } = fragmentOf(features, { contentTypes, language: 'fi', ...asked });
    const { sources: _, ...frame } = sampleScene();
    const reading = readScene(JSON.stringify({ ...frame, ...fragment }), contentTypes);
    const errors = reading.problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'far-from-origin');
    expect(errors).toEqual([]);
  }
});

it('an exported scene, broken in any way, gives what the format takes or says why not', () => {
  const scene = sampleScene() as Scene;
  const text = JSON.stringify(sceneAsGeoJson(scene), null, 1);
  const next = seededNumbers(12);
  let broke = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const read = readImport(broken(text, next), 'geojson');
    const { fragment, problems } = fragmentOf(read.features, { contentTypes: [post], language: 'fi' });
    if ([...read.problems, ...problems].length > 0) broke++;
    const reading = readScene(JSON.stringify({ ...scene, ...fragment }), [post]);
    const errors = reading.problems.filter(({ severity, rule }) => severity === 'error' && !ELSEWHERE.includes(rule));
    expect(errors).toEqual([]);
  }
  expect(broke).toBeGreaterThan(ROUNDS / 2);
});

it.each([
  `<kml>${'<Folder>'.repeat(200_000)}`,
  `<kml>${'<!--'.repeat(300_000)}`,
  `<kml>${'<'.repeat(300_000)}`,
  `<kml>${'<a b="'.repeat(200_000)}`,
  `<kml>${'<![CDATA['.repeat(200_000)}`,
  `<kml>${'"<\''.repeat(300_000)}`,
])('a long and hostile file (%#) is refused at once', (text) => {
  const start = process.cpuUsage();
  expect(readImport(text, 'kml').features).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});
