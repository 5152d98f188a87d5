/** Measures of the model of a waterworks: small enough for a pavement, tall enough to look into. */
import type { Binding, Point2, Point3 } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';

/** Metres. Tanks stand on a plinth; heights are above the street. */
export const TANK = {
  width: 1.3,
  depth: 1,
  foot: 0.25,
  top: 1.35,
  surface: 1.2,
  glass: 0.015,
  /** Where water comes in, high on the left, and leaves, low on the right. */
  inlet: 1.1,
  outlet: 0.42,
  pipe: 0.055,
} as const;
/** Within the glass. */
export const INSIDE = { width: TANK.width - 0.05, depth: TANK.depth - 0.05, floor: TANK.foot + 0.015 } as const;
export const PITCH_M = TANK.width + 0.35;

export const STAGE_CONTROL = 'stage';
export const FLOW_CONTROL = 'flow';

/** Middle of a tank on the row, the row's middle at the item's place. */
export const stageX_m = (index: number, count: number): number => tidy((index - (count - 1) / 2) * PITCH_M);

/** Seen once the water has been followed as far as stage `index`. */
export const fromStage = (index: number): Binding[] =>
  index === 0
    ? []
    : [
        {
          property: 'visible',
          from: { control: STAGE_CONTROL },
          stops: [
            [0, 0],
            [index, 1],
          ],
          mode: 'step',
        },
      ];

/** Seen only while the water is followed to exactly stage `index`. */
export function onlyAtStage(index: number): Binding[] {
  const before: (readonly [number, number])[] = index === 0 ? [] : [[0, 0]];
  return [
    {
      property: 'visible',
      from: { control: STAGE_CONTROL },
      stops: [...before, [index, 1], [index + 1, 0]],
      mode: 'step',
    },
  ];
}

/** The slider tells how many times the ordinary speed. */
export const atFlowSpeed: Binding = {
  property: 'speed',
  from: { control: FLOW_CONTROL },
  stops: [
    [0, 0],
    [3, 3],
  ],
  mode: 'linear',
};

/** The way from the tank before to the tank at the origin, and through it. */
export function pathThrough(): Point3[] {
  return [...pipePath(), [-TANK.width * 0.25, 1, 0], [TANK.width * 0.22, 0.55, 0], [TANK.width / 2, TANK.outlet, 0]];
}

/** The pipe that brings water to the tank at the origin. */
export function pipePath(): Point3[] {
  const wall_m = -TANK.width / 2;
  const gap_m = PITCH_M - TANK.width;
  const rise_m = tidy(wall_m - gap_m / 2);
  return [
    [tidy(wall_m - gap_m), TANK.outlet, 0],
    [rise_m, TANK.outlet, 0],
    [rise_m, TANK.inlet, 0],
    [wall_m, TANK.inlet, 0],
  ];
}

/** A circle as a polygon in the plan, counter-clockwise from above. */
export const circle = (radius_m: number, sides = 16, [x, z]: Point2 = [0, 0]): Point2[] =>
  Array.from({ length: sides }, (_, i) => {
    const angleRad = (2 * Math.PI * i) / sides;
    return [tidy(x + radius_m * Math.cos(angleRad)), tidy(z - radius_m * Math.sin(angleRad))];
  });
