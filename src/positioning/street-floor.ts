/**
 * The height of the street in the XR space, from hits of its surface near the way.
 *
 * Each stretch of the way keeps its own latest hits. Its height is where most of them agree: kerbs, benches and bags are
 * hit less often than the street. A stretch where the phone would have sunk or risen against the visitor's usual eye
 * level is a car or a wall and does not count. Where the way shows a slope, the street ahead is taken to go on like that.
 */
import { median } from './median.ts';

interface Viewer {
  readonly x_m: number;
  readonly y_m: number;
  readonly z_m: number;
}

type Place = Pick<Viewer, 'x_m' | 'z_m'>;

export interface StreetFloor {
  /** @param y_m of a hit, seen from a viewer there; `at` the place of the hit, where it is known */
  add(y_m: number, viewer: Viewer, at?: Place): void;
  /** The street's height where the viewer is, else where it was last seen; undefined until there are any hits. */
  near(viewer: Place): number | undefined;
  /** The street's height at another place: as seen there, else as the slope of the way tells, else as {@link near} the viewer. */
  at(place: Place, viewer: Place): number | undefined;
}

interface Stretch {
  readonly x_m: number;
  readonly z_m: number;
  readonly hits: { readonly y_m: number; readonly eye_m: number }[];
}

/** A phone in a hand is between these heights above the street; other hits are tables, cars and reflections. */
const LOWEST_EYE_M = 0.4;
const HIGHEST_EYE_M = 3;
const STRETCH_M = 2.5;
const NEAR_M = 4;
const MOST_STRETCHES = 64;
const HITS_OF_STRETCH = 20;
const ENOUGH_HITS = 8;
/** Hits within so much of one another are of one surface; a kerb is higher. */
const SURFACE_M = 0.1;
/** A visitor's eye level changes by less. */
const EYE_CHANGE_M = 0.35;
/** So many stretches, so far apart, show a slope; so far around the viewer they may lie. */
const SLOPE_STRETCHES = 4;
const SLOPE_LEAST_M = 10;
const SLOPE_AROUND_M = 45;
/** Steeper is no street; farther ahead than this it may be anything. */
const STEEPEST = 0.12;
const FARTHEST_AHEAD_M = 30;

export function createStreetFloor(): StreetFloor {
  return new Floor();
}

class Floor implements StreetFloor {
  /** In the order in which they were last hit. */
  private readonly stretches: Stretch[] = [];

  add(y_m: number, viewer: Viewer, at: Place = viewer): void {
    const eye_m = viewer.y_m - y_m;
    if (!(eye_m >= LOWEST_EYE_M && eye_m <= HIGHEST_EYE_M)) return;
    const i = this.stretches.findIndex((stretch) => apart(stretch, at) < STRETCH_M / 2);
    const [stretch] = i < 0 ? [{ x_m: at.x_m, z_m: at.z_m, hits: [] }] : this.stretches.splice(i, 1);
    stretch!.hits.push({ y_m, eye_m });
    if (stretch!.hits.length > HITS_OF_STRETCH) stretch!.hits.shift();
    this.stretches.push(stretch!);
    if (this.stretches.length > MOST_STRETCHES) this.stretches.shift();
  }

  near(viewer: Place): number | undefined {
    const street = this.street();
    const close = street.filter((stretch) => apart(stretch, viewer) < NEAR_M);
    close.sort((a, b) => apart(a, viewer) - apart(b, viewer));
    const heights: number[] = [];
    for (const { hits } of close.length > 0 ? close : street.slice(-1)) {
      // On a slope only the nearest stretches are as high as the street here.
      if (heights.length < ENOUGH_HITS) heights.push(...hits.map(({ y_m }) => y_m));
    }
    return surface(heights);
  }

  at(place: Place, viewer: Place): number | undefined {
    const street = this.street();
    if (street.some((stretch) => apart(stretch, place) < NEAR_M)) return this.near(place);
    const here_m = this.near(viewer);
    const slope =
      here_m === undefined ? undefined : slopeOf(street.filter((one) => apart(one, viewer) < SLOPE_AROUND_M));
    if (!slope || here_m === undefined) return here_m;
    const along_m = (place.x_m - viewer.x_m) * slope.x + (place.z_m - viewer.z_m) * slope.z;
    return here_m + slope.rise * Math.max(-FARTHEST_AHEAD_M, Math.min(FARTHEST_AHEAD_M, along_m));
  }

  /** Without what must be something else than the street; all, if that would be nothing. */
  private street(): readonly Stretch[] {
    const eyes = this.stretches.map(({ hits }) => surface(hits.map(({ eye_m }) => eye_m))!);
    const usual_m = median(eyes);
    const street = this.stretches.filter((_, i) => Math.abs(eyes[i]! - usual_m) < EYE_CHANGE_M);
    return street.length > 0 ? street : this.stretches;
  }
}

const apart = (a: Place, b: Place): number => Math.hypot(a.x_m - b.x_m, a.z_m - b.z_m);

/** The mean of those that agree with most others; among equally good surfaces the one nearest the median. */
function surface(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = median(sorted);
  let best = { count: 0, mean: Number.NaN };
  let [end, sum] = [0, 0];
  for (let start = 0; start < sorted.length; start++) {
    while (end < sorted.length && sorted[end]! - sorted[start]! <= SURFACE_M) sum += sorted[end++]!;
    const [count, mean] = [end - start, sum / (end - start)];
    const nearer = Math.abs(mean - middle) < Math.abs(best.mean - middle);
    if (count > best.count || (count === best.count && nearer)) best = { count, mean };
    sum -= sorted[start]!;
  }
  return best.mean;
}

interface Slope {
  /** Unit vector of the way. */
  readonly x: number;
  readonly z: number;
  /** Metres up for a metre along it. */
  readonly rise: number;
}

/** Along the main axis of the stretches; the median of the slopes between them (Theil 1950, Sen 1968). */
function slopeOf(stretches: readonly Stretch[]): Slope | undefined {
  if (stretches.length < SLOPE_STRETCHES) return undefined;
  const mean = (of: (one: Stretch) => number) => stretches.reduce((sum, one) => sum + of(one), 0) / stretches.length;
  const [x0, z0] = [mean((one) => one.x_m), mean((one) => one.z_m)];
  const xx = mean((one) => (one.x_m - x0) ** 2);
  const zz = mean((one) => (one.z_m - z0) ** 2);
  const xz = mean((one) => (one.x_m - x0) * (one.z_m - z0));
  const axis = 0.5 * Math.atan2(2 * xz, xx - zz);
  const [x, z] = [Math.cos(axis), Math.sin(axis)];
  const along = stretches.map(({ x_m, z_m, hits }) => ({
    s_m: x_m * x + z_m * z,
    y_m: surface(hits.map((hit) => hit.y_m))!,
  }));
  const slopes: number[] = [];
  for (const [i, a] of along.entries()) {
    for (const b of along.slice(i + 1)) {
      if (Math.abs(b.s_m - a.s_m) >= SLOPE_LEAST_M / 2) slopes.push((b.y_m - a.y_m) / (b.s_m - a.s_m));
    }
  }
  const places = along.map(({ s_m }) => s_m);
  if (slopes.length === 0 || Math.max(...places) - Math.min(...places) < SLOPE_LEAST_M) return undefined;
  return { x, z, rise: Math.max(-STEEPEST, Math.min(STEEPEST, median(slopes))) };
}
