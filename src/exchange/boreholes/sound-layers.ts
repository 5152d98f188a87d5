/** Layers as a log lists them, made into one column: in order, without gaps; overlaps and nonsense leave the hole out. */
import type { ImportProblem } from '../said.ts';
import { type BoreholeLayer, type HoleSpot, holeError, holeWarning } from './borehole.ts';

/** No drill has gone deeper; a slip of the pen has. */
const DEEPEST_M = 15_000;
/** The format's own limit of one layer. */
const THICKEST_M = 200;
const SAME_M = 1e-6;

export interface SoundLayers {
  /** Undefined where the hole cannot be relied upon. */
  readonly layers: readonly BoreholeLayer[] | undefined;
  readonly problems: readonly ImportProblem[];
}

/** How deep the log says the hole is, and where it says so. */
export interface HoleEnd {
  readonly depth_m: number | undefined;
  readonly spot: HoleSpot;
}

/** `spot` names the group and the hole; lines are those of the layers. */
export function soundLayers(listed: readonly BoreholeLayer[], spot: HoleSpot, end?: HoleEnd): SoundLayers {
  const at = (line: number): HoleSpot => ({ ...spot, line });
  const faults = listed.flatMap((layer) => layerFaults(layer, at(layer.line)));
  if (faults.length > 0) return { layers: undefined, problems: faults };
  const problems: ImportProblem[] = [];
  const layers: BoreholeLayer[] = [];
  let depth_m = 0;
  for (const layer of [...listed].sort((a, b) => a.top_m - b.top_m)) {
    const gaps = { top: layer.top_m, base: depth_m };
    if (layer.top_m < depth_m - SAME_M) {
      const words = 'a layer begins at {top} m, but the one above ends at {base} m: they overlap; the hole is left out';
      return { layers: undefined, problems: [...problems, holeError('layers-overlap', at(layer.line), words, gaps)] };
    }
    if (layer.top_m > depth_m + SAME_M) {
      const words = 'nothing is said of the ground from {base} m to {top} m: it comes in as "not described"';
      problems.push(holeWarning('layers-gap', at(layer.line), words, gaps));
      layers.push(...undescribed(depth_m, layer.top_m, layer.line));
    }
    layers.push(layer);
    depth_m = layer.base_m;
  }
  if (end?.depth_m !== undefined && layers.length > 0 && Math.abs(end.depth_m - depth_m) > 0.005) {
    const words = 'the layers end at {base} m, the hole at {end} m';
    problems.push(holeWarning('other-depth', end.spot, words, { base: depth_m, end: end.depth_m }));
  }
  return { layers, problems };
}

function layerFaults({ top_m, base_m }: BoreholeLayer, spot: HoleSpot): readonly ImportProblem[] {
  if (top_m >= 0 && base_m > top_m && base_m <= DEEPEST_M && base_m - top_m <= THICKEST_M) return [];
  const words =
    'expected a layer of at most {most} m that ends below its top, found {top} m to {base} m; the hole is left out';
  return [holeError('layer-impossible', spot, words, { top: top_m, base: base_m, most: THICKEST_M })];
}

/** In pieces that the format allows. */
function undescribed(top_m: number, base_m: number, line: number): readonly BoreholeLayer[] {
  const count = Math.ceil((base_m - top_m) / THICKEST_M);
  const depth_m = (piece: number) => (piece === count ? base_m : top_m + piece * THICKEST_M);
  return Array.from({ length: count }, (_, piece) => ({
    top_m: depth_m(piece),
    base_m: depth_m(piece + 1),
    soil: 'unknown' as const,
    original: '',
    line,
  }));
}
