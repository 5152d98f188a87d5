/** What a schema cannot find wrong in a pit. Gaps between layers cannot be written: a layer has a thickness only. */
import { type Path, type Phrase, type Problem, phrase, problemAt } from '../../scenes/problem.ts';
import type { BuriedObject, SoilLayersProps } from './schema.ts';
import { columnDepth_m, pitDepth_m } from './strata.ts';

/** What is drawn of a layer that is too thin to be seen. */
const THINNEST_M = 0.02;

export function checkSoilLayers(props: SoilLayersProps): readonly Problem[] {
  const floor_m = pitDepth_m(props);
  return [...thinLayers(props), ...pitDeeperThanLayers(props), ...waterBelowPit(props, floor_m), ...objects(props)];
}

const warning = (rule: string, path: Path, said: Phrase): Problem => problemAt('warning', rule, path, said);

const thinLayers = ({ layers }: SoilLayersProps): readonly Problem[] =>
  layers.flatMap(({ thickness_m }, index) =>
    thickness_m >= THINNEST_M
      ? []
      : [
          warning(
            'layer-too-thin',
            ['layers', index, 'thickness_m'],
            phrase('expected at least {least} m, which can be seen and tapped, found {thickness}', {
              least: THINNEST_M,
              thickness: thickness_m,
            }),
          ),
        ],
  );

function pitDeeperThanLayers(props: SoilLayersProps): readonly Problem[] {
  const column_m = columnDepth_m(props);
  if (props.depth_m === undefined || props.depth_m <= column_m) return [];
  const said = phrase('expected at most {most}, all layers together, found {depth}; the pit ends with the layers', {
    most: column_m,
    depth: props.depth_m,
  });
  return [warning('pit-deeper-than-layers', ['depth_m'], said)];
}

function waterBelowPit({ groundwater }: SoilLayersProps, floor_m: number): readonly Problem[] {
  if (!groundwater || groundwater.depth_m <= floor_m) return [];
  const said = phrase('expected at most {most}, the depth of the pit, found {depth}; the water is not drawn', {
    most: floor_m,
    depth: groundwater.depth_m,
  });
  return [warning('groundwater-below-pit', ['groundwater', 'depth_m'], said)];
}

function objects(props: SoilLayersProps): readonly Problem[] {
  const floor_m = pitDepth_m(props);
  return (props.objects ?? []).flatMap((object, index) => {
    const lowest_m = object.depth_m + heightBelow_m(object);
    if (lowest_m <= floor_m + 1e-9) return [];
    const said = phrase("expected all of it above the pit's floor at {floor} m, found it down to {lowest} m", {
      floor: floor_m,
      lowest: Number(lowest_m.toFixed(3)),
    });
    return [warning('object-below-pit', ['objects', index, 'depth_m'], said)];
  });
}

/** From `depth_m`, which is that of a foundation's upper face and of the others' middle. */
const heightBelow_m = (object: BuriedObject): number =>
  object.kind === 'foundation' ? object.size_m.height : object.diameter_m / 2;
