/** One solve: from a window of observations to the posterior of yaw and place. */
import { ExactFactor, type PointObservation, type SightingObservation } from './exact-factor.ts';
import { type Anisotropy, type CarriedPlace, FixFactor } from './fix-factor.ts';
import { fixLevels } from './fix-levels.ts';
import { calibrated, type GnssNoise, usualNoise } from './gnss-noise.ts';
import { judgeSightings } from './mistaken.ts';
import type { Here, PlacedFix } from './placed-fix.ts';
import { type Estimate, Posterior } from './posterior.ts';
import { seeingWalls, spacedOut } from './street-prior.ts';
import { thinned } from './thinned.ts';
import { walkedStreet } from './walked-street.ts';
import type { WallMap } from './walls.ts';
import type { YawBelief } from './yaw-belief.ts';

/** What an estimate rests on. */
export interface Observations {
  readonly here: Here;
  /** Of the street in the XR space. */
  readonly street_y_m: number;
  readonly fixes: readonly PlacedFix[];
  readonly carried: CarriedPlace | undefined;
  /** Compass, course, markers. */
  readonly yaws: readonly YawBelief[];
  readonly points: readonly PointObservation[];
  readonly sightings: readonly SightingObservation[];
  /** Of the street the visitor is on, if one is known. */
  readonly streetBearingRad: number | undefined;
}

/** Parts that can be left out, to see what each brings. */
export interface Parts {
  readonly walls: boolean;
  readonly anisotropy: boolean;
  readonly calibration: boolean;
  readonly levels: boolean;
}

export const ALL_PARTS: Parts = { walls: true, anisotropy: true, calibration: true, levels: true };

export interface Solution {
  readonly estimate: Estimate;
  /** Indices of sightings that do not fit. */
  readonly mistaken: readonly number[];
}

/** More fixes than this make the solve longer and the estimate no better. */
const MOST_FIXES = 72;
/** Errors across a street are larger by about this; where the street is only guessed from the walk, by less. */
const ACROSS = 1.27;
const GUESSED_ACROSS = 1.2;
/** Fixes that are this much more restless than supposed are not those of a usual street. */
const UNUSUAL = 1.6;
/** Fixes claimed to be this good were taken under an open sky; this bad, between walls. */
const OPEN_SIGMA_M = 3;
const WALLED_SIGMA_M = 4.2;
/** Worse than this they are reflections, from anywhere. */
const REFLECTED_SIGMA_M = 12;
const LINEARISATIONS = 2;

export class Solver {
  private readonly factor: FixFactor;
  private readonly exact: ExactFactor;
  private readonly posterior = new Posterior();
  private readonly walls: WallMap | undefined;
  private readonly parts: Parts;

  /** @param drift of ways, as a share; as of tracked ones when not given */
  constructor(walls: WallMap | undefined, parts: Parts, drift?: number) {
    this.factor = new FixFactor(MOST_FIXES + 1, drift);
    this.exact = new ExactFactor(drift);
    this.walls = walls;
    this.parts = parts;
  }

  solve(observed: Observations): Solution | undefined {
    const { posterior, exact, factor, parts } = this;
    const { here, carried, yaws, points, sightings } = observed;
    const { fixes } = observed;
    const hasPlace = fixes.length > 0 || carried !== undefined;
    posterior.beliefs = yaws;
    posterior.exact = undefined;
    posterior.fixes = hasPlace ? factor : undefined;
    if (hasPlace) {
      const usual = usualNoise(fixes.length > 0 ? fixes : [carried!]);
      this.takeFixes(fixes, observed, usual);
      const first = { yawRad: posterior.mode(), restlessness: factor.restlessness };
      this.takeFixes(fixes, observed, parts.calibration ? calibrated(usual, fixes, first.yawRad) : usual, first);
    }
    exact.take(points, sightings, here, observed.street_y_m);
    if (!exact.isEmpty) {
      let near = this.posterior.estimate();
      posterior.exact = exact;
      for (let round = 0; round < LINEARISATIONS; round++) {
        exact.linearise(near ?? points[0] ?? { east_m: 0, north_m: 0 });
        if (round === 0) judgeSightings(exact, () => posterior.evidence());
        near = posterior.estimate() ?? near;
      }
    }
    const free = posterior.estimate();
    if (!free) return undefined;
    const seesWalls = this.walls && parts.walls && hasPlace;
    const estimate = seesWalls
      ? seeingWalls(posterior, free, this.walls!, spacedOut(observed.fixes, here), here)
      : free;
    return { estimate, mistaken: exact.doubted.flatMap(({ bearing }, i) => (bearing ? [i] : [])) };
  }

  /** @param first what a first look found: the yaw, and how restless the fixes are */
  private takeFixes(
    fixes: readonly PlacedFix[],
    observed: Observations,
    noise: GnssNoise,
    first?: { readonly yawRad: number; readonly restlessness: number },
  ): void {
    const levels = this.parts.levels ? fixLevels(fixes, noise, first?.yawRad) : fixes.map(() => 0);
    const window = thinned(
      fixes.map((fix, i) => ({ ...fix, level: levels[i]! })),
      MOST_FIXES,
    );
    const { carried, here, streetBearingRad } = observed;
    const known = streetBearingRad === undefined ? undefined : knownStreet(streetBearingRad);
    const guessed = first && first.restlessness < UNUSUAL ? guessedStreet(observed, noise) : undefined;
    const street = this.parts.anisotropy ? (known ?? guessed) : undefined;
    this.factor.take(window, carried, here, noise, street, () => this.posterior.mode());
  }
}

const knownStreet = (bearingRad: number): Anisotropy => ({ bearingRad, turns: false, across: ACROSS });

/** People walk along streets; where fixes are claimed to be bad, there are walls. */
function guessedStreet({ fixes, here }: Observations, { sigma_m }: GnssNoise): Anisotropy | undefined {
  const walked = walkedStreet(fixes, here);
  if (!walked || sigma_m > REFLECTED_SIGMA_M) return undefined;
  const walls = Math.max(0, Math.min(1, (sigma_m - OPEN_SIGMA_M) / (WALLED_SIGMA_M - OPEN_SIGMA_M)));
  return { bearingRad: walked.bearingRad, turns: true, across: 1 + (GUESSED_ACROSS - 1) * walked.straightness * walls };
}
