import { describe, expect, it } from 'vitest';
import { bridgeSpans, vaultUp_m } from './bridge.ts';
import { WATER_M } from './ground.ts';
import { housesOf } from './houses.ts';
import { buildCityModel, type CityModel, modelTriangles } from './model.ts';
import { isInside, offsetRing, type Plan, tidyRing } from './plan.ts';
import type { Soup } from './soup.ts';
import { createStreetFrame, kerbLeft_m } from './street-frame.ts';
import { testingCity } from './testing-city.ts';

const input = testingCity();
const model = buildCityModel(input);
const soupsOf = (m: CityModel): readonly Soup[] => [
  ...m.facades,
  ...m.plain,
  ...m.slender,
  ...m.leaves,
  ...Object.values(m.ground),
  m.water,
];

/** Corners of every triangle as [east, north, up]. */
function* triangles(soup: Soup): Generator<readonly [number[], number[], number[]]> {
  const corner = (i: number) => [soup.positions[3 * i]!, -soup.positions[3 * i + 2]!, soup.positions[3 * i + 1]!];
  for (let i = 0; i < soup.indices.length; i += 3) {
    yield [corner(soup.indices[i]!), corner(soup.indices[i + 1]!), corner(soup.indices[i + 2]!)];
  }
}

const cross = (a: number[], b: number[], c: number[]): number[] => {
  const [u, v] = [b.map((x, k) => x - a[k]!), c.map((x, k) => x - a[k]!)];
  return [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
};

/** Square metres on the plan, positive where a triangle looks up. */
const planArea_m2 = (soup: Soup): number =>
  [...triangles(soup)].reduce((sum, [a, b, c]) => sum + cross(a, b, c)[2]! / 2, 0);

const covers = (soup: Soup, at: Plan): boolean =>
  [...triangles(soup)].some((corners) =>
    isInside(
      corners.map(([e, n]): Plan => [e!, n!]),
      at,
    ),
  );

describe('buildCityModel', () => {
  it('stays within forty meshes and a hundred and fifty thousand triangles', () => {
    expect(soupsOf(model).filter(({ indices }) => indices.length).length + 2).toBeLessThanOrEqual(40);
    expect(modelTriangles(model)).toBeLessThan(150_000);
    expect(modelTriangles(model)).toBeGreaterThan(10_000);
  });

  it('has only finite numbers, and an index only where there is a corner', () => {
    for (const soup of soupsOf(model)) {
      expect(soup.positions.every(Number.isFinite)).toBe(true);
      expect(soup.colours.every((c) => Number.isFinite(c) && c >= 0 && c < 1.3)).toBe(true);
      expect(soup.indices.every((i) => i >= 0 && i < soup.positions.length / 3)).toBe(true);
      expect(soup.colours.length / 4).toBe(soup.positions.length / 3);
    }
  });

  it('is the same every time', () => {
    expect(soupsOf(buildCityModel(testingCity()))).toEqual(soupsOf(model));
  });

  it('draws an empty land where a scene has no street, no house and no river', () => {
    const empty = buildCityModel({ origin: input.origin, streets: [], buildings: [], surfaces: [] });
    expect(modelTriangles(empty)).toBe(2);
  });

  it('builds the backdrop clear of the street, the river and the houses of the scene', () => {
    const kept = [...input.surfaces.filter(({ kind }) => kind === 'water'), ...input.buildings].map(({ outline }) =>
      tidyRing(outline),
    );
    const known = housesOf(input.buildings).length;
    const backdrop = model.casters.slice(known);
    expect(backdrop.length).toBeGreaterThan(50);
    for (const { ring } of backdrop) {
      for (const at of offsetRing(ring, -0.5)) {
        expect(Math.abs(model.frame.leftOf(at))).toBeGreaterThan(30);
        expect(kept.some((other) => isInside(other, at))).toBe(false);
      }
    }
  });
});

describe('the walls', () => {
  it('look away from the inside of their house', () => {
    const houses = housesOf(input.buildings);
    let looked = 0;
    for (const soup of model.facades) {
      for (const corners of triangles(soup)) {
        const [east, north, up] = cross(...corners);
        const size = Math.hypot(east!, north!, up!);
        const middle = [0, 1].map((k) => corners.reduce((sum, c) => sum + c[k]!, 0) / 3);
        const house = houses.find(
          ({ ring, shape }) => shape === 'house' && isInside(offsetRing(ring, 0.05), middle as unknown as Plan),
        );
        if (!house || size < 1e-9) continue;
        const before: Plan = [middle[0]! + (0.3 * east!) / size, middle[1]! + (0.3 * north!) / size];
        expect(isInside(house.ring, before)).toBe(false);
        expect(Math.abs(up! / size)).toBeLessThan(1e-9);
        looked++;
      }
    }
    expect(looked).toBeGreaterThan(3_000);
  });

  it('reach from the ground to the eaves and no higher than the highest', () => {
    const highest = Math.max(...model.casters.map(({ top_m }) => top_m), 36);
    const ups = model.facades.flatMap(({ positions }) => positions.filter((_, i) => i % 3 === 1));
    expect(Math.max(...ups)).toBeLessThanOrEqual(highest);
    expect(Math.min(...ups)).toBeCloseTo(-0.3, 6);
  });
});

describe('the ground', () => {
  const { frame } = model;

  it('covers every place but the river exactly once', () => {
    const sheets = Object.values(model.ground);
    let looked = 0;
    for (let i = 0; i < 400; i++) {
      const at: Plan = [-600 + ((i * 37.31) % 1_200), -300 + ((i * 91.77) % 600)];
      const river = at[0] > 101 && at[0] < 163 && Math.abs(at[1]) < 245;
      const edge = [14.5, 15, 4.5, 4.8].some((left) => Math.abs(Math.abs(at[1]) - left) < 0.4);
      if (river || edge) continue;
      const found = sheets.filter((soup) => covers(soup, at)).length;
      expect(found, `at ${at}`).toBe(1);
      looked++;
    }
    expect(looked).toBeGreaterThan(300);
    expect(covers(model.ground.land, [130, 100])).toBe(false);
    expect(covers(model.ground.land, [130, -100])).toBe(false);
  });

  it('looks up everywhere', () => {
    for (const soup of [...Object.values(model.ground), model.water]) {
      for (const corners of triangles(soup)) expect(cross(...corners)[2]).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  it('gives the roadway the width of the scene’s tram lanes', () => {
    expect(kerbLeft_m(frame, input.surfaces)).toBeCloseTo(4.5, 9);
    expect(planArea_m2(model.ground.roadway)).toBeCloseTo(700 * 9.12, 0);
  });
});

describe('the bridge', () => {
  const frame = createStreetFrame(input.streets);
  const water = input.surfaces.filter(({ kind }) => kind === 'water').map(({ outline }) => tidyRing(outline));

  it('is one span over both halves of the river, though neither goes under the street', () => {
    expect(bridgeSpans(frame, water)).toHaveLength(1);
    const [span] = bridgeSpans(frame, water);
    // East 102 … 162 is 188 … 248 m from the eastern end of the street.
    expect(span!.start_m).toBeCloseTo(188 - 0.5, 6);
    expect(span!.end_m).toBeCloseTo(248 + 0.5, 6);
  });

  it('stands on piers in the water and leaves air under the middle of its arches', () => {
    const span = { start_m: 0, end_m: 66 };
    expect(vaultUp_m(span, 0.1)).toBeLessThan(WATER_M);
    expect(vaultUp_m(span, 22)).toBeLessThan(WATER_M);
    for (const middle of [11, 33, 55]) expect(vaultUp_m(span, middle)).toBeGreaterThan(WATER_M + 2);
    for (let along = 0; along < 66; along++) expect(vaultUp_m(span, along)).toBeLessThan(-0.9);
  });
});
