import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import { buildSoilLayers } from './build.ts';
import example from './example.json' with { type: 'json' };
import type { SoilLayersProps } from './schema.ts';
import { boundariesOf, columnDepth_m, pitDepth_m, strataOf } from './strata.ts';

const props = example as SoilLayersProps;

describe('the layers of the pit', () => {
  it('follow one another without gaps down to the sum of their thicknesses', () => {
    const strata = strataOf(props);
    expect(columnDepth_m(props)).toBeCloseTo(3, 10);
    expect(strata.map(({ top_m }) => top_m)).toEqual([0, 0.15, 1.1, 2]);
    expect(strata.at(-1)?.base_m).toBe(3);
    expect(strata.some(({ cut }) => cut)).toBe(false);
  });

  it('are cut at the floor when the pit is shallower than the column', () => {
    const strata = strataOf({ ...props, depth_m: 1.5 });
    expect(strata.map(({ layer }) => layer.id)).toEqual(['paving', 'fill', 'clay']);
    expect(strata.at(-1)).toMatchObject({ base_m: 1.5, cut: true });
  });

  it('never make a pit deeper than what is known', () => {
    expect(pitDepth_m({ ...props, depth_m: 9 })).toBeCloseTo(3, 10);
  });

  it('never cross, however steep and thin', () => {
    const random = seededNumbers(99);
    for (let trial = 0; trial < 50; trial++) {
      const layers = props.layers.map((layer) => ({ ...layer, thickness_m: 0.05 + random() }));
      const strata = strataOf({ ...props, layers });
      const surfaces = boundariesOf(strata, { deg: random() * 20, towardsDeg: random() * 360 }, trial);
      const floor_m = strata.at(-1)?.base_m ?? 0;
      for (let i = 0; i < 20; i++) {
        const point = [random() * 3 - 1.5, random() * 3 - 1.5] as const;
        const depths = surfaces.map((surface) => surface(point));
        expect(depths[0]).toBe(0);
        expect(depths.at(-1)).toBe(floor_m);
        for (const [k, depth] of depths.entries()) {
          if (k > 0) expect(depth).toBeGreaterThan(depths[k - 1] ?? 0);
        }
      }
    }
  });

  it('slope down to the right when the dip is towards 90°', () => {
    const strata = strataOf(props);
    const level = boundariesOf(strata, undefined, 3)[3];
    const sloping = boundariesOf(strata, { deg: 5, towardsDeg: 90 }, 3)[3];
    expect((sloping?.([1, 0]) ?? 0) - (level?.([1, 0]) ?? 0)).toBeCloseTo(Math.tan((5 * Math.PI) / 180), 3);
  });

  it('face inwards on every wall', () => {
    const wall = buildSoilLayers(props, { seed: 1, evidence: 'model' }).parts.find(({ id }) => id === 'layer-fill');
    if (wall?.kind !== 'solid') throw new Error('no wall');
    const { positions_m: p, indices } = meshFromShape(wall.shape);
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => {
        const at = 3 * (indices[i + k] ?? 0);
        return [p[at] ?? 0, p[at + 1] ?? 0, p[at + 2] ?? 0] as const;
      });
      if (!a || !b || !c) throw new Error('no triangle');
      const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
      const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
      const [nx, nz] = [u[1] * v[2] - u[2] * v[1], u[0] * v[1] - u[1] * v[0]];
      // Towards the axis of the pit.
      expect(nx * a[0] + nz * a[2]).toBeLessThan(0);
    }
  });
});
