/** The trench round the wall: its other sides, its edge, and the scales of depth and distance. */
import type { Part, SolidPart } from '../../drawing/drawing.ts';
import { boxes, frame as flatFrame, plain, rectangle, solid, tidy } from '../forms.ts';
import type { SectionFrame } from './frame.ts';
import type { SoilSectionProps } from './schema.ts';
import { Strips } from './strips.ts';

const KERB_M = { wide: 0.09, high: 0.05 };

export function trenchParts({ opening, from_m, to_m, shown_m }: SoilSectionProps, frame: SectionFrame): Part[] {
  const size = [opening.length_m, opening.width_m] as const;
  return [
    { kind: 'opening', id: 'opening', outline: rectangle(...size), depth_m: opening.depth_m },
    solid('sides', sides(frame), plain('#544c45', { roughness: 0.95 }), { layer: 'underground' }),
    solid('rim', flatFrame(size, KERB_M.wide, 0, KERB_M.high), plain('#efe9dd', { roughness: 0.85 })),
    solid(
      'rim-line',
      flatFrame(size, 0.02, KERB_M.high, KERB_M.high + 0.012),
      plain('#e8a33d', { roughness: 0.6, glow: 0.25 }),
      {
        castsShadow: false,
      },
    ),
    ...depthLines(frame, shown_m),
    hundreds(from_m, to_m, frame),
  ];
}

/** Left, right and near side and the floor, seen from inside. They show nothing, and say so by having no grain. */
function sides({ half_length_m: x, wall_z_m: far, depth_m }: SectionFrame) {
  const near = -far;
  const quads = [
    [
      [-x, 0, near],
      [-x, -depth_m, near],
      [-x, -depth_m, far],
      [-x, 0, far],
    ],
    [
      [x, 0, far],
      [x, -depth_m, far],
      [x, -depth_m, near],
      [x, 0, near],
    ],
    [
      [x, 0, near],
      [x, -depth_m, near],
      [-x, -depth_m, near],
      [-x, 0, near],
    ],
    [
      [-x, -depth_m, far],
      [-x, -depth_m, near],
      [x, -depth_m, near],
      [x, -depth_m, far],
    ],
  ] as const;
  const indices = quads.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner));
  return { kind: 'surface' as const, positions_m: quads.flat(2).map(tidy), indices };
}

/** Every tenth metre a line from end to end; at both ends a staff of fields, one each `step`. */
export const depthStep_m = (shown_m: number): number => (shown_m > 60 ? 20 : shown_m > 12 ? 10 : shown_m > 4 ? 2 : 1);

function depthLines(frame: SectionFrame, shown_m: number): SolidPart[] {
  const step_m = depthStep_m(shown_m);
  const lines = new Strips(frame.wall_z_m + 0.011);
  const x = frame.half_length_m;
  for (let depth_m = step_m; depth_m < shown_m - 1e-6; depth_m += step_m) {
    lines.line([-x, frame.y_m(depth_m)], [x, frame.y_m(depth_m)], 0.006);
  }
  const shape = lines.shape();
  const underground = { layer: 'underground', castsShadow: false } as const;
  return [
    ...(shape ? [solid('depth-lines', shape, plain('#f4f1e8', { roughness: 0.8 }), underground)] : []),
    staff('staff-light', '#f4f1e8', 0, frame, shown_m, step_m / 5),
    staff('staff-dark', '#b3372b', 1, frame, shown_m, step_m / 5),
  ];
}

function staff(
  id: string,
  colour: `#${string}`,
  first: 0 | 1,
  frame: SectionFrame,
  shown_m: number,
  field_m: number,
): SolidPart {
  const bars: [readonly [number, number, number], readonly [number, number, number]][] = [];
  for (let i = first; i * field_m < shown_m - 1e-6; i += 2) {
    const [top, base] = [frame.y_m(i * field_m), frame.y_m(Math.min(shown_m, (i + 1) * field_m))];
    for (const side of [-1, 1]) {
      const x = side * (frame.half_length_m - 0.05);
      bars.push([
        [x, (top + base) / 2, frame.wall_z_m + 0.04],
        [0.04, top - base, 0.04],
      ]);
    }
  }
  return solid(id, boxes(bars), plain(colour, { roughness: 0.8 }), { layer: 'underground' });
}

/** A stud on the far edge at every hundred metres of street, a longer one at every five hundred. */
function hundreds(from_m: number, to_m: number, frame: SectionFrame): SolidPart {
  const step_m = to_m - from_m > 3_000 ? 1_000 : to_m - from_m > 300 ? 100 : 10;
  const studs: [readonly [number, number, number], readonly [number, number, number]][] = [];
  for (let along_m = Math.ceil(from_m / step_m) * step_m; along_m <= to_m + 1e-6; along_m += step_m) {
    const high_m = along_m % (5 * step_m) === 0 ? 0.16 : 0.08;
    studs.push([
      [frame.x_m(along_m), KERB_M.high + high_m / 2, frame.wall_z_m - KERB_M.wide / 2],
      [0.025, high_m, 0.025],
    ]);
  }
  return solid('hundreds', boxes(studs), plain('#4a443d', { roughness: 0.8 }), { castsShadow: false });
}
