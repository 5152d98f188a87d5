/** What stands in the street: lamps along both pavements, the fountain of the square, and lindens. */
import { addBox, addTurned } from './boxes.ts';
import { lit, mix, type SunShare } from './light.ts';
import { isInside, offsetRing, type Plan, type Ring } from './plan.ts';
import { seedAt, seededRandom } from './random.ts';
import { addCorner, type Chunks, type Corner, type Rgb, type Soup } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

const POLE: Rgb = [0.4, 0.43, 0.44];
const GLOBE: Rgb = [0.97, 0.955, 0.91];
const LAMP_EVERY_M = 30;

/** Where lamps stand: a metre behind the kerb, not quite opposite one another. */
export function lampPlaces(frame: StreetFrame, kerb_m: number): readonly Plan[] {
  const places: Plan[] = [];
  for (const side of [-1, 1]) {
    for (let along = side > 0 ? 9 : 24; along < frame.length_m; along += LAMP_EVERY_M) {
      const random = seededRandom(Math.round(along) * side);
      places.push(frame.planAt(along + 2 * (random() - 0.5), side * (kerb_m + 1.2)));
    }
  }
  return places;
}

export function addLamps(plain: Chunks, places: readonly Plan[], across: Plan, sunShare: SunShare): void {
  for (const at of places) {
    const soup = plain.at(...at);
    const sun = sunShare([...at, 4]);
    addTurned(
      soup,
      at,
      [
        [0.15, 0],
        [0.13, 0.9],
        [0.07, 1],
        [0.05, 6.4],
      ],
      6,
      POLE,
      sun,
    );
    addBox(soup, { at, from_m: 6.05, to_m: 6.12, size_m: [1.5, 0.06], along: across, colour: POLE, sunShare: sun });
    for (const out of [-0.72, 0.72]) {
      const bulb: Plan = [at[0] + across[0] * out, at[1] + across[1] * out];
      addTurned(
        soup,
        bulb,
        [
          [0.02, 5.42],
          [0.2, 5.52],
          [0.27, 5.74],
          [0.17, 5.95],
          [0.05, 6.06],
        ],
        8,
        GLOBE,
        Math.max(0.6, sun),
      );
    }
  }
}

/** A round basin with a bowl on a stem, water in both. */
export function addFountain(plain: Chunks, at: Plan): void {
  const soup = plain.at(...at);
  const stone: Rgb = [0.8, 0.77, 0.74];
  const water: Rgb = [0.52, 0.6, 0.63];
  addTurned(
    soup,
    at,
    [
      [5.4, 0],
      [5.4, 0.16],
      [5, 0.16],
    ],
    32,
    stone,
  );
  addTurned(
    soup,
    at,
    [
      [5, 0],
      [5, 0.62],
      [4.5, 0.66],
      [4.42, 0.4],
    ],
    32,
    stone,
  );
  addTurned(
    soup,
    at,
    [
      [4.5, 0.46],
      [0, 0.46],
    ],
    32,
    water,
  );
  addTurned(
    soup,
    at,
    [
      [0.9, 0.4],
      [0.55, 0.7],
      [0.38, 1.5],
      [0.5, 1.9],
      [1.7, 2.25],
      [1.78, 2.4],
      [1.6, 2.36],
    ],
    20,
    stone,
  );
  addTurned(
    soup,
    at,
    [
      [1.65, 2.33],
      [0, 2.33],
    ],
    20,
    water,
  );
  addTurned(
    soup,
    at,
    [
      [0.26, 2.3],
      [0.2, 3],
      [0.3, 3.3],
      [0.14, 3.7],
      [0, 3.85],
    ],
    12,
    mix(stone, POLE, 0.6),
  );
}

/** Lindens: a stem and a crown of a few round clouds of leaves. */
export function addTrees(plain: Chunks, places: readonly Plan[], sunShare: SunShare): void {
  for (const at of places) {
    const random = seededRandom(seedAt(...at));
    const soup = plain.at(...at);
    const size = 0.82 + 0.36 * random();
    addTurned(
      soup,
      at,
      [
        [0.24 * size, 0],
        [0.17 * size, 1.2],
        [0.15 * size, 4.2 * size],
      ],
      6,
      [0.48, 0.44, 0.4],
    );
    const green = mix([0.6, 0.665, 0.475], [0.69, 0.69, 0.46], random());
    const sun = sunShare([...at, 6 * size]);
    const clouds = 5;
    for (let i = 0; i < clouds; i++) {
      const turn = (2 * Math.PI * i) / (clouds - 1) + random();
      const out = i === clouds - 1 ? 0 : (0.9 + 0.5 * random()) * size;
      const up = (i === clouds - 1 ? 7.1 : 4.6 + 1.3 * random()) * size;
      const middle: Corner = [at[0] + out * Math.cos(turn), at[1] + out * Math.sin(turn), up];
      addLeaves(soup, middle, (1.75 + 0.4 * random()) * size, { green, sun, core: [...at, 5.4 * size] }, random);
    }
  }
}

interface Leaves {
  readonly green: Rgb;
  readonly sun: number;
  /** Middle of the whole crown: leaves towards it are darker. */
  readonly core: Corner;
}

/** A ball whose corners are pushed in and out, lit by where they look. */
function addLeaves(soup: Soup, middle: Corner, radius_m: number, leaves: Leaves, random: () => number): void {
  const [rings, sides] = [5, 8];
  const first = soup.positions.length / 3;
  for (let i = 0; i <= rings; i++) {
    const tilt = Math.PI * (i / rings - 0.5);
    for (let k = 0; k < sides; k++) {
      const turn = (2 * Math.PI * (k + (i % 2) / 2)) / sides;
      const normal: Corner = [Math.cos(tilt) * Math.cos(turn), Math.cos(tilt) * Math.sin(turn), Math.sin(tilt)];
      const radius = radius_m * (0.86 + 0.28 * random());
      const at: Corner = [
        middle[0] + normal[0] * radius,
        middle[1] + normal[1] * radius,
        middle[2] + normal[2] * radius * 0.86,
      ];
      const depth = Math.hypot(at[0] - leaves.core[0], at[1] - leaves.core[1], at[2] - leaves.core[2]);
      const openness = Math.min(1, 0.5 + 0.16 * depth + 0.12 * normal[2]);
      addCorner(soup, at, lit(leaves.green, normal, leaves.sun * openness, openness * (0.92 + 0.14 * random())));
    }
  }
  for (let i = 0; i < rings; i++) {
    for (let k = 0; k < sides; k++) {
      const next = (k + 1) % sides;
      const [a, b, c, d] = [i * sides + k, i * sides + next, (i + 1) * sides + next, (i + 1) * sides + k].map(
        (n) => first + n,
      ) as [number, number, number, number];
      soup.indices.push(a, b, c, a, c, d);
    }
  }
}

/** Keeps what does not stand in a house, in the water or in the fountain. */
export const freePlaces = (places: readonly Plan[], taken: readonly Ring[], margin_m: number): readonly Plan[] => {
  const grown = taken.map((ring) => offsetRing(ring, margin_m));
  return places.filter((at) => !grown.some((ring) => isInside(ring, at)));
};
