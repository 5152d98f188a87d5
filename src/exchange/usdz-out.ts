/** Drawings as USDZ, for Quick Look: metres, y up. */
import { USDZExporter } from 'three/examples/jsm/exporters/USDZExporter.js';
import type { Drawing } from '../drawing/drawing.ts';
import { withModel } from './model.ts';

/** @param name of the one root node; letters, digits and underscores of it are kept */
export function drawingAsUsdz(drawing: Drawing, name: string): Promise<Uint8Array> {
  return withModel(drawing, name, (model) => new USDZExporter().parseAsync(model, { quickLookCompatible: true }));
}
