/** What a rule beyond the schema is: one small pure function over a scene whose shape is right. */
import type { Path, Problem } from '../problem.ts';
import type { Scene, SceneItem } from '../schema.ts';

export interface Entry {
  readonly item: SceneItem;
  /** Where it lies in the file; items of the wrong shape are not here, but their numbers stay taken. */
  readonly path: Path;
}

export interface CheckedScene {
  /** With the items of `entries`, in their order. */
  readonly scene: Scene;
  readonly entries: readonly Entry[];
  /** How many items of the file are not among them, for their errors. */
  readonly leftOut: number;
}

export type Rule = (checked: CheckedScene) => readonly Problem[];
