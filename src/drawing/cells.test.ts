import { describe, expect, it } from 'vitest';
import { restFrames } from './cell-frames.ts';
import { cellsOf } from './cells.ts';
import type { Drawing, Part } from './drawing.ts';
import { expandRuler } from './expand.ts';
import { mergeCell } from './merge.ts';
import { restValue } from './rest.ts';

const box = (id: string, more: Partial<Part> = {}): Part =>
  ({
    kind: 'solid',
    id,
    shape: { kind: 'box', size_m: [1, 1, 1] },
    material: { kind: 'plain', colour: '#808080' },
    ...more,
  }) as Part;

const drawing = (parts: Part[]): Drawing => ({
  parts,
  controls: [{ kind: 'slider', id: 'c', label: {}, range: [0, 1], step: 0.1, initial: 0.5 }],
  bounds: { min_m: [0, 0, 0], max_m: [0, 0, 0] },
});

const SUN = { openings: [], towardsSun: [0, 1, 0] } as const;

describe('cells', () => {
  const moving = {
    bind: [
      {
        property: 'offset-y',
        from: { control: 'c' },
        stops: [
          [0, 0],
          [1, 4],
        ],
        mode: 'linear',
      },
    ],
  } as const;

  it('keep together what does not move by itself, and part what does', () => {
    const cells = cellsOf(
      drawing([box('a'), { kind: 'group', id: 'g', ...moving, parts: [box('b'), box('c', moving)] }, box('d')]),
    );
    expect(cells.map((cell) => cell.leaves.map((leaf) => leaf.part.id))).toEqual([['a', 'd'], ['b'], ['c']]);
    expect(cells.map((cell) => cell.parent)).toEqual([-1, 0, 1]);
    expect(cells[2]!.leaves[0]!.path).toEqual(['c', 'g']);
    expect(restFrames(cells, drawing([]).controls).map((frame) => frame.position_m[1])).toEqual([0, 2, 4]);
  });

  it('give children the layer and the evidence of their group', () => {
    const [cell] = cellsOf(
      drawing([
        {
          kind: 'group',
          id: 'g',
          layer: 'underground',
          evidence: 'planned',
          parts: [box('a'), box('b', { layer: 'above' })],
        },
      ]),
    );
    expect(cell!.leaves.map(({ layer, evidence }) => [layer, evidence])).toEqual([
      ['underground', 'planned'],
      ['above', 'planned'],
    ]);
  });
});

describe('merged meshes', () => {
  it('are one for all that look alike, and know whose each triangle is', () => {
    const [cell] = cellsOf(
      drawing([
        box('a'),
        box('b', { at: { position_m: [5, 0, 0] } }),
        box('glass', { material: { kind: 'plain', colour: '#ffffff', opacity: 0.3 } } as Partial<Part>),
      ]),
    );
    const merged = mergeCell(cell!, restFrames([cell!], [])[0]!, SUN);
    expect(merged).toHaveLength(2);
    const [solid, glass] = merged;
    expect(solid!.ranges.map(({ path, endTriangle }) => [path[0], endTriangle])).toEqual([
      ['a', 12],
      ['b', 24],
    ]);
    expect(solid!.indices).toHaveLength(72);
    expect(Math.max(...solid!.positions_m)).toBe(5.5);
    expect(glass!.look.translucent).toBe(true);
    expect(glass!.colours[3]).toBeCloseTo(0.3, 5);
  });

  it('are darker deep in a pit than at its edge', () => {
    const outline = [
      [-1, -1],
      [-1, 1],
      [1, 1],
      [1, -1],
    ] as const;
    const [cell] = cellsOf(
      drawing([
        {
          kind: 'solid',
          id: 'wall',
          layer: 'underground',
          material: { kind: 'earth', soil: 'sand', seed: 1 },
          shape: {
            kind: 'surface',
            positions_m: [-1, 0, -1, 1, 0, -1, 1, -3, -1, -1, -3, -1],
            indices: [0, 2, 1, 0, 3, 2],
          },
        },
      ]),
    );
    const [wall] = mergeCell(cell!, restFrames([cell!], [])[0]!, { openings: [outline], towardsSun: [0, 0.6, -0.8] });
    const meanLight = (low: number, high: number) => {
      let [sum, count] = [0, 0];
      for (let i = 0; i < wall!.positions_m.length / 3; i++) {
        const y = wall!.positions_m[3 * i + 1]!;
        if (y < low || y > high) continue;
        sum += wall!.colours[4 * i]!;
        count++;
      }
      return sum / count;
    };
    expect(meanLight(-3, -2.5)).toBeLessThan(0.85 * meanLight(-0.5, 0));
  });
});

describe('a ruler', () => {
  const { parts } = expandRuler({
    kind: 'ruler',
    id: 'r',
    from_m: [0, 0, 0],
    to_m: [0, -2.2, 0],
    every_m: 0.5,
    labelEvery_m: 1,
  });

  it('has fields of two colours that cover it from end to end', () => {
    const heights = parts.flatMap((part) =>
      part.kind === 'solid' && part.shape.kind === 'surface'
        ? part.shape.positions_m.filter((_, i) => i % 3 === 1)
        : [],
    );
    expect(Math.max(...heights)).toBeCloseTo(0, 9);
    expect(Math.min(...heights)).toBeCloseTo(-2.2, 9);
  });

  it('says whole metres from its start, in three languages', () => {
    const labels = parts.filter((part) => part.kind === 'label');
    expect(labels.map((label) => label.text.fi)).toEqual(['1\u00a0m', '2\u00a0m']);
    expect(labels.map((label) => label.at?.position_m[1])).toEqual([-1, -2]);
  });
});

it('values at rest follow what controls are at first', () => {
  const { controls } = drawing([]);
  const binding = (property: 'offset-x' | 'opacity', to: number) =>
    ({
      property,
      from: { control: 'c' },
      stops: [
        [0, 0],
        [1, to],
      ],
      mode: 'linear',
    }) as const;
  expect(restValue([binding('offset-x', 3), binding('offset-x', 1)], 'offset-x', controls)).toBe(2);
  expect(restValue([binding('opacity', 1), binding('opacity', 0.5)], 'opacity', controls)).toBe(0.125);
  expect(restValue(undefined, 'visible', controls)).toBe(1);
});
