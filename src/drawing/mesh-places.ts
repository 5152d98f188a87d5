/** Which corners of a mesh are at the same place. */

/** Corners nearer than this are the same place. */
const SAME_PLACE_M = 1e-4;

export interface Places {
  /** Of each corner: the first at its place, in the order given. */
  readonly firstAt: Int32Array;
  /** Of each corner: the next at its place; -1 for the last. */
  readonly nextAt: Int32Array;
}

/** @param places_m x, y, z of each corner */
export function placesOf(places_m: ArrayLike<number>): Places {
  const count = places_m.length / 3;
  const rounded = new Int32Array(3 * count);
  for (let i = 0; i < rounded.length; i++) rounded[i] = Math.round((places_m[i] as number) / SAME_PLACE_M);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
  // An open hash table: the first corner of each place, and the last so far.
  const [slots, lastAt] = [new Int32Array(size).fill(-1), new Int32Array(count)];
  const [firstAt, nextAt] = [new Int32Array(count), new Int32Array(count).fill(-1)];
  for (let i = 0; i < count; i++) {
    let slot = hashOf(rounded, 3 * i) & (size - 1);
    while (slots[slot] !== -1 && !isSame(rounded, 3 * (slots[slot] as number), 3 * i)) slot = (slot + 1) & (size - 1);
    const first = slots[slot] === -1 ? i : (slots[slot] as number);
    if (first === i) slots[slot] = i;
    else nextAt[lastAt[first] as number] = i;
    lastAt[first] = i;
    firstAt[i] = first;
  }
  return { firstAt, nextAt };
}

const isSame = (list: Int32Array, a: number, b: number): boolean =>
  list[a] === list[b] && list[a + 1] === list[b + 1] && list[a + 2] === list[b + 2];

/** Teschner et al. 2003, Optimized spatial hashing. */
const hashOf = (list: Int32Array, i: number): number => {
  const mixed =
    Math.imul(list[i] as number, 73_856_093) ^
    Math.imul(list[i + 1] as number, 19_349_663) ^
    Math.imul(list[i + 2] as number, 83_492_791);
  return mixed ^ (mixed >>> 15);
};
