/**
 * What is known of the viewer's place for one supposed yaw: a Gaussian in information form,
 * log p = gain − ½ aᵀ Λ a + ηᵀ a + constant, with a = (east, north) in metres. Factors of the same yaw add up.
 */
export class PositionInformation {
  /** Λ. */
  ee = 0;
  en = 0;
  nn = 0;
  /** η. */
  e = 0;
  n = 0;
  /** What the factors say of the yaw itself when the place fits best: constants of the squares. */
  gain = 0;

  clear(): void {
    this.ee = 0;
    this.en = 0;
    this.nn = 0;
    this.e = 0;
    this.n = 0;
    this.gain = 0;
  }

  copy(from: PositionInformation): void {
    this.ee = from.ee;
    this.en = from.en;
    this.nn = from.nn;
    this.e = from.e;
    this.n = from.n;
    this.gain = from.gain;
  }

  /** The place is (east, north), with σ per axis. */
  addPoint(east_m: number, north_m: number, sigma_m: number): void {
    const weight = 1 / sigma_m ** 2;
    this.ee += weight;
    this.nn += weight;
    this.e += weight * east_m;
    this.n += weight * north_m;
    this.gain -= weight * (east_m ** 2 + north_m ** 2) * 0.5;
  }

  /** The place lies on the line east·x + north·y = distance, with (x, y) of unit length, within σ. */
  addLine(x: number, y: number, distance_m: number, sigma_m: number): void {
    const weight = 1 / sigma_m ** 2;
    this.ee += weight * x * x;
    this.en += weight * x * y;
    this.nn += weight * y * y;
    this.e += weight * distance_m * x;
    this.n += weight * distance_m * y;
    this.gain -= weight * distance_m ** 2 * 0.5;
  }

  get determinant(): number {
    return this.ee * this.nn - this.en * this.en;
  }

  /** Where the place is likeliest. */
  get east_m(): number {
    return (this.nn * this.e - this.en * this.n) / this.determinant;
  }

  get north_m(): number {
    return (this.ee * this.n - this.en * this.e) / this.determinant;
  }

  /** The sum of squares that is left when the place fits best. */
  get misfit(): number {
    return -2 * this.gain - this.square;
  }

  private get square(): number {
    return (this.nn * this.e ** 2 - 2 * this.en * this.e * this.n + this.ee * this.n ** 2) / this.determinant;
  }

  /** log ∫ p da, but for a constant: how well this yaw fits everything, whatever the place. */
  get evidence(): number {
    return this.gain + 0.5 * this.square - 0.5 * Math.log(this.determinant);
  }
}
