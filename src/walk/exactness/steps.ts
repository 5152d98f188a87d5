/** What the visitor does so that things stand exactly: one plain state and the pure functions that change it. */

export type Step = 'overview' | 'aim' | 'stand' | 'drag';

/** One observation of the visitor's own that still counts. */
export interface Observation {
  /** To take it back by; what `Alignment.mistaken_ms` names. */
  readonly key: number;
  readonly kind: 'sight' | 'stand' | 'drag';
  /** Of the landmark or the mark; empty for what was moved by hand. */
  readonly targetId: string;
  /** From the visitor to the landmark, clockwise from true north; undefined where nothing was aimed at. */
  readonly bearingDeg?: number;
}

export interface ExactSteps {
  /** What is on the screen; undefined while the visitor looks at the street. */
  readonly step: Step | undefined;
  /** In the order they were made. */
  readonly observations: readonly Observation[];
  /** The landmark or the mark that is asked for now. */
  readonly targetId: string | undefined;
  /** The visitor has moved things by hand and not kept it yet. */
  readonly isDragging: boolean;
  /** What came of the last act. */
  readonly outcome: 'noted' | 'taken-back' | 'not-tracked' | undefined;
}

export const NOTHING_YET: ExactSteps = {
  step: undefined,
  observations: [],
  targetId: undefined,
  isDragging: false,
  outcome: undefined,
};

export const atStep = (steps: ExactSteps, step: Step | undefined): ExactSteps => ({
  ...steps,
  step,
  targetId: undefined,
  isDragging: false,
  outcome: undefined,
});

export const askingFor = (steps: ExactSteps, targetId: string | undefined): ExactSteps => ({
  ...steps,
  targetId,
  outcome: undefined,
});

/** @param key undefined when the phone did not track and nothing happened */
export function observed(steps: ExactSteps, key: number | undefined, what: Omit<Observation, 'key'>): ExactSteps {
  if (key === undefined) return { ...steps, isDragging: false, outcome: 'not-tracked' };
  const observations = [...steps.observations, { ...what, key }];
  return { ...steps, observations, isDragging: false, outcome: 'noted' };
}

export const withdrawn = (steps: ExactSteps, key: number): ExactSteps => ({
  ...steps,
  observations: steps.observations.filter((observation) => observation.key !== key),
  outcome: 'taken-back',
});

export const dragging = (steps: ExactSteps, isDragging: boolean): ExactSteps => ({
  ...steps,
  isDragging,
  outcome: undefined,
});

/** The newest that the estimator holds for something else. */
export const mistakenOne = ({ observations }: ExactSteps, mistaken: readonly number[]): Observation | undefined =>
  observations.findLast(({ key }) => mistaken.includes(key));

/** As many as bring anything. */
export const ENOUGH_SIGHTINGS = 3;

export const sightings = ({ observations }: ExactSteps): readonly Observation[] =>
  observations.filter(({ kind }) => kind === 'sight');
