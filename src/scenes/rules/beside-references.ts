import { didYouMean } from '../nearest-word.ts';
import type { SceneItem } from '../schema.ts';
import { problemAt, type Rule } from './rule.ts';

const besideOf = (item: SceneItem): string | undefined => ('beside' in item.place ? item.place.beside.id : undefined);

/** `beside` names a landmark or an item, and following it from item to item comes to an end. */
export const besideReferences: Rule = ({ scene, entries }) => {
  const landmarks = new Set((scene.landmarks ?? []).map(({ id }) => id));
  const items = new Map(entries.map(({ item }) => [item.id, item]));
  return entries.flatMap(({ item, path }) => {
    const target = besideOf(item);
    if (target === undefined) return [];
    const here = [...path, 'place', 'beside', 'id'];
    if (!landmarks.has(target) && !items.has(target)) {
      const guess = didYouMean(target, [...landmarks, ...items.keys()]);
      const message = `expected the id of a landmark or of another item without errors, found "${target}"${guess}`;
      return [problemAt('error', 'unknown-beside', here, message)];
    }
    const round = roundTrip(item, items, landmarks);
    if (!round) return [];
    const message = `expected a place that does not depend on itself, found ${round.join(' → ')}`;
    return [problemAt('error', 'beside-cycle', here, message)];
  });
};

/** The ids on the way from an item back to itself; undefined when the way ends elsewhere. */
function roundTrip(
  start: SceneItem,
  items: ReadonlyMap<string, SceneItem>,
  landmarks: ReadonlySet<string>,
): readonly string[] | undefined {
  const way = [start.id];
  for (let next = besideOf(start); next !== undefined && way.length <= items.size; ) {
    way.push(next);
    if (next === start.id) return way;
    const item = landmarks.has(next) ? undefined : items.get(next);
    next = item && besideOf(item);
  }
  return undefined;
}
