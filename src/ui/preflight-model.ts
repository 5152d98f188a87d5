/** One step before a street opens, as it is shown. */
export type BrowserKind = 'chrome-android' | 'samsung' | 'firefox-android' | 'safari-ios' | 'ios' | 'other';

export interface PreflightModel {
  readonly step: 'location' | 'motion' | 'camera';
  /** `denied`: the visitor or an earlier answer said no. `unavailable`: the phone itself has no answer. */
  readonly state: 'explains' | 'waits' | 'denied' | 'unavailable';
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly browser: BrowserKind;
  /** The camera need not be asked for any more. */
  readonly isCameraKnown: boolean;
}

export interface PreflightActions {
  /** Asks, asks again, or opens. */
  next(): void;
  readInList(): void;
  lookAround(): void;
}
