/** What a schema cannot find wrong in a pit. Gaps between layers cannot be written: a layer has a thickness only. */
import type { Path, Problem } from '../../scenes/problem.ts';
import type { BuriedObject, SoilLayersProps } from './schema.ts';
import { columnDepth_m, pitDepth_m } from './strata.ts';

/** What is drawn of a layer that is too thin to be seen. */
const THINNEST_M = 0.02;

export function checkSoilLayers(props: SoilLayersProps): readonly Problem[] {
  const floor_m = pitDepth_m(props);
  return [...thinLayers(props), ...pitDeeperThanLayers(props), ...waterBelowPit(props, floor_m), ...objects(props)];
}

const warning = (rule: string, path: Path, message: string): Problem => ({ severity: 'warning', rule, path, message });

const thinLayers = ({ layers }: SoilLayersProps): readonly Problem[] =>
  layers.flatMap(({ thickness_m }, index) =>
    thickness_m >= THINNEST_M
      ? []
      : [
          warning(
            'layer-too-thin',
            ['layers', index, 'thickness_m'],
            `expected at least ${THINNEST_M} m, which can be seen and tapped, found ${thickness_m}`,
          ),
        ],
  );

function pitDeeperThanLayers(props: SoilLayersProps): readonly Problem[] {
  const column_m = columnDepth_m(props);
  if (props.depth_m === undefined || props.depth_m <= column_m) return [];
  const message = `expected at most ${column_m}, all layers together, found ${props.depth_m}; the pit ends with the layers`;
  return [warning('pit-deeper-than-layers', ['depth_m'], message)];
}

function waterBelowPit({ groundwater }: SoilLayersProps, floor_m: number): readonly Problem[] {
  if (!groundwater || groundwater.depth_m <= floor_m) return [];
  const message = `expected at most ${floor_m}, the depth of the pit, found ${groundwater.depth_m}; the water is not drawn`;
  return [warning('groundwater-below-pit', ['groundwater', 'depth_m'], message)];
}

function objects(props: SoilLayersProps): readonly Problem[] {
  const floor_m = pitDepth_m(props);
  return (props.objects ?? []).flatMap((object, index) => {
    const lowest_m = object.depth_m + heightBelow_m(object);
    if (lowest_m <= floor_m + 1e-9) return [];
    const message = `expected all of it above the pit's floor at ${floor_m} m, found it down to ${Number(lowest_m.toFixed(3))} m`;
    return [warning('object-below-pit', ['objects', index, 'depth_m'], message)];
  });
}

/** From `depth_m`, which is that of a foundation's upper face and of the others' middle. */
const heightBelow_m = (object: BuriedObject): number =>
  object.kind === 'foundation' ? object.size_m.height : object.diameter_m / 2;
