/** How much a value holds, before a schema goes through all of it. */
import type { Path } from './problem.ts';

/** Whether there are more than `most` values in it, itself and those in what it holds counted; those at its key `apart` are not. */
export function holdsMoreThan(most: number, value: unknown, apart?: string): boolean {
  return countUpTo(most, value, apart) > most;
}

/** Counting stops soon after `most`. */
function countUpTo(most: number, value: unknown, apart?: string): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  if (Array.isArray(value)) {
    if (value.length >= most) return most + 1;
    for (let index = 0; index < value.length && count <= most; index++) count += countUpTo(most - count, value[index]);
    return count;
  }
  const keys = Object.keys(value);
  if (keys.length > most) return most + 1;
  for (const key of keys) {
    if (key !== apart) count += countUpTo(most - count, (value as Record<string, unknown>)[key]);
    if (count > most) break;
  }
  return count;
}

/** What holds more is not looked into for one that is larger than the others. */
const SHORT = 1_000;

/** The way to the innermost part that holds more than `most` by itself; to the value itself when only all of it does. */
export function largestPart(most: number, value: unknown, apart?: string): Path {
  const path: (string | number)[] = [];
  let holder = value;
  while (typeof holder === 'object' && holder !== null) {
    const parts = holder as Readonly<Record<string, unknown>>;
    const keys = Object.keys(parts);
    if (keys.length > SHORT) break;
    const large = keys.find((key) => (path.length > 0 || key !== apart) && holdsMoreThan(most, parts[key]));
    if (large === undefined) break;
    path.push(Array.isArray(holder) ? Number(large) : large);
    holder = parts[large];
  }
  return path;
}
