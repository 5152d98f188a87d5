/** A look into the ground as a drawing: a hole in the street with earth walls, what lies there, and a depth to dig. */
import { boundsOfParts } from '../../drawing/bounds.ts';
import type { Control, Drawing, Part } from '../../drawing/drawing.ts';
import type { BuildContext } from '../../scenes/content-type.ts';
import { rectangle, tidy } from '../forms.ts';
import { buriedPart } from './buried.ts';
import { evidenceLabel, layerLabels, objectLabels } from './labels.ts';
import { sizeOf } from './opening-schema.ts';
import { DEPTH_CONTROL, edgeOf, floorsOf, type Opening, shownWithin, wallOf } from './pit.ts';
import type { SoilLayersProps } from './schema.ts';
import { boundariesOf, strataOf } from './strata.ts';

export function buildSoilLayers(props: SoilLayersProps, { seed, evidence }: BuildContext): Drawing {
  const opening = sizeOf(props.opening);
  const strata = strataOf(props);
  const depth_m = strata.at(-1)?.base_m ?? 0;
  const surfaces = boundariesOf(strata, props.dip, seed);
  const street = () => 0;
  const objects = (props.objects ?? []).filter((object) => object.depth_m < depth_m);
  const parts: Part[] = [
    ...edgeOf(opening, depth_m),
    ...strata.map((stratum, i) =>
      wallOf(stratum, surfaces[i] ?? street, surfaces[i + 1] ?? street, opening, evidence, seed),
    ),
    ...floorsOf(strata, opening, evidence, seed),
    ...objects.map((object) => buriedPart(object, opening, evidence, seed)),
    ...waterIn(props.groundwater, opening, depth_m),
    staff(opening, depth_m),
    ...layerLabels(strata, opening),
    ...objectLabels(objects, opening),
    ...evidenceLabel(evidence, opening),
  ];
  return { parts, controls: [depthControl(depth_m)], bounds: boundsOfParts(parts) };
}

/** Groundwater stands in the pit once it is dug that deep. */
function waterIn(groundwater: SoilLayersProps['groundwater'], opening: Opening, depth_m: number): Part[] {
  if (!groundwater || groundwater.depth_m >= depth_m) return [];
  return [
    {
      kind: 'water',
      id: 'groundwater',
      layer: 'underground',
      outline: rectangle(opening.width_m - 0.01, opening.length_m - 0.01),
      surface_m: -groundwater.depth_m,
      bed_m: tidy(-depth_m + 0.005),
      colour: '#6fa3b0',
      clarity: 0.8,
      bind: [shownWithin(groundwater.depth_m)],
    },
  ];
}

/** A measuring staff in the far right corner, as archaeologists put into their photographs. */
function staff(opening: Opening, depth_m: number): Part {
  const x_m = tidy(opening.width_m / 2 - 0.08);
  const z_m = tidy(-opening.length_m / 2 + 0.08);
  return {
    kind: 'ruler',
    id: 'staff',
    layer: 'underground',
    from_m: [x_m, 0, z_m],
    to_m: [x_m, -depth_m, z_m],
    every_m: depth_m > 6 ? 1 : 0.5,
    labelEvery_m: 1,
  };
}

const depthControl = (depth_m: number): Control => ({
  kind: 'slider',
  id: DEPTH_CONTROL,
  label: { fi: 'Kuinka syvälle?', sv: 'Hur djupt?', en: 'How deep?' },
  range: [0, depth_m],
  step: 0.05,
  unit: 'm',
  initial: depth_m,
});
