/** The light of the picture, worked out once and kept in the colours of the corners: nothing is lit while drawing. */
import { radFromDeg } from '../../../geo/angles.ts';
import { boxOf, isInside, offLine_m, type Plan, type Ring } from './plan.ts';
import type { Corner, Rgb } from './soup.ts';

/** Where the sun stands at about half past four in Tampere in the middle of August. */
export const SUN_BEARING_DEG = 234;
export const SUN_ELEVATION_DEG = 33;

/** Haze at the horizon: far things fade into it, and the sky rises from it. */
export const HAZE: Rgb = [0.855, 0.878, 0.892];

/** What shade does to a white floor: bluish, not black. */
export const FLOOR_SHADE: Rgb = [0.63, 0.665, 0.74];

const SKYLIGHT: Rgb = [0.7, 0.735, 0.8];
const SUNLIGHT: Rgb = [0.44, 0.395, 0.3];

/** Unit vector to a sun at this place in the sky: east, north, up. */
export function sunAt(bearingDeg: number, elevationDeg: number): Corner {
  const [bearing, elevation] = [radFromDeg(bearingDeg), radFromDeg(elevationDeg)];
  return [Math.sin(bearing) * Math.cos(elevation), Math.cos(bearing) * Math.cos(elevation), Math.sin(elevation)];
}

/** Places of the sun whose middle is the true one, wider than the true disc so that edges of shadows are soft. */
export function sunSamples(count: number, radiusDeg = 1.1): readonly Corner[] {
  return Array.from({ length: count }, (_, i) => {
    const [turn, out] = [i * 2.399963, radiusDeg * Math.sqrt((i + 0.5) / count)];
    return sunAt(SUN_BEARING_DEG + out * Math.cos(turn), SUN_ELEVATION_DEG + out * Math.sin(turn));
  });
}

const SUN = sunAt(SUN_BEARING_DEG, SUN_ELEVATION_DEG);

/**
 * The colour of a surface in this light.
 * @param sunShare 0 in full shade … 1 in full sun
 * @param openness 0 in a crevice … 1 under the open sky
 */
export function lit(albedo: Rgb, normal: Corner, sunShare = 1, openness = 1): Rgb {
  const facing = Math.max(0, normal[0] * SUN[0] + normal[1] * SUN[1] + normal[2] * SUN[2]);
  // The root lifts grazing light: a model lit by a large lamp, not the hard edge of a small one.
  const sun = sunShare * facing ** 0.7;
  const sky = openness * (0.88 + 0.12 * normal[2]);
  return [
    albedo[0] * (SKYLIGHT[0] * sky + SUNLIGHT[0] * sun),
    albedo[1] * (SKYLIGHT[1] * sky + SUNLIGHT[1] * sun),
    albedo[2] * (SKYLIGHT[2] * sky + SUNLIGHT[2] * sun),
  ];
}

export interface Caster {
  readonly ring: Ring;
  /** Height of the edge that throws the shadow. */
  readonly top_m: number;
}

/** Share of the sun's disc seen from a place, 0 … 1. */
export type SunShare = (at: Corner) => number;

interface Reach {
  readonly caster: Caster;
  readonly min: Plan;
  readonly max: Plan;
}

/** Answers for these prisms; a point on a wall must be given a little in front of it. */
export function createSunShare(casters: readonly Caster[], samples = 4): SunShare {
  const suns = sunSamples(samples);
  const reaches = casters.map(reachOf);
  return ([east, north, up]) => {
    const near = reaches.filter(
      ({ min, max, caster }) =>
        caster.top_m > up && east >= min[0] && east <= max[0] && north >= min[1] && north <= max[1],
    );
    if (near.length === 0) return 1;
    const open = suns.filter((sun) => !near.some(({ caster }) => isShaded([east, north, up], caster, sun)));
    return open.length / suns.length;
  };
}

/** The box of all points on the ground that the caster's shadow can touch. */
function reachOf(caster: Caster): Reach {
  const { min, max } = boxOf(caster.ring);
  const length_m = caster.top_m / Math.tan(radFromDeg(SUN_ELEVATION_DEG - 2));
  const [east, north] = [-SUN[0] * 1.25 * length_m, -SUN[1] * 1.25 * length_m];
  return {
    caster,
    min: [Math.min(min[0], min[0] + east), Math.min(min[1], min[1] + north)],
    max: [Math.max(max[0], max[0] + east), Math.max(max[1], max[1] + north)],
  };
}

function isShaded([east, north, up]: Corner, { ring, top_m }: Caster, sun: Corner): boolean {
  const from: Plan = [east, north];
  if (isInside(ring, from)) return true;
  // The ray leaves the prism's height after this far on the plan.
  const reach_m = ((top_m - up) / sun[2]) * Math.hypot(sun[0], sun[1]);
  const level = Math.hypot(sun[0], sun[1]);
  const to: Plan = [east + (sun[0] / level) * reach_m, north + (sun[1] / level) * reach_m];
  return ring.some((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    return offLine_m(a, from, to) * offLine_m(b, from, to) < 0 && offLine_m(from, a, b) * offLine_m(to, a, b) < 0;
  });
}

/** `#rrggbb` as numbers 0 … 1. */
export function rgbFromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export const hexFromRgb = (rgb: Rgb): string =>
  `#${rgb
    .map((c) =>
      Math.round(255 * Math.min(1, Math.max(0, c)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];
