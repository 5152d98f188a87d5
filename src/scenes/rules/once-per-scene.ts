/** For what several rules ask of the same scene: found when the first one asks, and then known. */
import type { CheckedScene } from './rule.ts';

export function oncePerScene<Found extends object>(
  find: (checked: CheckedScene) => Found,
): (checked: CheckedScene) => Found {
  const known = new WeakMap<CheckedScene, Found>();
  return (checked) => {
    const found = known.get(checked) ?? find(checked);
    known.set(checked, found);
    return found;
  };
}
