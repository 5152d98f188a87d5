import { describe, expect, it } from 'vitest';
import type { SceneReading } from '../read.ts';
import { broken, ids, told } from './rule-fixture.ts';

const squareAround = (lat: number, lon: number, half_deg: number): readonly (readonly [number, number])[] =>
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([x, y]) => [lon + 2 * x! * half_deg, lat + y! * half_deg]);

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
      'error standpoint-on-hazard items[1].standpoint: expected a standpoint clear of hazards, found one on tram tracks; move the item or change "distance_m"',
    ]);
    expect(ids(reading)).toEqual(['on-the-street', 'by-the-tower']);
  });

  it('beside a hazard is fine, even when the item itself is on it', () => {
    expect(told(withHazard('water', 61.5005, 23.7605))).toEqual([]);
  });

  it('that is a mark on a hazard is an error, and one beside it is none', () => {
    const withMark = (lat: number): SceneReading =>
      broken((scene) => {
        const geometry = { type: 'Polygon', coordinates: [squareAround(61.5005, 23.7605, 2e-5)] };
        scene.hazards = {
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties: { kind: 'tram' }, geometry }],
        };
        const words = { en: 'Step' };
        scene.marks = [{ id: 'step', name: words, hint: words, position: { lat, lon: 23.7605 }, uncertainty_m: 1 }];
      });
    expect(told(withMark(61.5005)).filter((line) => line.startsWith('error'))).toEqual([
      'error standpoint-on-hazard marks[0].position: expected a mark clear of hazards, found one on tram tracks; choose another spot',
    ]);
    expect(told(withMark(61.5007)).filter((line) => line.startsWith('error'))).toEqual([]);
  });
});
