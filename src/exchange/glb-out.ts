/** Drawings as binary glTF 2.0: metres, right-handed, y up, the item's front towards +z as glTF wants it. */
import { GLTFExporter } from 'three/examples/jsm/exporters/GLTFExporter.js';
import type { Drawing } from '../drawing/drawing.ts';
import { withFileReader } from './file-reader.ts';
import { withModel } from './model.ts';

/** @param name of the one root node */
export function drawingAsGlb(drawing: Drawing, name: string): Promise<Uint8Array> {
  return withModel(drawing, name, async (model) => {
    const glb = await withFileReader(() => new GLTFExporter().parseAsync(model, { binary: true, onlyVisible: true }));
    return new Uint8Array(glb as ArrayBuffer);
  });
}
