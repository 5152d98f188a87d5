/** What else is in the section: caverns and water in the ground, bridges and places on its edge, and the visitor. */
import type { Part } from '../../drawing/drawing.ts';
import { boxes, plain, solid } from '../forms.ts';
import type { SectionFrame } from './frame.ts';
import type { SectionBody, SectionMark, SoilSectionProps } from './schema.ts';
import { Strips } from './strips.ts';

const UNDERGROUND = { layer: 'underground', castsShadow: false } as const;

export const bodyParts = ({ bodies = [], from_m, to_m, shown_m }: SoilSectionProps, frame: SectionFrame): Part[] =>
  bodies
    .filter((body) => body.to_m > from_m && body.from_m < to_m && body.top_m < shown_m)
    .map((body) => ({
      kind: 'group',
      id: `body-${body.id}`,
      parts: partsOf(within(body, from_m, to_m, shown_m), frame),
    }));

const within = (body: SectionBody, from_m: number, to_m: number, shown_m: number): SectionBody => ({
  ...body,
  from_m: Math.max(body.from_m, from_m),
  to_m: Math.min(body.to_m, to_m),
  bottom_m: Math.min(body.bottom_m, shown_m),
});

function partsOf({ id, kind, from_m, to_m, top_m, bottom_m }: SectionBody, frame: SectionFrame): Part[] {
  const [left, right] = [frame.x_m(from_m), frame.x_m(to_m)].sort((a, b) => a - b) as [number, number];
  const [top, base] = [frame.y_m(top_m), frame.y_m(bottom_m)];
  const fill = new Strips(frame.wall_z_m + 0.014);
  fill.ribbon(
    [
      [left, top],
      [right, top],
    ],
    [
      [left, base],
      [right, base],
    ],
  );
  const edge = new Strips(frame.wall_z_m + 0.018);
  const inside = new Strips(frame.wall_z_m + 0.016);
  for (const [a, b] of [
    [
      [left, top],
      [right, top],
    ],
    [
      [left, base],
      [right, base],
    ],
    [
      [left, top],
      [left, base],
    ],
    [
      [right, top],
      [right, base],
    ],
  ] as const) {
    if (kind === 'cavern' || a[1] !== top || b[1] !== top) edge.line(a, b, 0.016, 'dashed');
  }
  // A row of lamps makes a dark field a room.
  const lamps_m = Math.max(0.2, (right - left) / 24);
  if (kind === 'cavern') {
    const y = top - (top - base) * 0.16;
    for (let x = left + lamps_m / 2; x < right - lamps_m / 4; x += lamps_m)
      inside.line([x, y], [x + lamps_m / 2, y], 0.02);
  } else inside.line([left, top], [right, top], 0.02);
  const colours =
    kind === 'cavern' ? (['#20262b', '#ffd98a', '#f4f1e8'] as const) : (['#3f7f96', '#cfe8ee', '#f4f1e8'] as const);
  return [fill, inside, edge].flatMap((strips, i) => {
    const shape = strips.shape();
    const glow = i === 1 ? 0.4 : 0;
    return shape
      ? [solid(`body-${id}-${i}`, shape, plain(colours[i] ?? '#ffffff', { roughness: 0.8, glow }), UNDERGROUND)]
      : [];
  });
}

/** A band on the far edge. */
export const markParts = ({ marks = [], from_m, to_m }: SoilSectionProps, frame: SectionFrame): Part[] =>
  marks
    .filter((mark) => mark.to_m > from_m && mark.from_m < to_m)
    .map(({ id, kind, ...mark }: SectionMark) => {
      const [begin, end] = [Math.max(mark.from_m, from_m), Math.min(mark.to_m, to_m)];
      const wide_m = Math.max(0.03, (end - begin) / frame.alongScale);
      const [high_m, colour] = kind === 'bridge' ? ([0.1, '#8f5a4e'] as const) : ([0.05, '#6d7d5c'] as const);
      const shape = boxes([
        [
          [frame.x_m((begin + end) / 2), 0.05 + high_m / 2, frame.wall_z_m - 0.045],
          [wide_m, high_m, 0.1],
        ],
      ]);
      return solid(`mark-${id}`, shape, plain(colour, { roughness: 0.85 }));
    });

/** An arrow down to the street where the visitor stands, and a line down the wall. */
export function hereParts(along_m: number, frame: SectionFrame): Part[] {
  const [x, z] = [frame.x_m(along_m), frame.wall_z_m];
  const line = new Strips(z + 0.02);
  line.line([x, 0], [x, -frame.depth_m], 0.018, 'dashed');
  const shape = line.shape();
  const look = plain('#e8a33d', { roughness: 0.6, glow: 0.3 });
  return [
    {
      kind: 'group',
      id: 'here',
      parts: [
        solid(
          'here-arrow',
          {
            kind: 'lathe',
            profile_m: [
              [0, 0.07],
              [0.09, 0.26],
              [0, 0.26],
            ],
            sides: 12,
          },
          look,
          {
            at: { position_m: [x, 0, z - 0.045] },
          },
        ),
        ...(shape ? [solid('here-line', shape, look, UNDERGROUND)] : []),
      ],
    },
  ];
}
