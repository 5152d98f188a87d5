import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import { buildSoilLayers } from './build.ts';
import example from './example.json' with { type: 'json' };
import type { SoilLayersProps } from './schema.ts';
import { columnDepth_m, cornerDepths, depthsAt, pitDepth_m, strataOf } from './strata.ts';
import { randomPit } from './test-pits.ts';
import { cornerWeights } from './weights.ts';

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

  it('lie at the depths of the data in every corner, of a slope at what its angle says', () => {
    const bent = {
      ...props,
      layers: props.layers.map((layer, i) => (i === 1 ? { ...layer, thickness_m: [0.2, 0, 1, 0.4] } : layer)),
    };
    const level: SoilLayersProps = { ...bent, dip: { deg: 0, towardsDeg: 0 } };
    // Far left, near left, near right, far right; the deepest corner has 3.05 m of known ground.
    expect(cornerDepths(level).map((depths) => depths.map((d) => Number(d.toFixed(6))))).toEqual([
      [0, 0.15, 0.35, 1.25, 2.25, 3.05],
      [0, 0.15, 0.15, 1.05, 2.05, 3.05],
      [0, 0.15, 1.15, 2.05, 3.05, 3.05],
      [0, 0.15, 0.55, 1.45, 2.45, 3.05],
    ]);
    const sloping: SoilLayersProps = { ...props, dip: { deg: 5, towardsDeg: 90 } };
    expect(depthsAt(sloping, [1, 0.4])[3]).toBeCloseTo(2 + Math.tan((5 * Math.PI) / 180), 9);
    expect(depthsAt(sloping, [1, 0.4])[2]).toBeCloseTo(1.1, 9);
  });

  it('are told of as far as one corner shows them', () => {
    const layers = props.layers.map((layer, i) => (i === 2 ? { ...layer, thickness_m: [3, 3, 3, 0] } : layer));
    expect(strataOf({ ...props, layers, depth_m: 2 }).map(({ layer }) => layer.id)).toEqual([
      'paving',
      'fill',
      'clay',
      'till',
    ]);
  });

  it('keep their order and their mean inside any polygon', () => {
    for (let seed = 0; seed < 200; seed++) {
      const pit = randomPit(seed).props;
      const random = seededNumbers(seed);
      for (let trial = 0; trial < 5; trial++) {
        const point = [random() * 4 - 2, random() * 4 - 2] as const;
        const weights = cornerWeights(pit.opening, point);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        const depths = depthsAt(pit, point);
        for (const [k, depth] of depths.entries()) if (k > 0) expect(depth).toBeGreaterThanOrEqual(depths[k - 1] ?? 0);
      }
    }
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
