import { type BufferGeometry, Mesh, type MeshStandardMaterial, Texture } from 'three';
import { expect, it } from 'vitest';
import type { Drawing, RigidPose } from '../../drawing/drawing.ts';
import { disposeThree, drawWithThree } from './draw.ts';

const HERE: RigidPose = { rotation: { x: 0, y: 0, z: 0, w: 1 }, translation_m: [1, 2, 3] };

const drawing: Drawing = {
  controls: [{ kind: 'toggle', id: 'on', label: {}, initial: false }],
  bounds: { min_m: [-1, -1, -1], max_m: [1, 1, 1] },
  parts: [
    {
      kind: 'solid',
      id: 'wall',
      shape: { kind: 'box', size_m: [1, 1, 1] },
      material: { kind: 'earth', soil: 'sand', seed: 1 },
    },
    {
      kind: 'solid',
      id: 'glass',
      shape: { kind: 'box', size_m: [1, 1, 1] },
      material: { kind: 'plain', colour: '#ff0000', opacity: 0.5 },
      bind: [
        {
          property: 'opacity',
          from: { control: 'on' },
          stops: [
            [0, 0.5],
            [1, 1],
          ],
          mode: 'linear',
        },
        {
          property: 'visible',
          from: { control: 'on' },
          stops: [
            [0, 0],
            [1, 1],
          ],
          mode: 'step',
        },
      ],
    },
    { kind: 'picture', id: 'photo', src: 'old.png', size_m: [2, 1], alt: {} },
    { kind: 'label', id: 'name', text: { en: 'sand' }, size_m: 0.1 },
  ],
};

it('makes an object for each part that can be seen in a still, under its own id', () => {
  const group = drawWithThree(drawing, HERE);
  expect(group.children.map((child) => child.name)).toEqual(['wall', 'glass', 'photo']);
  expect(group.position.toArray()).toEqual([1, 2, 3]);
  disposeThree(group);
});

it('shows bound parts as they are at rest', () => {
  const group = drawWithThree(drawing, HERE);
  const glass = group.getObjectByName('glass') as Mesh;
  expect(glass.visible).toBe(false);
  expect((glass.material as MeshStandardMaterial).opacity).toBe(0.25);
  expect((glass.material as MeshStandardMaterial).color.getHexString()).toBe('ff0000');
  disposeThree(group);
});

it('fits a picture into its frame with its own proportions', () => {
  const square = new Texture({ width: 100, height: 100 } as HTMLImageElement);
  const group = drawWithThree(drawing, HERE, { textureOf: (src) => (src === 'old.png' ? square : undefined) });
  const front = group.getObjectByName('photo')!.children.at(-1) as Mesh;
  front.geometry.computeBoundingBox();
  const { min, max } = front.geometry.boundingBox!;
  expect([max.x - min.x, max.y - min.y]).toEqual([1, 1]);
  disposeThree(group);
});

it('frees what it made', () => {
  const group = drawWithThree(drawing, HERE);
  const kept = new Set<object>();
  group.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    for (const thing of [object.geometry as BufferGeometry, object.material as MeshStandardMaterial]) {
      kept.add(thing);
      thing.addEventListener('dispose', () => kept.delete(thing));
    }
  });
  expect(kept.size).toBeGreaterThan(4);
  disposeThree(group);
  expect(group.children).toHaveLength(0);
  expect(kept.size).toBe(0);
});
