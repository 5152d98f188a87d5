/** How many digits go out: enough for every later reader, and no more than anybody can mean. */

/** A billionth of a degree of latitude is 0.11 mm. */
const DEGREE_DECIMALS = 9;

/** Never -0. */
export function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** A latitude or longitude in degrees, to 0.1 mm on the ground. */
export const roundedDeg = (deg: number): number => roundedTo(deg, DEGREE_DECIMALS);
