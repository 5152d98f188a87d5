import { withGuess } from '../nearest-word.ts';
import { phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import type { SceneItem } from '../schema.ts';
import type { Entry, Rule } from './rule.ts';

const besideOf = (item: SceneItem): string | undefined => ('beside' in item.place ? item.place.beside.id : undefined);

/** `beside` names a landmark or an item, and following it from item to item comes to an end. */
export const besideReferences: Rule = ({ scene, entries }) => {
  const landmarks = new Set((scene.landmarks ?? []).map(({ id }) => id));
  const items = new Map(entries.map(({ item }) => [item.id, item]));
  const lost = lostEntries(entries, (id) => landmarks.has(id) || items.has(id));
  const unknown = [...lost].map(({ item, path }) => {
    const target = besideOf(item)!;
    const said = phrase('expected the id of a landmark or of another item without errors, found {id}', {
      id: quotedText(target),
    });
    const guessed = items.has(target) ? said : withGuess(said, target, [...landmarks, ...items.keys()]);
    return problemAt('error', 'unknown-beside', [...path, 'place', 'beside', 'id'], guessed);
  });
  const circular = entries.flatMap((entry) => {
    const round = lost.has(entry) ? undefined : roundTrip(entry.item, items, landmarks);
    if (!round) return [];
    const said = phrase(
      'expected a place that does not depend on itself, found {round}; give one of them another place',
      { round: shortRound(round) },
    );
    return [problemAt('error', 'beside-cycle', [...entry.path, 'place', 'beside', 'id'], said)];
  });
  return [...unknown, ...circular];
};

/** Those beside what is not known, then those beside them, and so on: found at once, however long the row. */
function lostEntries(entries: readonly Entry[], isKnown: (id: string) => boolean): ReadonlySet<Entry> {
  const besides = new Map<string, Entry[]>();
  for (const entry of entries) {
    const target = besideOf(entry.item);
    if (target !== undefined) besides.set(target, [...(besides.get(target) ?? []), entry]);
  }
  const lost = new Set([...besides].flatMap(([target, those]) => (isKnown(target) ? [] : those)));
  // A set goes on to what is added to it on the way.
  for (const { item } of lost) for (const entry of besides.get(item.id) ?? []) lost.add(entry);
  return lost;
}

/** `a → b → a`; of a long way round only the ends. */
const shortRound = (ids: readonly string[]): string =>
  (ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-3)] : ids).join(' → ');

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
