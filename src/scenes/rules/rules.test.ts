import { describe, expect, it } from 'vitest';
import { pathText } from '../problem.ts';
import { readScene, type SceneReading } from '../read.ts';
import { post, type SceneJson, sampleText } from '../scene-fixture.ts';

const broken = (change: (scene: SceneJson) => void): SceneReading => readScene(sampleText(change), [post]);
const told = ({ problems }: SceneReading): readonly string[] =>
  problems.map(({ severity, rule, path, message }) => `${severity} ${rule} ${pathText(path)}: ${message}`);
const ids = ({ items }: SceneReading): readonly string[] => items.map(({ id }) => id);
const squareAround = (lat: number, lon: number, half_deg: number): readonly (readonly [number, number])[] =>
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([x, y]) => [lon + 2 * x! * half_deg, lat + y! * half_deg]);

describe('duplicate ids', () => {
  it('name the earlier place; the first item keeps the id', () => {
    const reading = broken((scene) => {
      scene.items[2].id = 'on-the-street';
    });
    expect(told(reading)).toEqual([
      'error duplicate-id items[2].id: expected an id of its own, found "on-the-street", which items[0] already has',
    ]);
    expect(ids(reading)).toEqual(['on-the-street', 'in-the-open']);
  });

  it('are looked for between landmarks and items, and inside streets and sources', () => {
    const reading = broken((scene) => {
      scene.items[1].id = 'tower';
      scene.streets.push(scene.streets[0]);
      scene.sources.push(scene.sources[0]);
    });
    expect(reading.problems.map(({ path }) => pathText(path))).toEqual([
      'streets[1].id',
      'sources[1].id',
      'items[1].id',
    ]);
    expect(reading.scene).toBeDefined();
  });

  it('may be shared by things of different lists', () => {
    const reading = broken((scene) => {
      scene.sources[0].id = 'main-street';
      scene.items[0].sources = ['main-street'];
      scene.landmarks[0].sources = ['main-street'];
    });
    expect(told(reading)).toEqual([]);
  });
});

describe('references', () => {
  it('to a street that is not there leave the item out', () => {
    const reading = broken((scene) => {
      scene.items[0].place.street.id = 'main-stret';
    });
    expect(told(reading)).toEqual([
      'error unknown-street items[0].place.street.id: expected the id of an entry of "streets", found "main-stret"; did you mean "main-street"?',
    ]);
    expect(ids(reading)).toEqual(['in-the-open', 'by-the-tower']);
  });

  it('to sources that are not there are named, in landmarks too', () => {
    const reading = broken((scene) => {
      scene.items[0].sources = ['map', 'atlas'];
      scene.landmarks[0].sources = ['maps'];
    });
    expect(told(reading)).toEqual([
      'error unknown-source landmarks[0].sources[0]: expected the id of an entry of "sources", found "maps"; did you mean "map"?',
      'error unknown-source items[0].sources[1]: expected the id of an entry of "sources", found "atlas"',
    ]);
  });

  it('from beside to nothing leave the item out, and those that stand beside it', () => {
    const reading = broken((scene) => {
      scene.items[2].place.beside.id = 'towers';
      scene.items[1].place = { beside: { id: 'by-the-tower', bearingDeg: 0, distance_m: 1 } };
      scene.items[0].place = { beside: { id: 'in-the-open', bearingDeg: 0, distance_m: 1 } };
    });
    expect(reading.problems.map(({ rule, path }) => `${rule} ${pathText(path)}`)).toEqual([
      'unknown-beside items[2].place.beside.id',
      'unknown-beside items[1].place.beside.id',
      'unknown-beside items[0].place.beside.id',
    ]);
    expect(ids(reading)).toEqual([]);
  });

  it('from beside that go round in a circle say the whole round', () => {
    const reading = broken((scene) => {
      scene.items[0].place = { beside: { id: 'in-the-open', bearingDeg: 0, distance_m: 1 } };
      scene.items[1].place = { beside: { id: 'on-the-street', bearingDeg: 0, distance_m: 1 } };
    });
    expect(told(reading)[0]).toBe(
      'error beside-cycle items[0].place.beside.id: expected a place that does not depend on itself, found on-the-street → in-the-open → on-the-street',
    );
    expect(reading.problems).toHaveLength(2);
    expect(ids(reading)).toEqual(['by-the-tower']);
  });

  it('from beside to itself is the shortest circle', () => {
    const reading = broken((scene) => {
      scene.items[2].place.beside.id = 'by-the-tower';
    });
    expect(reading.problems.map(({ rule }) => rule)).toEqual(['beside-cycle']);
  });
});

describe('along_m', () => {
  it('beyond the end of the street says how long the street is', () => {
    const reading = broken((scene) => {
      scene.items[0].place.street.along_m = 1_200;
    });
    // 0.018785° of longitude on the parallel of 61.5°; the geodesic is 0.3 mm shorter.
    expect(told(reading)).toEqual([
      'error beyond-the-street items[0].place.street.along_m: expected a number up to 1000.4, the length of the street, found 1200',
    ]);
    expect(ids(reading)).toEqual(['in-the-open', 'by-the-tower']);
  });

  it('of a street without length is a problem, not an accident', () => {
    const reading = broken((scene) => {
      scene.streets[0].line.coordinates[1] = scene.streets[0].line.coordinates[0];
    });
    expect(reading.problems.map(({ rule }) => rule)).toEqual(['beyond-the-street']);
  });
});

describe('heights above the ellipsoid', () => {
  it('need the height of the origin', () => {
    const ellipsoid = (scene: SceneJson): void => {
      scene.items[1].heightMode = 'ellipsoid';
    };
    expect(broken(ellipsoid).problems.map(({ rule, path }) => `${rule} ${pathText(path)}`)).toEqual([
      'ellipsoid-without-origin-height items[1].heightMode',
    ]);
    const withHeight = broken((scene) => {
      ellipsoid(scene);
      scene.origin.h = 0;
    });
    expect(told(withHeight)).toEqual([]);
  });
});

describe('places far away', () => {
  it('are a warning, and the item stays', () => {
    const reading = broken((scene) => {
      scene.items[1].place.geopose.position.lat = 61.55;
    });
    // 0.05° of latitude are 5.57 km here.
    expect(told(reading)).toEqual([
      'warning far-from-origin items[1].place: expected a place within 5 km of the origin, found one 5.6 km away',
    ]);
    expect(ids(reading)).toContain('in-the-open');
  });

  it('with latitude and longitude swapped say so, for items, landmarks and streets', () => {
    const reading = broken((scene) => {
      Object.assign(scene.items[1].place.geopose.position, { lat: 23.7605, lon: 61.5005 });
      Object.assign(scene.landmarks[0].position, { lat: 23.762, lon: 61.501 });
      scene.items[2].place.beside.id = 'on-the-street';
      scene.streets.push({ ...scene.streets[0], id: 'swapped' });
      scene.streets[1].line = {
        type: 'LineString',
        coordinates: [
          [61.5, 23.76],
          [23.77, 61.5],
        ],
      };
    });
    expect(told(reading)).toEqual([
      'warning swapped-coordinates streets[1].line.coordinates[0]: expected latitude 61.5 and longitude 23.76, found them swapped',
      'warning swapped-coordinates landmarks[0].position: expected latitude 61.501 and longitude 23.762, found them swapped',
      'warning swapped-coordinates items[1].place: expected latitude 61.5005 and longitude 23.7605, found them swapped',
    ]);
  });
});

describe('missing languages', () => {
  it('are warnings at each text, also inside props', () => {
    const reading = broken((scene) => {
      delete scene.title.sv;
      delete scene.items[0].title.fi;
      delete scene.items[0].title.en;
    });
    expect(told(reading)).toEqual([
      'warning missing-language title: expected words in sv too, found none',
      'warning missing-language items[0].title: expected words in fi, en too, found none',
    ]);
  });

  it('are those of the scene: a scene in one language needs no other', () => {
    const reading = broken((scene) => {
      scene.languages = ['en'];
      delete scene.title.sv;
    });
    expect(told(reading)).toEqual([]);
  });
});

describe('a standpoint', () => {
  const withHazard = (kind: string, lat: number, lon: number): SceneReading =>
    broken((scene) => {
      const geometry = { type: 'Polygon', coordinates: [squareAround(lat, lon, 2e-5)] };
      scene.hazards = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { kind }, geometry }] };
    });

  it('on a hazard leaves the item out', () => {
    // Yaw 30° looks along bearing 60°, so 10 m before the item is 8.66 m west and 5 m south of it.
    const reading = withHazard('tram', 61.5005 - 5 / 111_437, 23.7605 - 8.66 / 53_256);
    expect(told(reading)).toEqual([
      'error standpoint-on-hazard items[1].standpoint: expected a standpoint clear of hazards, found one on tram',
    ]);
    expect(ids(reading)).toEqual(['on-the-street', 'by-the-tower']);
  });

  it('beside a hazard is fine, even when the item itself is on it', () => {
    expect(told(withHazard('water', 61.5005, 23.7605))).toEqual([]);
  });
});
