/** Names beside what they name: layers on the right, things that lie in them on the left, never over one another. */
import type { Evidence, LabelPart } from '../../drawing/drawing.ts';
import { spread, tidy } from '../forms.ts';
import { EVIDENCE_WORDS } from '../words.ts';
import { middleOf } from './buried.ts';
import { type Opening, shownWithin } from './pit.ts';
import type { BuriedObject } from './schema.ts';
import type { Stratum } from './strata.ts';

const LETTERS_M = 0.075;
/** A plate is about two lines of letters high; the far wall is seen from above, which squeezes the distances. */
const GAP_M = 0.27;

/** One name for each layer, in front of the far wall, with a line to the layer. */
export function layerLabels(strata: readonly Stratum[], opening: Opening): LabelPart[] {
  const wall_z_m = -opening.length_m / 2;
  const middles = strata.map((stratum) => (stratum.top_m + stratum.base_m) / 2);
  const depths = spread(middles, GAP_M, 0.1, (strata.at(-1)?.base_m ?? 0) - 0.1);
  return strata.map((stratum, i) => {
    const y_m = -(depths[i] ?? 0);
    const to_wall_m = 0.32;
    return {
      kind: 'label',
      id: `label-${stratum.layer.id}`,
      at: { position_m: [tidy(opening.width_m * 0.21), y_m, tidy(wall_z_m + to_wall_m)] },
      layer: 'underground',
      text: stratum.layer.name,
      size_m: LETTERS_M,
      leader_m: [tidy(-opening.width_m * 0.29), tidy(-(middles[i] ?? 0) - y_m), -to_wall_m],
      bind: [shownWithin(Math.min(middles[i] ?? 0, stratum.top_m + 0.3))],
    };
  });
}

/** One name for each thing in the ground, in a column on the left, with a line to the thing. */
export function objectLabels(objects: readonly BuriedObject[], opening: Opening): LabelPart[] {
  const inOrder = [...objects].sort((a, b) => a.depth_m - b.depth_m);
  const depths = spread(
    inOrder.map((object) => Math.max(0.15, object.depth_m - 0.25)),
    GAP_M,
    0.15,
    Number.POSITIVE_INFINITY,
  );
  const x_m = tidy(-Math.max(0, opening.width_m / 2 - 0.6));
  const z_m = tidy(-opening.length_m / 2 + Math.min(1, opening.length_m / 2));
  return inOrder.map((object, i) => {
    const y_m = -(depths[i] ?? 0);
    const [x, y, z] = middleOf(object);
    return {
      kind: 'label',
      id: `label-object-${object.id}`,
      at: { position_m: [x_m, y_m, z_m] },
      layer: 'underground',
      text: object.name,
      size_m: LETTERS_M,
      leader_m: [tidy(x - x_m), tidy(y - y_m), tidy(z - z_m)],
      bind: [shownWithin(object.depth_m)],
    };
  });
}

/** Above the far edge of the pit, where everybody looks over it. */
export function evidenceLabel(evidence: Evidence, opening: Opening): LabelPart[] {
  if (evidence === 'measured') return [];
  return [
    {
      kind: 'label',
      id: 'note',
      at: { position_m: [0, 0.34, tidy(-opening.length_m / 2 - 0.05)] },
      text: EVIDENCE_WORDS[evidence],
      size_m: LETTERS_M,
      plate: evidence === 'model' ? 'plain' : 'warn',
    },
  ];
}
