/**
 * What seven parameters leave of the distortions of KKJ, up to two metres. A polynomial fitted to 82 corners of the
 * triangulation by which the National Land Survey of Finland turns YKJ into ETRS-TM35FIN (JHS 197; CC BY 4.0, as PROJ has
 * it in `fi_nls_ykj_etrs35fin.json`); within 0.4 m of corners that took no part.
 */

/** Of uⁱ vʲ in the order of i, then j, up to degree 3: u = (east − 3 400 km) / 300 km, v = (north − 7 200 km) / 600 km. */
const EAST_M = [-0.566, -0.265, 1.944, 0.772, -0.559, 1.218, 0.995, -0.153, -0.717, 0.11];
const NORTH_M = [-0.346, 1.351, 1.548, -1.088, 0.099, -2.304, -1.461, 0.205, -0.447, -0.202];

/** Metres in YKJ (EPSG:2393) before the seven parameters are applied. */
export function withoutKkjDistortion(east: number, north: number): readonly [number, number] {
  const [u, v] = [(east - 3_400_000) / 300_000, (north - 7_200_000) / 600_000];
  const powers = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].slice(0, 4 - i).map((j) => u ** i * v ** j));
  const sum = (terms: readonly number[]) => terms.reduce((total, term, at) => total + term * powers[at]!, 0);
  return [east + sum(EAST_M), north + sum(NORTH_M)];
}
