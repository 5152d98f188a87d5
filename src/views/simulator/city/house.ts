/** A house of the model city, as its parts are told of it. */
import type { CityCladding } from './input.ts';
import type { Ring } from './plan.ts';
import type { RoofKind } from './roofs.ts';
import type { Rgb } from './soup.ts';

/** A building with all guesses made. */
export interface House {
  readonly ring: Ring;
  readonly eaves_m: number;
  readonly top_m: number;
  readonly storeys: number;
  readonly roof: RoofKind;
  readonly cladding: CityCladding;
  readonly colour: Rgb;
  /** `far`: behind the street, with windows only hinted at. */
  readonly shape: 'house' | 'far' | 'belfry' | 'shaft';
}
