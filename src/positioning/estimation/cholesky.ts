/**
 * Cholesky's factor of small symmetric matrices, in arrays that are used again at every solve.
 *
 * Libraries were weighed and left: those that are kept well allocate a matrix for every step, and the estimator needs
 * nothing beyond these three loops (Golub and Van Loan, Matrix Computations, 4th ed., 4.2).
 */

/** Row by row, `size` × `size`; only the lower half is read and written. */
export interface Symmetric {
  readonly size: number;
  readonly values: Float64Array;
}

/** Below this a pivot is noise of rounding: the rows say the same twice. */
const LEAST_PIVOT = 1e-9;

/** Replaces the lower half of `matrix` by L with L Lᵀ = matrix. */
export function factorise({ size, values }: Symmetric): void {
  for (let column = 0; column < size; column++) {
    const row = column * size;
    let pivot = values[row + column]!;
    for (let k = 0; k < column; k++) pivot -= values[row + k]! ** 2;
    const root = Math.sqrt(Math.max(pivot, LEAST_PIVOT));
    values[row + column] = root;
    for (let i = column + 1; i < size; i++) {
      let rest = values[i * size + column]!;
      for (let k = 0; k < column; k++) rest -= values[i * size + k]! * values[row + k]!;
      values[i * size + column] = rest / root;
    }
  }
}

/** Replaces `vector` by L⁻¹ vector: what has the covariance L Lᵀ becomes white. */
export function whiten({ size, values }: Symmetric, vector: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let rest = vector[i]!;
    for (let k = 0; k < i; k++) rest -= values[i * size + k]! * vector[k]!;
    vector[i] = rest / values[i * size + i]!;
  }
}

/** Replaces a white `vector` by L⁻ᵀ vector; after {@link whiten} it is the inverse matrix times the vector. */
export function solveTransposed({ size, values }: Symmetric, vector: Float64Array): void {
  for (let i = size - 1; i >= 0; i--) {
    const part = vector[i]! / values[i * size + i]!;
    vector[i] = part;
    for (let k = 0; k < i; k++) vector[k]! -= values[i * size + k]! * part;
  }
}

/** The diagonal of (L Lᵀ)⁻¹ into `diagonal`; `scratch` is as long as the matrix is wide. */
export function inverseDiagonal(factor: Symmetric, diagonal: Float64Array, scratch: Float64Array): void {
  const { size, values } = factor;
  for (let column = 0; column < size; column++) {
    // Column of L⁻¹, from the diagonal down.
    let sum = 0;
    for (let i = column; i < size; i++) {
      let rest = i === column ? 1 : 0;
      for (let k = column; k < i; k++) rest -= values[i * size + k]! * scratch[k]!;
      const part = rest / values[i * size + i]!;
      scratch[i] = part;
      sum += part * part;
    }
    diagonal[column] = sum;
  }
}
