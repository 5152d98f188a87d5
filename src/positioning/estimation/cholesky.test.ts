import { describe, expect, it } from 'vitest';
import { seededChance } from '../../chance/chance.ts';
import { factorise, inverseDiagonal, solveTransposed, whiten } from './cholesky.ts';

function randomCovariance(size: number, seed: number): Float64Array {
  const chance = seededChance(seed);
  const root = Array.from({ length: size * size }, () => chance.normal());
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = i === j ? 0.5 : 0;
      for (let k = 0; k < size; k++) sum += root[i * size + k]! * root[j * size + k]!;
      values[i * size + j] = sum;
    }
  }
  return values;
}

describe.each([1, 2, 5, 40])('of %i rows', (size) => {
  const covariance = randomCovariance(size, size);
  const factor = { size, values: covariance.slice() };
  factorise(factor);

  it('solves, as putting the answer back in shows', () => {
    const chance = seededChance(99);
    const wanted = Float64Array.from({ length: size }, () => chance.normal());
    const answer = wanted.slice();
    whiten(factor, answer);
    solveTransposed(factor, answer);
    for (let i = 0; i < size; i++) {
      let product = 0;
      for (let j = 0; j < size; j++) product += covariance[i * size + j]! * answer[j]!;
      expect(product).toBeCloseTo(wanted[i]!, 8);
    }
  });

  it('has the diagonal of the inverse, as solving for unit vectors shows', () => {
    const diagonal = new Float64Array(size);
    inverseDiagonal(factor, diagonal, new Float64Array(size));
    for (let i = 0; i < size; i++) {
      const unit = new Float64Array(size);
      unit[i] = 1;
      whiten(factor, unit);
      solveTransposed(factor, unit);
      expect(diagonal[i]).toBeCloseTo(unit[i]!, 8);
    }
  });
});

it('survives rows that say the same twice', () => {
  const factor = { size: 2, values: Float64Array.of(4, 4, 4, 4) };
  factorise(factor);
  const vector = Float64Array.of(1, 1);
  whiten(factor, vector);
  expect([...vector].every(Number.isFinite)).toBe(true);
});
