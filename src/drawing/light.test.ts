import { describe, expect, it } from 'vitest';
import type { Point2, Point3 } from './drawing.ts';
import { groundShadow } from './ground-shadow.ts';
import { meshFromShape } from './mesh.ts';
import { refinedTogether } from './mesh-refine.ts';
import { lightThrough, TOWARDS_SUN_ENU } from './sunlight.ts';

const pit: Point2[] = [
  [-1, -1],
  [-1, 1],
  [1, 1],
  [1, -1],
];
const UP: Point3 = [0, 1, 0];

describe('light in a pit', () => {
  it('is whole on the street and less the deeper', () => {
    const sky = [0, -0.5, -1, -2, -4].map((y) => lightThrough([pit], [0, y, 0], UP, UP).sky);
    expect(sky[0]).toBeGreaterThan(0.98);
    for (let i = 1; i < sky.length; i++) expect(sky[i]!).toBeLessThan(sky[i - 1]!);
    // A square of side 2 seen from 2 m straight below: the form factor of four unit squares at twice their side.
    expect(lightThrough([pit], [0, -2, 0], UP, UP).sky).toBeCloseTo(0.24, 1);
  });

  it('is less in corners than in the middle', () => {
    const middle = lightThrough([pit], [0, -1.5, 0], UP, UP).sky;
    expect(lightThrough([pit], [0.95, -1.5, 0.95], UP, UP).sky).toBeLessThan(middle * 0.8);
  });

  it('comes from the sun only where the sun can look in', () => {
    const slanting: Point3 = [Math.SQRT1_2, Math.SQRT1_2, 0];
    // The sun stands on the right, so it shines on the left wall and not on the right one.
    expect(lightThrough([pit], [-1, -0.5, 0], [1, 0, 0], slanting).sun).toBeCloseTo(Math.SQRT1_2, 2);
    expect(lightThrough([pit], [1, -0.5, 0], [-1, 0, 0], slanting).sun).toBe(0);
    expect(lightThrough([pit], [-1, -3, 0], [1, 0, 0], slanting).sun).toBe(0);
  });

  it('is none where there is no opening', () => {
    expect(lightThrough([], [0, -1, 0], UP, UP)).toEqual({ sky: 0, sun: 0 });
  });

  it('comes from a sun that stands in the south, above the houses', () => {
    expect(Math.hypot(...TOWARDS_SUN_ENU)).toBeCloseTo(1, 9);
    expect(TOWARDS_SUN_ENU[1]).toBeLessThan(0);
    expect(TOWARDS_SUN_ENU[2]).toBeGreaterThan(0.5);
  });
});

describe('finer triangles', () => {
  const area_m2 = ({ positions_m, indices }: ReturnType<typeof meshFromShape>) => {
    let sum = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const p = [0, 1, 2].map((k) => [0, 1, 2].map((axis) => positions_m[3 * indices[t + k]! + axis]!));
      const [u, v] = [1, 2].map((k) => p[k]!.map((value, axis) => value - p[0]![axis]!)) as [number[], number[]];
      sum +=
        Math.hypot(u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!) / 2;
    }
    return sum;
  };

  it('cover the same surface with short edges only', () => {
    const box = meshFromShape({ kind: 'box', size_m: [2, 1, 1.3] });
    const [fine = box] = refinedTogether([box], 0.3, 6_000);
    expect(area_m2(fine)).toBeCloseTo(area_m2(box), 4);
    for (let t = 0; t < fine.indices.length; t += 3)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [fine.indices[t + k]!, fine.indices[t + ((k + 1) % 3)]!];
        const length = Math.hypot(
          ...[0, 1, 2].map((axis) => fine.positions_m[3 * a + axis]! - fine.positions_m[3 * b + axis]!),
        );
        expect(length).toBeLessThanOrEqual(0.3 + 1e-6);
      }
    expect(refinedTogether([box], 10, 6_000)[0]).toBe(box);
  });
});

describe('the shadow on the street', () => {
  const wall = [-1, 0, 0, 1, 0, 0, 1, 2, 0, -1, 0, 0, 1, 2, 0, -1, 2, 0];
  const low: Point3 = [0, Math.SQRT1_2, Math.SQRT1_2];

  it('lies on the side away from the sun, as long as the thing is high when the sun stands at 45°', () => {
    const { box_m, size, darkness } = groundShadow(wall, [], low)!;
    const at = (x: number, z: number) => {
      const column = Math.floor(((x - box_m[0]) / (box_m[2] - box_m[0])) * size);
      const row = Math.floor(((z - box_m[1]) / (box_m[3] - box_m[1])) * size);
      return darkness[row * size + column]!;
    };
    expect(at(0, -1)).toBeGreaterThan(40);
    expect(at(0, 0.4)).toBeLessThan(20);
    expect(box_m[1]).toBeCloseTo(-2.5, 5);
    expect(at(-1.4, -2.4)).toBeLessThan(10);
  });

  it('does not lie over an opening', () => {
    const { darkness } = groundShadow(
      wall,
      [
        [
          [-9, -9],
          [9, -9],
          [9, 9],
          [-9, 9],
        ],
      ],
      low,
    )!;
    expect(Math.max(...darkness)).toBe(0);
  });

  it('is none under nothing, and none of what lies below', () => {
    expect(groundShadow([], [], UP)).toBeUndefined();
    expect(
      groundShadow(
        wall.map((value, i) => (i % 3 === 1 ? value - 5 : value)),
        [],
        UP,
      ),
    ).toBeUndefined();
  });
});
