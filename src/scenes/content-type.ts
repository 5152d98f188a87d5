/** What a kind of content is to the rest of the program: a name, a schema, and two pure functions. */
import type * as z from 'zod/mini';
import type { Drawing, Evidence } from '../drawing/drawing.ts';
import type { Language, LocalText, ReadingLevel } from '../drawing/text.ts';
import type { Problem } from './problem.ts';

/** What `build` may know besides the props: data only. */
export interface BuildContext {
  /** Of the item, stable for its id; for everything that looks random. */
  readonly seed: number;
  /** How sure the whole item is, as its editor said. */
  readonly evidence: Evidence;
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

/** The half of a content type that reading a scene and telling of it need. */
export interface Telling<Props = unknown> {
  /** The same word in the folder's name, in `type` in scene files, and here. */
  readonly type: string;
  readonly name: LocalText;
  readonly schema: z.ZodMiniType<Props>;
  describe(props: Props, language: Language, level?: ReadingLevel): Description;
}

export interface ContentType<Props = unknown> extends Telling<Props> {
  /** Pure: no engine, DOM, clock, network or unseeded randomness. */
  build(props: Props, context: BuildContext): Drawing;
  /** What the editor's "add" makes; valid, and what the shared tests run on. */
  readonly example: Props;
  /** Shows what stood where a building stands today, so that its place may lie inside one. */
  readonly inBuildings?: true;
  /** Pure: warnings about right props that make no sense, for editors; paths start at the props. */
  check?(props: Props): readonly Problem[];
}

/** Keeps the props' type inside the definition and hides it outside, where types stand in one list. */
export function defineContentType<Props>(definition: ContentType<Props>): ContentType {
  return definition as unknown as ContentType;
}
