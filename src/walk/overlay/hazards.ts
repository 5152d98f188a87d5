/** Whether the visitor stands where nobody should: on tracks, a carriageway, water or stairs of the scene. Pure. */
import type { EnuPoint } from '../../geo/frames.ts';
import { enuAboveStreet, originOf } from '../../scenes/placing.ts';
import { isInside } from '../../scenes/rules/inside.ts';
import type { Scene } from '../../scenes/schema.ts';

export type HazardKind = NonNullable<Scene['hazards']>['features'][number]['properties']['kind'];

/** An area from above; the first ring is its outline, the others are holes. */
export interface HazardArea {
  readonly kind: HazardKind;
  readonly rings: readonly (readonly EnuPoint[])[];
}

export interface Hazard {
  readonly kind: HazardKind;
  /** `on`: the estimate lies inside, and surely so; `maybe-on`: inside, but the place is uncertain; `near`: within its sigma. */
  readonly how: 'on' | 'maybe-on' | 'near';
}

/** Those that move: a step aside matters. */
const TRAFFIC: readonly HazardKind[] = ['tram', 'carriageway'];
/** Where the place is known worse than this, every spot of a street is near everything. */
const WORST_SIGMA_M = 8;
const WORST: readonly Hazard['how'][] = ['on', 'maybe-on', 'near'];

export function hazardAreas(scene: Scene): HazardArea[] {
  const origin = originOf(scene);
  return (scene.hazards?.features ?? []).map(({ properties, geometry }) => ({
    kind: properties.kind,
    rings: geometry.coordinates.map((ring) =>
      ring.map(([lonDeg, latDeg]) => enuAboveStreet(origin, { latDeg, lonDeg, height_m: 0 })),
    ),
  }));
}

/** The worst of what the visitor stands on or near; undefined when that is nothing. @param sigma_m of their place */
export function hazardAt(areas: readonly HazardArea[], at: EnuPoint, sigma_m: number): Hazard | undefined {
  const found = areas.flatMap(({ kind, rings }): Hazard[] => {
    const edge_m = distanceToEdge(rings, at);
    if (isInside(rings, at)) return [{ kind, how: edge_m > Math.min(sigma_m, WORST_SIGMA_M) ? 'on' : 'maybe-on' }];
    if (!TRAFFIC.includes(kind) || sigma_m > WORST_SIGMA_M) return [];
    return edge_m < sigma_m ? [{ kind, how: 'near' }] : [];
  });
  return found.toSorted((a, b) => WORST.indexOf(a.how) - WORST.indexOf(b.how))[0];
}

function distanceToEdge(rings: HazardArea['rings'], at: EnuPoint): number {
  let least_m = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    ring.forEach((a, i) => {
      least_m = Math.min(least_m, distanceToLeg(a, ring[(i + 1) % ring.length]!, at));
    });
  }
  return least_m;
}

function distanceToLeg(a: EnuPoint, b: EnuPoint, at: EnuPoint): number {
  const [east, north] = [b.east_m - a.east_m, b.north_m - a.north_m];
  const [de, dn] = [at.east_m - a.east_m, at.north_m - a.north_m];
  const share = (de * east + dn * north) / (east ** 2 + north ** 2 || 1);
  const on = Math.max(0, Math.min(1, share));
  return Math.hypot(de - on * east, dn - on * north);
}

/** Told after this, so that one stray estimate warns of nothing; and kept until nothing was found for that. */
const COMES_MS = 600;
const GOES_MS = 2_000;
/** An estimate that is off the area for so long only may be the stray one. */
const BREAK_MS = 600;

/** Holds a warning steady: an estimate at the edge of an area would make it come and go. */
export class HazardWatch {
  told: Hazard | undefined;
  private since_ms = Number.NaN;
  private last_ms = Number.NEGATIVE_INFINITY;

  /** Time by any steady clock. Returns what to tell. */
  see(time_ms: number, hazard: Hazard | undefined): Hazard | undefined {
    if (!hazard) {
      if (time_ms - this.last_ms >= GOES_MS) this.told = undefined;
      return this.told;
    }
    if (time_ms - this.last_ms > BREAK_MS) this.since_ms = time_ms;
    this.last_ms = time_ms;
    if (time_ms - this.since_ms >= COMES_MS && !isSame(hazard, this.told)) this.told = hazard;
    return this.told;
  }
}

const isSame = (a: Hazard, b: Hazard | undefined): boolean => a.kind === b?.kind && a.how === b.how;
