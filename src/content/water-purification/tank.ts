/** What all stages share: plinth, glass tank, its water, the pipe that brings it, a name. */
import type { GroupPart, LabelPart, Part, Shape } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import { boxes, frame, plain, rectangle, solid, standingBox } from '../forms.ts';
import { fromStage, onlyAtStage, type pathThrough, pipePath, TANK } from './layout.ts';
import type { WaterLook } from './quality.ts';

export const STEEL = plain('#8f979d', { roughness: 0.35, metallic: 0.7 });
export const CONCRETE = plain('#d9d5cc', { roughness: 0.9 });
const GLASS = plain('#dff1f4', { roughness: 0.05, opacity: 0.16 });
const PIPE = plain('#cfe6ec', { roughness: 0.1, opacity: 0.4 });

/** Seen at every setting of the controls. */
export function tankShell(id: string): Part[] {
  const { width, depth, foot, top } = TANK;
  return [
    standingBox(`${id}-plinth`, [0, 0, 0], [width + 0.14, foot, depth + 0.14], CONCRETE),
    solid(`${id}-glass`, glassPanes(), GLASS, { castsShadow: false }),
    solid(`${id}-frame`, steelFrame(), STEEL),
    standingBox(
      `${id}-shade`,
      [0, foot, 0],
      [width - 0.03, 0.012, depth - 0.03],
      plain('#5c6a70', { roughness: 0.9 }),
      {
        castsShadow: false,
      },
    ),
    solid(`${id}-rim`, frame([width, depth], 0.03, top, top + 0.03), STEEL),
  ];
}

function glassPanes(): Shape {
  const { width, depth, foot, top, glass } = TANK;
  const [middle, high] = [(foot + top) / 2, top - foot];
  return boxes([
    [
      [0, middle, depth / 2],
      [width, high, glass],
    ],
    [
      [0, middle, -depth / 2],
      [width, high, glass],
    ],
    [
      [-width / 2, middle, 0],
      [glass, high, depth],
    ],
    [
      [width / 2, middle, 0],
      [glass, high, depth],
    ],
  ]);
}

function steelFrame(): Shape {
  const { width, depth, foot, top } = TANK;
  const [middle, high] = [(foot + top) / 2, top - foot];
  return boxes(
    [-1, 1].flatMap((right) =>
      [-1, 1].map(
        (near) =>
          [
            [(right * width) / 2, middle, (near * depth) / 2],
            [0.035, high, 0.035],
          ] as const,
      ),
    ),
  );
}

/** A light along the plinth's front, on while this is the stage looked at. */
export const stageMark = (id: string, index: number): Part =>
  standingBox(`${id}-mark`, [0, 0.02, TANK.depth / 2 + 0.085], [TANK.width, 0.1, 0.03], plain('#ffb020', { glow: 1 }), {
    castsShadow: false,
    bind: onlyAtStage(index),
  });

/** Water, and what is seen only when there is water: shown once it has come this far. */
export const wetGroup = (id: string, index: number, parts: readonly Part[]): GroupPart => ({
  kind: 'group',
  id: `${id}-wet`,
  parts,
  bind: fromStage(index),
});

export const waterBody = (id: string, look: WaterLook, bed_m: number = TANK.foot + 0.015): Part => ({
  kind: 'water',
  id: `${id}-water`,
  outline: rectangle(TANK.width - 0.035, TANK.depth - 0.035),
  surface_m: TANK.surface,
  bed_m,
  colour: look.colour,
  clarity: look.clarity,
});

export const feedPipe = (id: string): Part =>
  solid(`${id}-pipe`, { kind: 'tube', path_m: pipePath(), radius_m: TANK.pipe, open: true }, PIPE, {
    castsShadow: false,
  });

export const openPipe = (id: string, path_m: ReturnType<typeof pathThrough>): Part =>
  solid(id, { kind: 'tube', path_m, radius_m: TANK.pipe, open: true }, PIPE, { castsShadow: false });

export const stageLabel = (id: string, text: LocalText, height_m: number): LabelPart => ({
  kind: 'label',
  id: `${id}-name`,
  at: { position_m: [0, height_m, 0] },
  text,
  size_m: 0.11,
});
