import { describe, expect, it } from 'vitest';
import type { Binding, Drawing, Part, SolidPart } from '../../drawing/drawing.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import { valueAt } from '../../drawing/stops.ts';
import { buildSoilLayers } from './build.ts';
import example from './example.json' with { type: 'json' };
import type { SoilLayersProps } from './schema.ts';

const EXAMPLE = example as SoilLayersProps;
/** Paving 0.15, fill 0.95, clay 0.9, till 1 m. */
const TIMED: SoilLayersProps = {
  ...EXAMPLE,
  layers: EXAMPLE.layers.map((layer, i) => ({ ...layer, formed: (['made', 'made', 'yoldia', 'ice'] as const)[i]! })),
};
const build = (props: SoilLayersProps): Drawing => buildSoilLayers(props, { seed: 2, evidence: 'measured' });

const partsWithin = (
  parts: readonly Part[],
  over: readonly Binding[] = [],
): { part: Part; bind: readonly Binding[] }[] =>
  parts.flatMap((part) => {
    const bind = [...over, ...(part.bind ?? [])];
    return part.kind === 'group' ? [{ part, bind }, ...partsWithin(part.parts, bind)] : [{ part, bind }];
  });
const isSeen = (bind: readonly Binding[], set: Record<string, number>): boolean =>
  bind.every(
    ({ property, from, stops, mode }) =>
      property !== 'visible' || !('control' in from) || valueAt(stops, mode, set[from.control] ?? 0) >= 0.5,
  );
const seen = (drawing: Drawing, set: Record<string, number>): Part[] =>
  partsWithin(drawing.parts)
    .filter(({ bind }) => isSeen(bind, set))
    .map(({ part }) => part);
const heights = (part: Part | undefined): readonly [number, number] => {
  const { positions_m } = meshFromShape((part as SolidPart).shape);
  const ys = positions_m.filter((_, i) => i % 3 === 1);
  return [Math.min(...ys), Math.max(...ys)];
};
const find = (drawing: Drawing, id: string): Part | undefined =>
  partsWithin(drawing.parts).find(({ part }) => part.id === id)?.part;

describe('the core', () => {
  it('is the column in true size, each layer at its depth above the core’s foot', () => {
    const drawing = build(EXAMPLE);
    let base = 3;
    for (const layer of EXAMPLE.layers) {
      const thickness_m = layer.thickness_m as number;
      const [low, high] = heights(find(drawing, `core-${layer.id}`));
      expect(high).toBeCloseTo(base, 3);
      expect(low).toBeCloseTo(base - thickness_m, 3);
      base -= thickness_m;
    }
  });

  it('has the layers below the pit too, and is never taller than 3 m however deep they go', () => {
    const deep = {
      ...EXAMPLE,
      depth_m: 2,
      layers: [...EXAMPLE.layers, { ...EXAMPLE.layers[3]!, id: 'deep', thickness_m: 197 }],
    };
    const drawing = build(deep);
    const solids = EXAMPLE.layers.map(({ id }) => heights(find(drawing, `core-${id}`)));
    expect(Math.max(...solids.map(([, high]) => high))).toBeCloseTo(3, 3);
    expect(heights(find(drawing, 'core-deep'))[1]).toBeCloseTo((3 * 197) / 200, 2);
    const label = find(drawing, 'label-core-scale');
    expect(label?.kind === 'label' && label.text.en).toBe('Core, 66.7 times smaller');
  });

  it('is seen only when lifted out, stands clear of the pit, and takes the place of the names in it', () => {
    const drawing = build(EXAMPLE);
    const names = (set: Record<string, number>) =>
      seen(drawing, set)
        .filter(({ kind, id }) => kind === 'label' && id !== 'note')
        .map(({ id }) => id.startsWith('label-core'));
    expect(new Set(names({ core: 0, depth: 3 }))).toEqual(new Set([false]));
    expect(new Set(names({ core: 1, depth: 3 }))).toEqual(new Set([true]));
    const core = find(drawing, 'core');
    expect(core?.at?.position_m[2]).toBeLessThan(-1.3 - 0.3);
  });

  it('is stretched about its foot by one binding', () => {
    const stretches = partsWithin(build(EXAMPLE).parts).filter(({ part }) =>
      part.bind?.some(({ property }) => property === 'scale-y'),
    );
    expect(stretches.map(({ part }) => part.id)).toEqual(['core']);
    expect(heights(find(build(EXAMPLE), 'core-till'))[0]).toBeCloseTo(0, 6);
  });
});

describe('deep time', () => {
  it('is offered only where a layer says when it was laid down', () => {
    expect(build(EXAMPLE).controls.map(({ id }) => id)).toEqual(['depth', 'core', 'stretch']);
    expect(build(TIMED).controls.map(({ id }) => id)).toEqual(['depth', 'core', 'stretch', 'time']);
  });

  it('covers what was not there yet, from the street down to the youngest layer of the time', () => {
    const drawing = build({ ...TIMED, dip: { deg: 0, towardsDeg: 0 } });
    const lowest = (stage: number) => heights(find(drawing, `time-${stage}-curtain`))[0];
    // Rock: nothing of the pit was there. Ice: till at 2 m. Yoldia and later: clay at 1.1 m.
    expect([0, 1, 2, 3, 4, 5].map(lowest).map((y) => Number(y.toFixed(2)))).toEqual([-3, -2, -2, -1.1, -1.1, -1.1]);
  });

  it('shows one time at once, and what people buried only today', () => {
    const drawing = build(TIMED);
    for (let time = 0; time <= 6; time++) {
      const ids = seen(drawing, { depth: 3, time }).map(({ id }) => id);
      expect(ids.filter((id) => /^time-\d$/.test(id))).toEqual(time < 6 ? [`time-${time}`] : []);
      expect(ids.includes('object-water-main')).toBe(time === 6);
      expect(ids.some((id) => id.startsWith('floor-'))).toBe(true);
    }
  });

  it('says deep water only where a layer of that time is there', () => {
    const words = (stage: number) => {
      const label = find(build(TIMED), `time-${stage}-label`);
      return label?.kind === 'label' ? label.text.en : undefined;
    };
    expect(words(3)).toContain('Deep water');
    expect(words(2)).toContain('we do not know');
    expect(words(5)).toContain('we do not know');
  });
});
