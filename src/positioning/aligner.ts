/** The interface between sensors and views: samples in, an alignment and how sure it is out. */
import type { Transform } from '../geo/transform.ts';
import type { Sample } from './sample.ts';

export interface Alignment {
  /** Where the earth's local frame lies in the XR session. */
  readonly xrFromEnu: Transform<'xr', 'enu'>;
  /** Standard deviation of the viewer's horizontal position: √(σ²east + σ²north). */
  readonly sigmaPosition_m: number;
  readonly sigmaHeadingDeg: number;
  /** Of the viewer's position, m²: for more than its size. */
  readonly spread: PositionSpread;
  /** The best thing it rests on, for telling the visitor. */
  readonly basis: 'fix-only' | 'compass' | 'walk' | 'exact';
  /** The street's height has been seen by a hit test, not assumed. */
  readonly floorSeen: boolean;
  /** Times of sightings that contradict everything else: probably another landmark. */
  readonly mistaken_ms: readonly number[];
}

export interface PositionSpread {
  readonly east_m2: number;
  readonly eastNorth_m2: number;
  readonly north_m2: number;
}

export interface Aligner {
  /** Samples come in order of `time_ms`. One that makes no sense (NaN, null, far future) changes nothing. */
  add(sample: Sample): void;
  /** Takes back the sighting, standpoint or marker of that time. */
  forget(time_ms: number): void;
  /** The best alignment now; undefined until a fix and a pose are known. Solved when asked for. */
  readonly current: Alignment | undefined;
}

/** Of the standard normal distribution: 68 % lie below. */
const NORMAL_68 = 0.4677;

/**
 * How far a thing `distance_m` from the viewer stands from its place, metres: in 68 of 100 cases not further.
 *
 * The error is the viewer's position and, sideways, the heading times the distance; its squared length is about a
 * chi-squared of as many degrees of freedom as the two axes allow (Satterthwaite), of which Wilson and Hilferty (PNAS 17,
 * 1931) give the quantile.
 */
export function placementRadius68_m({ spread, sigmaHeadingDeg }: Alignment, distance_m: number): number {
  // The direction of view is anywhere.
  const sideways_m2 = ((distance_m * sigmaHeadingDeg * Math.PI) / 180) ** 2 / 2;
  const [ee, nn] = [spread.east_m2 + sideways_m2, spread.north_m2 + sideways_m2];
  const mean = ee + nn;
  const squares = ee ** 2 + nn ** 2 + 2 * spread.eastNorth_m2 ** 2;
  const narrow = (2 * squares) / (9 * mean ** 2);
  return Math.sqrt(mean) * (1 - narrow + NORMAL_68 * Math.sqrt(narrow)) ** 1.5;
}
