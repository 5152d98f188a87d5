import { namedSources } from './named-sources.ts';
import { oncePerScene } from './once-per-scene.ts';
import type { CheckedScene } from './rule.ts';

interface SourcesByItem {
  readonly ofLandmarksAndMarks: ReadonlySet<string>;
  /** One set for each of the entries, in their order. */
  readonly ofEntries: readonly ReadonlySet<string>[];
}

/** The ids of the sources that a scene names. */
export const sourcesByItem: (checked: CheckedScene) => SourcesByItem = oncePerScene(
  ({ scene: { landmarks, marks }, entries }) => ({
    ofLandmarksAndMarks: idsIn([landmarks, marks]),
    ofEntries: entries.map(({ item }) => idsIn(item)),
  }),
);

const idsIn = (value: unknown): ReadonlySet<string> => new Set(namedSources(value, []).map(({ id }) => id));
