/** The parts of GeoJSON (RFC 7946) that go out and come in; always two-dimensional, longitude first. */

export type LonLat = readonly [lonDeg: number, latDeg: number];

export type OutGeometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LonLat[])[] };

export interface OutFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: OutGeometry;
}

/** West, south, east, north, degrees; west is greater than east where the box lies across the antimeridian. */
export type Bbox = readonly [number, number, number, number];

export interface OutCollection {
  readonly type: 'FeatureCollection';
  readonly bbox?: Bbox;
  readonly features: readonly OutFeature[];
}

export function positionsOf(geometry: OutGeometry): readonly LonLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** In [-180, 180). */
const wrapLonDeg = (deg: number): number =>
  deg >= -180 && deg < 180 ? deg : deg - 360 * Math.floor((deg + 180) / 360);

/** The box round positions that lie within 180° of the first; undefined for none (RFC 7946, section 5). */
export function bboxOf(positions: readonly LonLat[]): Bbox | undefined {
  const first = positions[0];
  if (!first) return undefined;
  const box = { west: 0, east: 0, south: first[1], north: first[1] };
  let [west, east] = [first[0], first[0]];
  for (const [lonDeg, latDeg] of positions) {
    const eastward = wrapLonDeg(lonDeg - first[0]);
    if (eastward < box.west) [box.west, west] = [eastward, lonDeg];
    if (eastward > box.east) [box.east, east] = [eastward, lonDeg];
    box.south = Math.min(box.south, latDeg);
    box.north = Math.max(box.north, latDeg);
  }
  return [west, box.south, east, box.north];
}

/** The ring, counter-clockwise or clockwise as asked: RFC 7946, section 3.1.6, wants outer ones counter-clockwise. */
export function turnedRing(ring: readonly LonLat[], wanted: 'counter-clockwise' | 'clockwise'): readonly LonLat[] {
  const [baseLon, baseLat] = ring[0] ?? [0, 0];
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    area += wrapLonDeg(a[0] - baseLon) * (b[1] - baseLat) - wrapLonDeg(b[0] - baseLon) * (a[1] - baseLat);
  }
  return area > 0 === (wanted === 'counter-clockwise') ? ring : [...ring].reverse();
}
