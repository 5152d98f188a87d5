import Ajv from 'ajv';
import geodesic from 'geographiclib-geodesic';
import { Euler, MathUtils, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { sampleScene } from '../scenes/scene-fixture.ts';
import { basicQuaternion, basicYpr } from './geopose-out.ts';
import { spatialContentRecord } from './oscp-out.ts';
import { standItems } from './stood.ts';

const numbers = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { type: 'number' }]));
const members = (names: readonly string[]) => ({ type: 'object', required: names, properties: numbers(names) });
const position = {
  ...members(['lat', 'lon', 'h']),
  properties: {
    lat: { type: 'number', minimum: -90, maximum: 90 },
    lon: { type: 'number', minimum: -180, maximum: 180 },
    h: { type: 'number' },
  },
};

/** OGC 21-056r11, Basic-YPR: a position and three angles in degrees; other members are allowed. */
const YPR_SCHEMA = {
  type: 'object',
  required: ['position', 'angles'],
  properties: { position, angles: members(['yaw', 'pitch', 'roll']) },
};
const part = { type: 'number', minimum: -1, maximum: 1 };
/** The strict target: no member beyond these. */
const QUATERNION_SCHEMA = {
  type: 'object',
  required: ['position', 'quaternion'],
  additionalProperties: false,
  properties: {
    position: { ...position, additionalProperties: false },
    quaternion: {
      type: 'object',
      required: ['x', 'y', 'z', 'w'],
      additionalProperties: false,
      properties: { x: part, y: part, z: part, w: part },
    },
  },
};
const RECORD_SCHEMA = {
  type: 'object',
  required: ['type', 'geometry', 'properties'],
  properties: {
    type: { const: 'Feature' },
    geometry: {
      required: ['type', 'coordinates'],
      properties: {
        type: { const: 'Point' },
        coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 3 },
      },
    },
    properties: {
      required: ['id', 'content'],
      properties: {
        id: { type: 'string', minLength: 1 },
        content: {
          type: 'array',
          minItems: 1,
          items: {
            required: ['geopose', 'metatype', 'contenttype', 'description', 'url', 'tags'],
            properties: {
              geopose: QUATERNION_SCHEMA,
              metatype: { const: 'model3D' },
              contenttype: { const: 'model/gltf-binary' },
              description: { type: 'string', minLength: 1 },
              url: { type: 'string', minLength: 1 },
              tags: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

const fits = (schema: object, value: unknown): boolean =>
  new Ajv({ strict: false }).compile(schema)(JSON.parse(JSON.stringify(value)));

const stood = () => standItems(sampleScene(), 110).items;
const named = (id: string) => stood().find(({ item }) => item.id === id)!;

describe('a pose on its way out', () => {
  it('is a Basic-YPR and a strict Basic-Quaternion of the standard', () => {
    for (const one of stood()) {
      expect(fits(YPR_SCHEMA, basicYpr(one))).toBe(true);
      expect(fits(QUATERNION_SCHEMA, basicQuaternion(one))).toBe(true);
    }
    expect(stood()).toHaveLength(3);
    expect(fits(YPR_SCHEMA, { location: {}, angles: {} })).toBe(false);
  });

  it('stands where a geodesic along the street and one to its left lead, to a millimetre', () => {
    const earth = geodesic.Geodesic.WGS84;
    const { azi1 } = earth.Inverse(61.5, 23.76, 61.5, 23.778785);
    const foot = earth.Direct(61.5, 23.76, azi1!, 250);
    const there = earth.Direct(foot.lat2!, foot.lon2!, foot.azi2! - 90, 8);
    const { lat, lon } = basicYpr(named('on-the-street')).position;
    expect(earth.Inverse(lat, lon, there.lat2!, there.lon2!).s12).toBeLessThan(0.001);
  });

  it('turns as three successive turns about z, y and x do, and looks along the bearing', () => {
    const { angles } = basicYpr(named('in-the-open'));
    expect(angles).toEqual({ yaw: 30, pitch: 10, roll: 5 });
    const { quaternion } = basicQuaternion(named('in-the-open'));
    const [roll, pitch, yaw] = [5, 10, 30].map(MathUtils.degToRad) as [number, number, number];
    const wanted = new Quaternion().setFromEuler(new Euler(roll, pitch, yaw, 'ZYX'));
    const got = new Quaternion(quaternion.x, quaternion.y, quaternion.z, quaternion.w);
    expect(got.angleTo(wanted)).toBeLessThan(1e-7);

    const beside = basicQuaternion(named('by-the-tower')).quaternion;
    const ahead = new Vector3(1, 0, 0).applyQuaternion(new Quaternion(beside.x, beside.y, beside.z, beside.w));
    const bearing = MathUtils.degToRad(200);
    expect(ahead.distanceTo(new Vector3(Math.sin(bearing), Math.cos(bearing), 0))).toBeLessThan(1e-9);
  });
});

describe('heights', () => {
  it('above the street are lifted to the ellipsoid by the height of the street', () => {
    expect(basicYpr(named('in-the-open')).position.h).toBe(111.5);
    const scene = sampleScene();
    const high = { ...scene, origin: { ...scene.origin, h: 90 } };
    expect(standItems(high).items.map(({ position: { height_m } }) => height_m)).toEqual([90, 91.5, 90]);
    expect(standItems(high).guessedHeights).toEqual([]);
  });

  it('stay as they are and are named when nobody says how high the street lies', () => {
    const { items, guessedHeights } = standItems(sampleScene());
    expect(items.map(({ position: { height_m } }) => height_m)).toEqual([0, 1.5, 0]);
    expect(guessedHeights).toEqual(['on-the-street', 'in-the-open', 'by-the-tower']);
  });

  it('above the ellipsoid go out untouched', () => {
    const scene = sampleScene();
    const items = scene.items.map((item) => ({ ...item, heightMode: 'ellipsoid' as const }));
    const [, open] = standItems({ ...scene, items }, 110).items;
    expect(open?.position.height_m).toBe(1.5);
  });
});

it('a Spatial Content Record has its shape, the pose and the place of the model', () => {
  const about = { sceneId: 'sample', languages: ['en'], baseUrl: 'https://example.org/m/' } as const;
  for (const one of stood()) {
    const record = spatialContentRecord(one, about);
    expect(fits(RECORD_SCHEMA, record)).toBe(true);
    const [content] = record.properties.content;
    expect(content?.geopose).toEqual(basicQuaternion(one));
    expect(content?.url).toBe(`https://example.org/m/${one.item.id}.glb`);
    expect(record.properties.id).toBe(`sample/${one.item.id}`);
  }
});
