import { describe, expect, it } from 'vitest';
import { drawCount } from '../../drawing/draw-count.ts';
import type { Drawing, Evidence, Part, Point2, SolidPart } from '../../drawing/drawing.ts';
import { munsellColour } from '../../drawing/munsell.ts';
import { isInside, signedArea_m2 } from '../../drawing/plan.ts';
import { buildSoilLayers } from './build.ts';
import example from './example.json' with { type: 'json' };
import { cornersOf } from './opening-schema.ts';
import { ringOf } from './outline.ts';
import { type SoilLayersProps, soilLayersSchema } from './schema.ts';
import { cornerDepths, depthsAt, pitDepth_m, strataOf } from './strata.ts';
import { EVIDENCES, randomPit } from './test-pits.ts';
import { affordablePoints } from './walls.ts';

const PITS = Array.from({ length: 40 }, (_, seed) => ({ seed, ...randomPit(seed) }));
const EXAMPLE = example as SoilLayersProps;

interface Flat {
  readonly positions_m: readonly number[];
  readonly indices: readonly number[];
}
const solidsOf = (parts: readonly Part[]): SolidPart[] =>
  parts.flatMap((part) => (part.kind === 'group' ? solidsOf(part.parts) : part.kind === 'solid' ? [part] : []));
const surface = (part: SolidPart | undefined): Flat => {
  if (part?.shape.kind !== 'surface') throw new Error(`${part?.id} is no surface`);
  return part.shape;
};
const wallsIn = (drawing: Drawing) => solidsOf(drawing.parts).filter(({ id }) => /^(layer-|below-layers)/.test(id));
const corner = ({ positions_m }: Flat, i: number) =>
  [positions_m[3 * i] ?? 0, positions_m[3 * i + 1] ?? 0, positions_m[3 * i + 2] ?? 0] as const;
const ringIn = (drawing: Drawing): readonly Point2[] => {
  const opening = drawing.parts.find((part) => part.kind === 'opening');
  if (opening?.kind !== 'opening') throw new Error('no opening');
  return opening.outline;
};

/** Areas of upright triangles, told apart by the vertical plane's edge: sums cannot hide an overlap or a gap. */
function areaOf(flat: Flat): number {
  let sum = 0;
  for (let t = 0; t < flat.indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => corner(flat, flat.indices[t + k] ?? 0)) as [Triple, Triple, Triple];
    const [u, v] = [minus(b, a), minus(c, a)];
    sum += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
  }
  return sum;
}
type Triple = readonly [number, number, number];
const minus = (a: Triple, b: Triple) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]] as const;

describe('any valid pit', { timeout: 60_000 }, () => {
  it('is made of props that the format takes', () => {
    for (const { props, seed } of PITS)
      expect(soilLayersSchema.safeParse(props).error?.issues ?? [], `${seed}`).toEqual([]);
  });

  it('has finite numbers, at most 10 pieces to draw at once and 15 000 triangles, all parts together too', () => {
    for (const { props, evidence, seed } of PITS) {
      const drawing = buildSoilLayers(props, { seed, evidence });
      const solids = solidsOf(drawing.parts);
      for (const part of solids) expect(surface(part).positions_m.every(Number.isFinite)).toBe(true);
      const { draws, triangles } = drawCount(drawing);
      expect(draws, `${seed}`).toBeLessThanOrEqual(10);
      expect(triangles, `${seed}`).toBeLessThanOrEqual(15_000);
      expect(
        solids.reduce((sum, part) => sum + surface(part).indices.length / 3, 0),
        `${seed}`,
      ).toBeLessThanOrEqual(15_000);
      expect(drawing.parts.filter(({ kind }) => kind === 'label').length).toBeLessThanOrEqual(12);
    }
  });

  it('is closed: walls cover the whole shaft once, and a floor covers its plan', () => {
    for (const { props, evidence, seed } of PITS) {
      const drawing = buildSoilLayers(props, { seed, evidence });
      const ring = ringIn(drawing);
      const round_m = ring.reduce((sum, a, i) => {
        const b = ring[(i + 1) % ring.length] ?? a;
        return sum + Math.hypot(b[0] - a[0], b[1] - a[1]);
      }, 0);
      const shaft_m2 = round_m * pitDepth_m(props);
      const covered_m2 = wallsIn(drawing).reduce((sum, wall) => sum + areaOf(surface(wall)), 0);
      expect(Math.abs(covered_m2 / shaft_m2 - 1), `${seed}`).toBeLessThan(2e-3);
      const floors = solidsOf(drawing.parts).filter(({ id }) => id.startsWith('floor-'));
      expect(floors.length).toBeGreaterThan(0);
      for (const floor of floors) expect(areaOf(surface(floor))).toBeCloseTo(Math.abs(signedArea_m2(ring)), 2);
    }
  });

  it('has walls that look inwards and lie on the outline', () => {
    const wrong: string[] = [];
    for (const { props, evidence, seed } of PITS) {
      const drawing = buildSoilLayers(props, { seed, evidence });
      const ring = ringIn(drawing);
      for (const wall of wallsIn(drawing)) {
        const flat = surface(wall);
        for (let t = 0; t < flat.indices.length; t += 3) {
          const [a, b, c] = [0, 1, 2].map((k) => corner(flat, flat.indices[t + k] ?? 0)) as [Triple, Triple, Triple];
          const [u, v] = [minus(b, a), minus(c, a)];
          const [x, z] = [u[1] * v[2] - u[2] * v[1], u[0] * v[1] - u[1] * v[0]];
          const length = Math.hypot(x, z);
          if (length < 1e-4) continue;
          const [mx, mz] = [(a[0] + b[0] + c[0]) / 3, (a[2] + b[2] + c[2]) / 3];
          const [ahead, behind] = [1e-3, -1e-3].map((step) =>
            isInside(ring, mx + (step * x) / length, mz + (step * z) / length),
          );
          if (!ahead || behind) wrong.push(`${seed} ${wall.id}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has layers that follow each other without a gap in every upright line', () => {
    const wrong: string[] = [];
    for (const { props, evidence, seed } of PITS) {
      const walls = wallsIn(buildSoilLayers(props, { seed, evidence })).map(surface);
      const lines = (walls[0]?.positions_m.length ?? 0) / 6;
      for (let k = 0; k < lines; k++) {
        let above_m = 0;
        for (const wall of walls) {
          if (Math.abs(corner(wall, 2 * k)[1] - above_m) > 1e-9 || corner(wall, 2 * k + 1)[1] > above_m)
            wrong.push(`${seed}`);
          above_m = corner(wall, 2 * k + 1)[1];
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shows nothing of what lies in the ground beyond its walls, its floor or the street', () => {
    const wrong: string[] = [];
    for (const { props, evidence, seed } of PITS) {
      const drawing = buildSoilLayers(props, { seed, evidence });
      const ring = ringIn(drawing);
      const floor_m = pitDepth_m(props);
      for (const part of solidsOf(drawing.parts).filter(({ id }) => id.startsWith('object-'))) {
        const { positions_m } = surface(part);
        for (let i = 0; i < positions_m.length; i += 3) {
          const [x, y, z] = [positions_m[i] ?? 0, positions_m[i + 1] ?? 0, positions_m[i + 2] ?? 0];
          if (beyond_m(ring, x, z) > 5e-4 || y >= 0 || y < -floor_m - 0.02) wrong.push(`${seed} ${part.id}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** How far outside the ring; 0 inside. */
function beyond_m(ring: readonly Point2[], x: number, z: number): number {
  if (isInside(ring, x, z)) return 0;
  return Math.min(
    ...ring.map((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      const [dx, dz] = [b[0] - a[0], b[1] - a[1]];
      const share = Math.min(1, Math.max(0, ((x - a[0]) * dx + (z - a[1]) * dz) / (dx * dx + dz * dz)));
      return Math.hypot(a[0] + share * dx - x, a[1] + share * dz - z);
    }),
  );
}

/** Depth of the base of each wall at a place of the plan, from what is drawn. */
function drawnBases(drawing: Drawing, [x, z]: Point2): number[] {
  return wallsIn(drawing).map((wall) => {
    const flat = surface(wall);
    for (let i = 1; i < flat.positions_m.length / 3; i += 2) {
      const [px, py, pz] = corner(flat, i);
      if (Math.hypot(px - x, pz - z) < 1e-3) return -py;
    }
    throw new Error('no upright line there');
  });
}

describe('boundaries', { timeout: 60_000 }, () => {
  it.each(EVIDENCES)('lie at the depths of the data to a millimetre in every corner: %s', (evidence: Evidence) => {
    for (const { props, seed } of PITS) {
      if (props.opening.kind === 'circle') continue;
      const drawing = buildSoilLayers(props, { seed, evidence });
      for (const [i, at] of cornersOf(props.opening).entries()) {
        const told = cornerDepths(props)[i] ?? [];
        const off_m = drawnBases(drawing, at).map((base_m, k) => Math.abs(base_m - (told[k + 1] ?? Number.NaN)));
        expect(Math.max(...off_m), `${seed}`).toBeLessThan(1e-3);
      }
    }
  });

  it('lie there along the walls too where they are measured or a model, and wave about it in an illustration', () => {
    const plain = {
      ...EXAMPLE,
      layers: EXAMPLE.layers.map((layer, i) => (i === 1 ? { ...layer, thickness_m: [0.9, 0.5, 0.7, 1.1] } : layer)),
    };
    const off = (evidence: Evidence): number[] => {
      const flat = surface(wallsIn(buildSoilLayers(plain, { seed: 5, evidence }))[2]);
      return Array.from({ length: flat.positions_m.length / 6 }, (_, k) => {
        const [x, y, z] = corner(flat, 2 * k + 1);
        return -y - (depthsAt(plain, [x, z])[3] ?? 0);
      });
    };
    for (const evidence of ['measured', 'model'] as const)
      expect(Math.max(...off(evidence).map(Math.abs))).toBeLessThan(1e-3);
    const waves = off('illustration');
    expect(Math.max(...waves.map(Math.abs))).toBeGreaterThan(0.01);
    expect(Math.abs(waves.reduce((sum, wave) => sum + wave, 0) / waves.length)).toBeLessThan(1e-3);
  });

  it('are drawn whole when measured, in dashes as a model, in dots as an illustration', () => {
    const strokes = EVIDENCES.map((evidence) => {
      const lines = solidsOf(
        buildSoilLayers({ ...EXAMPLE, dip: undefined } as SoilLayersProps, { seed: 1, evidence }).parts,
      );
      const flat = surface(lines.find(({ id }) => id === 'boundaries-line'));
      return { count: flat.indices.length / 6, drawn_m: areaOf(flat) / 0.012 };
    });
    const [measured, model, illustration] = strokes;
    // Three boundaries round 2.2 m by 2.6 m.
    expect(measured).toMatchObject({ count: 12 });
    expect(measured?.drawn_m).toBeCloseTo(3 * 9.6, 1);
    expect(model?.drawn_m ?? 0).toBeLessThan(0.75 * 3 * 9.6);
    expect(illustration?.drawn_m ?? 0).toBeLessThan(0.4 * 3 * 9.6);
    expect(illustration?.count ?? 0).toBeGreaterThan(model?.count ?? 0);
  });
});

describe('colours', () => {
  it('on the walls are the file’s own, else those of the Munsell chip, else left to the kind of ground', () => {
    const layers = EXAMPLE.layers.slice(0, 3).map(({ colour: _, munsell: __, ...layer }) => layer);
    const own = [{ colour: '#123456', munsell: '10YR 5/4' }, { munsell: '10YR 5/4' }, {}];
    const props = { ...EXAMPLE, layers: layers.map((layer, i) => ({ ...layer, ...own[i] })) } as SoilLayersProps;
    const drawing = buildSoilLayers(props, { seed: 1, evidence: 'measured' });
    const colours = (prefix: string) =>
      layers.map(({ id }) => {
        const { material } = solidsOf(drawing.parts).find((part) => part.id === `${prefix}-${id}`)!;
        return material.kind === 'earth' ? material.colour : 'no earth';
      });
    for (const prefix of ['layer', 'floor', 'core'])
      expect(colours(prefix)).toEqual(['#123456', munsellColour('10YR 5/4'), undefined]);
  });
});

describe('volumes', { timeout: 60_000 }, () => {
  it('of the layers add up to that of the pit, each as large as its corners say', () => {
    const thick = [
      [0.2, 0, 1, 0.4],
      [1, 1.4, 0.4, 1],
    ];
    const props: SoilLayersProps = {
      opening: { width_m: 4, length_m: 3 },
      layers: thick.map((thickness_m, i) => ({ ...EXAMPLE.layers[i]!, soil: 'sand', thickness_m })),
    };
    const steps = 60;
    const volumes = [0, 0, 0];
    for (let i = 0; i < steps; i++)
      for (let k = 0; k < steps; k++) {
        const depths = depthsAt(props, [4 * ((i + 0.5) / steps - 0.5), 3 * ((k + 0.5) / steps - 0.5)]);
        for (const n of volumes.keys())
          volumes[n] = (volumes[n] ?? 0) + (((depths[n + 1] ?? 0) - (depths[n] ?? 0)) * 12) / steps ** 2;
      }
    // A bilinear surface over a rectangle has the mean height of its corners.
    expect(volumes[0]).toBeCloseTo(12 * 0.4, 6);
    expect(volumes[1]).toBeCloseTo(12 * 0.95, 6);
    expect(volumes[2]).toBeCloseTo(12 * (1.4 - 1.35), 6);
  });

  it('of random pits add up to plan times depth to a thousandth', () => {
    for (const { props, seed } of PITS.slice(0, 60)) {
      const ring = ringOf(props.opening, affordablePoints(strataOf(props).length));
      const [sum, points] = [new Float64Array(strataOf(props).length + 1), [] as number[][]];
      for (let x = -20; x < 20; x += 0.37)
        for (let z = -20; z < 20; z += 0.41) if (isInside(ring, x, z)) points.push(depthsAt(props, [x, z]));
      for (const depths of points)
        for (const n of sum.keys()) sum[n] = (sum[n] ?? 0) + (depths[n + 1] ?? 0) - (depths[n] ?? 0);
      const whole = sum.reduce((total, one) => total + one, 0);
      expect(Math.abs(whole - points.length * pitDepth_m(props)), `${seed}`).toBeLessThanOrEqual(
        1e-3 * points.length * pitDepth_m(props),
      );
    }
  });
});
