/** Parts that stand for several simpler ones. */
import { STAFF_HALF_M } from './bounds.ts';
import type {
  GroupPart,
  LabelPart,
  Part,
  PicturePart,
  Point3,
  RulerPart,
  Shape,
  SolidPart,
  WaterPart,
} from './drawing.ts';
import type { LocalText } from './text.ts';
import { cross, dot, lengthOf, minus, plus, times, unit } from './vector.ts';

const LETTERS_M = 0.055;
/** How far beside the staff its numbers stand. */
const NUMBERS_BESIDE_M = 0.12;

/** The part as engines draw it: a ruler becomes a group of solids and labels, all else stays. */
export function expandPart(part: Part): Part {
  return part.kind === 'ruler' ? expandRuler(part) : part;
}

/** A staff of light and dark fields, one each `every_m`, with a number at each `labelEvery_m` from its start. */
export function expandRuler(ruler: RulerPart): GroupPart {
  const { kind: _, from_m, to_m, every_m, labelEvery_m, ...base } = ruler;
  const length_m = lengthOf(minus(to_m, from_m));
  return {
    ...base,
    kind: 'group',
    parts: [
      fields(ruler, `${ruler.id}-light`, '#f4f1e8', 0, length_m),
      fields(ruler, `${ruler.id}-dark`, '#b3372b', 1, length_m),
      ...numbers(ruler, length_m),
    ],
  };
}

function fields(
  { from_m, to_m, every_m }: RulerPart,
  id: string,
  colour: `#${string}`,
  first: 0 | 1,
  length_m: number,
): SolidPart {
  const ahead = unit(minus(to_m, from_m));
  const side = Math.abs(ahead[1]) > 0.9 ? ([1, 0, 0] as const) : unit(cross(ahead, [0, 1, 0]));
  const other = cross(ahead, side);
  const positions_m: number[] = [];
  const indices: number[] = [];
  for (let i = first; i * every_m < length_m - 1e-6 && every_m > 0; i += 2) {
    const ends = [i * every_m, Math.min((i + 1) * every_m, length_m)].map((d) => plus(from_m, times(ahead, d)));
    addBar(positions_m, indices, ends[0] as Point3, ends[1] as Point3, side, other);
  }
  return {
    kind: 'solid',
    id,
    shape: { kind: 'surface', positions_m, indices },
    material: { kind: 'plain', colour, roughness: 0.8 },
    castsShadow: false,
  };
}

const AROUND = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** A square bar, closed at both ends. */
function addBar(positions_m: number[], indices: number[], a: Point3, b: Point3, u: Point3, v: Point3): void {
  const first = positions_m.length / 3;
  for (const end of [a, b])
    for (const [s, t] of AROUND)
      positions_m.push(...plus(end, plus(times(u, s * STAFF_HALF_M), times(v, t * STAFF_HALF_M))));
  const faces = [[0, 1, 2, 3], ...AROUND.map((_, k) => [k, k + 4, ((k + 1) % 4) + 4, (k + 1) % 4]), [7, 6, 5, 4]];
  // The corners run counter-clockwise seen from the end when u, v and the axis are right-handed.
  const turned = dot(cross(u, v), minus(b, a)) < 0;
  for (const face of faces) {
    const [p = 0, q = 0, r = 0, s = 0] = (turned ? face : [...face].reverse()).map((k) => first + k);
    indices.push(p, q, r, p, r, s);
  }
}

function numbers({ id, from_m, to_m, labelEvery_m }: RulerPart, length_m: number): LabelPart[] {
  const ahead = unit(minus(to_m, from_m));
  const upright = Math.abs(ahead[1]) > 0.9;
  // Inwards: a staff often stands in a corner.
  const beside: Point3 = upright
    ? [from_m[0] > 0 ? -NUMBERS_BESIDE_M : NUMBERS_BESIDE_M, 0, 0]
    : [0, NUMBERS_BESIDE_M, 0];
  const count = labelEvery_m > 0 ? Math.floor(length_m / labelEvery_m + 1e-6) : 0;
  return Array.from({ length: count }, (_, i) => ({
    kind: 'label',
    id: `${id}-${i + 1}`,
    at: { position_m: plus(plus(from_m, times(ahead, (i + 1) * labelEvery_m)), beside) },
    text: metresText((i + 1) * labelEvery_m),
    size_m: LETTERS_M,
  }));
}

/** "1,5 m", with a point in English. */
function metresText(value_m: number): LocalText {
  const digits = String(Math.round(value_m * 100) / 100);
  const comma = `${digits.replace('.', ',')}\u00a0m`;
  return { fi: comma, sv: comma, en: `${digits}\u00a0m` };
}

const BOARD_M = { thick: 0.012, behind: 0.001 };

/** What a picture is mounted on: seen from behind, round a picture of another shape, and while there is none. */
export function boardOf(picture: PicturePart): Pick<SolidPart, 'shape' | 'material'> & { readonly middle_m: Point3 } {
  const [width_m, height_m] = picture.size_m;
  return {
    shape: { kind: 'box', size_m: [width_m, height_m, BOARD_M.thick] },
    material: { kind: 'plain', colour: '#e4dfd3', roughness: 0.9 },
    middle_m: [0, height_m / 2, -BOARD_M.behind - BOARD_M.thick / 2],
  };
}

/** Water as a body, in the part's frame. */
export const waterBody = (water: Pick<WaterPart, 'outline' | 'surface_m' | 'bed_m'>): Shape => ({
  kind: 'prism',
  outline: water.outline,
  bottom_m: water.bed_m,
  top_m: water.surface_m,
});
