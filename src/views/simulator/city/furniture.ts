/** What stands in the street: lamps along both pavements, the fountain of the square. */

import { seededNumbers } from '../../../chance/chance.ts';
import { addBox, addTurned } from './boxes.ts';
import { mix, type SunShare } from './light.ts';
import type { Plan } from './plan.ts';
import type { Chunks, Rgb } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

const POLE: Rgb = [0.4, 0.43, 0.44];
const GLOBE: Rgb = [0.97, 0.955, 0.91];
const LAMP_EVERY_M = 30;

/** Where lamps stand: a metre behind the kerb, not quite opposite one another. */
export function lampPlaces(frame: StreetFrame, kerb_m: number): readonly Plan[] {
  const places: Plan[] = [];
  for (const side of [-1, 1]) {
    for (let along = side > 0 ? 9 : 24; along < frame.length_m; along += LAMP_EVERY_M) {
      const random = seededNumbers(Math.round(along) * side);
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
  const stone: Rgb = [0.7, 0.645, 0.615];
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
