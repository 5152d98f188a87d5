/** A small town for tests: a straight street of 700 m with a river across it and seeded houses on both sides. */

import { seededNumbers } from '../../../chance/chance.ts';
import type { CityBuilding, CityInput } from './input.ts';

export const ring = (...points: readonly (readonly [number, number])[]) =>
  points.map(([east_m, north_m]) => ({ east_m, north_m, up_m: 0 }));

export const rectangle = (west: number, south: number, east: number, north: number) =>
  ring([west, south], [east, south], [east, north], [west, north], [west, south]);

/** The street runs from east to west along north 0, 30 m wide; the river lies 100 … 160 m east. */
export function testingCity(seed = 7): CityInput {
  const random = seededNumbers(seed);
  const buildings: CityBuilding[] = [];
  for (const side of [-1, 1]) {
    for (let west = -340; west < 330; west += 34) {
      if (west > 60 && west < 165) continue;
      const [near, far] = [side * 15.5, side * (28 + 4 * random())];
      const roof = (['flat', 'gable', 'hip'] as const)[Math.floor(random() * 3)]!;
      const cladding = (['wood', 'plaster', 'brick', 'stone', 'glass'] as const)[Math.floor(random() * 5)]!;
      const eaves_m = 9 + 14 * random();
      const outline = rectangle(west, Math.min(near, far), west + 33.6, Math.max(near, far));
      buildings.push({ outline, eaves_m, height_m: roof === 'flat' ? eaves_m : eaves_m + 3, roof, cladding });
    }
  }
  buildings.push({ outline: rectangle(-20, 80, -10, 90), height_m: 36, kind: 'tower', cladding: 'wood' });
  buildings.push({ outline: rectangle(100, -15, 160, 15), height_m: 0.1, kind: 'bridge' });
  return {
    origin: { latDeg: 0, lonDeg: 0, height_m: 0 },
    streets: [{ line: ring([350, 0], [-350, 0]), width_m: 30 }],
    buildings,
    surfaces: [
      { kind: 'tram', outline: rectangle(-350, -4.5, 350, 4.5) },
      { kind: 'water', outline: rectangle(102, 14.5, 158, 240) },
      { kind: 'water', outline: rectangle(104, -230, 162, -14.5) },
    ],
  };
}
