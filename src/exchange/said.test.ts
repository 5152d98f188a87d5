import { describe, expect, it } from 'vitest';
import { contentTypes } from '../content/index.ts';
import { fragmentOf } from './fragment.ts';
import { type ImportKind, readImport } from './read-file.ts';
import { EXCHANGE_WORDS, messageIn } from './said.ts';

const gapsOf = (words: string): readonly string[] => (words.match(/\{\w+\}/g) ?? []).toSorted();

describe('what exports and imports say', () => {
  it.each(Object.entries(EXCHANGE_WORDS))('%s: in Finnish and Swedish too, with the same gaps', (words, others) => {
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(other).not.toBe('');
      expect(other).not.toBe(words);
      expect(gapsOf(other)).toEqual(gapsOf(words));
    }
  });
});

const feature = (properties: unknown, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const at = [23.76, 61.5];

const FAULTY: readonly (readonly [ImportKind, string])[] = [
  ['geojson', '{"a":1,}'],
  ['geojson', '[]'],
  ['geojson', collection()],
  ['geojson', '{"type":"FeatureCollection","features":{}}'],
  ['geojson', '{"type":"FeatureCollection"}'],
  ['geojson', '{"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"EPSG:3067"}}}'],
  [
    'geojson',
    collection(
      feature({}, 'Circle', []),
      feature({}, 'Polygon', []),
      feature({ kind: 'hazard' }, 'Polygon', []),
      feature({}, 'Point', 'here'),
      feature({}, 'Point', [61.5, 23.76]),
      feature({}, 'Point', [50, 100]),
      feature({}, 'Point', [327_000, 6_822_000]),
      feature({}, 'LineString', [at]),
      feature({}, 'LineString', Array(2_001).fill(at)),
      feature({ kind: 'item', type: 'soil-layer' }, 'Point', at),
      feature({ kind: 'item', item: { type: 'soil-layers', id: 4, props: {} } }, 'Point', at),
      feature({ kind: 'landmark', landmark: 'well' }, 'Point', at),
    ),
  ],
  ['kml', '<kml'],
  ['kml', '<gpx/>'],
  ['kml', '<!DOCTYPE kml><kml/>'],
  ['kml', `<kml>${'<Folder>'.repeat(100)}${'</Folder>'.repeat(100)}</kml>`],
  ['gpx', ' '.repeat(4_200_000)],
];

it.each(['fi', 'sv'] as const)('every problem of a faulty file is said in %s, none in English', (language) => {
  for (const [kind, text] of FAULTY) {
    const read = readImport(text, kind);
    const reading = fragmentOf(read.features, { contentTypes, language: 'fi' });
    const problems = [...read.problems, ...reading.problems];
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      const message = messageIn(language, problem);
      expect(problem.said).toBeDefined();
      expect(message).not.toMatch(/\b(expected|found|the|is|left)\b/);
      expect(message).not.toMatch(/\{\w+\}/);
    }
  }
});
