/** Small forms that several content types draw with. All in metres, in the item's frame unless said otherwise. */
import type { Colour, Material, Point2, Point3, Shape, SolidPart } from '../drawing/drawing.ts';

/** Corners of an upright rectangle in the plan, counter-clockwise from above, starting at the far left. */
export function rectangle(width_m: number, length_m: number, centre: Point2 = [0, 0]): Point2[] {
  const [x, z] = centre;
  const [right, near] = [width_m / 2, length_m / 2];
  return [
    [x - right, z - near],
    [x - right, z + near],
    [x + right, z + near],
    [x + right, z - near],
  ];
}

export const plain = (
  colour: Colour,
  look: Omit<Extract<Material, { kind: 'plain' }>, 'kind' | 'colour'> = {},
): Material => ({
  kind: 'plain',
  colour,
  ...look,
});

export const solid = (id: string, shape: Shape, material: Material, more: Partial<SolidPart> = {}): SolidPart => ({
  kind: 'solid',
  id,
  shape,
  material,
  ...more,
});

/** A box by the middle of its foot, not of its body. */
export function standingBox(
  id: string,
  foot_m: Point3,
  size_m: Point3,
  material: Material,
  more: Partial<SolidPart> = {},
): SolidPart {
  const position_m: Point3 = [foot_m[0], foot_m[1] + size_m[1] / 2, foot_m[2]];
  return solid(id, { kind: 'box', size_m }, material, { at: { position_m }, ...more });
}

/** A frame lying flat: a rectangle with a rectangular hole. */
export function frame(inner: readonly [number, number], wide_m: number, bottom_m: number, top_m: number): Shape {
  return {
    kind: 'prism',
    outline: rectangle(inner[0] + 2 * wide_m, inner[1] + 2 * wide_m),
    holes: [rectangle(inner[0], inner[1])],
    bottom_m,
    top_m,
  };
}

/** A ball as a turned profile, its middle at the part's origin. */
export function ball(radius_m: number, sides = 12): Shape {
  const steps = Math.max(4, Math.round(sides / 2));
  const profile_m = Array.from({ length: steps + 1 }, (_, i): readonly [number, number] => {
    const angleRad = -Math.PI / 2 + (Math.PI * i) / steps;
    const onAxis = i === 0 || i === steps;
    return [onAxis ? 0 : tidy(radius_m * Math.cos(angleRad)), tidy(radius_m * Math.sin(angleRad))];
  });
  return { kind: 'lathe', profile_m, sides };
}

/** An upright cylinder with closed ends, its foot at the part's origin. */
export const cylinder = (radius_m: number, height_m: number, sides = 16): Shape => ({
  kind: 'lathe',
  profile_m: [
    [0, 0],
    [radius_m, 0],
    [radius_m, height_m],
    [0, height_m],
  ],
  sides,
});

/** Several boxes in one mesh: what is always seen together need not be many parts. Boxes by middle and size. */
export function boxes(
  list: readonly (readonly [middle_m: Point3, size_m: Point3])[],
): Extract<Shape, { kind: 'surface' }> {
  const positions_m: number[] = [];
  const indices: number[] = [];
  for (const [middle, size] of list) {
    for (const face of BOX_FACES) {
      const first = positions_m.length / 3;
      for (const corner of face) {
        for (const axis of [0, 1, 2] as const) positions_m.push(tidy(middle[axis] + (corner[axis] * size[axis]) / 2));
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
  return { kind: 'surface', positions_m, indices };
}

/** Each face's corners counter-clockwise seen from outside. */
const BOX_FACES: readonly (readonly Point3[])[] = [
  [
    [-1, -1, 1],
    [1, -1, 1],
    [1, 1, 1],
    [-1, 1, 1],
  ],
  [
    [1, -1, -1],
    [-1, -1, -1],
    [-1, 1, -1],
    [1, 1, -1],
  ],
  [
    [1, -1, 1],
    [1, -1, -1],
    [1, 1, -1],
    [1, 1, 1],
  ],
  [
    [-1, -1, -1],
    [-1, -1, 1],
    [-1, 1, 1],
    [-1, 1, -1],
  ],
  [
    [-1, 1, 1],
    [1, 1, 1],
    [1, 1, -1],
    [-1, 1, -1],
  ],
  [
    [-1, -1, -1],
    [1, -1, -1],
    [1, -1, 1],
    [-1, -1, 1],
  ],
];

/** To a tenth of a millimetre: small files, and the same text on every machine. */
export const tidy = (value_m: number): number => Math.round(value_m * 10_000) / 10_000 + 0;

/** Places as near as they can be to where they want to be, in order, at least `gap_m` apart, within the range if it fits. */
export function spread(wanted_m: readonly number[], gap_m: number, from_m: number, to_m: number): number[] {
  const gap = wanted_m.length > 1 ? Math.min(gap_m, (to_m - from_m) / (wanted_m.length - 1)) : gap_m;
  const placed: number[] = [];
  wanted_m.forEach((wanted, i) => {
    placed.push(Math.max(wanted, from_m, i === 0 ? from_m : (placed[i - 1] ?? from_m) + gap));
  });
  for (let i = placed.length - 1, limit = to_m; i >= 0; i--, limit -= gap) {
    if ((placed[i] ?? 0) <= limit) limit = placed[i] ?? limit;
    placed[i] = limit;
  }
  return placed.map(tidy);
}
