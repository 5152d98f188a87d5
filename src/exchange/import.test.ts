import { describe, expect, it } from 'vitest';
import { contentTypes } from '../content/index.ts';
import { post } from '../scenes/scene-fixture.ts';
import { type FragmentOptions, fragmentOf } from './fragment.ts';
import { type ImportKind, readImport, shortened } from './read-file.ts';

const ASKED: FragmentOptions = { contentTypes: [post], language: 'fi' };

function read(text: string, kind: ImportKind = 'geojson', asked: Partial<FragmentOptions> = {}) {
  const { features, problems } = readImport(text, kind);
  const reading = fragmentOf(features, { ...ASKED, ...asked });
  return { ...reading.fragment, rules: [...problems, ...reading.problems].map(({ rule }) => rule) };
}

const point = (properties: object, coordinates: unknown = [23.76, 61.5]): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const line = (properties: object, count = 2): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: Array.from({ length: count }, (_, i) => [23.76 + i * 1e-5, 61.5]) },
});
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

describe('GeoJSON in', () => {
  it('makes landmarks of points and streets of lines', () => {
    const { landmarks, streets, items, rules } = read(collection(point({ name: 'Kaivo' }), line({ name: 'Katu' })));
    expect(landmarks).toEqual([{ id: 'kaivo', name: { fi: 'Kaivo' }, position: { lat: 61.5, lon: 23.76 } }]);
    expect(streets.map(({ id }) => id)).toEqual(['katu']);
    expect([items, rules]).toEqual([[], []]);
  });

  it('takes a bare geometry, and every part of a collection of them', () => {
    expect(read('{"type":"Point","coordinates":[23.76,61.5]}').landmarks).toHaveLength(1);
    const parts = [point({}), line({})].map((feature) => (feature as { geometry: object }).geometry);
    const { landmarks, streets } = read(JSON.stringify({ type: 'GeometryCollection', geometries: parts }));
    expect([landmarks.length, streets.length]).toEqual([1, 1]);
  });

  it('makes items of points when asked, with the example of their type, looking along their bearing', () => {
    const asked = { as: 'items', type: 'post' } as const;
    const { items, rules } = read(
      collection(point({ name: 'A', bearing: 200 }), line({ name: 'B' })),
      'geojson',
      asked,
    );
    expect(items).toEqual([
      {
        id: 'a',
        type: 'post',
        title: { fi: 'A' },
        place: { geopose: { position: { lat: 61.5, lon: 23.76, h: 0 }, angles: { yaw: -110, pitch: 0, roll: 0 } } },
        evidence: 'illustration',
        props: post.example,
      },
    ]);
    expect(rules).toEqual(['left-out']);
  });

  it('wants a known type for items', () => {
    expect(read(collection(point({ name: 'A' })), 'geojson', { as: 'items' }).rules).toEqual(['unknown-type']);
    const { problems } = fragmentOf(
      readImport(collection(point({ kind: 'item', type: 'soil-layer' })), 'geojson').features,
      {
        contentTypes,
        language: 'fi',
      },
    );
    expect(problems[0]?.message).toContain('did you mean "soil-layers"?');
  });

  it('gives every thing an id of its own and a name', () => {
    const names = ['Tori!', 'Tori', 'Тори', undefined, 'x'.repeat(300)];
    const { landmarks, rules } = read(collection(...names.map((name) => point({ name }))));
    const ids = landmarks.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['tori', 'tori-2', 'place', 'place-2']);
    expect(new Set(ids).size).toBe(5);
    expect(ids.every((id) => /^[a-z0-9-]{1,64}$/.test(id))).toBe(true);
    expect(landmarks[3]?.name).toEqual({ fi: 'place-2' });
    expect(landmarks[4]?.name.fi).toHaveLength(80);
    expect(rules).toEqual(['no-name']);
  });

  it('finds names as registers and map programs write them', () => {
    const names = (properties: object) => read(collection(point(properties))).landmarks[0]?.name;
    expect(names({ NIMI: 'Kaivo', Namn: 'Brunn' })).toEqual({ fi: 'Kaivo', sv: 'Brunn' });
    expect(names({ nimi_fi: 'Kaivo', nimi_sv: 'Brunn', nimi: 'x' })).toEqual({ fi: 'Kaivo', sv: 'Brunn' });
    expect(names({ Name: 'Well', nimi: 'Kaivo' })).toEqual({ fi: 'Well' });
    expect(names({ name: 12 })).toEqual({ fi: '12' });
    expect(names({ name: '  ' })).toEqual({ fi: 'place' });
  });

  it('warns of latitude and longitude the wrong way round, and refuses what is not on earth', () => {
    expect(read(collection(point({ name: 'A' }, [61.5, 23.76]))).rules).toEqual(['swapped']);
    const { problems } = readImport(collection(point({}, [50, 100])), 'geojson');
    expect(problems[0]?.message).toContain('Longitude stands first');
    expect(readImport(collection(point({}, [327_000, 6_822_000])), 'geojson').problems[0]?.message).toContain(
      'map grid',
    );
    expect(read(collection(point({ name: 'Paris' }, [2.35, 48.85]))).rules).toEqual([]);
  });

  it('takes old files that name their degrees, and refuses a map grid at once', () => {
    const named = (name: string) =>
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name } },
        features: [point({ name: 'A' }), point({ name: 'B' }, [327_000, 6_822_000])],
      });
    expect(read(named('urn:ogc:def:crs:OGC:1.3:CRS84')).rules).toEqual(['not-on-earth']);
    expect(read(named('EPSG:4326')).landmarks).toHaveLength(1);
    const { problems } = readImport(named('urn:ogc:def:crs:EPSG::3067'), 'geojson');
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([['other-grid', ['crs', 'properties', 'name']]]);
  });

  it('tells of a line in a map grid once, and of a thousand such points in a few words', () => {
    const metres = Array.from({ length: 500 }, (_, i) => [327_000 + i, 6_822_000]);
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: metres } };
    expect(readImport(collection(feature), 'geojson').problems).toHaveLength(1);
    const { problems } = readImport(collection(...metres.map((at) => point({}, at))), 'geojson');
    const told = shortened(problems);
    expect(problems).toHaveLength(500);
    expect(told).toHaveLength(11);
    expect(told[10]?.message).toBe('and 490 more of this kind');
  });

  it.each([
    ['', 'not-json'],
    ['{"type":"FeatureCollection"', 'not-json'],
    ['[]', 'not-geojson'],
    ['{"type":"FeatureCollection","features":{}}', 'not-geojson'],
    ['{"type":"FeatureCollection","features":[]}', 'nothing-found'],
    [collection({ type: 'Feature', properties: {}, geometry: { type: 'Circle' } }), 'not-geojson'],
    [collection(point({}, [23.76])), 'not-a-position'],
    [collection(point({}, [23.76, '61.5'])), 'not-a-position'],
    [collection(line({}, 1)), 'short-line'],
    [collection(line({ name: 'long' }, 2_001)), 'too-many-points'],
    ['['.repeat(100), 'too-deep'],
  ])('says what is wrong with %j', (text, rule) => {
    const { rules, landmarks, streets } = read(text);
    expect(rules).toEqual([rule]);
    expect([...landmarks, ...streets]).toEqual([]);
  });
});

describe('KML and GPX in', () => {
  it('are refused with a sentence when they are something else', () => {
    expect(read('<kml', 'kml').rules).toEqual(['not-xml']);
    expect(read('', 'gpx').rules).toEqual(['not-xml']);
    expect(read('{"type":"Point"}', 'kml').rules).toEqual(['not-xml']);
    expect(read('<gpx xmlns="http://www.topografix.com/GPX/1/1"/>', 'kml').rules).toEqual(['not-xml']);
    expect(read('<kml xmlns="http://www.opengis.net/kml/2.2"/>', 'kml').rules).toEqual(['nothing-found']);
  });

  it('tell what they leave out by its name, else by its number', () => {
    const ring =
      '<outerBoundaryIs><LinearRing><coordinates>23,61 24,61 24,62 23,61</coordinates></LinearRing></outerBoundaryIs>';
    const area = (name: string) => `<Placemark>${name}<Polygon>${ring}</Polygon></Placemark>`;
    const point = '<Placemark><name>Kaivo</name><Point><coordinates>23.76,61.5</coordinates></Point></Placemark>';
    const folder = `<Folder>${area('<name>Oma alue</name>')}${area('')}${point}</Folder>`;
    const paths = (text: string, kind: 'kml' | 'gpx') => {
      const { features, problems } = readImport(text, kind);
      return [...problems, ...fragmentOf(features, ASKED).problems].map(({ path }) => path);
    };
    expect(paths(`<kml xmlns="http://www.opengis.net/kml/2.2">${folder}</kml>`, 'kml')).toEqual([
      ['Oma alue'],
      ['Placemark', 1],
    ]);
    const wpt = (name: string) => `<wpt lat="61.5" lon="23.76">${name}</wpt>`;
    const trk = '<trk><trkseg><trkpt lat="61.5" lon="23.76"/><trkpt lat="61.6" lon="23.76"/></trkseg></trk>';
    const gpx = `<gpx xmlns="http://www.topografix.com/GPX/1/1">${wpt('<name>A</name>')}${wpt('')}${trk}</gpx>`;
    expect(paths(gpx, 'gpx')).toEqual([
      ['trk', 0],
      ['wpt', 1],
    ]);
  });

  it('cannot grow by entities, nor go down without end', () => {
    const bomb = '<!DOCTYPE kml [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><kml><name>&b;</name></kml>';
    expect(read(bomb, 'kml').rules).toEqual(['doctype']);
    const deep = `<kml>${'<Folder>'.repeat(100_000)}${'</Folder>'.repeat(100_000)}</kml>`;
    expect(read(deep, 'kml').rules).toEqual(['too-deep']);
  });
});
