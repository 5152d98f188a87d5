/** What comes in from other programs: places and lines with their names, still without a meaning for the scene. */
import type { Path, Problem } from '../scenes/problem.ts';
import type { LonLat } from './geojson.ts';

export interface ImportedFeature {
  /** In the file, for problems. */
  readonly path: Path;
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
  readonly problems: readonly Problem[];
}

export const importError = (rule: string, path: Path, message: string): Problem => ({
  severity: 'error',
  rule,
  path,
  message,
});

export const importWarning = (rule: string, path: Path, message: string): Problem => ({
  severity: 'warning',
  rule,
  path,
  message,
});

/** The end of "found …": one value, in a few letters. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
