import { expect, it } from 'vitest';
import type { Part } from '../../drawing/drawing.ts';
import { buildSoilLayers } from './build.ts';
import example from './example.json' with { type: 'json' };
import { soilLayersSchema } from './schema.ts';

// Turned over, letter codes stand on their heads and stones are lit from below.
it('shows pictures of earth upright: on every wall v rises with height', () => {
  const { parts } = buildSoilLayers(soilLayersSchema.parse(example), { seed: 5, evidence: 'measured' });
  const flat = (list: readonly Part[]): Part[] =>
    list.flatMap((part) => (part.kind === 'group' ? flat(part.parts) : [part]));
  const walls = flat(parts).filter(
    (part) => part.kind === 'solid' && part.material.kind === 'earth' && part.id.startsWith('layer-'),
  );
  expect(walls.length).toBeGreaterThan(2);
  for (const wall of walls) {
    if (wall.kind !== 'solid' || wall.shape.kind !== 'surface') throw new Error('bug: a wall is a surface');
    const { positions_m, uv_m = [], indices } = wall.shape;
    for (let t = 0; t < indices.length; t += 3) {
      for (const [a, b] of [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as const) {
        const [i, j] = [indices[t + a]!, indices[t + b]!];
        const level = Math.hypot(
          positions_m[3 * i]! - positions_m[3 * j]!,
          positions_m[3 * i + 2]! - positions_m[3 * j + 2]!,
        );
        if (level > 1e-6) continue;
        const rise = positions_m[3 * j + 1]! - positions_m[3 * i + 1]!;
        expect(uv_m[2 * j + 1]! - uv_m[2 * i + 1]!).toBeCloseTo(rise, 4);
      }
    }
  }
});
