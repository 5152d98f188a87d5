/** What goes between a page and the worker that makes models for Quick Look. */
import type { Drawing } from '../../drawing/drawing.ts';
import type { Language, LocalText } from '../../drawing/text.ts';

export interface ModelWanted {
  readonly drawing: Drawing;
  readonly name: string;
  readonly title: LocalText;
  /** The one to call things by first. */
  readonly languages: readonly Language[];
  /** Files of pictures by their `src`; boards of others stay empty. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** As many bytes as Quick Look opens at once on an old iPhone. */
export const MOST_BYTES = 5_000_000;

export type ModelMade = { readonly usdz: Uint8Array<ArrayBuffer> } | { readonly fault: string };
