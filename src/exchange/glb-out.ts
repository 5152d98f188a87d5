/** Drawings as binary glTF 2.0: metres, right-handed, y up, the item's front towards +z as glTF wants it. */
import { GLTFExporter } from 'three/examples/jsm/exporters/GLTFExporter.js';
import type { Drawing } from '../drawing/drawing.ts';
import { withLentPage } from './lent-page.ts';
import { type ModelOptions, withModel } from './model.ts';

/** Words for people are `extras.words` of their nodes, by language. */
export function drawingAsGlb(drawing: Drawing, options: ModelOptions): Promise<Uint8Array> {
  return withModel(drawing, options, async (model) => {
    const glb = await withLentPage(() => new GLTFExporter().parseAsync(model, { binary: true, onlyVisible: true }));
    return new Uint8Array(glb as ArrayBuffer);
  });
}
