/** What a schema cannot find wrong in a pit. Gaps between layers cannot be written: a layer has a thickness only. */
import { type Path, type Phrase, type Problem, phrase, problemAt } from '../../scenes/problem.ts';
import { isBeside } from './beside.ts';
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
    thickest_m(thickness_m) >= THINNEST_M
      ? []
      : [
          warning(
            'layer-too-thin',
            ['layers', index, 'thickness_m'],
            phrase('expected at least {least} m, which can be seen and tapped, found {thickness}', {
              least: THINNEST_M,
              thickness: thickest_m(thickness_m),
            }),
          ),
        ],
  );

const thickest_m = (thickness_m: number | readonly number[]): number =>
  typeof thickness_m === 'number' ? thickness_m : Math.max(...thickness_m);

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
    if (isBeside(object, props.opening)) {
      const said = phrase(
        'expected something of it within the opening, found all of it beside; it is told of but not drawn',
      );
      return [warning('object-outside-opening', ['objects', index], said)];
    }
    const lowest_m = object.depth_m + heightBelow_m(object);
    if (lowest_m <= floor_m + 1e-9) return [];
    const said = phrase("expected all of it above the pit's floor at {floor} m, found it down to {lowest} m", {
      floor: floor_m,
      lowest: Number(lowest_m.toFixed(3)),
    });
    return [warning('object-below-pit', ['objects', index, 'depth_m'], said)];
  });
}

/** How far it reaches below `depth_m`. */
function heightBelow_m(object: BuriedObject): number {
  switch (object.kind) {
    case 'foundation':
      return object.size_m.height;
    case 'root':
      return object.reach_m;
    case 'find':
      return 0;
    case 'stone':
      return object.diameter_m / 2;
    default: {
      const deepest_m = Math.max(object.depth_m, ...(object.path ?? []).map((point) => point.depth_m ?? 0));
      return deepest_m - object.depth_m + object.diameter_m / 2;
    }
  }
}
