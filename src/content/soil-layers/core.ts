/** The whole column lifted out of the ground: a round core that stands behind the pit and can be stretched. */
import type {
  Binding,
  Control,
  Evidence,
  GroupPart,
  LabelPart,
  Part,
  Point2,
  SolidPart,
} from '../../drawing/drawing.ts';
import { LANGUAGES, type LocalText, resolveText } from '../../drawing/text.ts';
import { spread, tidy } from '../forms.ts';
import { numberText, rangeText } from '../words.ts';
import { earthOf } from './own-colour.ts';
import type { SoilLayer, SoilLayersProps } from './schema.ts';
import { meanThickness_m } from './strata.ts';

export const CORE_CONTROL = 'core';
export const STRETCH_CONTROL = 'stretch';
/** What is longer is made smaller, as a whole. */
const TALLEST_M = 3;
const MOST_STRETCHED = 5;
/** Of all pieces together, so that a column of hundreds of layers stays light. */
const SIDES_OF_ALL = 260;
const RADIUS_M = 0.15;
/** Behind it as the visitor sees it, so that both are in one look. */
const BEHIND_PIT_M = 0.45;
const FOOT_M = 0.06;
const MOST_NAMES = 8;
const NAME_GAP_M = 0.24;
/** Bands round the core where a depth of whole steps lies. */
const RING_M = { high: 0.012, out: 0.006 };

export const CORE_CONTROLS: readonly Control[] = [
  {
    kind: 'toggle',
    id: CORE_CONTROL,
    label: { fi: 'Nosta kairasydän ylös', sv: 'Lyft upp borrkärnan', en: 'Lift out the core' },
    initial: false,
  },
  {
    kind: 'slider',
    id: STRETCH_CONTROL,
    label: { fi: 'Venytä kairasydäntä', sv: 'Sträck borrkärnan', en: 'Stretch the core' },
    range: [1, MOST_STRETCHED],
    step: 0.1,
    unit: '×',
    initial: 1,
  },
];

/** Seen while the core stands in the ground, or while it is lifted out. */
export const whileCoreIs = (where: 'in' | 'out'): Binding => ({
  property: 'visible',
  from: { control: CORE_CONTROL },
  stops: [
    [0, where === 'in' ? 1 : 0],
    [1, where === 'in' ? 0 : 1],
  ],
  mode: 'step',
});

/** One piece of ground of the column; depths below the street. */
interface Piece {
  readonly layer: SoilLayer;
  readonly top_m: number;
  readonly base_m: number;
}

/** The core with its names; stands on the street behind the pit, its foot the deepest ground that is known. */
export function coreParts(props: SoilLayersProps, ring: readonly Point2[], evidence: Evidence): Part[] {
  const pieces = piecesOf(props.layers);
  const depth_m = pieces.at(-1)?.base_m ?? 0;
  const scale = Math.max(1, depth_m / TALLEST_M);
  const y_m = (at_m: number) => tidy((depth_m - at_m) / scale);
  const [right_m, far_m] = [Math.max(...ring.map(([x]) => x)), Math.min(...ring.map(([, z]) => z))];
  const sides = Math.max(4, Math.min(20, Math.floor(SIDES_OF_ALL / pieces.length)));
  const core: GroupPart = {
    kind: 'group',
    id: 'core',
    at: { position_m: [tidy(0.6 * right_m), FOOT_M, tidy(far_m - BEHIND_PIT_M)] },
    evidence,
    bind: [
      whileCoreIs('out'),
      {
        property: 'scale-y',
        from: { control: STRETCH_CONTROL },
        stops: [
          [1, 1],
          [MOST_STRETCHED, MOST_STRETCHED],
        ],
        mode: 'linear',
      },
    ],
    parts: [
      ...pieces.map(({ layer, top_m, base_m }) => segment(layer, y_m(top_m), y_m(base_m), sides)),
      rings(depth_m, y_m),
      ...nameLabels(pieces, y_m),
      scaleLabel(scale, y_m(0)),
    ],
  };
  return [core];
}

function piecesOf(layers: readonly SoilLayer[]): Piece[] {
  let top_m = 0;
  return layers.map((layer) => {
    const piece = { layer, top_m, base_m: top_m + meanThickness_m(layer) };
    top_m = piece.base_m;
    return piece;
  });
}

const EARTH_SEED = 7;

const segment = (layer: SoilLayer, top: number, base: number, sides: number): SolidPart => ({
  kind: 'solid',
  id: `core-${layer.id}`,
  shape: tube(
    [
      [RADIUS_M, base],
      [RADIUS_M, top],
    ],
    sides,
  ),
  material: earthOf(layer, EARTH_SEED),
});

/** Depth bands, one at the foot, and a lid. They are earth too, so that the whole core is drawn in one piece. */
function rings(depth_m: number, y_m: (at_m: number) => number): SolidPart {
  const step_m = depth_m > 60 ? 20 : depth_m > 24 ? 10 : depth_m > 12 ? 5 : depth_m > 2.5 ? 1 : 0.5;
  const out_m = RADIUS_M + RING_M.out;
  const mesh = tube(
    [
      [out_m, 0],
      [out_m, RING_M.high],
    ],
    8,
  );
  const add = (from: number, to: number) =>
    append(
      mesh,
      tube(
        [
          [out_m, from],
          [out_m, to],
        ],
        6,
      ),
    );
  for (let at_m = step_m; at_m < depth_m - 1e-6; at_m += step_m)
    add(y_m(at_m) - RING_M.high / 2, y_m(at_m) + RING_M.high / 2);
  append(
    mesh,
    tube(
      [
        [RADIUS_M, y_m(0)],
        [0, y_m(0)],
      ],
      8,
    ),
  );
  return {
    kind: 'solid',
    id: 'core-rings',
    shape: mesh,
    material: { kind: 'earth', soil: 'unknown', seed: EARTH_SEED, colour: '#f1ede2' },
  };
}

interface Surface {
  readonly kind: 'surface';
  readonly positions_m: number[];
  readonly indices: number[];
  readonly uv_m: number[];
}

/** A profile of [radius, height] turned about y, its outside to the right of the way it runs. */
function tube(profile_m: readonly Point2[], sides: number): Surface {
  const mesh: Surface = { kind: 'surface', positions_m: [], indices: [], uv_m: [] };
  profile_m.slice(1).forEach((high, i) => {
    const low = profile_m[i] as Point2;
    const first = mesh.positions_m.length / 3;
    for (let k = 0; k <= sides; k++) {
      const angleRad = (2 * Math.PI * (k % sides)) / sides;
      for (const [radius, y] of [low, high]) {
        mesh.positions_m.push(tidy(radius * Math.cos(angleRad)), tidy(y), tidy(-radius * Math.sin(angleRad)));
        mesh.uv_m.push(tidy((2 * Math.PI * RADIUS_M * k) / sides), tidy(low[0] === high[0] ? y : radius));
      }
      const at = first + 2 * k;
      if (k > 0 && low[0] > 0) mesh.indices.push(at - 2, at, at + 1);
      if (k > 0 && high[0] > 0) mesh.indices.push(at - 2, at + 1, at - 1);
    }
  });
  return mesh;
}

function append(to: Surface, more: Surface): void {
  const first = to.positions_m.length / 3;
  for (const value of more.positions_m) to.positions_m.push(value);
  for (const value of more.uv_m) to.uv_m.push(value);
  for (const index of more.indices) to.indices.push(first + index);
}

/** The thickest layers' names with their depths, to the right of the core, never over one another. */
function nameLabels(pieces: readonly Piece[], y_m: (at_m: number) => number): LabelPart[] {
  const thick_m = ({ top_m, base_m }: Piece) => base_m - top_m;
  const chosen = new Set([...pieces].sort((a, b) => thick_m(b) - thick_m(a)).slice(0, MOST_NAMES));
  const named = pieces.filter((piece) => chosen.has(piece)).reverse();
  const middles = named.map(({ top_m, base_m }) => y_m((top_m + base_m) / 2));
  const heights = spread(middles, NAME_GAP_M, 0, Math.max(y_m(0), NAME_GAP_M * (named.length - 1)));
  return named.map(({ layer, top_m, base_m }, i) => {
    const [height, middle] = [heights[i] ?? 0, middles[i] ?? 0];
    return {
      kind: 'label',
      id: `label-core-${layer.id}`,
      at: { position_m: [0.62, height, 0] },
      text: inEach((language) => `${resolveText(layer.name, language)}, ${rangeText(top_m, base_m, language)}`),
      size_m: 0.075,
      leader_m: [tidy(RADIUS_M - 0.62), tidy(middle - height), 0],
    };
  });
}

const inEach = (say: (language: (typeof LANGUAGES)[number]) => string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));

const TRUE_SIZE: LocalText = {
  fi: 'Kairasydän oikeassa koossa',
  sv: 'Borrkärna i verklig storlek',
  en: 'Core in true size',
};
const SMALLER = {
  fi: 'Kairasydän, {times} kertaa pienempi',
  sv: 'Borrkärna, {times} gånger mindre',
  en: 'Core, {times} times smaller',
};

const scaleLabel = (scale: number, top: number): LabelPart => ({
  kind: 'label',
  id: 'label-core-scale',
  at: { position_m: [0, tidy(top + 0.2), 0] },
  text:
    scale === 1 ? TRUE_SIZE : inEach((language) => SMALLER[language].replace('{times}', numberText(scale, language))),
  size_m: 0.075,
  plate: 'title',
});
