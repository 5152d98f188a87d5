/** A scene's items in words, for the list. */
import { type Language, type LocalText, type ReadingLevel, resolveText } from '../drawing/text.ts';
import type { Telling } from '../scenes/content-type.ts';
import type { PlacedItem } from '../scenes/placing.ts';
import type { SceneItem } from '../scenes/schema.ts';
import type { ListEntry } from '../ui/item-list.ts';
import type { NearStreetEntry } from '../ui/near-streets.ts';
import type { StreetContent } from '../views/view.ts';
import { addressWith } from './address.ts';
import { guideOf } from './guide/loaded-guide.ts';
import type { LoadedScene } from './scene/load-scene.ts';
import { nearest, type Spot, turnTo, type Visit, wayTo } from './visit.ts';

/** A read and placed street, ready to be told about and shown. */
export interface Street extends LoadedScene {
  readonly tellings: readonly Telling[];
  /** Undefined until somebody looked: what draws is fetched only then. */
  readonly content: StreetContent | undefined;
}

export const spotsOf = (placed: ReadonlyMap<string, PlacedItem>): Spot[] =>
  [...placed].map(([id, { enuFromItem }]) => {
    const [east_m, north_m] = enuFromItem.translation_m;
    return { id, east_m, north_m };
  });

export const itemsOf = ({ scene, placed }: Street): readonly SceneItem[] =>
  scene.items.filter(({ id }) => placed.has(id));

export type Say = (text: LocalText) => string;

export const sayIn = ({ scene }: Street, language: Language, level: ReadingLevel): Say => {
  return (text) => resolveText(text, language, level, scene.languages);
};

export interface StreetWords {
  readonly title: string;
  readonly summary: string;
}

export function streetWords(street: Street, { language, level }: Visit): StreetWords {
  const say = sayIn(street, language, level);
  return { title: say(street.scene.title), summary: say(street.scene.summary) };
}

/** In the order of the file, which is the order along the street: a list that reorders itself cannot be read aloud. */
export function listEntries(street: Street, visit: Visit): ListEntry[] {
  const say = sayIn(street, visit.language, visit.level);
  const nearestId = nearest(visit)?.id;
  return itemsOf(street).map((item) => ({
    id: item.id,
    type: item.type,
    typeName: typeName(street, item, say),
    title: say(item.title),
    where: guideOf(street)?.sideOf(item.id, visit) ?? '',
    way: wayTo(visit, item.id),
    isNearest: item.id === nearestId,
  }));
}

/** The other streets near the visitor, each with the address that opens it in the language that is spoken now. */
export const streetEntries = (visit: Visit, address: string): NearStreetEntry[] =>
  (visit.nearby?.streets ?? []).map(({ sceneId, title, distance_m, bearingDeg }) => ({
    id: sceneId,
    address: addressWith(address, { ...OF_THIS_STREET, scene: sceneId, lang: visit.language }),
    title: resolveText(title, visit.language, visit.level),
    way: { distance_m, bearingDeg, turnDeg: turnTo(visit, bearingDeg) },
    isOffered: sceneId === visit.nearby?.nearerId,
  }));

/** What an address says of the street that is open, and of no other. */
const OF_THIS_STREET = { item: undefined, at: undefined, trace: undefined };

export const typeName = ({ tellings }: Street, item: SceneItem, say: Say): string =>
  say(tellings.find(({ type }) => type === item.type)?.name ?? {});
