/** A look into the ground as a drawing: a hole in the street with earth walls, what lies there, and a depth to dig. */
import { boundsOfParts } from '../../drawing/bounds.ts';
import type { Control, Drawing, Part, Point2, Point3 } from '../../drawing/drawing.ts';
import type { BuildContext } from '../../scenes/content-type.ts';
import { tidy } from '../forms.ts';
import { isBeside } from './beside.ts';
import { buriedParts } from './buried.ts';
import { kerbParts } from './kerb.ts';
import { pitLabels } from './labels.ts';
import { boundaryLines } from './lines.ts';
import { lookControls, withLooks } from './looks.ts';
import { ringOf } from './outline.ts';
import { DEPTH_CONTROL, floorParts, shownWithin, wallParts } from './pit.ts';
import { type Room, roomOf } from './room.ts';
import type { SoilLayersProps } from './schema.ts';
import { pitDepth_m, strataOf } from './strata.ts';
import { affordablePoints, type Ground, type Run, runsOf } from './walls.ts';
import { waterMark } from './water-mark.ts';

/** More things than this are drawn simply. */
const FEW_THINGS = 5;

export function buildSoilLayers(props: SoilLayersProps, { seed, evidence }: BuildContext): Drawing {
  const strata = strataOf(props);
  const floor_m = pitDepth_m(props);
  const ring = ringOf(props.opening, affordablePoints(strata.length));
  const ground: Ground = { props, strata, floor_m, ring, evidence, seed };
  const runs = runsOf(ground);
  const room = roomOf(ring);
  const objects = (props.objects ?? []).filter(
    (object) => object.depth_m < floor_m && !isBeside(object, props.opening),
  );
  const coarse = objects.length > FEW_THINGS || strata.length > 60;
  const things = buriedParts(objects, { ring, floor_m, evidence, seed, coarse });
  const shown = objects.flatMap((object) => {
    const part = things.find(({ id }) => id === `object-${object.id}`);
    return part ? [{ object, middle_m: middleOfPart(part) }] : [];
  });
  const water_m = waterDepth_m(props, floor_m);
  const parts: Part[] = [
    ...kerbParts(ring, floor_m),
    ...wallParts(ground, runs),
    ...boundaryLines(ground, runs),
    ...floorParts(ground),
    ...things,
    ...(water_m === undefined ? [] : [groundwater(ring, runs, water_m, floor_m)]),
    staff(room, floor_m),
    ...pitLabels(ground, shown, water_m, room),
  ];
  const all = withLooks(parts, ground, runs);
  return { parts: all, controls: [depthControl(floor_m), ...lookControls(ground)], bounds: boundsOfParts(all) };
}

function middleOfPart(part: Part): Point3 {
  const { min_m, max_m } = boundsOfParts([part]);
  return [tidy((min_m[0] + max_m[0]) / 2), tidy((min_m[1] + max_m[1]) / 2), tidy((min_m[2] + max_m[2]) / 2)];
}

/** Undefined where the pit does not reach the water. */
function waterDepth_m({ groundwater }: SoilLayersProps, floor_m: number): number | undefined {
  return groundwater && groundwater.depth_m < floor_m ? groundwater.depth_m : undefined;
}

/** Groundwater stands in the pit once it is dug that deep; its mark is on the wall. */
const groundwater = (ring: readonly Point2[], runs: readonly Run[], water_m: number, floor_m: number): Part => ({
  kind: 'group',
  id: 'groundwater',
  layer: 'underground',
  parts: [
    {
      kind: 'water',
      id: 'groundwater-surface',
      outline: [...ring].reverse(),
      surface_m: -water_m,
      bed_m: tidy(-floor_m + 0.005),
      colour: '#47686e',
      clarity: 0.95,
      bind: [shownWithin(water_m)],
    },
    waterMark(runs, water_m, floor_m),
  ],
});

/** A measuring staff at a wall, as archaeologists put into their photographs. */
const staff = ({ staff: [x_m, z_m] }: Room, floor_m: number): Part => ({
  kind: 'ruler',
  id: 'staff',
  layer: 'underground',
  from_m: [x_m, 0, z_m],
  to_m: [x_m, -floor_m, z_m],
  every_m: floor_m > 6 ? 1 : 0.5,
  labelEvery_m: 1,
});

const depthControl = (floor_m: number): Control => ({
  kind: 'slider',
  id: DEPTH_CONTROL,
  label: { fi: 'Kuinka syvälle?', sv: 'Hur djupt?', en: 'How deep?' },
  range: [0, floor_m],
  step: 0.05,
  unit: 'm',
  initial: floor_m,
});
