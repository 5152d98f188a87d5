/** What a page asks of a way of looking at the street, and what it is told in return. */
import type { ControlValue, Drawing } from '../drawing/drawing.ts';
import type { Theme } from '../drawing/look.ts';
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import type { Triple } from '../geo/quaternion.ts';
import type { Transform } from '../geo/transform.ts';
import type { Alignment } from '../positioning/aligner.ts';
import type { Ring } from '../positioning/estimation/walls.ts';

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
  /** Houses, in the local frame, for positioning: a pedestrian is not inside one. */
  readonly footprints?: readonly Ring[];
  /** Middle lines of streets, east and north in metres of the local frame, for positioning. */
  readonly streets?: readonly (readonly (readonly [number, number])[])[];
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
  /** The phone does not tell how it is turned. */
  | 'motion-unavailable'
  | 'camera-denied'
  /** There is none, or another app has it. */
  | 'camera-unavailable'
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
  /** How the picture lies in the street, and how wide it is. */
  readonly sight: Sight;
}

/** Directions of unit length: east, north, up. */
export interface Sight {
  readonly right: Triple;
  readonly up: Triple;
  readonly ahead: Triple;
  /** Tangents of half the angle of view, from the middle to the right edge and to the upper one. */
  readonly tanRight: number;
  readonly tanUp: number;
}

/** Errors of the estimate against the simulator's truth. */
export interface TruthReport {
  readonly position_m: number;
  readonly headingDeg: number;
  /** How far a thing 25 m ahead appears from where it should, horizontally. */
  readonly placement25_m?: number;
  /** The same for a thing 10 m ahead, from where content is mostly looked at. */
  readonly placement10_m?: number;
}

export type Trouble =
  | 'tracking-lost'
  | 'location-lost'
  | 'context-lost'
  | 'context-gone'
  | 'asset-missing'
  | 'camera-lost';

/** What a view tells its page. All are called at most a few times a second, never once a frame. */
export interface ViewHost {
  /** The element that is shown over the camera picture. */
  readonly overlay: HTMLElement;
  onViewer(viewer: Viewer): void;
  /** What is shown, and how sure that is; while nothing is shown yet, the estimate. */
  onAlignment(alignment: Alignment): void;
  /** The visitor tapped a part of an item, or past everything. `path`: the part and the groups it lies in, innermost first. */
  onPick(picked: { readonly itemId: string; readonly path: readonly string[] } | undefined): void;
  /** Something the visitor should know while it goes on: `lost` tracking, `context-lost`, … */
  onTrouble(trouble: Trouble): void;
  onTroubleOver(trouble: Trouble): void;
  /** A button of the plate in the world was pressed. */
  onBoard?(buttonId: string): void;
  /** The visitor began to walk, and content fades; or stands again, and it comes back. */
  onWalking?(isWalking: boolean): void;
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
  /** Ground as it looks, or as hatches with letter codes. */
  setTheme?(theme: Theme): void;
  /** Nothing moves by itself. */
  setStill?(still: boolean): void;
  leave(): Promise<void>;
  /** Takes the visitor to where the item is seen best; only where walking is a matter of keys. */
  goTo?(itemId: string): void;
  /** Turns the view a little, right and up positive; only where looking is a matter of keys. */
  look?(rightDeg: number, upDeg: number): void;
  /** Where the phone is tracked: what the visitor can do so that things stand exactly. */
  readonly exactness?: Exactness;
  /** Keeps what the sensors tell, when the visitor wants it kept. */
  readonly recorder?: Recorder;
  /** Takes what is shown away for a while, so that nothing hides the street itself. */
  showContent(on: boolean): void;
  /** How badly the emulated sensors read. */
  setNoise?(noise: SensorNoise): void;
  /** Words as a plate in the world; only where the session shows no page over its picture. */
  readonly showBoard?: ((page: BoardPage | undefined) => void) | undefined;
  /** What is shown now, to be kept. */
  takeStill?(): Promise<Still>;
  /** Strolls along the street by itself. */
  walkAlong?(on: boolean): void;
}

/** What a plate in the world says, and what can be pressed on it. */
export interface BoardPage {
  /** Pages about the same thing appear at the same place. */
  readonly about: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
}

/** Content as it is seen, without what lies behind it. */
export interface Still {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each pixel, 0 … 255, from the top left. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  /** What lies behind it; undefined where that may not be read: the camera picture of a WebXR session. */
  readonly ground: { readonly picture: CanvasImageSource; readonly width: number; readonly height: number } | undefined;
}

/** A known point of the surroundings, as a scene's landmarks name it. */
export interface Landmark {
  readonly lat: number;
  readonly lon: number;
  /** Above the street. */
  readonly height_m: number;
  /** How far the point may be from there; about half a metre when not given. */
  readonly uncertainty_m?: number;
}

/** A spot that can be stood on; sigma per axis. */
export interface StandingSpot {
  readonly lat: number;
  readonly lon: number;
  readonly sigma_m: number;
}

/**
 * The visitor's own observations. Each gives a key to take it back by, the same that `Alignment.mistaken_ms` names, or
 * undefined, and nothing happens, while the phone is not tracked. What follows from them is shown within a second.
 */
export interface Exactness {
  /** The landmark is in the middle of the picture now. */
  sight(landmark: Landmark): number | undefined;
  /** The visitor stands exactly there now. */
  stand(spot: StandingSpot): number | undefined;
  forget(key: number): void;
  /** Shows the best estimate at once. */
  realign(): void;
  /** How far {@link realign} would move a thing 25 m ahead; 0 while nothing is shown. */
  readonly behind_m: number;
  /**
   * The last resort: turns what is shown about the visitor, clockwise, and lifts it, by so much more than before.
   * Shown at once.
   */
  drag(turnDeg: number, lift_m: number): void;
  /** Keeps what was dragged: the nearest item is seen in that direction, give or take 2°, and the street at that height. */
  dragDone(): number | undefined;
}

/** Writes down what the sensors tell, on the device only, never the camera. */
export interface Recorder {
  /** Begins anew; what was recorded before is dropped. */
  start(): void;
  /** Ends, and gives the walk as JSON Lines, see `positioning/trace.ts`. */
  stop(): string;
  readonly isOn: boolean;
  /** Of the recording so far, or of the last one. */
  readonly seconds: number;
  /** About two hours are kept; then nothing more is added. */
  readonly isFull: boolean;
}

/** Surroundings of a phone, from sensors without any error to a street between tall houses. */
export type SensorNoise = 'exact' | 'open' | 'street' | 'canyon';
