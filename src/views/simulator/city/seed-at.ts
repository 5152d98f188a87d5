/** The same seed for the same place, to a decimetre, so that the city looks the same on every visit. */
export const seedAt = (east_m: number, north_m: number): number =>
  (Math.imul(Math.round(east_m * 10), 73_856_093) ^ Math.imul(Math.round(north_m * 10), 19_349_663)) >>> 0;
