/** What goes between the page and the worker that solves. */

import type { Geodetic } from '../../geo/frames.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import type { Ring } from '../../positioning/estimation/walls.ts';
import type { Sample } from '../../positioning/sample.ts';
import type { StreetLine } from '../../positioning/street-lines.ts';

/** Plain data, so that it can cross to a worker. */
export interface AlignerSettings {
  readonly origin: Geodetic;
  readonly declinationDeg: number;
  readonly footprints?: readonly Ring[] | undefined;
  readonly streets?: readonly StreetLine[] | undefined;
  /** The phone knows how it is turned, but not where it goes. */
  readonly isUntracked?: boolean;
}

export interface Batch {
  /** Counted from 1. */
  readonly number: number;
  readonly samples: readonly Sample[];
  readonly forgotten: readonly number[];
  readonly isUrgent: boolean;
}

/** First the settings, then batches. */
export type ToWorker = { readonly open: AlignerSettings } | { readonly batch: Batch };

/** One for each batch. Without a new answer the one before still holds. */
export interface FromWorker {
  readonly number: number;
  readonly news?: { readonly alignment: Alignment | undefined };
}
