/** What the sheet of exactness shows, and what can be done there. */
import type { Language } from '../drawing/text.ts';
import type { Alignment } from '../positioning/aligner.ts';
import type { Way } from './wayfinding.ts';

export type ExactStep = 'overview' | 'aim' | 'stand' | 'drag';

/** Something the visitor noted, to be taken back by its key. */
export interface NotedModel {
  readonly key: number;
  readonly name: string;
}

export interface ExactModel {
  readonly step: ExactStep;
  readonly language: Language;
  /** Undefined until something is known. */
  readonly sigma_m: number | undefined;
  readonly basis: Alignment['basis'] | undefined;
  /** What to aim at or stand on now; `hint`: at which point, or how to find it. */
  readonly target: { readonly name: string; readonly hint: string; readonly way: Way } | undefined;
  readonly hasOthers: boolean;
  readonly hasMarks: boolean;
  readonly sightings: number;
  /** More bring nothing. */
  readonly isEnough: boolean;
  readonly last: NotedModel | undefined;
  /** Seems to be of something else. */
  readonly mistaken: NotedModel | undefined;
  readonly outcome: 'noted' | 'taken-back' | 'not-tracked' | undefined;
  readonly isDragging: boolean;
  readonly recorder: { readonly isOn: boolean; readonly seconds: number; readonly isFull: boolean } | undefined;
}

export interface ExactActions {
  /** Another step; undefined closes the sheet. */
  show(step: ExactStep | undefined): void;
  another(): void;
  sight(): void;
  stand(): void;
  takeBack(key: number): void;
  takeAllBack(): void;
  realign(): void;
  drag(turnDeg: number, lift_m: number): void;
  dropDrag(): void;
  keepDrag(): void;
  record(): void;
  saveRecording(): void;
  /** Only where looking is a matter of keys. */
  readonly look: ((rightDeg: number, upDeg: number) => void) | undefined;
}
