/** The commands that write scenes for other programs and take places from them, run as an editor runs them. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import geodesic from 'geographiclib-geodesic';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as exportMain } from '../src/cli/scenes-export.ts';
import { main as importMain } from '../src/cli/scenes-import.ts';
import { contentTypes } from '../src/content/index.ts';
import type { SceneFragment } from '../src/exchange/fragment.ts';
import { placeItems } from '../src/scenes/placing.ts';
import { readScene } from '../src/scenes/read.ts';

const here = dirname(fileURLToPath(import.meta.url));
const fixture = (name: string): string => join(here, 'fixtures/exchange', name);
const pilotFolder = resolve(here, '../scenes/hameenkatu');
const pilotFile = resolve(here, '../scenes/hameenkatu/scene.json');
const pilot = readScene(readFileSync(pilotFile, 'utf8'), contentTypes).scene!;

interface Validator {
  validateBytes(bytes: Uint8Array): Promise<{ readonly issues: Readonly<Record<'numErrors' | 'numWarnings', number>> }>;
}
const validator = createRequire(import.meta.url)('gltf-validator') as Validator;

let folder = '';
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const jsonIn = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;

function imported(...args: string[]): { readonly code: number; readonly fragment: SceneFragment } {
  const out = join(folder, 'fragment.json');
  const code = importMain([...args, '-o', out]);
  return { code, fragment: jsonIn('fragment.json') as SceneFragment };
}

/** The pilot scene with nothing in it but the fragment: does the format take it? */
function problemsWith(fragment: SceneFragment): readonly string[] {
  const { hazards: _, buildings: __, marks: ___, ...frame } = pilot;
  const reading = readScene(JSON.stringify({ ...frame, ...fragment }), contentTypes);
  return reading.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

const away_m = (a: readonly number[], b: readonly number[]) =>
  geodesic.Geodesic.WGS84.Inverse(a[1]!, a[0]!, b[1]!, b[0]!).s12!;

describe('scenes:export', () => {
  it('writes the pilot scene in every format', async () => {
    for (const format of ['geopose', 'geojson', 'oscp', 'glb', 'usdz']) {
      expect(await exportMain(['hameenkatu', '--as', format, '-o', folder])).toBe(0);
    }
    const endings = ['glb', 'quaternion.json', 'scr.json', 'usdz', 'ypr.json'];
    const wanted = pilot.items.flatMap(({ id }) => endings.map((ending) => `${id}.${ending}`));
    expect(readdirSync(folder).sort()).toEqual([...wanted, 'hameenkatu.geojson'].sort());
    for (const { id } of pilot.items) {
      const { issues } = await validator.validateBytes(readFileSync(join(folder, `${id}.glb`)));
      expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0]);
      for (const ending of ['glb', 'usdz']) {
        expect(readFileSync(join(folder, `${id}.${ending}`)).length).toBeLessThan(3_000_000);
      }
    }
  }, 180_000);

  it('says that heights are above the street until it hears how high the street lies', async () => {
    const args = ['hameenkatu', '--as', 'geopose', '-o', folder];
    await exportMain(args);
    expect(said.join('\n')).toContain('--ground-h');
    said.length = 0;
    await exportMain([...args, '--lang', 'fi']);
    expect(said.join('\n')).toContain('huomautus: kohteiden pit-at-the-bridge');
    said.length = 0;
    await exportMain([...args, '--ground-h', '113.5']);
    expect(said).toEqual([]);
    const { position } = jsonIn(`${pilot.items[0]!.id}.ypr.json`) as { position: { h: number } };
    expect(position.h).toBe(113.5);
  });

  it('names a picture that models cannot hold, and the cure', async () => {
    const file = join(folder, 'scene.json');
    const pictures = join(folder, 'pictures');
    mkdirSync(pictures);
    copyFileSync(join(pilotFolder, 'pictures/keskustori-1802.webp'), join(pictures, 'keskustori-1802.webp'));
    const items = pilot.items.filter(({ type }) => type === 'historical-overlay');
    writeFileSync(file, JSON.stringify({ ...pilot, items }));
    const args = [file, '--as', 'glb', '-o', folder];
    expect(await exportMain(args)).toBe(0);
    expect(said.some((line) => /^note: .*keskustori-1802\.webp.*JPEG or PNG of the same name/.test(line))).toBe(true);
    copyFileSync(join(pilotFolder, 'pictures/keskustori-1802.jpg'), join(pictures, 'keskustori-1802.jpg'));
    said.length = 0;
    await exportMain(args);
    expect(said.join('\n')).not.toContain('webp');
  }, 180_000);

  it('exits with 2 on wrong use and with 1 on a broken scene', async () => {
    expect(await exportMain([])).toBe(2);
    expect(await exportMain(['hameenkatu', '--as', 'obj'])).toBe(2);
    expect(await exportMain(['no-such-scene', '--as', 'glb'])).toBe(2);
    expect(await exportMain(['hameenkatu', '--as', 'geopose', '--ground-h', 'high'])).toBe(2);
    expect(await exportMain(['hameenkatu', '--as', 'geojson', '-o', pilotFile])).toBe(2);
    const broken = join(folder, 'scene.json');
    writeFileSync(broken, '{');
    expect(await exportMain([broken, '--as', 'geojson', '-o', folder])).toBe(1);
    expect(said.at(-1)).toContain('scene.json:1:1');
  });
});

describe('scenes:import', () => {
  it('takes back items, landmarks and streets whole', async () => {
    await exportMain(['hameenkatu', '--as', 'geojson', '-o', folder]);
    const { code, fragment } = imported(join(folder, 'hameenkatu.geojson'));
    expect(code).toBe(0);
    expect(problemsWith(fragment)).toEqual([]);
    expect(fragment.items).toEqual(pilot.items);
    expect(fragment.landmarks).toEqual(pilot.landmarks);
    expect(fragment.streets).toEqual(pilot.streets);
    const known = new Map(pilot.sources!.map((source) => [source.id, source]));
    expect(fragment.sources.length).toBeGreaterThan(3);
    for (const source of fragment.sources) expect(source).toEqual(known.get(source.id));
  });

  it('takes back items that came without their streets at the same places, to a millimetre', async () => {
    await exportMain(['hameenkatu', '--as', 'geojson', '-o', folder]);
    const whole = jsonIn('hameenkatu.geojson') as { features: { properties: { kind: string } }[] };
    const features = whole.features.filter(({ properties: { kind } }) => kind === 'item');
    const file = join(folder, 'items.geojson');
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const { fragment } = imported(file);
    const placed = placeItems(pilot);
    expect(fragment.items).toHaveLength(placed.size);
    for (const { id, place, type, props } of fragment.items) {
      const { position, item } = placed.get(id)!;
      const { lat, lon } = 'geopose' in place ? place.geopose.position : { lat: 0, lon: 0 };
      expect(away_m([position.lonDeg, position.latDeg], [lon, lat])).toBeLessThan(0.001);
      expect([type, props]).toEqual([item.type, item.props]);
    }
  });

  it('reads places, lines and names of a KML file, and lets heights above the sea go', () => {
    const { code, fragment } = imported(fixture('square.kml'));
    expect(code).toBe(0);
    expect(problemsWith(fragment)).toEqual([]);
    expect(fragment.landmarks.map(({ id, name, position }) => [id, name.fi, position])).toEqual([
      ['well', 'Kaivo & penkki', { lat: 61.4985, lon: 23.7605 }],
      ['place', 'place', { lat: 61.4987, lon: 23.7611 }],
    ]);
    const [street] = fragment.streets;
    expect([street?.id, street?.name.fi]).toEqual(['aijalankatu', 'Äijälänkatu']);
    expect(street?.line.coordinates).toEqual([
      [23.76, 61.498],
      [23.762, 61.4981],
      [23.764, 61.4983],
    ]);
  });

  it('reads waypoints, tracks and routes of a GPX file', () => {
    const { code, fragment } = imported(fixture('walk.gpx'));
    expect(code).toBe(0);
    expect(problemsWith(fragment)).toEqual([]);
    expect(fragment.landmarks.map(({ id }) => id)).toEqual(['suihkulahde']);
    const told = fragment.streets.map(({ id, line }) => [id, line.coordinates.length]).sort();
    expect(told).toEqual([
      ['kavely', 2],
      ['kavely-2', 3],
      ['reitti', 2],
    ]);
  });

  it('makes items of a type that the checker takes', () => {
    for (const { type } of contentTypes) {
      const { code, fragment } = imported(fixture('places.geojson'), '--as', 'items', '--type', type);
      expect(code).toBe(0);
      expect(fragment.items.map((item) => [item.id, item.type])).toEqual([
        ['pump-house', type],
        ['pumppuhuone', type],
      ]);
      expect(problemsWith({ ...fragment, streets: [] })).toEqual([]);
    }
  });

  it('warns of swapped positions, keeps the rest, and exits with 1 when something is wrong', () => {
    const { code, fragment } = imported(fixture('swapped.geojson'));
    expect(code).toBe(1);
    expect(fragment.landmarks).toHaveLength(1);
    expect(said.some((line) => line.includes('warning: latitude 23.7601, longitude 61.4981 is far from Finland'))).toBe(
      true,
    );
    expect(
      said.some((line) => /swapped\.geojson:12:\d+ features\[1\]\.geometry\.coordinates: expected/.test(line)),
    ).toBe(true);
  });

  it.each([
    ['fi', 'varoitus: leveysaste 23.7601', 'katuja: 0, maamerkkejä: 1'],
    ['sv', 'varning: latitud 23.7601', 'gator: 0, landmärken: 1'],
  ])('speaks %s', (language, warning, counts) => {
    imported(fixture('swapped.geojson'), '--lang', language);
    const all = said.join('\n');
    expect(all).toContain(warning);
    expect(all).toContain(counts);
    expect(importMain([fixture('swapped.geojson'), '--lang', 'de'])).toBe(2);
  });

  it('exits with 2 on wrong use, and with 1 on bytes that are no text', () => {
    const places = fixture('places.geojson');
    expect(importMain([])).toBe(2);
    expect(importMain([fixture('none.kml')])).toBe(2);
    expect(importMain([fixture('../exchange')])).toBe(2);
    expect(importMain([places, '--as', 'houses'])).toBe(2);
    expect(importMain([places, '--type', 'soil'])).toBe(2);
    expect(importMain([places, '--colour', 'red'])).toBe(2);
    expect(importMain([places, '-o', join(folder, 'no/such/folder.json')])).toBe(2);
    const bytes = join(folder, 'bytes.gpx');
    writeFileSync(bytes, Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]));
    expect(importMain([bytes])).toBe(1);
    expect(said.at(-1)).toContain('UTF-8');
  });
});
