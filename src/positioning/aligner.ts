/** The interface between sensors and views: samples in, an alignment and how sure it is out. */
import type { Transform } from '../geo/transform.ts';
import type { Sample } from './sample.ts';

export interface Alignment {
  /** Where the earth's local frame lies in the XR session. */
  readonly xrFromEnu: Transform<'xr', 'enu'>;
  /** Standard deviation of the viewer's horizontal position: √(σ²east + σ²north). */
  readonly sigmaPosition_m: number;
  readonly sigmaHeadingDeg: number;
  /** The best thing it rests on, for telling the visitor. */
  readonly basis: 'fix-only' | 'compass' | 'walk' | 'exact';
  /** The street's height has been seen by a hit test, not assumed. */
  readonly floorSeen: boolean;
}

export interface Aligner {
  /** Samples come in order of `time_ms`. One that makes no sense (NaN, null, far future) changes nothing. */
  add(sample: Sample): void;
  /** The best alignment now; undefined until a fix and a pose are known. */
  readonly current: Alignment | undefined;
}

/** How far a thing `distance_m` ahead may stand from its place, 1 sigma: √(σ² + (d σθ)²). */
export function placementSigma_m(alignment: Alignment, distance_m: number): number {
  return Math.hypot(alignment.sigmaPosition_m, (distance_m * alignment.sigmaHeadingDeg * Math.PI) / 180);
}
