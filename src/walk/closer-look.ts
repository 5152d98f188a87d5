/** What a card fetches for who steps closer, once for each item, language and level. */
import type { Language, LocalText, ReadingLevel } from '../drawing/text.ts';
import type { CloserSource } from '../scenes/closer.ts';
import type { Telling } from '../scenes/content-type.ts';
import type { Scene, SceneItem, Source } from '../scenes/schema.ts';
import type { CardCloser } from '../ui/item-card.ts';

/** Undefined for a type that has no more to tell. */
export function closerLook(
  scene: Pick<Scene, 'sources'>,
  item: SceneItem,
  telling: Telling,
  language: Language,
  level: ReadingLevel,
  say: (text: LocalText) => string,
): CardCloser | undefined {
  if (!telling.closer) return undefined;
  const known = new Map((scene.sources ?? []).map((source) => [source.id, sourceOf(source)]));
  const sources = (item.sources ?? []).flatMap((id) => known.get(id) ?? []);
  return {
    of: item,
    language,
    level,
    load: async () => {
      const [more] = await Promise.all([telling.closer?.(), import('../ui/closer-parts.ts')]);
      if (!more) throw new Error(`nothing tells more of ${telling.type}`);
      const title = { [language]: say(item.title) };
      return more.tell(item.props, {
        language,
        level,
        title,
        evidence: item.evidence,
        sources,
        sourceOf: (id) => known.get(id),
      });
    },
  };
}

function sourceOf({ title, author, licence, url }: Source): CloserSource {
  const about = [author, licence].filter((words) => words !== undefined).join(', ');
  return { title, about, ...(url !== undefined && { url }) };
}
