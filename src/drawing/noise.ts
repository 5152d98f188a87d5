/** Chance and unevenness from seeds: the same on every machine. */
import { seededNumbers } from '../chance/chance.ts';

/** A number in [0, 1) for a corner of the lattice. */
function cornerValue(x: number, y: number, z: number): number {
  let hash = Math.imul(x, 0x1f123bb5) ^ Math.imul(y, 0x5f356495) ^ Math.imul(z, 0x2545f491);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}

const eased = (t: number): number => t * t * (3 - 2 * t);
const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Smooth noise in [0, 1) with features about 1 across. */
export function valueNoise(x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const [u, v, w] = [eased(x - i), eased(y - j), eased(z - k)];
  const row = (dj: number, dk: number) =>
    between(cornerValue(i, j + dj, k + dk), cornerValue(i + 1, j + dj, k + dk), u);
  return between(between(row(0, 0), row(1, 0), v), between(row(0, 1), row(1, 1), v), w);
}

/**
 * A seamless square of noise in [0, 1], mean about 0.5: `octaves` layers, the first with `across` × `down` features,
 * each next one twice as fine and half as strong.
 */
export function noiseTile(size: number, seed: number, across: number, down: number, octaves: number): Float32Array {
  const tile = new Float32Array(size * size);
  let [weight, total] = [1, 0];
  for (let octave = 0; octave < octaves; octave++) {
    addOctave(tile, size, seed + octave, across * 2 ** octave, down * 2 ** octave, weight);
    total += weight;
    weight /= 2;
  }
  for (let i = 0; i < tile.length; i++) tile[i] = (tile[i] ?? 0) / total;
  return tile;
}

function addOctave(tile: Float32Array, size: number, seed: number, across: number, down: number, weight: number): void {
  const next = seededNumbers(Math.imul(seed + 1, 0x9e3779b1));
  const lattice = Float32Array.from({ length: across * down }, next);
  const columns = Array.from({ length: size }, (_, x) => {
    const at = (x * across) / size;
    const left = Math.floor(at);
    return { left, right: (left + 1) % across, part: eased(at - left) };
  });
  for (let y = 0; y < size; y++) {
    const at = (y * down) / size;
    const low = Math.floor(at);
    const [rowA, rowB] = [low * across, ((low + 1) % down) * across];
    const part = eased(at - low);
    for (let x = 0; x < size; x++) {
      const { left, right, part: share } = columns[x] as (typeof columns)[number];
      const a = between(lattice[rowA + left] ?? 0, lattice[rowA + right] ?? 0, share);
      const b = between(lattice[rowB + left] ?? 0, lattice[rowB + right] ?? 0, share);
      tile[y * size + x] = (tile[y * size + x] ?? 0) + weight * between(a, b, part);
    }
  }
}
