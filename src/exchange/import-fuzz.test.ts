import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import { contentTypes } from '../content/index.ts';
import { readScene } from '../scenes/read.ts';
import { sampleScene } from '../scenes/scene-fixture.ts';
import { fragmentOf } from './fragment.ts';
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
