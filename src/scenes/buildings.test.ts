import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { buildingOutlineEnu, readBuildings } from './buildings.ts';
import { pathText } from './problem.ts';

const RING = [
  [23.76, 61.5],
  [23.7602, 61.5],
  [23.7602, 61.5001],
  [23.76, 61.5],
];

function fileText(features: readonly unknown[], members: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...members, features });
}

const feature = (properties: object, ring: unknown = RING): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});

const told = (text: string): readonly string[] =>
  readBuildings(text).problems.map(({ path, message }) => `${pathText(path)}: ${message}`);

describe('a building file', () => {
  it('gives footprints with their properties, each corner once, and the credit', () => {
    const properties = { id: 'hall', height_m: 12, eaves_m: 9, roof: 'hip', cladding: 'stone', colour: '#AABBCC' };
    const text = fileText([feature(properties)], { attribution: '© Somebody', licence: 'CC0-1.0', name: 'more' });
    expect(readBuildings(text)).toEqual({
      buildings: [{ ...properties, outline: RING.slice(0, 3) }],
      attribution: '© Somebody',
      problems: [],
    });
  });

  it('loses only the buildings that are broken, and names them', () => {
    const text = fileText([
      feature({ height_m: 12 }),
      feature({ height_m: 0 }),
      feature({ height_m: 5, eaves_m: 6 }),
      feature({ height_m: 5 }, RING.slice(0, 3).concat([[23.7, 61.5]])),
      feature({ height_m: 5, colour: 'red', rof: 'flat' }),
      null,
    ]);
    expect(readBuildings(text).buildings).toHaveLength(1);
    expect(told(text)).toEqual([
      'features[1].properties.height_m: expected a number above 0, found 0',
      'features[2].properties.eaves_m: expected at most height_m, 5, found 6',
      'features[3].geometry.coordinates[0]: expected the last point to be the first again',
      'features[4].properties.colour: expected a colour like #a68c5b, found "red"',
      'features[4].properties.rof: unknown key "rof"; did you mean "roof"?',
      'features[5]: expected an object, found null',
    ]);
  });

  it('that is none of that kind gives no buildings and says why', () => {
    expect(told('{ "type": "Feature" }')).toEqual([
      'type: expected "FeatureCollection", found "Feature"',
      'features: expected a list, found nothing',
    ]);
    expect(readBuildings('<html>').buildings).toEqual([]);
    expect(told('<html>')).toHaveLength(1);
  });
});

describe('an outline', () => {
  it('lies on the street in the frame of the scene, true to the ellipsoid', () => {
    const [building] = readBuildings(fileText([feature({ height_m: 3 })])).buildings;
    const corners = buildingOutlineEnu({ latDeg: 61.4995, lonDeg: 23.7598, height_m: 0 }, building!);
    expect(corners).toHaveLength(3);
    corners.forEach((corner, index) => {
      const [lon, lat] = RING[index]!;
      const { s12, azi1 } = geodesic.Geodesic.WGS84.Inverse(61.4995, 23.7598, lat!, lon!);
      expect(Math.hypot(corner.east_m, corner.north_m)).toBeCloseTo(s12!, 4);
      expect((Math.atan2(corner.east_m, corner.north_m) * 180) / Math.PI).toBeCloseTo(azi1!, 4);
      expect(corner.up_m).toBe(0);
    });
  });
});
