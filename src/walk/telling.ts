/** A scene's items in words, for the list and the card. */
import type { ControlValue, Drawing, Part } from '../drawing/drawing.ts';
import { type Language, type LocalText, type ReadingLevel, resolveText } from '../drawing/text.ts';
import type { SceneFacts, Telling } from '../scenes/content-type.ts';
import type { PlacedItem } from '../scenes/placing.ts';
import { saidFacts } from '../scenes/scene-facts.ts';
import type { SceneItem, Source } from '../scenes/schema.ts';
import type { CardContent } from '../ui/item-card.ts';
import type { ListEntry } from '../ui/item-list.ts';
import type { NearStreetEntry } from '../ui/near-streets.ts';
import type { StreetContent } from '../views/view.ts';
import { addressWith } from './address.ts';
import { closerLook } from './closer-look.ts';
import { guideOf } from './guide/loaded-guide.ts';
import type { LoadedScene } from './load-scene.ts';
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

const itemsOf = ({ scene, placed }: Street): readonly SceneItem[] => scene.items.filter(({ id }) => placed.has(id));

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

const typeName = ({ tellings }: Street, item: SceneItem, say: Say): string =>
  say(tellings.find(({ type }) => type === item.type)?.name ?? {});

export function cardContent(street: Street, visit: Visit): CardContent | undefined {
  const { selection, language, level } = visit;
  const item = itemsOf(street).find(({ id }) => id === selection?.itemId);
  const telling = street.tellings.find(({ type }) => type === item?.type);
  if (!item || !telling) return undefined;
  const say = sayIn(street, language, level);
  const { lead, details } = telling.describe(item.props, language, level, factsFor(street, item.id));
  return {
    id: item.id,
    type: item.type,
    typeName: say(telling.name),
    title: say(item.title),
    summary: item.summary ? say(item.summary) : '',
    lead,
    details,
    partId: selection?.partId,
    evidence: item.evidence,
    pictures: picturesOf(street, item.id, say),
    sources: sourcesOf(street, item, say),
    controls: controlsOf(street, visit, item.id, say),
    way: wayTo(visit, item.id),
    closer: closerLook(street.scene, item, telling, language, level),
    vibrates: visit.preferences.vibration,
    recording: recordingOf(street, item, language),
  };
}

const recordingOf = ({ url }: Street, { recordings }: SceneItem, language: Language): CardContent['recording'] => {
  const recording = recordings?.[language];
  return recording && { src: new URL(recording.src, url).href, captions: new URL(recording.captions, url).href };
};

const factsFor = ({ scene }: Street, itemId: string): SceneFacts => ({ ...saidFacts(scene), itemId });

/** The nearest of a tapped part and its groups for which the item has words. */
export function describedPart(street: Street, itemId: string, path: readonly string[]): string | undefined {
  const item = itemsOf(street).find(({ id }) => id === itemId);
  const telling = street.tellings.find(({ type }) => type === item?.type);
  if (!item || !telling) return undefined;
  const told = new Set(
    telling.describe(item.props, 'en', 'plain', factsFor(street, item.id)).details.map(({ partId }) => partId),
  );
  return path.find((id) => told.has(id));
}

function sourcesOf({ scene }: Street, item: SceneItem, say: Say): CardContent['sources'] {
  const named = new Set(item.sources ?? []);
  return (scene.sources ?? []).filter(({ id }) => named.has(id)).map((source) => sourceWords(source, say));
}

function sourceWords({ title, author, url, licence, note }: Source, say: Say): CardContent['sources'][number] {
  return { title, author: author ?? '', url: url ?? '', licence: licence ?? '', note: note ? say(note) : '' };
}

const drawingOf = (street: Street, itemId: string): Drawing | undefined =>
  street.content?.items.find(({ id }) => id === itemId)?.drawing;

/** What hangs in the street as a picture can be looked at in the list too. */
function picturesOf(street: Street, itemId: string, say: Say): CardContent['pictures'] {
  const within = (parts: readonly Part[]): CardContent['pictures'] =>
    parts.flatMap((part) => {
      if (part.kind === 'group') return within(part.parts);
      return part.kind === 'picture' ? [{ address: new URL(part.src, street.url).href, alt: say(part.alt) }] : [];
    });
  return within(drawingOf(street, itemId)?.parts ?? []);
}

function controlsOf(street: Street, visit: Visit, itemId: string, say: Say): CardContent['controls'] {
  return (drawingOf(street, itemId)?.controls ?? []).map((control) => {
    const turned: ControlValue | undefined = visit.controls[itemId]?.[control.id];
    const common = { id: control.id, label: say(control.label) };
    if (control.kind === 'steps') {
      return { ...common, kind: 'steps', steps: control.steps.map(say), value: Number(turned ?? control.initial) };
    }
    if (control.kind === 'toggle') return { ...common, kind: 'toggle', value: Boolean(turned ?? control.initial) };
    const { range, step, unit = '', initial } = control;
    return { ...common, kind: 'slider', range, step, unit, value: Number(turned ?? initial) };
  });
}
