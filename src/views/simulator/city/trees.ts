/** Lindens: a stem, a dark heart and a cloud of leaves on little cards. */

import { seededNumbers } from '../../../chance/chance.ts';
import { addGrid, addTurned } from './boxes.ts';
import { lit, mix, type SunShare } from './light.ts';
import { newPainting } from './painting.ts';
import type { Plan } from './plan.ts';
import { seedAt } from './seed-at.ts';
import { addCorner, addQuad, type Chunks, type Corner, type Rgb, type Soup } from './soup.ts';

const BARK: Rgb = [0.47, 0.43, 0.39];
const GREENS: readonly [Rgb, Rgb] = [
  [0.69, 0.77, 0.53],
  [0.81, 0.81, 0.54],
];
const CARDS = 54;

export interface TreeSoups {
  readonly plain: Chunks;
  /** Drawn with {@link paintLeaves}, cut out along its leaves. */
  readonly leaves: Chunks;
}

export function addTrees({ plain, leaves }: TreeSoups, places: readonly Plan[], sunShare: SunShare): void {
  for (const at of places) {
    const random = seededNumbers(seedAt(...at));
    const size = 0.8 + 0.4 * random();
    const green = mix(GREENS[0], GREENS[1], random());
    const sun = sunShare([...at, 6 * size]);
    const crown: Crown = { middle: [...at, 5.9 * size], radius_m: 2.7 * size, rise_m: 3.4 * size, green, sun };
    const stem: readonly (readonly [number, number])[] = [
      [0.3 * size, 0],
      [0.19 * size, 0.5],
      [0.14 * size, 5 * size],
    ];
    addTurned(plain.at(...at), at, stem, 5, BARK, sun);
    addHeart(plain.at(...at), crown, random);
    for (let i = 0; i < CARDS; i++) addCard(leaves.at(...at), crown, i, random);
  }
}

interface Crown {
  readonly middle: Corner;
  readonly radius_m: number;
  /** Half of its height. */
  readonly rise_m: number;
  readonly green: Rgb;
  readonly sun: number;
}

/** Egg-shaped, widest below the middle. */
const onCrown = ({ middle, radius_m, rise_m }: Crown, [x, y, z]: Corner, share: number): Corner => {
  const waist = radius_m * share * (z < 0 ? 1 : 1 - 0.22 * z);
  return [middle[0] + x * waist, middle[1] + y * waist, middle[2] + z * rise_m * share];
};

/** What one sees between the leaves: the inside of the crown, in its own shade. */
function addHeart(soup: Soup, crown: Crown, random: () => number): void {
  const [rings, sides] = [4, 7];
  const first = soup.positions.length / 3;
  const dark = mix(crown.green, [0.36, 0.42, 0.33], 0.36);
  for (let i = 0; i <= rings; i++) {
    const tilt = Math.PI * (i / rings - 0.5);
    for (let k = 0; k < sides; k++) {
      const turn = (2 * Math.PI * (k + (i % 2) / 2)) / sides;
      const normal: Corner = [Math.cos(tilt) * Math.cos(turn), Math.cos(tilt) * Math.sin(turn), Math.sin(tilt)];
      const at = onCrown(crown, normal, 0.82 + 0.14 * random());
      addCorner(soup, at, lit(dark, normal, crown.sun * 0.8, 0.78 + 0.14 * normal[2]));
    }
  }
  addGrid(soup, first, rings, sides);
}

/** Cards sit on the crown by the golden angle and are lit as the place of the crown they sit on. */
function addCard(soup: Soup, crown: Crown, i: number, random: () => number): void {
  const z = 1 - (2 * (i + 0.5)) / CARDS;
  const turn = i * 2.399963 + random();
  const level = Math.sqrt(1 - z * z);
  const normal: Corner = [level * Math.cos(turn), level * Math.sin(turn), z];
  const at = onCrown(crown, normal, 0.8 + 0.2 * random());
  const half = crown.radius_m * (0.31 + 0.13 * random());
  // Turned to look outwards and somewhat anywhere.
  const [a, b] = [random() * 6.28, (random() - 0.5) * 1.4];
  const right: Corner = [-Math.sin(turn + b) * Math.cos(a), Math.cos(turn + b) * Math.cos(a), Math.sin(a)];
  const up: Corner = [Math.sin(turn + b) * Math.sin(a), -Math.cos(turn + b) * Math.sin(a), Math.cos(a)];
  const corner = (x: number, y: number): Corner => [
    at[0] + half * (right[0] * x + up[0] * y),
    at[1] + half * (right[1] * x + up[1] * y),
    at[2] + half * (right[2] * x + up[2] * y),
  ];
  const openness = Math.min(1.05, 0.86 + 0.16 * z + 0.1 * (random() - 0.5));
  const tone = lit(crown.green, normal, crown.sun * (0.85 + 0.3 * random()), openness);
  addQuad(soup, [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)], [tone, tone, tone, tone], [0, 0, 1, 1]);
}

/** A handful of leaves, pale, for the colours of the corners to tint. */
export function paintLeaves(): HTMLCanvasElement {
  const size = 128;
  const { canvas, brush } = newPainting(size, size);
  const random = seededNumbers(61);
  for (let i = 0; i < 74; i++) {
    const [turn, out] = [random() * 2 * Math.PI, 50 * Math.sqrt(random())];
    const tone = Math.round(196 + 59 * random());
    brush.fillStyle = `rgb(${tone},${tone},${tone})`;
    brush.beginPath();
    const [x, y] = [size / 2 + out * Math.cos(turn), size / 2 + out * Math.sin(turn)];
    brush.ellipse(x, y, 7.5 + 3 * random(), 5 + 2 * random(), random() * 6.28, 0, 2 * Math.PI);
    brush.fill();
  }
  return canvas;
}
