/** What comes in from other programs: places and lines with their names, still without a meaning for the scene. */
import type { Path } from '../scenes/problem.ts';
import type { LonLat } from './geojson.ts';
import type { ImportProblem } from './said.ts';

export interface ImportedFeature {
  /** Of the geometry in the file, for problems. */
  readonly path: Path;
  /** Of the feature in the file: its properties lie below. */
  readonly home: Path;
  readonly id?: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Heights are gone: other programs' are above the sea or the ellipsoid, a scene's above the street. */
  readonly geometry:
    | { readonly kind: 'point'; readonly at: LonLat }
    | { readonly kind: 'line'; readonly points: readonly LonLat[] };
}

export interface Imported {
  readonly features: readonly ImportedFeature[];
  /** Errors leave a feature out; warnings are for the editor to look at. */
  readonly problems: readonly ImportProblem[];
}
