/** All there is to say about a street's item, for its card. */
import { accounts } from '../../content/accounts.ts';
import type { ControlValue, Drawing, Part } from '../../drawing/drawing.ts';
import type { Language } from '../../drawing/text.ts';
import type { SceneFacts } from '../../scenes/content-type.ts';
import { saidFacts } from '../../scenes/scene-facts.ts';
import type { SceneItem, Source } from '../../scenes/schema.ts';
import type { CardContent } from '../../ui/item-card.ts';
import { itemsOf, type Say, type Street, sayIn, typeName } from '../telling.ts';
import { type Visit, wayTo } from '../visit.ts';
import { closerLook } from './closer-look.ts';

export function cardContent(street: Street, visit: Visit): CardContent | undefined {
  const { selection, language, level } = visit;
  const item = itemsOf(street).find(({ id }) => id === selection?.itemId);
  const account = accounts.find(({ type }) => type === item?.type);
  if (!item || !account) return undefined;
  const say = sayIn(street, language, level);
  const { lead, details } = account.describe(item.props, language, level, factsFor(street, item.id));
  return {
    id: item.id,
    type: item.type,
    typeName: typeName(street, item, say),
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
    closer: closerLook(street.scene, item, account, language, level),
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
  const account = accounts.find(({ type }) => type === item?.type);
  if (!item || !account) return undefined;
  const told = new Set(
    account.describe(item.props, 'en', 'plain', factsFor(street, item.id)).details.map(({ partId }) => partId),
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
