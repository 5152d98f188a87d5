/** What the city picture is drawn from: plain geometry in the scene's east-north-up frame. */
import type { EnuPoint, Geodetic } from '../../../geo/frames.ts';

export type CityCladding = 'wood' | 'plaster' | 'brick' | 'stone' | 'glass';

export interface CityBuilding {
  /** Ring, open or closed, either way round; `up_m` is not looked at. */
  readonly outline: readonly EnuPoint[];
  /** Of the highest point above the street. */
  readonly height_m: number;
  /** Where the wall ends and the roof begins; guessed from the height when left out. */
  readonly eaves_m?: number;
  readonly roof?: 'flat' | 'gable' | 'hip';
  readonly cladding?: CityCladding;
  /** `#rrggbb` of the wall. */
  readonly colour?: string;
  readonly storeys?: number;
  readonly kind?: 'building' | 'tower' | 'bridge';
}

export interface CitySurface {
  readonly kind: 'tram' | 'water' | 'carriageway' | 'stairs' | 'other';
  readonly outline: readonly EnuPoint[];
}

export interface CityStreet {
  readonly line: readonly EnuPoint[];
  readonly width_m: number;
}

export interface CityInput {
  /** Of the east-north-up frame. */
  readonly origin: Geodetic;
  readonly streets: readonly CityStreet[];
  readonly buildings: readonly CityBuilding[];
  readonly surfaces: readonly CitySurface[];
}
