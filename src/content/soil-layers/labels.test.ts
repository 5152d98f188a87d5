import { expect, it } from 'vitest';
import type { LabelPart, Part } from '../../drawing/drawing.ts';
import { buildSoilLayers } from './build.ts';
import example from './example.json' with { type: 'json' };
import { cornersOf } from './opening-schema.ts';
import type { SoilLayersProps } from './schema.ts';
import { depthsAt, strataOf } from './strata.ts';
import { randomPit } from './test-pits.ts';

const EXAMPLE = example as SoilLayersProps;
const labelsIn = (parts: readonly Part[]): LabelPart[] =>
  parts.flatMap((part) => (part.kind === 'group' ? labelsIn(part.parts) : part.kind === 'label' ? [part] : []));
const labels = (props: SoilLayersProps) =>
  labelsIn(buildSoilLayers(props, { seed: 3, evidence: 'measured' }).parts).filter(
    ({ id, leader_m }) => leader_m && !id.startsWith('label-core'),
  );
const end = ({ at, leader_m }: LabelPart) =>
  [0, 1, 2].map((axis) => (at?.position_m[axis] ?? 0) + (leader_m?.[axis] ?? 0)) as [number, number, number];

it('lines from the names of layers end in their layer, also where it is thin or slopes', () => {
  const layers = EXAMPLE.layers.map((layer, i) => (i === 1 ? { ...layer, thickness_m: [0.1, 0.9, 1.2, 0.4] } : layer));
  for (const props of [EXAMPLE, { ...EXAMPLE, layers }, { ...EXAMPLE, dip: { deg: 15, towardsDeg: 60 } }]) {
    const strata = strataOf(props);
    const named = labels(props).filter(({ id }) => strata.some(({ layer }) => id === `label-${layer.id}`));
    expect(named.length).toBe(strata.length);
    for (const label of named) {
      const [x, y, z] = end(label);
      const i = strata.findIndex(({ layer }) => label.id === `label-${layer.id}`);
      const depths_m = depthsAt(props, [x, z]);
      expect(-y, label.id).toBeGreaterThanOrEqual((depths_m[i] ?? 0) - 1e-3);
      expect(-y, label.id).toBeLessThanOrEqual((depths_m[i + 1] ?? 0) + 1e-3);
    }
  }
});

it('plates hang where a phone at the near edge shows them: apart, on its picture, and not behind the edge', () => {
  const near_m = 1.3;
  const eye = [1.6, near_m + 1.2] as const;
  const seen = labels(EXAMPLE).map(({ id, at }) => {
    const [x = 0, y = 0, z = 0] = at?.position_m ?? [];
    const [down, ahead] = [eye[0] - y, eye[1] - z];
    return {
      id,
      downRad: Math.atan2(down, ahead),
      share: x / (Math.hypot(down, ahead) * ((412 / 915) * Math.tan(0.541))),
    };
  });
  for (const { id, downRad, share } of seen) {
    expect(Math.abs(share), id).toBeLessThan(0.55);
    expect(downRad, id).toBeLessThan(Math.atan2(1.6, 1.2));
  }
  for (const column of [seen.filter(({ share }) => share > 0), seen.filter(({ share }) => share < 0)])
    for (const [i, a] of column.entries())
      for (const b of column.slice(i + 1))
        expect(Math.abs(a.downRad - b.downRad), `${a.id} ${b.id}`).toBeGreaterThan(0.045);
});

it('every plate hangs before the visitor’s eye and within reach, whatever the pit and what lies in it', () => {
  for (let seed = 0; seed < 60; seed++) {
    const { props } = randomPit(seed);
    const far_m = 1 + Math.max(...cornersOf(props.opening).flatMap(([x, z]) => [Math.abs(x), Math.abs(z)]));
    for (const label of labels(props)) {
      const [x = 0, y = 0, z = 0] = label.at?.position_m ?? [];
      for (const place of [[x, y, z], end(label)]) {
        expect(Math.max(Math.abs(place[0] ?? 0), Math.abs(place[2] ?? 0)), `${seed} ${label.id}`).toBeLessThan(far_m);
        expect(Math.abs(place[1] ?? 0), `${seed} ${label.id}`).toBeLessThan(20);
      }
    }
  }
});
