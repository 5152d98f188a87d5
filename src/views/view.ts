/** What a page asks of a way of looking at the street, and what it is told in return. */
import type { ControlValue, Drawing } from '../drawing/drawing.ts';
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import type { Transform } from '../geo/transform.ts';
import type { Alignment } from '../positioning/aligner.ts';

/** One thing to show: a drawing and where it stands. */
export interface PlacedDrawing {
  readonly id: string;
  readonly drawing: Drawing;
  readonly enuFromItem: Transform<'enu', 'item'>;
  /** Shown only from nearer than this. */
  readonly reach_m: number;
  /** Where to stand to see it best, and where to look from there. */
  readonly standpoint: Standpoint | undefined;
}

export interface Standpoint {
  readonly at: EnuPoint;
  readonly bearingDeg: number;
  /** Of the view to the item's middle, up positive. */
  readonly pitchDeg: number;
}

/** Everything a view needs to know of a street. */
export interface StreetContent {
  readonly origin: Geodetic;
  readonly items: readonly PlacedDrawing[];
  /** Address of a file that lies beside the scene file. */
  assetUrl(src: string): string;
}

/** Why the world said no: a value with a reason, for which the page has a sentence and a way on. */
export type RefusalReason =
  | 'no-webxr'
  | 'not-secure'
  | 'location-denied'
  | 'location-unavailable'
  | 'motion-denied'
  | 'camera-denied'
  | 'session-failed'
  | 'no-webgl'
  | 'engine-not-loaded'
  /** The browser wants a fresh tap before it opens the camera: show a button that tries again. */
  | 'needs-tap';

export interface Refusal {
  readonly refused: RefusalReason;
  /** For the console and a bug report, not for a visitor. */
  readonly detail?: string;
}

/** Where the visitor is, as well as the view knows. */
export interface Viewer {
  readonly at: EnuPoint;
  /** Of the viewing direction, clockwise from true north. */
  readonly bearingDeg: number;
}

/** Errors of the estimate against the simulator's truth. */
export interface TruthReport {
  readonly position_m: number;
  readonly headingDeg: number;
}

/** What a view tells its page. All are called at most a few times a second, never once a frame. */
export interface ViewHost {
  /** The element that is shown over the camera picture. */
  readonly overlay: HTMLElement;
  onViewer(viewer: Viewer): void;
  onAlignment(alignment: Alignment): void;
  /** The visitor tapped a part of an item, or past everything. `path`: the part and the groups it lies in, innermost first. */
  onPick(picked: { readonly itemId: string; readonly path: readonly string[] } | undefined): void;
  /** Something the visitor should know while it goes on: `lost` tracking, `context-lost`, … */
  onTrouble(trouble: 'tracking-lost' | 'location-lost' | 'context-lost' | 'asset-missing'): void;
  onTroubleOver(trouble: 'tracking-lost' | 'location-lost' | 'context-lost' | 'asset-missing'): void;
  /** The view closed: by the visitor, by the system, or by a fault. */
  onEnd(reason: 'left' | 'system' | 'fault'): void;
  /** Only the simulator knows the truth. */
  onTruth?(report: TruthReport): void;
}

export interface StreetView {
  /** Lets the visitor's choice show: highlights, brings labels up. */
  select(itemId: string | undefined): void;
  setControl(itemId: string, controlId: string, value: ControlValue): void;
  /** Shows another content in the same street, without losing where the visitor stands: for editors. */
  replace(content: StreetContent): void;
  setLanguage(language: Language, level: ReadingLevel): void;
  leave(): Promise<void>;
  /** Takes the visitor to where the item is seen best; only where walking is a matter of keys. */
  goTo?(itemId: string): void;
  /** How badly the emulated sensors read. */
  setNoise?(noise: SensorNoise): void;
  /** Strolls along the street by itself. */
  walkAlong?(on: boolean): void;
}

/** Surroundings of a phone, from sensors without any error to a street between tall houses. */
export type SensorNoise = 'exact' | 'open' | 'street' | 'canyon';
