import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, inflateSync } from 'node:zlib';
import { unzipSync } from 'three/examples/jsm/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import type { Drawing, Material, Part } from '../drawing/drawing.ts';
import { paintEarth } from '../drawing/earth.ts';
import { encodedPicture } from './encoded-picture.ts';
import { drawingAsGlb } from './glb-out.ts';
import { pngOf } from './png.ts';
import { drawingAsUsdz } from './usdz-out.ts';

const jpeg = readFileSync(
  join(dirname(fileURLToPath(import.meta.url)), '../../scenes/hameenkatu/pictures/keskustori-1802.jpg'),
);

const drawingOf = (...parts: Part[]): Drawing => ({
  controls: [],
  bounds: { min_m: [-9, -9, -9], max_m: [9, 9, 9] },
  parts,
});
const box = (material: Material): Part => ({
  kind: 'solid',
  id: 'box',
  shape: { kind: 'box', size_m: [2, 3, 4] },
  material,
});
const label: Part = {
  kind: 'label',
  id: 'name-1',
  text: { fi: 'Savi "harmaa"', sv: { plain: 'Lera', easy: 'Lera' } },
  size_m: 0.1,
  at: { position_m: [1, 2, 3] },
};
const photo: Part = { kind: 'picture', id: 'photo', src: 'pictures/old.webp', size_m: [1.6, 1.2], alt: {} };

interface Gltf {
  readonly images?: readonly { readonly bufferView: number; readonly mimeType: string }[];
  readonly bufferViews: readonly { readonly byteOffset: number; readonly byteLength: number }[];
  readonly accessors: readonly { readonly bufferView: number; readonly byteOffset?: number; readonly count: number }[];
  readonly nodes: readonly {
    readonly name?: string;
    readonly extras?: unknown;
    readonly translation?: number[];
    readonly matrix?: number[];
  }[];
  readonly meshes: readonly { readonly primitives: readonly { readonly attributes: Record<string, number> }[] }[];
}

/** Chunks of a GLB (glTF 2.0, section 4.4). */
function readGlb(glb: Uint8Array) {
  const length = new DataView(glb.buffer, glb.byteOffset).getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + length))) as Gltf;
  const binary = glb.subarray(28 + length);
  const view = (index: number) => {
    const { byteOffset = 0, byteLength } = gltf.bufferViews[index]!;
    return binary.subarray(byteOffset, byteOffset + byteLength);
  };
  const images = (gltf.images ?? []).map(({ bufferView, mimeType }) => ({ mimeType, bytes: view(bufferView) }));
  const floats = (name: string) => {
    const { bufferView, byteOffset = 0 } = gltf.accessors[gltf.meshes[0]!.primitives[0]!.attributes[name]!]!;
    return new Float32Array(view(bufferView).slice(byteOffset).buffer);
  };
  return { gltf, images, floats };
}

/** RGB, the top row first; every chunk with its checksum, rows as they are (PNG, sections 5 and 9). */
function readPng(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
    chunks.set(new TextDecoder().decode(png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const rows = inflateSync(chunks.get('IDAT')!);
  expect(rows.length).toBe(height * (1 + 3 * width));
  const pixel = (x: number, y: number) => [...rows.subarray(y * (1 + 3 * width) + 1 + 3 * x).subarray(0, 3)];
  return { width, height, pixel, header: [...chunks.get('IHDR')!.subarray(8)] };
}

it('a PNG has its pixels, their size and right checksums', async () => {
  const rgba = Uint8Array.from({ length: 4 * 6 }, (_, i) => i * 9);
  const { width, height, pixel, header } = readPng(await pngOf(rgba, 3, 2));
  expect([width, height, header]).toEqual([3, 2, [8, 2, 0, 0, 0]]);
  expect(pixel(2, 1)).toEqual([180, 189, 198]);
});

describe('painted earth', () => {
  const earth = { kind: 'earth', soil: 'till', seed: 3 } as const;

  it('is in a GLB as the painter gave it, upright, within what eyes tell apart', async () => {
    const { images } = readGlb(await drawingAsGlb(drawingOf(box(earth)), { name: 'it' }));
    expect(images.map(({ mimeType }) => mimeType)).toEqual(['image/png']);
    const { width, height, pixel } = readPng(images[0]!.bytes);
    expect([width, height]).toEqual([512, 512]);
    const painted = paintEarth('till', 7, 512);
    for (let i = 0; i < 512; i += 7) {
      const own = painted.subarray(4 * (512 * (511 - i) + i)).subarray(0, 3);
      const off = pixel(i, i).map((value, channel) => Math.abs(value - own[channel]!));
      expect(Math.max(...off)).toBeLessThanOrEqual(2);
    }
  });

  it('of a colour of its own has that colour in the mean', async () => {
    const { images } = readGlb(await drawingAsGlb(drawingOf(box({ ...earth, colour: '#d3b67f' })), { name: 'it' }));
    const { pixel } = readPng(images[0]!.bytes);
    const spots = Array.from({ length: 128 * 128 }, (_, i) => pixel(4 * (i % 128), 4 * Math.floor(i / 128)));
    for (const [channel, wanted] of [0xd3, 0xb6, 0x7f].entries()) {
      const mean = spots.reduce((sum, colour) => sum + colour[channel]!, 0) / spots.length;
      expect(Math.abs(mean - wanted)).toBeLessThan(6);
    }
  });

  it('has its picture the right way up: v runs down as heights go up', async () => {
    const { floats } = readGlb(await drawingAsGlb(drawingOf(box(earth)), { name: 'it' }));
    const [positions, uv, normals] = ['POSITION', 'TEXCOORD_0', 'NORMAL'].map(floats);
    const front = [...Array(normals!.length / 3).keys()].filter((i) => normals![3 * i + 2]! > 0.9);
    const vAt = (y: number) => uv![2 * front.find((i) => positions![3 * i + 1] === y)! + 1]!;
    expect(front.length).toBeGreaterThan(3);
    expect(vAt(1.5)).toBeLessThan(vAt(-1.5));
  });
});

describe('pictures', () => {
  const pictureOf = () => encodedPicture(jpeg);

  it('are in both files as they were, and nothing else is', async () => {
    const { images } = readGlb(await drawingAsGlb(drawingOf(photo), { name: 'it', pictureOf }));
    expect(images.map(({ mimeType }) => mimeType)).toEqual(['image/jpeg']);
    expect(Buffer.compare(images[0]!.bytes, jpeg)).toBe(0);
    const files = unzipSync(await drawingAsUsdz(drawingOf(photo), { name: 'it', pictureOf }));
    const textures = Object.keys(files).filter((name) => name.startsWith('textures/'));
    expect(textures).toHaveLength(1);
    expect(textures[0]).toMatch(/\.jpg$/);
    expect(Buffer.compare(files[textures[0]!]!, jpeg)).toBe(0);
    expect(new TextDecoder().decode(files['model.usda'])).toContain(`@${textures[0]}@`);
  });

  it('are known by their first bytes, and only up to 1024 pixels', async () => {
    expect(encodedPicture(jpeg)).toMatchObject({ type: 'image/jpeg', width: 1024, height: 768 });
    const png = await pngOf(new Uint8Array(4 * 1024), 1024, 1);
    expect(encodedPicture(png)).toMatchObject({ type: 'image/png', width: 1024, height: 1 });
    expect(encodedPicture(await pngOf(new Uint8Array(4 * 1025), 1025, 1))).toBeUndefined();
    for (const text of ['', 'RIFF    WEBPVP8 ', '<svg xmlns="http://www.w3.org/2000/svg"/>', '\u00ff\u00d8\u00ff']) {
      expect(encodedPicture(Buffer.from(text, 'latin1'))).toBeUndefined();
    }
    for (let end = 0; end < 700; end += 13) {
      expect(() => encodedPicture(jpeg.subarray(0, end))).not.toThrow();
    }
  });
});

describe('labels', () => {
  const options = { name: 'it', title: { fi: 'Kuoppa', en: 'The pit' } };

  it('are nodes with their words in a GLB', async () => {
    const { gltf } = readGlb(await drawingAsGlb(drawingOf(label), options));
    expect(gltf.nodes.find(({ name }) => name === 'name-1')).toMatchObject({
      extras: { words: label.text },
    });
    expect(gltf.nodes.find(({ name }) => name === 'it')).toMatchObject({ extras: { words: options.title } });
  });

  it('are prims with their words in a USDZ', async () => {
    const files = unzipSync(await drawingAsUsdz(drawingOf(label), options, ['sv', 'fi', 'en']));
    const usda = new TextDecoder().decode(files['model.usda']);
    expect(usda).toMatch(/def Xform "name1_\d" \(\s+displayName = "Lera"\s+customData = \{/);
    expect(usda).toContain(String.raw`string fi = "Savi \"harmaa\""`);
    expect(usda).toMatch(/def Xform "it_\d" \(\s+displayName = "Kuoppa"/);
  });
});
