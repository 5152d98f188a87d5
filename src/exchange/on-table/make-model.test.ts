import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Box3, type Group, Mesh } from 'three';
import { strFromU8, strToU8, unzipSync, zipSync } from 'three/examples/jsm/libs/fflate.module.js';
import { USDLoader } from 'three/examples/jsm/loaders/USDLoader.js';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../content/index.ts';
import { factsFinder } from '../../scenes/facts-along.ts';
import { readScene } from '../../scenes/read.ts';
import { drawingOf } from '../model.ts';
import { makeModel } from './make-model.ts';
import { MOST_BYTES } from './model-messages.ts';

const file = resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json');
const scene = readScene(readFileSync(file, 'utf8'), contentTypes).scene!;
const factsOf = factsFinder(scene);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly offset: number;
}

/** From the central directory (PKWARE APPNOTE 4.3.12), to which USDZ readers go. */
function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const offset = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method: view.getUint16(at + 10, true), offset });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

describe('an item on a table', { timeout: 60_000 }, () => {
  it.each(scene.items.map((item) => [item.id, item] as const))(
    '%s: parses back, stored, aligned, below 5 MB, standing on what it is put on',
    async (id, item) => {
      const drawing = drawingOf(item, contentTypes, factsOf(id))!;
      const made = await makeModel({ drawing, name: id, title: item.title, languages: ['fi'], pictures: new Map() });
      if ('fault' in made) throw new Error(made.fault);
      const { usdz } = made;
      expect(usdz.length).toBeLessThan(MOST_BYTES);
      const entries = entriesOf(usdz);
      expect(entries[0]!.name).toBe('model.usda');
      for (const { name, method, offset } of entries) {
        expect([name, method, offset % 64]).toEqual([name, 0, 0]);
      }
      // Without its textures, for which the loader wants a page.
      const files = unzipSync(usdz);
      const model = strToU8(strFromU8(files['model.usda']!).replaceAll(/^.*inputs:file = .*$/gm, ''));
      const zip = zipSync({ ...files, 'model.usda': model }, { level: 0 });
      const group = new USDLoader().parse(zip.slice().buffer) as Group;
      group.updateMatrixWorld(true);
      let meshes = 0;
      group.traverse((object) => {
        if (object instanceof Mesh) meshes++;
      });
      expect(meshes).toBeGreaterThan(3);
      const { min, max } = new Box3().setFromObject(group, true);
      expect(min.y).toBeGreaterThan(-0.05);
      expect(min.y).toBeLessThan(0.5);
      expect(max.y - min.y).toBeGreaterThan(0.5);
    },
  );

  it('tells a drawing that cannot be made, and does not throw', async () => {
    const broken = { parts: [{ kind: 'solid' }], controls: [], bounds: { min_m: [0, 0, 0], max_m: [1, 1, 1] } };
    const made = await makeModel({
      drawing: broken as never,
      name: 'broken',
      title: { en: 'x' },
      languages: ['en'],
      pictures: new Map(),
    });
    expect('fault' in made && made.fault).toMatch(/Error/);
  });
});
