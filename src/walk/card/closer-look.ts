/** What a card fetches for who steps closer, once for each item, language and level. */
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { closerAbout } from '../../scenes/closer-about.ts';
import type { Account } from '../../scenes/content-type.ts';
import type { Scene, SceneItem } from '../../scenes/schema.ts';
import type { CardCloser } from '../../ui/item-card.ts';

/** Undefined for a type that has no more to tell. */
export function closerLook(
  scene: Pick<Scene, 'sources'>,
  item: SceneItem,
  account: Account,
  language: Language,
  level: ReadingLevel,
): CardCloser | undefined {
  const { closer } = account;
  if (!closer) return undefined;
  return {
    of: item,
    language,
    level,
    load: async () => {
      const [more] = await Promise.all([closer(), import('../../ui/closer-parts.ts')]);
      return more.tell(item.props, closerAbout(scene, item, language, level));
    },
  };
}
