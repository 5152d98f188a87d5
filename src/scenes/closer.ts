/**
 * What can be told of an item besides `describe`, to who steps closer: facts, grains to scale, how it feels, a printable
 * picture. Plain data in one language; what makes it is fetched when a card is opened.
 */
import type { Colour, Evidence, SoilKind } from '../drawing/drawing.ts';
import type { Language, LocalText, ReadingLevel } from '../drawing/text.ts';

/** Where a claim comes from. */
export interface CloserSource {
  readonly title: string;
  /** Author, place in the work, licence; empty where none is known. */
  readonly about: string;
  readonly url?: string;
}

export interface CloserAbout {
  readonly language: Language;
  readonly level: ReadingLevel;
  readonly title: LocalText;
  readonly evidence: Evidence;
  /** Of the whole item. */
  readonly sources: readonly CloserSource[];
  /** Of one part, by the id that the scene's list of sources gives it; undefined for one that is not in the list. */
  sourceOf(id: string): CloserSource | undefined;
}

export interface Closer {
  readonly parts: readonly CloserPart[];
  /** Sliders whose values lie in something that has a name. */
  readonly readings: readonly ControlReading[];
  readonly column?: Column;
}

export interface CloserPart {
  /** As in `DescribedPart`. */
  readonly partId: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** What somebody wrote on the spot, in their own language. */
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly sources: readonly CloserSource[];
  readonly grain?: GrainPicture;
  readonly feel?: Feel;
}

/** Milliseconds, in turn on and off, as `navigator.vibrate` takes them; begins and ends with on. */
export type Feel = readonly number[];

/** Round grains beside a coin, all in millimetres from the upper left corner. */
export interface GrainPicture {
  readonly width_mm: number;
  readonly height_mm: number;
  readonly coin: Disc;
  readonly colour: Colour;
  /** At the scale of the coin. */
  readonly grains: readonly Disc[];
  /** Where grains are too small to be seen beside a coin: `grains` lie within it and are this many times too large. */
  readonly lens?: { readonly disc: Disc; readonly times: number };
  /** In words: sizes, coin and enlargement. */
  readonly caption: string;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface ControlReading {
  readonly control: string;
  /** In order, without gaps; a value on a border belongs to the band that begins there. */
  readonly bands: readonly ReadingBand[];
}

export interface ReadingBand {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly feel?: Feel;
}

export interface Column {
  /** SVG documents, A4 upright. */
  readonly pages: readonly string[];
  readonly alt: string;
  /** For a saved file, without an ending. */
  readonly fileName: string;
  readonly strip: ColumnStrip;
}

/** The column without words beside the controls. Depths in metres. */
export interface ColumnStrip {
  readonly bands: readonly StripBand[];
  readonly water_m?: number;
  /** The control that tells how deep somebody has dug, and the one whose steps are stages of time. */
  readonly depthControl: string;
  readonly timeControl: string;
}

export interface StripBand {
  readonly from_m: number;
  readonly to_m: number;
  readonly soil: SoilKind;
  readonly colour: Colour;
  readonly name: string;
  /** The stage of time that laid it down, as a step of the time control; later steps than that has are its last. */
  readonly step: number;
}

export interface CloserTelling<Props> {
  /** Pure. */
  tell(props: Props, about: CloserAbout): Closer;
}

/** The band that a value lies in. */
export const bandAt = (bands: readonly ReadingBand[], value: number): ReadingBand | undefined =>
  bands.findLast(({ from }) => value >= from) ?? bands[0];
