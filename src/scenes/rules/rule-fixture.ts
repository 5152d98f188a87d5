/** For the tests of rules: the sample scene broken in one place, and what is said of it. */
import { type Problem, pathText } from '../problem.ts';
import { readScene, type SceneReading } from '../read.ts';
import { post, type SceneJson, sampleText } from '../scene-fixture.ts';
import type { Scene } from '../schema.ts';
import type { Rule } from './rule.ts';

/** What a test writes for one case: its name, how the sample is broken, the exact problems. */
export type RuleCase = readonly [name: string, change: (scene: SceneJson) => void, told: readonly string[]];

/** The sample, read with the rules that a page runs too. */
export const broken = (change: (scene: SceneJson) => void): SceneReading => readScene(sampleText(change), [post]);

/** The rule alone, on the sample whatever its shape after `change`. */
export function toldBy(rule: Rule, change: (scene: SceneJson) => void): readonly string[] {
  const scene = JSON.parse(sampleText(change)) as Scene;
  const entries = scene.items.map((item, index) => ({ item, path: ['items', index] }));
  return rule({ scene, entries, leftOut: 0 }).map(problemLine);
}

export const told = ({ problems }: SceneReading): readonly string[] => problems.map(problemLine);
export const ids = ({ items }: SceneReading): readonly string[] => items.map(({ id }) => id);

/** `warning far-from-origin items[1].place: expected …` */
const problemLine = ({ severity, rule, path, message }: Problem): string =>
  `${severity} ${rule} ${pathText(path)}: ${message}`;
