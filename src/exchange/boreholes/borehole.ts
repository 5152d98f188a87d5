/** One hole in the ground as any log has it: what every reader fills and the writer of items takes. */
import { type ExchangeWords, type ImportProblem, importError, importWarning, phrase, type Sentence } from '../said.ts';
import type { SoilClass } from './soil-classes.ts';

/** Metres below the ground's surface at the hole, downwards. */
export interface BoreholeLayer {
  readonly top_m: number;
  readonly base_m: number;
  readonly soil: SoilClass;
  /** What the log says, in its own words or codes; empty where it says nothing. */
  readonly original: string;
  readonly line: number;
}

/** Where water came in, and how high it then rose; metres below the surface. */
export interface WaterStrike {
  readonly depth_m: number;
  readonly restedDepth_m?: number | undefined;
}

/** As the file has it: metres in a map grid, or degrees where the grid is geographic. */
export interface GridPosition {
  readonly east: number;
  readonly north: number;
  /** `EPSG:…`; undefined where the file does not say. */
  readonly crs?: string | undefined;
}

export interface Borehole {
  /** As the file calls it. */
  readonly id: string;
  readonly spot: HoleSpot;
  readonly position?: GridPosition | undefined;
  /** From the surface downwards, without gaps or overlaps. */
  readonly layers: readonly BoreholeLayer[];
  readonly water: readonly WaterStrike[];
  /** Of the ground at the hole, above the file's own datum. */
  readonly surface_m?: number | undefined;
}

export interface BoreholeReading {
  /** Those that can be relied upon. */
  readonly holes: readonly Borehole[];
  /** Names of all holes that the file tells of, good and bad. */
  readonly named: readonly string[];
  readonly problems: readonly ImportProblem[];
  /** Of the source: the project and who wrote the file. */
  readonly title?: string | undefined;
  readonly author?: string | undefined;
}

/** Where in the file a problem is. */
export interface HoleSpot {
  /** The format's own word: a group, a keyword, an element. */
  readonly group: string;
  /** From 1. */
  readonly line: number;
  readonly hole?: string | undefined;
}

export type Gaps = NonNullable<Sentence['gaps']>;

/** The hole is left out. */
export const holeError = (rule: string, spot: HoleSpot, words: ExchangeWords, gaps: Gaps = {}): ImportProblem =>
  importError(rule, [], placed(spot, phrase(words, gaps)));

/** The hole comes in, and this should be looked at. */
export const holeWarning = (rule: string, spot: HoleSpot, words: ExchangeWords, gaps: Gaps = {}): ImportProblem =>
  importWarning(rule, [], placed(spot, phrase(words, gaps)));

export const nothingRead = (problem: ImportProblem): BoreholeReading => ({ holes: [], named: [], problems: [problem] });

function placed({ group, line, hole }: HoleSpot, sentence: Sentence): Sentence {
  return hole === undefined
    ? phrase('{group}, line {line}: {sentence}', { group, line, sentence })
    : phrase('{group}, line {line}, hole {hole}: {sentence}', { group, line, hole, sentence });
}

/** A plain decimal number, as these formats write it; undefined for everything else, also for `1,5`, `1e3` and `Null`. */
export function decimalOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? Number(trimmed) : undefined;
}
