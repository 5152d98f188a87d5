/** Seeded chance, so that the city looks the same on every visit. */

/** Numbers in [0, 1): mulberry32 by Tommy Ettinger (public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same seed for the same place, to a decimetre. */
export const seedAt = (east_m: number, north_m: number): number =>
  (Math.imul(Math.round(east_m * 10), 73_856_093) ^ Math.imul(Math.round(north_m * 10), 19_349_663)) >>> 0;
