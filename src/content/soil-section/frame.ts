/** From true metres along the street and below it to the model's own metres in the trench. */
import type { SceneFacts } from '../../scenes/content-type.ts';
import { tidy } from '../forms.ts';
import type { SoilSectionProps } from './schema.ts';

export interface SectionFrame {
  /** Half the trench, metres. */
  readonly half_length_m: number;
  readonly wall_z_m: number;
  readonly depth_m: number;
  /** Metres of street, and of depth, to one metre of the model. */
  readonly alongScale: number;
  readonly depthScale: number;
  /** To the right in the item's frame. */
  x_m(along_m: number): number;
  /** Up in the item's frame, so below 0. */
  y_m(depth_m: number): number;
}

type Sized = Pick<SoilSectionProps, 'opening' | 'from_m' | 'to_m' | 'shown_m'>;

/** @param mirrored when the street's beginning lies to the visitor's right */
export function frameOf({ opening, from_m, to_m, shown_m }: Sized, mirrored: boolean): SectionFrame {
  const { alongScale, depthScale } = scalesOf({ opening, from_m, to_m, shown_m });
  const middle_m = (from_m + to_m) / 2;
  return {
    half_length_m: opening.length_m / 2,
    wall_z_m: -opening.width_m / 2,
    depth_m: opening.depth_m,
    alongScale,
    depthScale,
    x_m: (along_m) => tidy(((mirrored ? -1 : 1) * (along_m - middle_m)) / alongScale),
    y_m: (depth_m) => tidy(-depth_m / depthScale),
  };
}

export const scalesOf = ({ opening, from_m, to_m, shown_m }: Sized) => ({
  alongScale: (to_m - from_m) / opening.length_m,
  depthScale: shown_m / opening.depth_m,
});

/** Where the item itself is along the street, and whether its visitor sees the street's beginning on the right. */
export function ownPlace(
  street: string,
  scene: SceneFacts | undefined,
): { readonly along_m: number; readonly mirrored: boolean } | undefined {
  const spot = scene?.items.find(({ id }) => id === scene.itemId)?.onStreets.find((one) => one.street === street);
  // The visitor's right is a quarter turn clockwise from where the item faces.
  return spot && { along_m: spot.along_m, mirrored: Math.cos(((spot.facingDeg + 90) * Math.PI) / 180) < -1e-9 };
}
