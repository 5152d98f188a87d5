/** What a kind of content is to the rest of the program: a name, a schema, and two pure functions. */
import type * as z from 'zod/mini';
import type { Drawing, Evidence } from '../drawing/drawing.ts';
import type { Language, LocalText, ReadingLevel } from '../drawing/text.ts';
import type { CloserTelling } from './closer.ts';
import type { Problem } from './problem.ts';

/** What `build` may know besides the props: data only. */
export interface BuildContext {
  /** Of the item, stable for its id; for everything that looks random. */
  readonly seed: number;
  /** How sure the whole item is, as its editor said. */
  readonly evidence: Evidence;
  /** What stands round it; not known where an item is drawn for itself. */
  readonly scene?: SceneFacts;
}

/** What an item may know of its scene: data only, and good items only. */
export interface SceneFacts {
  /** Whose view of the scene this is. */
  readonly itemId: string;
  readonly items: readonly ItemFacts[];
  readonly landmarks: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly onStreets: readonly StreetSpot[];
  }[];
  readonly streets: readonly { readonly id: string; readonly name: LocalText }[];
}

export interface ItemFacts {
  readonly id: string;
  readonly type: string;
  readonly title: LocalText;
  readonly evidence: Evidence;
  /** Of the shape that its type's schema asks for. */
  readonly props: unknown;
  readonly onStreets: readonly StreetSpot[];
}

/** Where something is along a street: the point of the street's line that is nearest to it. */
export interface StreetSpot {
  readonly street: string;
  /** From the line's first point, metres. */
  readonly along_m: number;
  /** Of an item's -z, clockwise from the direction of the line there, degrees; of a landmark 0. */
  readonly facingDeg: number;
}

/** A reader's account of an item: for a card, a screen reader, a lesson sheet. Plain sentences, no markup. */
export interface Description {
  /** One sentence: what is to be seen here. */
  readonly lead: string;
  /** In the order a person would look: one entry for each thing that can be tapped. */
  readonly details: readonly DescribedPart[];
}

export interface DescribedPart {
  /** The id of the drawing's part (or group) it tells about. */
  readonly partId: string;
  readonly title: string;
  readonly text: string;
}

/** What reading a scene and listing its items need of a content type. */
export interface Telling<Props = unknown> {
  /** The same word in the folder's name, in `type` in scene files, and here. */
  readonly type: string;
  readonly name: LocalText;
  readonly schema: z.ZodMiniType<Props>;
}

/** What is told of an item to who opens its card. */
export interface Account<Props = unknown> {
  readonly type: string;
  describe(props: Props, language: Language, level?: ReadingLevel, scene?: SceneFacts): Description;
  /** Fetches what tells more of the same parts to who steps closer. */
  closer?(): Promise<CloserTelling<Props>>;
}

export interface ContentType<Props = unknown> extends Telling<Props>, Account<Props> {
  /** Pure: no engine, DOM, clock, network or unseeded randomness. */
  build(props: Props, context: BuildContext): Drawing;
  /** What the editor's "add" makes; valid, and what the shared tests run on. */
  readonly example: Props;
  /** Shows what stood where a building stands today, so that its place may lie inside one. */
  readonly inBuildings?: true;
  /** Pure: warnings about right props that make no sense, for editors; paths start at the props. */
  check?(props: Props, scene?: SceneFacts): readonly Problem[];
}

/** Keeps the props' type inside the definition and hides it outside, where types stand in one list. */
export function defineContentType<Props>(definition: ContentType<Props>): ContentType {
  return definition as unknown as ContentType;
}
