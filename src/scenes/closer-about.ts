/** What a close look may know of its item besides the props: words, sureness and sources. */
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { CloserAbout, CloserSource } from './closer.ts';
import type { Scene, SceneItem, Source } from './schema.ts';

export function closerAbout(
  scene: Pick<Scene, 'sources'>,
  item: Pick<SceneItem, 'title' | 'evidence' | 'sources'>,
  language: Language,
  level: ReadingLevel,
): CloserAbout {
  const known = new Map((scene.sources ?? []).map((source) => [source.id, sourceOf(source)]));
  return {
    language,
    level,
    title: item.title,
    evidence: item.evidence,
    sources: (item.sources ?? []).flatMap((id) => known.get(id) ?? []),
    sourceOf: (id) => known.get(id),
  };
}

function sourceOf({ title, author, licence, url }: Source): CloserSource {
  const about = [author, licence].filter((words) => words !== undefined).join(', ');
  return { title, about, ...(url !== undefined && { url }) };
}
