import { createRequire } from 'node:module';
import { Box3, type Group, type Material, Matrix4, Mesh, Vector3 } from 'three';
import { USDLoader } from 'three/examples/jsm/loaders/USDLoader.js';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../content/index.ts';
import type { Drawing, SolidPart } from '../drawing/drawing.ts';
import { drawingAsGlb } from './glb-out.ts';
import { drawingAsUsdz } from './usdz-out.ts';

interface Validator {
  validateBytes(bytes: Uint8Array): Promise<{
    readonly issues: { readonly numErrors: number; readonly numWarnings: number; readonly messages: readonly object[] };
    readonly info: { readonly totalTriangleCount: number };
  }>;
}
const validator = createRequire(import.meta.url)('gltf-validator') as Validator;

const box = (id: string, more: Partial<SolidPart>): SolidPart => ({
  kind: 'solid',
  id,
  shape: { kind: 'box', size_m: [1, 2, 3] },
  material: { kind: 'plain', colour: '#ff8000' },
  ...more,
});

/** A box in a turned group, and one that is not to be seen at rest. */
const boxes: Drawing = {
  controls: [{ kind: 'toggle', id: 'on', label: {}, initial: false }],
  bounds: { min_m: [-9, -9, -9], max_m: [9, 9, 9] },
  parts: [
    {
      kind: 'group',
      id: 'turned',
      at: { position_m: [4, 0, 0], yawRad: Math.PI / 2 },
      parts: [box('seen', { at: { position_m: [0, 1, 5] } })],
    },
    box('hidden', {
      bind: [
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
    }),
  ],
};
/** Of `boxes`, by hand: a quarter turn brings z 5 to x 5 and swaps width and depth. */
const SEEN = { min: [7.5, 0, -0.5], max: [10.5, 2, 0.5] };

const examples = contentTypes.map((type) => {
  const drawing = type.build(type.example, { seed: 3, evidence: 'illustration' });
  return { type: type.type, drawing };
});

interface Gltf {
  readonly asset: { readonly version: string };
  readonly scene: number;
  readonly scenes: readonly { readonly nodes: readonly number[] }[];
  readonly nodes: readonly {
    readonly name?: string;
    readonly mesh?: number;
    readonly children?: readonly number[];
    readonly matrix?: readonly number[];
    readonly translation?: readonly [number, number, number];
    readonly rotation?: readonly [number, number, number, number];
  }[];
  readonly meshes: readonly {
    readonly primitives: readonly { readonly attributes: { readonly POSITION: number } }[];
  }[];
  readonly accessors: readonly { readonly min: readonly number[]; readonly max: readonly number[] }[];
  readonly materials: readonly { readonly pbrMetallicRoughness: { readonly baseColorFactor: readonly number[] } }[];
  readonly textures?: unknown;
}

function gltfOf(glb: Uint8Array): Gltf {
  const view = new DataView(glb.buffer, glb.byteOffset);
  expect(view.getUint32(0, true)).toBe(0x46546c67);
  const length = view.getUint32(12, true);
  return JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + length))) as Gltf;
}

/** In the file's frame, from the matrices alone. */
function gltfBounds(gltf: Gltf): Box3 {
  const bounds = new Box3();
  const visit = (index: number, above: Matrix4): void => {
    const { matrix, mesh, children } = gltf.nodes[index]!;
    const here = above.clone().multiply(new Matrix4().fromArray([...(matrix ?? new Matrix4().elements)]));
    for (const { attributes } of mesh === undefined ? [] : gltf.meshes[mesh]!.primitives) {
      const { min, max } = gltf.accessors[attributes.POSITION]!;
      bounds.union(new Box3(new Vector3(...min), new Vector3(...max)).applyMatrix4(here));
    }
    for (const child of children ?? []) visit(child, here);
  };
  for (const node of gltf.scenes[gltf.scene]!.nodes) visit(node, new Matrix4());
  return bounds;
}

const expectClose = (found: Box3, wanted: { readonly min: readonly number[]; readonly max: readonly number[] }) => {
  for (const end of ['min', 'max'] as const) {
    found[end].toArray().forEach((value, axis) => {
      expect(value).toBeCloseTo(wanted[end][axis]!, 5);
    });
  }
};

describe('a drawing as GLB', () => {
  it.each(examples)('of $type is clean in the validator of Khronos', async ({ drawing }) => {
    const { issues, info } = await validator.validateBytes(await drawingAsGlb(drawing, { name: 'item' }));
    expect(issues.messages).toEqual([]);
    expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0]);
    expect(info.totalTriangleCount).toBeGreaterThan(100);
  });

  it('stands in metres, y up, in the frame of the item, without what is hidden', async () => {
    const gltf = gltfOf(await drawingAsGlb(boxes, { name: 'boxes' }));
    expectClose(gltfBounds(gltf), SEEN);
    const names = gltf.nodes.map(({ name }) => name);
    expect(names).toContain('seen');
    expect(names).not.toContain('hidden');
  });

  it('has colours in linear light and no pictures', async () => {
    const { materials, textures } = gltfOf(await drawingAsGlb(boxes, { name: 'boxes' }));
    const [r, g, b] = materials[0]!.pbrMetallicRoughness.baseColorFactor;
    expect(r).toBeCloseTo(1, 6);
    expect(g).toBeCloseTo(((128 / 255 + 0.055) / 1.055) ** 2.4, 4);
    expect(b).toBeCloseTo(0, 6);
    expect(textures).toBeUndefined();
  });

  it('leaves nothing of a page behind', async () => {
    await drawingAsGlb(boxes, { name: 'boxes' });
    for (const name of ['FileReader', 'ImageBitmap', 'document']) expect(name in globalThis).toBe(false);
  });
});

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** The local headers, one after the other (PKWARE APPNOTE 4.3.7). */
function zipEntries(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [size, nameLength, extraLength] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    const offset = at + 30 + nameLength + extraLength;
    const name = new TextDecoder().decode(zip.subarray(at + 30, at + 30 + nameLength));
    expect(view.getUint32(at + 22, true)).toBe(size);
    entries.push({ name, method: view.getUint16(at + 8, true), offset, bytes: zip.subarray(offset, offset + size) });
    at = offset + size;
  }
  return entries;
}

const meshesOf = (group: Group): readonly Mesh[] => {
  const meshes: Mesh[] = [];
  group.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object as Mesh);
  });
  return meshes;
};

describe('a drawing as USDZ', () => {
  it.each(examples)('of $type is a stored zip, each file at a multiple of 64 bytes, the model first', async (given) => {
    const entries = zipEntries(await drawingAsUsdz(given.drawing, { name: 'item' }));
    expect(entries[0]?.name).toBe('model.usda');
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.filter(({ method, offset }) => method !== 0 || offset % 64 !== 0)).toEqual([]);
    const model = new TextDecoder().decode(entries[0]!.bytes);
    expect(model.startsWith('#usda 1.0\n')).toBe(true);
    expect(model).toContain('metersPerUnit = 1');
    expect(model).toContain('upAxis = "Y"');
  });

  it('is read back by three at the same place in the same colour', async () => {
    const zip = await drawingAsUsdz(boxes, { name: 'boxes' });
    const group = new USDLoader().parse(zip.slice().buffer) as Group;
    group.updateMatrixWorld(true);
    expectClose(new Box3().setFromObject(group, true), SEEN);
    const [mesh, ...others] = meshesOf(group);
    expect(others).toEqual([]);
    const { color } = mesh!.material as Material & { color: { getHexString(): string } };
    expect(color.getHexString()).toBe('ff8000');
  });
});
