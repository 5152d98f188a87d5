/**
 * What a phone can tell about where it is, one typed union; a recorded walk is these, one JSON object a line.
 *
 * XR poses are in the session's reference space: right-handed, y up, metres. Times are milliseconds on one clock.
 */

export interface PoseReading {
  readonly x_m: number;
  readonly y_m: number;
  readonly z_m: number;
  readonly qx: number;
  readonly qy: number;
  readonly qz: number;
  readonly qw: number;
  /** The position is a guess of the browser's (tracking is lost); the orientation may still hold. */
  readonly emulated?: boolean;
}

export interface FixReading {
  readonly lat: number;
  readonly lon: number;
  /** As reported: about the 68 % radius, often too good. */
  readonly accuracy_m: number;
  readonly altitude_m?: number | null;
  readonly speed_mps?: number | null;
  readonly headingDeg?: number | null;
}

export interface CompassReading {
  /** Of the viewing direction (the camera's), clockwise from magnetic north. */
  readonly magneticBearingDeg: number;
  readonly accuracyDeg?: number | null;
}

/** A known point of the surroundings in the crosshair. */
export interface SightingReading {
  readonly landmark: {
    readonly lat: number;
    readonly lon: number;
    /** Above the street. */
    readonly height_m: number;
    /** How far the point may be from there. */
    readonly uncertainty_m?: number;
  };
  /** Unit vector in the XR space. */
  readonly direction: { readonly x: number; readonly y: number; readonly z: number };
  /** Of the aim; about half a degree when not given. */
  readonly sigmaDeg?: number;
}

/** "I stand exactly here": a spot named in the scene; sigma per axis. */
export interface StandReading {
  readonly lat: number;
  readonly lon: number;
  readonly sigma_m: number;
}

/** A marker whose place is known (a plate with a code, a located picture), as seen: its pose in the XR space. */
export interface MarkerReading {
  /** OGC GeoPose 1.0: of the marker, x ahead out of its face, z up; `h` above the street. */
  readonly geopose: {
    readonly position: { readonly lat: number; readonly lon: number; readonly h: number };
    readonly angles: { readonly yaw: number; readonly pitch: number; readonly roll: number };
  };
  /** In the XR space, with the axes of an item: x right, y up, -z ahead out of its face. */
  readonly x_m: number;
  readonly y_m: number;
  readonly z_m: number;
  readonly qx: number;
  readonly qy: number;
  readonly qz: number;
  readonly qw: number;
  readonly sigma_m: number;
  readonly sigmaDeg: number;
}

export type Sample = { readonly time_ms: number } & (
  | { readonly pose: PoseReading }
  | { readonly fix: FixReading }
  | { readonly compass: CompassReading }
  | { readonly sighting: SightingReading }
  | { readonly stand: StandReading }
  | { readonly marker: MarkerReading }
  /** A hit of the street's surface, in the XR space. */
  | { readonly floor: { readonly y_m: number } }
  /** The XR space began anew: what was learned of it no longer holds. */
  | { readonly reset: Record<string, never> }
  /** For measuring only; estimators never read it. */
  | { readonly truth: { readonly lat: number; readonly lon: number; readonly bearingDeg: number } }
);
