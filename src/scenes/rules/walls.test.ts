/** Turf, on the plain coordinates, as the second opinion. */
import * as turf from '@turf/turf';
import { expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import type { EnuPoint } from '../../geo/frames.ts';
import { sampleScene } from '../scene-fixture.ts';
import { contains, containsDeep, isBetween, type Wall, wallsOf } from './walls.ts';

/** So small a piece of the earth that it is flat for Turf. */
const DEG_PER_M = 1e-7;
const lonLat = ({ east_m, north_m }: EnuPoint): [number, number] => [east_m * DEG_PER_M, north_m * DEG_PER_M];
/** Turf's metres are of the earth, where a degree has this many. */
const M_PER_DEG = turf.distance([0, 0], [0, 1], { units: 'meters' });

const next = seededNumbers(20_261_121);
const between = (least: number, most: number): number => least + next() * (most - least);

/** A star about the origin, its corners between 3 m and 30 m away: dents, thin points, no two edges crossing. */
function star(): Wall {
  const corners = 3 + Math.floor(next() * 9);
  const outline = Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.8 * next())) / corners;
    const radius_m = between(3, 30);
    return { east_m: radius_m * Math.cos(angle), north_m: radius_m * Math.sin(angle), up_m: 0 };
  });
  const easts = outline.map(({ east_m }) => east_m);
  const norths = outline.map(({ north_m }) => north_m);
  const extent = {
    west_m: Math.min(...easts),
    east_m: Math.max(...easts),
    south_m: Math.min(...norths),
    north_m: Math.max(...norths),
  };
  return { building: { height_m: 5, outline: [] }, link: 'x.geojson', outline, extent };
}

const point = (): EnuPoint => ({ east_m: between(-40, 40), north_m: between(-40, 40), up_m: 0 });

it('what lies in a building, how deep, and between two points, is as Turf has it', () => {
  const count = { inside: 0, deep: 0, between: 0 };
  for (let round = 0; round < 3_000; round++) {
    const wall = star();
    const area = turf.polygon([[...wall.outline, wall.outline[0]!].map(lonLat)]);
    const [a, b] = [point(), point()];
    const inside = turf.booleanPointInPolygon(lonLat(a), area);
    expect(contains(wall, a)).toBe(inside);
    const edge = turf.polygonToLine(area) as Parameters<typeof turf.pointToLineDistance>[1];
    const away_m = turf.pointToLineDistance(lonLat(a), edge, { units: 'meters' }) / M_PER_DEG / DEG_PER_M;
    if (Math.abs(away_m - 1) > 0.001) expect(containsDeep(wall, a, 1)).toBe(inside && away_m > 1);
    const isThrough = turf.booleanIntersects(turf.lineString([lonLat(a), lonLat(b)]), edge);
    expect(isBetween(wall, a, b)).toBe(isThrough);
    count.inside += Number(inside);
    count.deep += Number(containsDeep(wall, a, 1));
    count.between += Number(isThrough);
  }
  expect(Math.min(count.inside, count.deep, count.between)).toBeGreaterThan(200);
  expect(count.deep).toBeLessThan(count.inside);
});

it('one can stand on a bridge', () => {
  const building = { height_m: 1, outline: [] };
  const scene = { ...sampleScene(), buildings: ['a.geojson', 'b.geojson'] };
  const files = { 'a.geojson': [building, { ...building, kind: 'bridge' as const }], 'b.geojson': [building] };
  const walls = wallsOf(scene, (link) => files[link as keyof typeof files]);
  expect(walls.map(({ link }) => link)).toEqual(['a.geojson', 'b.geojson']);
});
